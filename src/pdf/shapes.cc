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

/// Units of an em that are finer than any printer, too.
constexpr double kFineEm = 1000;

std::string at(Pt x, Pt y) {
  return number(x) + " " + number(y) + " ";
}

/// The operators of a path whose points are where `placed` says.
template <class Placed>
std::string operators_of(const text::Path& path, int decimals, const Placed& placed) {
  using Kind = text::PathStep::Kind;
  std::string operators;
  const auto append_point = [&](Point point) {
    const Point p = placed(point);
    append_decimal(operators, p.x, decimals);
    operators.push_back(' ');
    append_decimal(operators, p.y, decimals);
    operators.push_back(' ');
  };
  std::size_t pen = 0;  // where in `operators` it is said where the last step ended
  std::size_t pen_size = 0;
  for (const text::PathStep& step : path) {
    if (step.kind == Kind::kClose) {
      operators += "h ";
      continue;
    }
    if (step.kind == Kind::kCurve) {
      append_point(step.points[0]);
      append_point(step.points[1]);
    }
    const std::size_t end = operators.size();
    append_point(step.points[step.kind == Kind::kCurve ? 2 : 0]);
    const std::size_t size = operators.size() - end;
    // Outlines of fonts are full of lines that go nowhere.
    if (step.kind == Kind::kLine && operators.compare(pen, pen_size, operators, end, size) == 0) {
      operators.resize(end);
      continue;
    }
    operators += step.kind == Kind::kMove ? "m " : step.kind == Kind::kLine ? "l " : "c ";
    pen = end;
    pen_size = size;
  }
  return operators;
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
  return operators_of(path, kOutlineDecimals, [&](Point p) {
    return Point{p.x, page_height - p.y};
  });
}

GlyphOutline outline_of(const text::FontFace& face, text::GlyphId glyph) {
  const text::Path path = face.outline(glyph);
  const int decimals = face.metrics().units_per_em < kFineEm ? 1 : 0;
  return {operators_of(path, decimals, [](Point p) { return p; }), bounds_of(path), path.size()};
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
