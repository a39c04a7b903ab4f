// Cutting a paragraph into what HarfBuzz can shape at once: one style, face,
// script and direction.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "text/bidi_internal.h"
#include "text/source_text_internal.h"

namespace cvpress::text {

struct Item {
  std::size_t begin = 0;  // characters
  std::size_t end = 0;
  std::uint32_t group = 0;
  std::uint8_t level = 0;
  bool small = false;
  hb_script_t script = HB_SCRIPT_COMMON;
  std::shared_ptr<const HbFace> face;
  bool is_pictures = false;   // the face draws emoji, for which another stands in the text
  bool goes_on_pile = false;  // begins with a mark of the item before, which has too many
};

/// Items in logical order; mandatory breaks are in none. Marks without end on one
/// letter are cut into several, since shaping takes the square of their time, and
/// so is very long text, since it takes memory. A character that no
/// face has is added to `missing`, and stays with the style's own face.
std::vector<Item> itemize(const SourceText& source, const Directions& directions,
                          const FontCatalog& fonts, std::vector<MissingCharacter>& missing);

}  // namespace cvpress::text
