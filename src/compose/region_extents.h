// Where regions stand across the text area, and columns in a region. Composing
// asks for the first page, paginating again for pages with fewer regions.
#pragma once

#include <optional>
#include <vector>

#include "base/geometry.h"

namespace cvpress::compose {

/// Room for a few letters of any usual size: nothing is set narrower where it can be helped.
constexpr Pt kLeastWidth = 20;

/// What a region wants of the width: a length, or a share of what the lengths leave.
struct WidthWish {
  std::optional<Pt> fixed;
  double share = 1;
};

/// A part of the width.
struct Extent {
  Pt offset = 0;  // from the start of it all
  Pt width = 0;
  bool operator==(const Extent&) const = default;
};

/// Regions side by side, from the start on. They never overlap nor reach beyond
/// `room`: what is too wide together is narrowed, and each has a width that a
/// few letters fit in, as long as there is room for that.
std::vector<Extent> region_extents(const std::vector<WidthWish>& wishes, Pt gutter, Pt room);

/// Newspaper columns, of equal width.
struct Columns {
  int count = 1;
  Pt width = 0;
  Pt gutter = 0;
};

/// As many of the columns as leave each a width that a few letters fit in.
Columns columns_in(Pt width, int count, Pt gutter);

}  // namespace cvpress::compose
