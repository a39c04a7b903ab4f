// Units and shapes every module shares. All lengths are PostScript points
// (1/72 inch), x grows from the start edge, y grows downwards; only pdf/ turns
// the page upside down.
#pragma once

#include <cstdint>
#include <limits>

namespace cvpress {

/// A length in points.
using Pt = double;

/// The height or width of a space that nothing bounds.
inline constexpr Pt kUnlimited = std::numeric_limits<Pt>::infinity();

struct Point {
  Pt x = 0;
  Pt y = 0;
  bool operator==(const Point&) const = default;
};

struct Size {
  Pt width = 0;
  Pt height = 0;
  bool operator==(const Size&) const = default;
};

struct Rect {
  Point origin;
  Size size;
  bool operator==(const Rect&) const = default;
};

/// Distances from the four sides; start is the left side of a left-to-right page.
struct Edges {
  Pt top = 0;
  Pt end = 0;
  Pt bottom = 0;
  Pt start = 0;
  Pt across() const { return start + end; }
  Pt down() const { return top + bottom; }
  bool operator==(const Edges&) const = default;
};

/// An sRGB colour.
struct Color {
  std::uint8_t r = 0;
  std::uint8_t g = 0;
  std::uint8_t b = 0;
  bool operator==(const Color&) const = default;
};

/// The one comparison of lengths with slack, so that rounding never moves a line.
constexpr bool fits(Pt needed, Pt available) {
  return needed <= available + 1e-4;
}

constexpr Pt kPointsPerMillimetre = 72.0 / 25.4;

}  // namespace cvpress
