// A line across the width there is.

#include <algorithm>

#include "layout/algorithms.h"

namespace cvpress::layout {

ContentResult layout_content(const RuleBox& box, const ConstraintSpace& space,
                             const BreakToken* /*resume*/) {
  const Pt thickness = std::max(box.thickness, 0.0);
  if (!fits(thickness, space.height) && !space.at_region_start) return {};
  const Pt middle = thickness / 2;
  ContentResult result;
  result.fragment = std::make_shared<Fragment>();
  result.fragment->size = {space.width, thickness};
  result.fragment->ink.emplace_back(
      StrokeInk{{0, middle}, {space.width, middle}, thickness, box.color, box.dash});
  return result;
}

}  // namespace cvpress::layout
