// A text with corrections, and the way back from a place in the corrected text
// to the place in the original: repairs must not move what diagnostics point at.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace cvpress::data {

/// One correction: bytes `begin` to `end` of the original give way to `text`.
struct Edit {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string text;
};

class EditedText {
 public:
  /// The original must outlive this.
  explicit EditedText(std::string_view original) : original_(original), text_(original) {}

  std::string_view original() const { return original_; }
  const std::string& text() const { return text_; }

  /// Adds corrections. False, and nothing changed, if one overlaps an earlier one.
  bool apply(std::vector<Edit> edits);

  /// The place in the original of a place in text(). Inside a correction it is
  /// the correction's begin, or as far in as the original reaches.
  std::size_t original_offset(std::size_t offset) const;

 private:
  void rebuild();
  std::string_view original_;
  std::vector<Edit> edits_;          // by begin, not overlapping
  std::vector<std::size_t> starts_;  // where each edit's text begins in text_
  std::string text_;
};

}  // namespace cvpress::data
