// Pictures in shades of gray.
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>

#include "image/jpeg_codec.h"
#include "image/picture.h"

namespace cvpress::image {
namespace {

constexpr int kGrayedQuality = 92;

/// Luma as JPEG and television have it (ITU-R BT.601), in 65536ths.
char luma(const char* rgb) {
  const auto part = [rgb](int i) {
    return static_cast<unsigned>(static_cast<std::uint8_t>(rgb[i]));
  };
  return static_cast<char>((part(0) * 19595U + part(1) * 38470U + part(2) * 7471U + 32768U) >> 16U);
}

std::string gray_samples(const std::string& rgb) {
  std::string gray(rgb.size() / 3, '\0');
  for (std::size_t i = 0; i < gray.size(); ++i) gray[i] = luma(&rgb[i * 3]);
  return gray;
}

Raster gray_raster(const Raster& raster) {
  Raster gray = raster;
  gray.channels = 1;
  gray.pixels = gray_samples(raster.pixels);
  return gray;
}

std::optional<Jpeg> gray_jpeg(const Jpeg& jpeg) {
  JpegPixels pixels;
  std::string ignored;
  if (!decode_pixels(jpeg.bytes, {8}, pixels, ignored) || pixels.channels != 3) return std::nullopt;
  auto bytes =
      encode_jpeg({pixels.width, pixels.height, 1, gray_samples(pixels.samples)}, kGrayedQuality);
  if (!bytes) return std::nullopt;
  Jpeg gray = jpeg;
  gray.components = 1;
  gray.icc.clear();  // it spoke of colours
  gray.bytes = std::move(*bytes);
  return gray;
}

std::shared_ptr<Picture> in_gray(const Picture& picture) {
  auto gray = std::make_shared<Picture>();
  gray->size = picture.size;
  gray->origin = picture.origin + " in gray";
  return gray;
}

}  // namespace

PicturePtr grayed(const PicturePtr& picture) {
  if (const auto* raster = std::get_if<Raster>(&picture->content)) {
    if (raster->channels == 1) return picture;
    auto gray = in_gray(*picture);
    gray->content = gray_raster(*raster);
    return gray;
  }
  const auto* jpeg = std::get_if<Jpeg>(&picture->content);
  if (jpeg == nullptr || jpeg->components > 3) return nullptr;
  if (jpeg->components == 1) return picture;
  auto content = gray_jpeg(*jpeg);
  if (!content) return nullptr;
  auto gray = in_gray(*picture);
  gray->content = std::move(*content);
  return gray;
}

}  // namespace cvpress::image
