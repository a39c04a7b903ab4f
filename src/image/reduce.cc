// Rasters with far more pixels than paper can show, averaged down.
#include <algorithm>
#include <cstddef>
#include <optional>

#include <fmt/format.h>

#include "image/jpeg_codec.h"
#include "image/picture.h"
#include "image/row_averager.h"

namespace cvpress::image {
namespace {

constexpr std::size_t kSmallJpeg = 48'000;  // bytes that are not worth coding again
constexpr int kReducedQuality = 90;

PixelSize pixels_needed(const Picture& picture, Size box) {
  return needed_pixels(
      {static_cast<int>(picture.size.width), static_cast<int>(picture.size.height)}, box);
}

std::optional<Raster> reduced_raster(const Raster& raster, PixelSize needed) {
  if (needed.width == raster.width && needed.height == raster.height) return std::nullopt;
  return averaged(raster, needed);
}

/// The smallest of libjpeg's sizes that has the pixels.
JpegScale scale_for(const Jpeg& jpeg, PixelSize stored) {
  for (int eighths = 1; eighths < 8; ++eighths) {
    const bool has_enough =
        jpeg.width * eighths / 8 >= stored.width && jpeg.height * eighths / 8 >= stored.height;
    if (has_enough) return {eighths};
  }
  return {8};
}

/// Coding again costs quality, so only what is far too large for paper is. The
/// colours of CMYK are the printer's business and stay.
std::optional<Jpeg> reduced_jpeg(const Jpeg& jpeg, PixelSize seen) {
  PixelSize stored = seen;
  if (jpeg.orientation >= 5) std::swap(stored.width, stored.height);
  const bool is_far_too_large = jpeg.width >= 2 * stored.width && jpeg.height >= 2 * stored.height;
  if (!is_far_too_large || jpeg.components > 3 || jpeg.bytes.size() < kSmallJpeg) {
    return std::nullopt;
  }
  JpegPixels pixels;
  std::string ignored;
  if (!decode_pixels(jpeg.bytes, scale_for(jpeg, stored), pixels, ignored)) return std::nullopt;
  const Raster large{pixels.width, pixels.height, pixels.channels, std::move(pixels.samples), {}};
  Raster small = averaged(large, stored);
  auto bytes = encode_jpeg({small.width, small.height, small.channels, std::move(small.pixels)},
                           kReducedQuality);
  if (!bytes || bytes->size() >= jpeg.bytes.size()) return std::nullopt;
  Jpeg result = jpeg;
  result.width = stored.width;
  result.height = stored.height;
  result.bytes = std::move(*bytes);
  return result;
}

}  // namespace

PicturePtr reduced(const PicturePtr& picture, Size box) {
  if (!picture || picture->is_vector) return picture;
  const PixelSize needed = pixels_needed(*picture, box);
  auto smaller = std::make_shared<Picture>();
  if (const auto* raster = std::get_if<Raster>(&picture->content)) {
    auto content = reduced_raster(*raster, needed);
    if (!content) return picture;
    smaller->content = std::move(*content);
  } else if (const auto* jpeg = std::get_if<Jpeg>(&picture->content)) {
    auto content = reduced_jpeg(*jpeg, needed);
    if (!content) return picture;
    smaller->content = std::move(*content);
  }
  smaller->size = {static_cast<Pt>(needed.width), static_cast<Pt>(needed.height)};
  smaller->origin = fmt::format("{} at {}x{}", picture->origin, needed.width, needed.height);
  return smaller;
}

}  // namespace cvpress::image
