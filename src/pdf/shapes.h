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

/// The outline of a glyph in its own units, y upwards; without a painting operator.
struct GlyphOutline {
  std::string operators;
  Rect bounds;  // its origin is the lower left corner
  std::size_t steps = 0;
};
GlyphOutline outline_of(const text::FontFace& face, text::GlyphId glyph);

/// The smallest box around all points of a path.
Rect bounds_of(const text::Path& path);

/// The smallest box around both.
Rect united(const Rect& a, const Rect& b);

}  // namespace cvpress::pdf
