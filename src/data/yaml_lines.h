// The parts of one line of block YAML, told by looks alone: for lines that the
// parser cannot read.
#pragma once

#include <cstddef>
#include <string_view>

namespace cvpress::data {

/// Offsets into the whole text: `indent (- )* (key:)? value (# comment)?`.
struct YamlLine {
  std::size_t begin = 0;
  std::size_t indent_end = 0;   // past white space at the line's begin
  std::size_t content = 0;      // the first `- ` or key or text; equals indent_end
  std::size_t item = 0;         // past all `- `
  std::size_t value_begin = 0;  // past `key: `; item without key
  std::size_t value_end = 0;    // without comment and trailing blanks
  std::size_t end = 0;          // at the newline
  bool has_key = false;
  std::size_t indent() const { return indent_end - begin; }
  bool is_item() const { return item > content; }
};

/// The line around `offset`.
YamlLine yaml_line(std::string_view text, std::size_t offset);

/// Whether the key of a line is one word as keys mostly are: `date_start`.
bool has_word_key(std::string_view text, const YamlLine& line);

}  // namespace cvpress::data
