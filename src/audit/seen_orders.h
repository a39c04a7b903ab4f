// The words of a PDF in all orders, and its lines in one.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "reader/document.h"
#include "reader/text_orders.h"

namespace cvpress::audit {

struct SeenOrders {
  std::vector<reader::SeenWord> in_stream;
  std::vector<reader::SeenWord> by_tags;  // empty where there are no tags
  std::vector<reader::SeenWord> by_place;
};

SeenOrders orders_of(const reader::SeenDocument& seen);

/// Words [first, last] of an order that stand in one line.
struct SeenLine {
  std::string text;  // words a space apart, two where there is a wide gap
  std::size_t first = 0;
  std::size_t last = 0;
  std::uint32_t page = 0;
};

std::vector<SeenLine> lines_of(const std::vector<reader::SeenWord>& words);

/// Whether four digits of a text are a year of a career.
bool has_year(std::string_view text);

/// Some words around a glyph in the order of the content stream, as messages quote them.
/// What cannot be printed of the glyph itself is named: "<U+E001>", "<?>" for no text.
std::string around(const reader::SeenDocument& seen, std::size_t page, std::size_t glyph);

}  // namespace cvpress::audit
