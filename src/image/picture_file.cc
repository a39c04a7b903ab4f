#include "image/picture_file.h"

#include <algorithm>
#include <cstring>
#include <string_view>
#include <vector>

#include <png.h>

#include "base/check.h"

namespace cvpress::image {
namespace {

constexpr std::string_view kExif("Exif\0\0", 6);
constexpr std::string_view kProfile("ICC_PROFILE\0", 12);
constexpr std::size_t kLongestSegment = 65533;
constexpr char kApp1 = '\xE1';
constexpr char kApp2 = '\xE2';

std::string segment(char marker, std::string_view payload) {
  const std::size_t length = payload.size() + 2;
  std::string text = {'\xFF', marker, static_cast<char>(length >> 8), static_cast<char>(length)};
  return text.append(payload);
}

/// An Exif block that says the orientation and nothing else (TIFF 6.0, section 2).
std::string orientation_segment(int orientation) {
  std::string payload(kExif);
  payload += std::string_view("MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", 19);
  payload += static_cast<char>(orientation);
  return segment(kApp1, payload + std::string(6, '\0'));
}

/// The profile in as many pieces as it takes (ICC.1 annex B.4).
std::string profile_segments(std::string_view icc) {
  const std::size_t most = kLongestSegment - kProfile.size() - 2;
  const std::size_t count = (icc.size() + most - 1) / most;
  std::string text;
  for (std::size_t i = 0; i < count; ++i) {
    std::string payload(kProfile);
    payload += static_cast<char>(i + 1);
    payload += static_cast<char>(count);
    text += segment(kApp2, payload + std::string(icc.substr(i * most, most)));
  }
  return text;
}

/// The segments stand before all others but the first, which may be JFIF's own.
std::string jpeg_bytes(const Jpeg& jpeg) {
  constexpr std::size_t kStart = 2;
  std::size_t at = kStart;
  const std::string_view bytes = jpeg.bytes;
  if (bytes.substr(at, 2) == "\xFF\xE0" && bytes.size() > at + 4) {
    at += 2 + (static_cast<std::size_t>(static_cast<unsigned char>(bytes[at + 2])) << 8 |
               static_cast<unsigned char>(bytes[at + 3]));
    at = std::min(at, bytes.size());
  }
  std::string added = jpeg.orientation == 1 ? "" : orientation_segment(jpeg.orientation);
  added += profile_segments(jpeg.icc);
  return std::string(bytes.substr(0, at)) + added + std::string(bytes.substr(at));
}

/// Colour and opacity side by side, as PNG has them.
std::string interleaved(const Raster& raster) {
  if (raster.alpha.empty()) return raster.pixels;
  const auto channels = static_cast<std::size_t>(raster.channels);
  std::string samples;
  samples.reserve(raster.pixels.size() + raster.alpha.size());
  for (std::size_t i = 0; i < raster.alpha.size(); ++i) {
    samples.append(raster.pixels, i * channels, channels);
    samples += raster.alpha[i];
  }
  return samples;
}

std::string png_bytes(const Raster& raster) {
  const std::string samples = interleaved(raster);
  png_image image;
  std::memset(&image, 0, sizeof image);
  image.version = PNG_IMAGE_VERSION;
  image.width = static_cast<png_uint_32>(raster.width);
  image.height = static_cast<png_uint_32>(raster.height);
  // Filters that are tried out would take four times as long, for nothing with flat colours.
  image.flags = PNG_IMAGE_FLAG_FAST;
  image.format = (raster.channels == 1 ? PNG_FORMAT_GRAY : PNG_FORMAT_RGB) |
                 (raster.alpha.empty() ? 0 : PNG_FORMAT_FLAG_ALPHA);
  png_alloc_size_t size = PNG_IMAGE_PNG_SIZE_MAX(image);
  std::string bytes(size, '\0');
  const int written =
      png_image_write_to_memory(&image, bytes.data(), &size, 0, samples.data(), 0, nullptr);
  CVPRESS_CHECK(written != 0);
  bytes.resize(size);
  return bytes;
}

}  // namespace

PictureFile picture_file(const Picture& picture) {
  if (const auto* jpeg = std::get_if<Jpeg>(&picture.content)) {
    return {jpeg_bytes(*jpeg), "jpg", "image/jpeg"};
  }
  if (const auto* drawing = std::get_if<Drawing>(&picture.content)) {
    return {drawing->source, "svg", "image/svg+xml"};
  }
  return {png_bytes(std::get<Raster>(picture.content)), "png", "image/png"};
}

}  // namespace cvpress::image
