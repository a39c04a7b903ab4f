#include "data/toml_places.h"

#include "base/utf8.h"

namespace cvpress::data {

TomlPlaces::TomlPlaces(std::string_view text) : text_(text), line_starts_{0} {
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\n') line_starts_.push_back(i + 1);
  }
}

std::size_t TomlPlaces::offset(std::uint32_t line, std::uint32_t column) {
  if (line == 0 || column == 0) return 0;
  if (line > line_starts_.size()) return text_.size();
  if (line != indexed_line_) index_line(line);
  return column <= character_starts_.size() ? character_starts_[column - 1]
                                            : character_starts_.back();
}

void TomlPlaces::index_line(std::uint32_t line) {
  indexed_line_ = line;
  character_starts_.clear();
  const std::size_t begin = line_starts_[line - 1];
  const std::size_t end = line < line_starts_.size() ? line_starts_[line] - 1 : text_.size();
  for (std::size_t i = begin; i < end; i += decode_utf8(text_, i).length) {
    character_starts_.push_back(i);
  }
  character_starts_.push_back(end);
}

}  // namespace cvpress::data
