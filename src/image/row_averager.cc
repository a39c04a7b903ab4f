#include "image/row_averager.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace cvpress::image {
namespace {

constexpr std::uint32_t kLinearMax = 65535;
constexpr std::uint64_t kOpaque = 255;

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

/// Where the pixels of one axis end that become pixel `index`.
int end_of(int index, int from, int to) {
  return static_cast<int>((static_cast<std::int64_t>(index) + 1) * from / to);
}

int pixels_for(Pt length) {
  // The slack keeps a whole number of pixels from being rounded to one more.
  return std::max(1, static_cast<int>(std::ceil(length * kPixelsPerPoint - 1e-6)));
}

}  // namespace

PixelSize needed_pixels(PixelSize size, Size box) {
  Picture picture;
  picture.size = {static_cast<Pt>(size.width), static_cast<Pt>(size.height)};
  const Size seen = contained_size(picture, box);
  return {std::min(size.width, pixels_for(seen.width)),
          std::min(size.height, pixels_for(seen.height))};
}

RowAverager::RowAverager(PixelSize from, PixelSize to, int colors, bool has_alpha)
    : from_(from), has_alpha_(has_alpha), sums_(static_cast<std::size_t>(to.width)) {
  small_ = {to.width, to.height, colors, {}, {}};
  for (int x = 0; x < to.width; ++x) ends_.push_back(end_of(x, from.width, to.width));
  row_end_ = end_of(0, from.height, to.height);
  const auto count = static_cast<std::size_t>(to.width) * static_cast<std::size_t>(to.height);
  small_.pixels.reserve(count * static_cast<std::size_t>(colors));
  if (has_alpha) small_.alpha.reserve(count);
}

template <int colors, bool has_alpha>
void RowAverager::add_samples(const unsigned char* row) {
  const LinearTable& table = linear_table();
  int x = 0;
  for (std::size_t i = 0; i < sums_.size(); ++i) {
    Sums& sums = sums_[i];
    const int begin = x;
    for (; x < ends_[i]; ++x, row += colors + (has_alpha ? 1 : 0)) {
      const std::uint64_t alpha = has_alpha ? row[colors] : kOpaque;
      for (int c = 0; c < colors; ++c) sums.light[c] += alpha * table[row[c]];
      sums.alpha += alpha;
    }
    sums.count += static_cast<std::uint64_t>(x - begin);
  }
}

void RowAverager::add(const unsigned char* row) {
  if (small_.channels == 3) {
    has_alpha_ ? add_samples<3, true>(row) : add_samples<3, false>(row);
  } else {
    has_alpha_ ? add_samples<1, true>(row) : add_samples<1, false>(row);
  }
  if (++y_ == row_end_) finish_row();
}

void RowAverager::finish_row() {
  for (const Sums& sums : sums_) {
    const std::uint64_t weight = std::max<std::uint64_t>(sums.alpha, 1);
    for (int c = 0; c < small_.channels; ++c) {
      small_.pixels += to_srgb((sums.light[c] + weight / 2) / weight);
    }
    if (has_alpha_) {
      small_.alpha += static_cast<char>((sums.alpha + sums.count / 2) / sums.count);
    }
  }
  std::fill(sums_.begin(), sums_.end(), Sums{});
  const auto done = static_cast<int>(small_.pixels.size() / sums_.size() /
                                     static_cast<std::size_t>(small_.channels));
  row_end_ = end_of(done, from_.height, small_.height);
}

Raster averaged(const Raster& raster, PixelSize size) {
  const bool has_alpha = !raster.alpha.empty();
  const auto colors = static_cast<std::size_t>(raster.channels);
  const auto width = static_cast<std::size_t>(raster.width);
  RowAverager averager({raster.width, raster.height}, size, raster.channels, has_alpha);
  std::vector<unsigned char> row;
  for (std::size_t at = 0; at < width * static_cast<std::size_t>(raster.height); ++at) {
    const auto* pixel = reinterpret_cast<const unsigned char*>(&raster.pixels[at * colors]);
    row.insert(row.end(), pixel, pixel + colors);
    if (has_alpha) row.push_back(static_cast<unsigned char>(raster.alpha[at]));
    if ((at + 1) % width != 0) continue;
    averager.add(row.data());
    row.clear();
  }
  return averager.take();
}

}  // namespace cvpress::image
