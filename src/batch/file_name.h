// Names of files that every system can hold and no program stumbles over.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace cvpress::batch {

/// The most bytes of a file's or a folder's name.
inline constexpr std::size_t kMaxNameBytes = 200;
/// The most bytes of a whole path below the output folder.
inline constexpr std::size_t kMaxPathBytes = 1000;

/// A text as a part of a file name, its capitals kept: letters in ASCII ("Müller" is
/// "Mueller"), white space and what file systems do not take as "-".
std::string safe_part(std::string_view text);

/// What is wrong with a path as the place of a file below some folder; "" where nothing is.
/// Absolute paths and such as lead out of the folder are wrong, and so are names that Windows
/// keeps to itself, that begin with "." or "-", or that are too long.
std::string path_fault(std::string_view path);

}  // namespace cvpress::batch
