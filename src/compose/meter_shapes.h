// The outlines of what a meter is drawn with.
#pragma once

#include "base/geometry.h"
#include "style/elements.h"
#include "text/font_face.h"

namespace cvpress::compose {

/// A dot, square or star in a square of this size.
text::Path shape_outline(style::MeterShape shape, Pt size);

/// The half of it at the start: the left one, or the right one.
text::Path half_outline(style::MeterShape shape, Pt size, bool from_right);

}  // namespace cvpress::compose
