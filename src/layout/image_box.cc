// A picture: never divided, made smaller where the region is too small for it.

#include <algorithm>
#include <cmath>

#include "layout/algorithms.h"

namespace cvpress::layout {
namespace {

/// Below this a picture is not made smaller: it could not be seen.
constexpr Pt kLeastHeight = 4;

Size scaled_to_width(Size size, Pt width) {
  if (size.width <= width || size.width <= 0) return size;
  return {width, size.height * width / size.width};
}

Size scaled_to_height(Size size, Pt height) {
  if (fits(size.height, height)) return size;
  const Pt reached = std::max(height, std::min(kLeastHeight, size.height));
  return {size.width * reached / size.height, reached};
}

}  // namespace

ContentResult layout_content(const ImageBox& box, const ConstraintSpace& space,
                             const BreakToken* /*resume*/) {
  const Size wanted = scaled_to_width(box.size, std::max(space.width, 0.0));
  if (!fits(wanted.height, space.height) && !space.at_region_start) return {};
  const Size size = scaled_to_height(wanted, space.height);
  ContentResult result;
  result.fragment = std::make_shared<Fragment>();
  result.fragment->size = size;
  result.fragment->ink.emplace_back(
      ImageInk{box.picture, {{}, size}, box.radius, !fits(wanted.height, size.height)});
  return result;
}

}  // namespace cvpress::layout
