// Emoji as pictures of a face that has them: which characters are meant as one,
// and what stands for it in the text.
#pragma once

#include <string_view>

#include "text/itemize_internal.h"
#include "text/shape_item_internal.h"

namespace cvpress::text {

/// Whether characters shown as one are to be seen as a picture (UTS 51, section
/// 4): by nature, or because a selector, a modifier or a joiner says so.
bool is_emoji(std::u32string_view grapheme);

/// The glyphs of an item whose face has pictures: those of `own`, which stand for
/// the text and are as wide as the pictures, and the pictures.
void shape_emoji(const Item& item, const ShapeInput& input,
                 const std::shared_ptr<const HbFace>& own, ShapedRun& shaped);

}  // namespace cvpress::text
