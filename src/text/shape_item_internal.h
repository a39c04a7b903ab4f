// Shaping one item with HarfBuzz.
#pragma once

#include "text/itemize_internal.h"

namespace cvpress::text {

/// Everything of a paragraph that items are shaped from.
struct ShapeInput {
  const SourceText& source;
  std::u32string shown;                // source.characters
  std::vector<std::uint32_t> offsets;  // of each character in Paragraph::text, and the end
};

/// The glyphs of an item, clusters being byte offsets from the item's beginning.
std::vector<Glyph> shape_item(const Item& item, const ShapeInput& input);

/// The glyph of an item that is an icon, centred on the capitals of the text.
std::vector<Glyph> icon_glyphs(const Item& item, const SpanGroup& group);

/// Whether letters of the script join, so that tracking would tear them apart.
bool letters_join(hb_script_t script);

}  // namespace cvpress::text
