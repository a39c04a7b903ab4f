// Rasters with far more pixels than paper can show, averaged down.
#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <optional>
#include <vector>

#include <fmt/format.h>

#include "image/jpeg_codec.h"
#include "image/picture.h"

namespace cvpress::image {
namespace {

constexpr double kPixelsPerPoint = 300.0 / 72.0;
constexpr std::uint32_t kLinearMax = 65535;
constexpr std::size_t kSmallJpeg = 48'000;  // bytes that are not worth coding again
constexpr int kQuality = 90;

using LinearTable = std::array<std::uint16_t, 256>;

/// sRGB's transfer function (IEC 61966-2-1) to 16 bits of linear light.
LinearTable make_linear_table() {
  LinearTable table{};
  for (std::size_t i = 0; i < table.size(); ++i) {
    const double v = static_cast<double>(i) / 255.0;
    const double linear = v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    table[i] = static_cast<std::uint16_t>(std::lround(linear * kLinearMax));
  }
  return table;
}

const LinearTable& linear_table() {
  static const LinearTable kTable = make_linear_table();
  return kTable;
}

char to_srgb(std::uint64_t linear) {
  const LinearTable& table = linear_table();
  const auto above = std::lower_bound(table.begin(), table.end(), linear);
  if (above == table.begin()) return 0;
  if (above == table.end()) return static_cast<char>(255);
  const bool nearer_above = *above - linear <= linear - *(above - 1);
  return static_cast<char>((nearer_above ? above : above - 1) - table.begin());
}

/// The pixels [begin, end) of one axis that become one pixel.
struct Run {
  int begin;
  int end;
};

Run run_of(int index, int from, int to) {
  const auto edge = [=](int i) {
    return static_cast<int>(static_cast<std::int64_t>(i) * from / to);
  };
  return {edge(index), edge(index + 1)};
}

struct Sums {
  std::array<std::uint64_t, 3> light{};  // weighted by alpha
  std::uint64_t alpha = 0;
  std::uint64_t count = 0;
};

Sums sums_over(const Raster& raster, Run across, Run down) {
  const LinearTable& table = linear_table();
  const auto channels = static_cast<std::size_t>(raster.channels);
  Sums sums;
  for (int y = down.begin; y < down.end; ++y) {
    for (int x = across.begin; x < across.end; ++x) {
      const std::size_t at = static_cast<std::size_t>(y) * static_cast<std::size_t>(raster.width) +
                             static_cast<std::size_t>(x);
      const std::uint64_t alpha =
          raster.alpha.empty() ? 255 : static_cast<unsigned char>(raster.alpha[at]);
      for (std::size_t c = 0; c < channels; ++c) {
        sums.light[c] +=
            alpha * table[static_cast<unsigned char>(raster.pixels[at * channels + c])];
      }
      sums.alpha += alpha;
      ++sums.count;
    }
  }
  return sums;
}

Raster averaged(const Raster& raster, int width, int height) {
  Raster small{width, height, raster.channels, {}, {}};
  for (int y = 0; y < height; ++y) {
    const Run down = run_of(y, raster.height, height);
    for (int x = 0; x < width; ++x) {
      const Sums sums = sums_over(raster, run_of(x, raster.width, width), down);
      const std::uint64_t weight = std::max<std::uint64_t>(sums.alpha, 1);
      for (int c = 0; c < raster.channels; ++c) {
        small.pixels += to_srgb((sums.light[static_cast<std::size_t>(c)] + weight / 2) / weight);
      }
      if (raster.alpha.empty()) continue;
      small.alpha += static_cast<char>((sums.alpha + sums.count / 2) / sums.count);
    }
  }
  return small;
}

int pixels_for(Pt length) {
  // The slack keeps a whole number of pixels from being rounded to one more.
  return std::max(1, static_cast<int>(std::ceil(length * kPixelsPerPoint - 1e-6)));
}

/// The pixels a picture needs at the size it is seen at.
struct PixelSize {
  int width = 0;
  int height = 0;
};

PixelSize needed_pixels(const Picture& picture, Size box) {
  const Size size = contained_size(picture, box);
  return {std::min(static_cast<int>(picture.size.width), pixels_for(size.width)),
          std::min(static_cast<int>(picture.size.height), pixels_for(size.height))};
}

std::optional<Raster> reduced_raster(const Raster& raster, PixelSize needed) {
  if (needed.width == raster.width && needed.height == raster.height) return std::nullopt;
  return averaged(raster, needed.width, needed.height);
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
  Raster small = averaged(large, stored.width, stored.height);
  auto bytes =
      encode_jpeg({small.width, small.height, small.channels, std::move(small.pixels)}, kQuality);
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
  const PixelSize needed = needed_pixels(*picture, box);
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
