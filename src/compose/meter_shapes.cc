#include "compose/meter_shapes.h"

#include <cmath>
#include <numbers>
#include <vector>

namespace cvpress::compose {
namespace {

using style::MeterShape;
using StepKind = text::PathStep::Kind;

/// How far the control points of a quarter circle are from its ends, for radius 1.
constexpr double kCircle = 0.5522847498;
/// The inner corners of a star lie on a circle this much smaller.
constexpr double kStarInner = 0.45;
constexpr int kStarCorners = 10;

void add(text::Path& path, StepKind kind, Point a = {}, Point b = {}, Point c = {}) {
  path.push_back({kind, {a, b, c}});
}

text::Path polygon(const std::vector<Point>& corners) {
  text::Path path;
  for (const Point& corner : corners) {
    add(path, path.empty() ? StepKind::kMove : StepKind::kLine, corner);
  }
  add(path, StepKind::kClose);
  return path;
}

/// The left half of a circle with a radius of 1 around the origin, from top to bottom.
void add_left_half(text::Path& path) {
  add(path, StepKind::kMove, {0, -1});
  add(path, StepKind::kCurve, {-kCircle, -1}, {-1, -kCircle}, {-1, 0});
  add(path, StepKind::kCurve, {-1, kCircle}, {-kCircle, 1}, {0, 1});
}

text::Path dot(bool half) {
  text::Path path;
  add_left_half(path);
  if (!half) {
    add(path, StepKind::kCurve, {kCircle, 1}, {1, kCircle}, {1, 0});
    add(path, StepKind::kCurve, {1, -kCircle}, {kCircle, -1}, {0, -1});
  }
  add(path, StepKind::kClose);
  return path;
}

/// Corners of a star from the top one on, by the left.
text::Path star(bool half) {
  std::vector<Point> corners;
  const int count = half ? kStarCorners / 2 + 1 : kStarCorners;
  for (int i = 0; i < count; ++i) {
    const double radius = i % 2 == 0 ? 1 : kStarInner;
    const double angle = 2 * std::numbers::pi * i / kStarCorners;
    corners.push_back({-radius * std::sin(angle), -radius * std::cos(angle)});
  }
  return polygon(corners);
}

text::Path square(bool half) {
  const double right = half ? 0 : 1;
  return polygon({{-1, -1}, {right, -1}, {right, 1}, {-1, 1}});
}

text::Path unit_outline(MeterShape shape, bool half) {
  if (shape == MeterShape::kStars) return star(half);
  return shape == MeterShape::kDots ? dot(half) : square(half);
}

/// From a circle around the origin into a square with its corner there.
text::Path placed(text::Path path, Pt size, bool mirrored) {
  const Pt radius = size / 2;
  for (text::PathStep& step : path) {
    for (Point& point : step.points) {
      point = {radius + (mirrored ? -point.x : point.x) * radius, radius + point.y * radius};
    }
  }
  return path;
}

}  // namespace

text::Path shape_outline(MeterShape shape, Pt size) {
  return placed(unit_outline(shape, false), size, false);
}

text::Path half_outline(MeterShape shape, Pt size, bool from_right) {
  return placed(unit_outline(shape, true), size, from_right);
}

}  // namespace cvpress::compose
