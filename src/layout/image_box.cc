// Pictures and shapes: never divided, made smaller where the region is too small
// for them.

#include <algorithm>
#include <cmath>
#include <utility>

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

struct Placed {
  Size size;
  bool lowered = false;
};

/// Nothing where it has a better place in the next region.
std::optional<Placed> placed_in(Size natural, const ConstraintSpace& space) {
  const Size wanted = scaled_to_width(natural, std::max(space.width, 0.0));
  if (!fits(wanted.height, space.height) && !space.at_region_start) return std::nullopt;
  const Size size = scaled_to_height(wanted, std::min(space.height, space.tallest));
  return Placed{size, !fits(wanted.height, size.height)};
}

ContentResult with_ink(Size size, Ink ink) {
  ContentResult result;
  result.fragment = std::make_shared<Fragment>();
  result.fragment->size = size;
  result.fragment->ink.push_back(std::move(ink));
  return result;
}

}  // namespace

ContentResult layout_content(const ImageBox& box, const ConstraintSpace& space,
                             const BreakToken* /*resume*/) {
  const auto placed = placed_in(box.size, space);
  if (!placed) return {};
  const Pt scale = box.size.width > 0 ? placed->size.width / box.size.width : 1;
  return with_ink(
      placed->size,
      ImageInk{box.picture, {{}, placed->size}, box.radius * scale, placed->lowered, box.cover});
}

ContentResult layout_content(const ShapeBox& box, const ConstraintSpace& space,
                             const BreakToken* /*resume*/) {
  const auto placed = placed_in(box.size, space);
  if (!placed) return {};
  return with_ink(placed->size, ShapeInk{box.shapes, box.size, {{}, placed->size}});
}

}  // namespace cvpress::layout
