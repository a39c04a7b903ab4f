#include "pdf/shapes.h"

#include <algorithm>

#include "base/numbers.h"
#include "pdf/pdf_text.h"

namespace cvpress::pdf {
namespace {

/// How far the control points of a quarter circle are from its ends, for radius 1.
constexpr double kCircle = 0.5522847498;

/// Of outlines: a hundredth of a point is finer than any printer.
constexpr int kOutlineDecimals = 2;

std::string at(Pt x, Pt y) {
  return number(x) + " " + number(y) + " ";
}

}  // namespace

std::string rounded_rectangle(Rect box, Pt radius) {
  const Pt left = box.origin.x;
  const Pt bottom = box.origin.y;
  const Pt right = left + box.size.width;
  const Pt top = bottom + box.size.height;
  const Pt r = std::min({radius, box.size.width / 2, box.size.height / 2});
  if (r <= 0) return at(left, bottom) + at(box.size.width, box.size.height) + "re ";
  const Pt k = r * (1 - kCircle);
  return at(left + r, bottom) + "m " + at(right - r, bottom) + "l " + at(right - k, bottom) +
         at(right, bottom + k) + at(right, bottom + r) + "c " + at(right, top - r) + "l " +
         at(right, top - k) + at(right - k, top) + at(right - r, top) + "c " + at(left + r, top) +
         "l " + at(left + k, top) + at(left, top - k) + at(left, top - r) + "c " +
         at(left, bottom + r) + "l " + at(left, bottom + k) + at(left + k, bottom) +
         at(left + r, bottom) + "c h ";
}

std::string path_operators(const text::Path& path, Pt page_height) {
  using Kind = text::PathStep::Kind;
  std::string operators;
  std::string pen;  // where the last step ended
  const auto point = [&](Point p) {
    return decimal(p.x, kOutlineDecimals) + " " + decimal(page_height - p.y, kOutlineDecimals) +
           " ";
  };
  for (const text::PathStep& step : path) {
    if (step.kind == Kind::kClose) {
      operators += "h ";
      continue;
    }
    std::string end = point(step.points[step.kind == Kind::kCurve ? 2 : 0]);
    // Outlines of fonts are full of lines that go nowhere.
    if (step.kind == Kind::kLine && end == pen) continue;
    if (step.kind == Kind::kCurve) operators += point(step.points[0]) + point(step.points[1]);
    operators += end;
    operators += step.kind == Kind::kMove ? "m " : step.kind == Kind::kLine ? "l " : "c ";
    pen = std::move(end);
  }
  return operators;
}

Rect united(const Rect& a, const Rect& b) {
  const Point low{std::min(a.origin.x, b.origin.x), std::min(a.origin.y, b.origin.y)};
  const Point high{std::max(a.origin.x + a.size.width, b.origin.x + b.size.width),
                   std::max(a.origin.y + a.size.height, b.origin.y + b.size.height)};
  return {low, {high.x - low.x, high.y - low.y}};
}

Rect bounds_of(const text::Path& path) {
  using Kind = text::PathStep::Kind;
  if (path.empty()) return {};
  Rect bounds{path.front().points[0], {}};
  for (const text::PathStep& step : path) {
    const std::size_t count = step.kind == Kind::kCurve ? 3 : step.kind == Kind::kClose ? 0 : 1;
    for (std::size_t i = 0; i < count; ++i) bounds = united(bounds, {step.points[i], {}});
  }
  return bounds;
}

}  // namespace cvpress::pdf
