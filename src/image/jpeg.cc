// JPEG: one pass over the data to see that they decode, or to turn into pixels
// what PDF cannot hold.
#include <cstddef>

#include <fmt/format.h>

#include "image/decoders.h"
#include "image/jpeg_codec.h"
#include "image/jpeg_file.h"

namespace cvpress::image {
namespace {

/// Work is bounded by pixels times scans; real progressive files have about ten.
constexpr std::uint64_t kPixelsTimesScans = 600'000'000;
/// Each further scan holds a part of the data only.
constexpr std::uint64_t kScansLikeOnce = 10;
/// All coefficients of a progressive file are in memory at once, two bytes each.
constexpr std::uint64_t kProgressiveSamples = 120'000'000;

bool is_affordable(const JpegFile& file, const Decoding& decoding, std::string& message) {
  const auto width = static_cast<std::uint64_t>(file.width);
  const auto height = static_cast<std::uint64_t>(file.height);
  if (!within_limits(width, height, decoding, message)) return false;
  const std::uint64_t pixels = width * height;
  const auto components = static_cast<std::uint64_t>(file.components);
  const auto scans = static_cast<std::uint64_t>(file.scans);
  const bool too_much_memory = file.is_progressive && pixels * components > kProgressiveSamples;
  if (!too_much_memory && pixels * scans <= kPixelsTimesScans) {
    return spend_pixels(pixels * scans / kScansLikeOnce, decoding, message);
  }
  message = fmt::format("{} x {} pixels in {} scans take too long to decode", file.width,
                        file.height, file.scans);
  return false;
}

/// Where the pixel that is to be seen at (x, y) is stored (Exif 2.3, table 6).
std::size_t stored_at(const Raster& stored, int orientation, int x, int y) {
  const bool swaps = orientation >= 5;
  int column = swaps ? y : x;
  int line = swaps ? x : y;
  const bool from_right =
      orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
  const bool from_bottom =
      orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
  if (from_right) column = stored.width - 1 - column;
  if (from_bottom) line = stored.height - 1 - line;
  return static_cast<std::size_t>(line) * static_cast<std::size_t>(stored.width) +
         static_cast<std::size_t>(column);
}

Raster turned(Raster stored, int orientation) {
  if (orientation == 1) return stored;
  Raster seen{stored.width, stored.height, stored.channels, {}, {}};
  if (orientation >= 5) std::swap(seen.width, seen.height);
  const auto channels = static_cast<std::size_t>(stored.channels);
  seen.pixels.reserve(stored.pixels.size());
  for (int y = 0; y < seen.height; ++y) {
    for (int x = 0; x < seen.width; ++x) {
      seen.pixels.append(stored.pixels, stored_at(stored, orientation, x, y) * channels, channels);
    }
  }
  return seen;
}

Picture as_raster(const JpegFile& file, std::string pixels) {
  Raster raster{file.width, file.height, file.components, std::move(pixels), {}};
  raster = turned(std::move(raster), file.orientation);
  simplify(raster);
  Picture picture;
  picture.size = {static_cast<Pt>(raster.width), static_cast<Pt>(raster.height)};
  picture.content = std::move(raster);
  return picture;
}

Picture as_jpeg(JpegFile file) {
  Picture picture;
  picture.size = {static_cast<Pt>(file.width), static_cast<Pt>(file.height)};
  if (file.orientation >= 5) std::swap(picture.size.width, picture.size.height);
  const bool inverted = file.components == 4 && file.has_adobe;
  picture.content = Jpeg{file.width,       file.height,         file.components,      inverted,
                         file.orientation, std::move(file.icc), std::move(file.bytes)};
  return picture;
}

}  // namespace

std::optional<Picture> decode_jpeg(std::string_view bytes, const Decoding& decoding,
                                   std::string& message) {
  auto file = read_jpeg_file(bytes, message);
  if (!file || !is_affordable(*file, decoding, message)) return std::nullopt;
  if (file->is_arithmetic && file->components == 4) {
    message = "it is an arithmetic-coded CMYK JPEG; convert it to PNG";
    return std::nullopt;
  }
  JpegPixels pixels;
  const JpegScale scale = file->is_arithmetic ? JpegScale{8} : JpegScale{};
  if (!decode_pixels(file->bytes, scale, pixels, message)) return std::nullopt;
  if (file->is_arithmetic) return as_raster(*file, std::move(pixels.samples));
  return as_jpeg(std::move(*file));
}

}  // namespace cvpress::image
