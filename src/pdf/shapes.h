// Paths as operators.
#pragma once

#include <string>

#include "base/geometry.h"
#include "text/font_face.h"

namespace cvpress::pdf {

/// A rectangle, with its corners rounded if `radius` is not 0; `box` has its
/// origin at the lower left. Ends without a painting operator.
std::string rounded_rectangle(Rect box, Pt radius);

/// A path given with y downwards from the top of a page of this height.
std::string path_operators(const text::Path& path, Pt page_height);

}  // namespace cvpress::pdf
