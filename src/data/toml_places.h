// From toml++'s lines and columns (in code points) to bytes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace cvpress::data {

class TomlPlaces {
 public:
  explicit TomlPlaces(std::string_view text);
  /// The byte at a line and column, both from 1; the text's end if there is none.
  std::size_t offset(std::uint32_t line, std::uint32_t column);

 private:
  void index_line(std::uint32_t line);
  std::string_view text_;
  std::vector<std::size_t> line_starts_;
  // Places come line by line, so that one line's index is enough.
  std::uint32_t indexed_line_ = 0;
  std::vector<std::size_t> character_starts_;
};

}  // namespace cvpress::data
