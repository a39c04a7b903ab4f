#include "compose/chart_shapes.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace cvpress::compose {
namespace {

using StepKind = text::PathStep::Kind;

/// One curve is near enough to a circle over no more than an eighth of it.
constexpr double kLongestCurve = 0.125;

double radians(double part) {
  return part * 2 * std::numbers::pi;
}

/// A place on a circle, and the way on from there.
struct Place {
  Point at;
  Point forwards;
};

Place place_on(Pt radius, Pt middle, double part) {
  const double angle = radians(part);
  const double across = std::sin(angle);
  const double up = std::cos(angle);
  return {{middle + radius * across, middle - radius * up}, {radius * up, radius * across}};
}

/// From where the path is, which is at `begin`; backwards where `end` is less.
void add_arc(Pt radius, Pt middle, double begin, double end, text::Path& path) {
  const int curves =
      std::max(1, static_cast<int>(std::ceil(std::abs(end - begin) / kLongestCurve)));
  const double step = (end - begin) / curves;
  const double reach = 4.0 / 3 * std::tan(radians(step) / 4);
  for (int i = 0; i < curves; ++i) {
    const Place from = place_on(radius, middle, begin + step * i);
    const Place to = place_on(radius, middle, begin + step * (i + 1));
    const Point leave = {from.at.x + from.forwards.x * reach, from.at.y + from.forwards.y * reach};
    const Point arrive = {to.at.x - to.forwards.x * reach, to.at.y - to.forwards.y * reach};
    path.push_back({StepKind::kCurve, {leave, arrive, to.at}});
  }
}

}  // namespace

text::Path slice_outline(const Slice& slice, Pt size, double hole) {
  const Pt middle = size / 2;
  const Pt inner = middle * std::clamp(hole, 0.0, 1.0);
  text::Path path;
  path.push_back({StepKind::kMove, {place_on(middle, middle, slice.begin).at, {}, {}}});
  add_arc(middle, middle, slice.begin, slice.end, path);
  path.push_back({StepKind::kLine, {place_on(inner, middle, slice.end).at, {}, {}}});
  if (inner > 0) add_arc(inner, middle, slice.end, slice.begin, path);
  path.push_back({StepKind::kClose, {}});
  return path;
}

text::Path square_outline(Pt size) {
  return {{StepKind::kMove, {}},
          {StepKind::kLine, {{size, 0}, {}, {}}},
          {StepKind::kLine, {{size, size}, {}, {}}},
          {StepKind::kLine, {{0, size}, {}, {}}},
          {StepKind::kClose, {}}};
}

}  // namespace cvpress::compose
