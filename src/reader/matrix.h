// Transformations of the plane (ISO 32000-1 8.3.3).
#pragma once

#include "base/geometry.h"

namespace cvpress::reader {

/// x' = a x + c y + e, y' = b x + d y + f.
struct Matrix {
  double a = 1;
  double b = 0;
  double c = 0;
  double d = 1;
  double e = 0;
  double f = 0;

  Point applied_to(Point point) const {
    return {a * point.x + c * point.y + e, b * point.x + d * point.y + f};
  }
};

/// `first`, then `second`.
constexpr Matrix operator*(const Matrix& first, const Matrix& second) {
  return {first.a * second.a + first.b * second.c,
          first.a * second.b + first.b * second.d,
          first.c * second.a + first.d * second.c,
          first.c * second.b + first.d * second.d,
          first.e * second.a + first.f * second.c + second.e,
          first.e * second.b + first.f * second.d + second.f};
}

/// No page is larger; what is, or is no number, is put on this edge.
inline constexpr double kFarthest = 1e6;

constexpr double bounded(double value) {
  if (value >= -kFarthest && value <= kFarthest) return value;
  if (value > kFarthest) return kFarthest;
  return value < -kFarthest ? -kFarthest : 0;
}

/// The rectangle around the image of `box`.
Rect bounds_of(const Matrix& matrix, Rect box);

}  // namespace cvpress::reader
