#include "reader/matrix.h"

#include <algorithm>

namespace cvpress::reader {

Rect bounds_of(const Matrix& matrix, Rect box) {
  const Point far = {box.origin.x + box.size.width, box.origin.y + box.size.height};
  const Point corners[] = {matrix.applied_to(box.origin), matrix.applied_to({far.x, box.origin.y}),
                           matrix.applied_to({box.origin.x, far.y}), matrix.applied_to(far)};
  Point least = {kFarthest, kFarthest};
  Point most = {-kFarthest, -kFarthest};
  for (const Point corner : corners) {
    least = {std::min(least.x, bounded(corner.x)), std::min(least.y, bounded(corner.y))};
    most = {std::max(most.x, bounded(corner.x)), std::max(most.y, bounded(corner.y))};
  }
  return {least, {most.x - least.x, most.y - least.y}};
}

}  // namespace cvpress::reader
