// What letters of a page are drawn on, as far as it decides whether anybody sees them.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "base/geometry.h"

namespace cvpress::reader {

/// What is known of a color.
enum class Shade : std::uint8_t {
  kInk,      // seen on white paper
  kPale,     // white, or nearly
  kUnknown,  // of a pattern, or of a space that is not one of the devices'
};

/// By one number for gray, three for red, green and blue, four for inks; others are unknown.
Shade shade_of(const std::array<double, 4>& components, std::size_t count);

/// The areas of a page that were painted so far, and are large enough to lie below letters.
class Ground {
 public:
  void add(Rect box, Shade shade);
  /// Something was painted whose place is not known.
  void add_everywhere() { is_unknown_ = true; }
  /// Whether nothing but white is below a place.
  bool is_bare(Point place) const;

 private:
  struct Area {
    Rect box;
    Shade shade = Shade::kInk;
  };
  std::vector<Area> areas_;  // in the order of painting
  bool is_unknown_ = false;
};

}  // namespace cvpress::reader
