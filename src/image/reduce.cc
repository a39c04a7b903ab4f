// Rasters with far more pixels than paper can show, averaged down.
#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <vector>

#include <fmt/format.h>

#include "image/picture.h"

namespace cvpress::image {
namespace {

constexpr double kPixelsPerPoint = 300.0 / 72.0;
constexpr std::uint32_t kLinearMax = 65535;

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

}  // namespace

PicturePtr reduced(const PicturePtr& picture, Size box) {
  const Raster* raster = picture ? std::get_if<Raster>(&picture->content) : nullptr;
  if (raster == nullptr) return picture;
  const Size size = contained_size(*picture, box);
  const int width = std::min(raster->width, pixels_for(size.width));
  const int height = std::min(raster->height, pixels_for(size.height));
  if (width == raster->width && height == raster->height) return picture;
  auto smaller = std::make_shared<Picture>();
  smaller->content = averaged(*raster, width, height);
  smaller->size = {static_cast<Pt>(width), static_cast<Pt>(height)};
  smaller->origin = fmt::format("{} at {}x{}", picture->origin, width, height);
  return smaller;
}

}  // namespace cvpress::image
