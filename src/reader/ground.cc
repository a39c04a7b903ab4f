#include "reader/ground.h"

#include <algorithm>
#include <cmath>

namespace cvpress::reader {
namespace {

/// A color all of whose parts are lighter than this is not seen on white paper.
constexpr double kPaleAbove = 0.94;
constexpr std::size_t kMostAreas = 200;
/// Icons, rules and dots of a page with very many of them are no ground of letters.
constexpr double kSmallArea = 150;
/// Strips that a shade of colors is made of touch within so many points.
constexpr double kTouch = 0.5;

double right_of(Rect box) {
  return box.origin.x + box.size.width;
}
double low_end_of(Rect box) {
  return box.origin.y + box.size.height;
}

Rect around(Rect a, Rect b) {
  const Point least = {std::min(a.origin.x, b.origin.x), std::min(a.origin.y, b.origin.y)};
  return {least,
          {std::max(right_of(a), right_of(b)) - least.x,
           std::max(low_end_of(a), low_end_of(b)) - least.y}};
}

bool is_near(double a, double b) {
  return std::abs(a - b) <= kTouch;
}

/// Whether two boxes are strips of one.
bool go_together(Rect a, Rect b) {
  const bool same_rows = is_near(a.origin.y, b.origin.y) && is_near(low_end_of(a), low_end_of(b));
  const bool same_columns = is_near(a.origin.x, b.origin.x) && is_near(right_of(a), right_of(b));
  return (same_rows && a.origin.x <= right_of(b) + kTouch && b.origin.x <= right_of(a) + kTouch) ||
         (same_columns && a.origin.y <= low_end_of(b) + kTouch &&
          b.origin.y <= low_end_of(a) + kTouch);
}

bool holds(Rect box, Point place) {
  return place.x >= box.origin.x && place.x <= right_of(box) && place.y >= box.origin.y &&
         place.y <= low_end_of(box);
}

}  // namespace

Shade shade_of(const std::array<double, 4>& components, std::size_t count) {
  const auto& c = components;
  double darkest = 0;
  if (count == 1) {
    darkest = c[0];
  } else if (count == 3) {
    darkest = std::min({c[0], c[1], c[2]});
  } else if (count == 4) {
    darkest = (1 - std::max({c[0], c[1], c[2]})) * (1 - c[3]);
  } else {
    return Shade::kUnknown;
  }
  return darkest > kPaleAbove ? Shade::kPale : Shade::kInk;
}

void Ground::add(Rect box, Shade shade) {
  // White on white paper changes nothing.
  if (shade == Shade::kPale && areas_.empty()) return;
  const bool is_pale = shade == Shade::kPale;
  if (!areas_.empty() && (areas_.back().shade == Shade::kPale) == is_pale &&
      go_together(areas_.back().box, box)) {
    areas_.back().box = around(areas_.back().box, box);
    return;
  }
  if (areas_.size() < kMostAreas) {
    areas_.push_back({box, shade});
  } else if (box.size.width * box.size.height > kSmallArea && !is_pale) {
    is_unknown_ = true;
  }
}

bool Ground::is_bare(Point place) const {
  if (is_unknown_) return false;
  const auto area = std::find_if(areas_.rbegin(), areas_.rend(),
                                 [place](const Area& each) { return holds(each.box, place); });
  return area == areas_.rend() || area->shade == Shade::kPale;
}

}  // namespace cvpress::reader
