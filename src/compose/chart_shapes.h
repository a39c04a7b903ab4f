// The outlines of what a chart is drawn with.
#pragma once

#include "base/geometry.h"
#include "text/font_face.h"

namespace cvpress::compose {

/// A slice of a ring: from one part of the way around to another, clockwise from the top.
struct Slice {
  double begin = 0;
  double end = 1;
};

/// The slice in a square of this size; `hole` is the part of the size that is empty inside.
text::Path slice_outline(const Slice& slice, Pt size, double hole);

/// A whole square.
text::Path square_outline(Pt size);

}  // namespace cvpress::compose
