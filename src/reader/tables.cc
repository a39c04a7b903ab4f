#include "reader/tables.h"

#include <span>

#include "base/sorted_lines.h"

namespace cvpress::reader {

std::span<const Resource> embedded_tables();

std::string_view listed_glyph(std::string_view name) {
  static const std::string_view kLines = sorted_lines(embedded_tables(), "glyph_names.txt");
  return looked_up(kLines, name);
}

std::string_view standard_widths(std::string_view font) {
  static const std::string_view kLines = sorted_lines(embedded_tables(), "standard_widths.txt");
  return looked_up(kLines, font);
}

}  // namespace cvpress::reader
