// Emoji as pictures of a face that has them, and what stands for them in the text.
#pragma once

#include <memory>

#include "text/itemize_internal.h"
#include "text/shape_item_internal.h"

namespace cvpress::text {

/// The glyphs of an item whose face has pictures: those of `own`, which stand for
/// the text and are as wide as the pictures, and the pictures.
void shape_emoji(const Item& item, const ShapeInput& input,
                 const std::shared_ptr<const HbFace>& own, ShapedRun& shaped);

}  // namespace cvpress::text
