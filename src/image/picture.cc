#include "image/picture.h"

#include <algorithm>

namespace cvpress::image {

Size contained_size(const Picture& picture, Size box) {
  const Size natural = picture.size;
  if (natural.width <= 0 || natural.height <= 0) return {};
  const double largest = picture.is_vector ? 1.0 : 1.0 / kPixelsPerPoint;
  double scale = largest;
  const bool is_limited = box.width > 0 || box.height > 0;
  if (is_limited) {
    const double across = box.width > 0 ? box.width / natural.width : box.height / natural.height;
    const double down = box.height > 0 ? box.height / natural.height : across;
    scale = std::min(across, down);
  }
  // A drawing may grow to fill its box; pixels would only become coarse.
  if (!picture.is_vector) scale = std::min(scale, largest);
  return {natural.width * scale, natural.height * scale};
}

Size covering_size(const Picture& picture, Size box) {
  const Size natural = picture.size;
  if (natural.width <= 0 || natural.height <= 0) return box;
  const double scale = std::max(box.width / natural.width, box.height / natural.height);
  return {natural.width * scale, natural.height * scale};
}

}  // namespace cvpress::image
