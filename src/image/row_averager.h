// Pixels averaged down while their rows arrive, so that a picture that is far
// larger than its place never stands in memory as a whole.
#pragma once

#include <cstdint>
#include <vector>

#include "image/picture.h"

namespace cvpress::image {

struct PixelSize {
  int width = 0;
  int height = 0;
  bool operator==(const PixelSize&) const = default;
};

/// The pixels that show on paper of a raster of `size` pixels inside `box`
/// (points): 300 an inch at the size of contained_size, or all it has.
PixelSize needed_pixels(PixelSize size, Size box);

/// Averages in linear light, colours weighted by their opacity.
class RowAverager {
 public:
  /// `to` has at least one pixel and not more than `from` either way; `colors` is 1 or 3.
  RowAverager(PixelSize from, PixelSize to, int colors, bool has_alpha);

  /// The next of the rows from the top: samples by pixel, alpha last.
  void add(const unsigned char* row);
  /// What the rows have become, after the last one.
  Raster take() { return std::move(small_); }

 private:
  /// Of the pixels that become one.
  struct Sums {
    std::uint64_t light[3] = {};  // weighted by alpha
    std::uint64_t alpha = 0;
    std::uint64_t count = 0;
  };
  template <int colors, bool has_alpha>
  void add_samples(const unsigned char* row);
  void finish_row();

  PixelSize from_;
  bool has_alpha_;
  int y_ = 0;              // rows seen
  int row_end_ = 0;        // where the rows that become the next one end
  std::vector<int> ends_;  // for each pixel across: where those that become it end
  std::vector<Sums> sums_;
  Raster small_;
};

/// All of a raster's rows through an averager.
Raster averaged(const Raster& raster, PixelSize size);

}  // namespace cvpress::image
