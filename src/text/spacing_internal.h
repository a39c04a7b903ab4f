// Room that a text does not have as spaces: between Han and Latin, before French
// marks; and room that it has and should not show, between two marks of Chinese.
#pragma once

#include <vector>

#include "text/shape_item_internal.h"

namespace cvpress::text {

struct Spacing {
  enum class Kind : std::uint8_t {
    kGap,           // room after the character
    kNarrowSpace,   // the character is a space, and is narrow
    kBlankAfter,    // the second half of a full-width mark is blank: it vanishes at a line's end
    kQuarterAfter,  // a mark in the middle of its em: what is behind it vanishes at a line's end
    kHalfAfter,     // and before another mark
    kHalfBefore,    // the first half is blank, and vanishes after another mark
  };
  std::size_t index = 0;  // of a character
  Kind kind = Kind::kGap;
};

/// By script and the language of each stretch, ascending. Quick for texts that have none.
std::vector<Spacing> spacings_of(const SourceText& source);

/// Changes the advances of an item's glyphs.
void set_spacing(const std::vector<Spacing>& spacings, const Item& item, const ShapeInput& input,
                 std::vector<Glyph>& glyphs);

}  // namespace cvpress::text
