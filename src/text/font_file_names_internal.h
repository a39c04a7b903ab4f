// What the name of a font file tells: "NotoSansArabic-Bold.ttf" is the bold face
// of what begins with "NotoSansArabic". So a face is found without opening files.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cvpress::text {

struct FileStyle {
  int weight = 400;
  bool italic = false;
  bool variable = false;  // has all weights
};

/// The style of a file of the family that `stem` begins the names of; nothing for
/// a file of another family, such as one whose name goes on.
std::optional<FileStyle> style_of_file(std::string_view file, std::string_view stem);

/// The name that serves a weight and slant best, by its index in `sorted_names`.
std::optional<std::size_t> best_file(std::span<const std::string> sorted_names,
                                     std::string_view stem, int weight, bool italic);

/// Lower-case letters and digits alone, by which "Noto Sans" is the start of
/// "NotoSans-Regular.ttf".
std::string compact_name(std::string_view name);

}  // namespace cvpress::text
