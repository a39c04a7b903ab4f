#include "pdf/shapes.h"

#include <algorithm>

#include "pdf/pdf_text.h"

namespace cvpress::pdf {
namespace {

/// How far the control points of a quarter circle are from its ends, for radius 1.
constexpr double kCircle = 0.5522847498;

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
  std::string operators;
  const auto point = [&](Point p) { return at(p.x, page_height - p.y); };
  for (const text::PathStep& step : path) {
    switch (step.kind) {
      case text::PathStep::Kind::kMove: operators += point(step.points[0]) + "m "; break;
      case text::PathStep::Kind::kLine: operators += point(step.points[0]) + "l "; break;
      case text::PathStep::Kind::kCurve:
        operators += point(step.points[0]) + point(step.points[1]) + point(step.points[2]) + "c ";
        break;
      case text::PathStep::Kind::kClose: operators += "h "; break;
    }
  }
  return operators;
}

}  // namespace cvpress::pdf
