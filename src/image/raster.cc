// What decoders of pixels have in common.
#include <algorithm>
#include <cstddef>

#include <fmt/format.h>

#include "image/decoders.h"

namespace cvpress::image {
namespace {

bool is_gray(const Raster& raster) {
  for (std::size_t i = 0; i + 2 < raster.pixels.size(); i += 3) {
    if (raster.pixels[i] != raster.pixels[i + 1] || raster.pixels[i] != raster.pixels[i + 2]) {
      return false;
    }
  }
  return true;
}

}  // namespace

bool spend_pixels(std::uint64_t count, const Decoding& decoding, std::string& message) {
  if (count > decoding.limits.all_pixels - decoding.spending.pixels) {
    message = fmt::format("all pictures together have more pixels than the limit of {} million",
                          decoding.limits.all_pixels / 1'000'000);
    return false;
  }
  decoding.spending.pixels += count;
  return true;
}

bool within_limits(std::uint64_t width, std::uint64_t height, const Decoding& decoding,
                   std::string& message) {
  if (width == 0 || height == 0) {
    message = "it has no pixels";
    return false;
  }
  if (width > decoding.limits.pixels / height) {
    message = fmt::format("{} x {} pixels are more than the limit of {} million", width, height,
                          decoding.limits.pixels / 1'000'000);
    return false;
  }
  return spend_pixels(width * height, decoding, message);
}

void simplify(Raster& raster) {
  const bool is_opaque = std::all_of(raster.alpha.begin(), raster.alpha.end(),
                                     [](char value) { return value == '\xFF'; });
  if (is_opaque) raster.alpha = {};
  if (raster.channels != 3 || !is_gray(raster)) return;
  const std::size_t count = raster.pixels.size() / 3;
  for (std::size_t i = 0; i < count; ++i) raster.pixels[i] = raster.pixels[i * 3];
  raster.pixels.resize(count);
  raster.channels = 1;
}

}  // namespace cvpress::image
