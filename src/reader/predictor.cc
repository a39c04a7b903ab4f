#include <cstdint>
#include <cstdlib>
#include <utility>

#include "reader/stream_filters.h"

namespace cvpress::reader {
namespace {

constexpr int kTiff = 2;
constexpr int kFirstPng = 10;
constexpr std::size_t kMostColumns = std::size_t{1} << 24;
constexpr std::size_t kMostColors = 64;

unsigned char paeth(int left, int up, int corner) {
  const int guess = left + up - corner;
  const int to_left = std::abs(guess - left);
  const int to_up = std::abs(guess - up);
  const int to_corner = std::abs(guess - corner);
  if (to_left <= to_up && to_left <= to_corner) return static_cast<unsigned char>(left);
  return static_cast<unsigned char>(to_up <= to_corner ? up : corner);
}

/// What PNG's filter `kind` adds to a byte.
unsigned char addend(int kind, unsigned char left, unsigned char up, unsigned char corner) {
  switch (kind) {
    case 1: return left;
    case 2: return up;
    case 3: return static_cast<unsigned char>((left + up) / 2);
    case 4: return paeth(left, up, corner);
    default: return 0;
  }
}

unsigned char byte_at(const std::string& bytes, std::size_t at) {
  return static_cast<unsigned char>(bytes[at]);
}

/// Rows that each begin with the kind of their filter.
Decoded without_png(const std::string& bytes, std::size_t row, std::size_t pixel) {
  Decoded out;
  out.bytes.reserve(bytes.size());
  for (std::size_t at = 0; at + 1 < bytes.size(); at += row + 1) {
    const int kind = byte_at(bytes, at);
    out.damaged = out.damaged || kind > 4;
    const std::size_t begin = out.bytes.size();
    const std::size_t length = std::min(row, bytes.size() - at - 1);
    for (std::size_t i = 0; i < length; ++i) {
      const bool has_left = i >= pixel;
      const bool has_up = begin >= row;
      const unsigned char left = has_left ? byte_at(out.bytes, begin + i - pixel) : 0;
      const unsigned char up = has_up ? byte_at(out.bytes, begin + i - row) : 0;
      const unsigned char corner =
          has_left && has_up ? byte_at(out.bytes, begin + i - row - pixel) : 0;
      out.bytes += static_cast<char>(byte_at(bytes, at + 1 + i) + addend(kind, left, up, corner));
    }
  }
  return out;
}

/// Samples of one byte, each the difference to the one of its colour before.
Decoded without_tiff(std::string bytes, std::size_t row, std::size_t pixel) {
  for (std::size_t begin = 0; begin < bytes.size(); begin += row) {
    const std::size_t end = std::min(bytes.size(), begin + row);
    for (std::size_t i = begin + pixel; i < end; ++i) {
      bytes[i] = static_cast<char>(byte_at(bytes, i) + byte_at(bytes, i - pixel));
    }
  }
  return {std::move(bytes), false, false};
}

}  // namespace

Decoded unpredicted(std::string bytes, const Prediction& prediction) {
  const bool none = prediction.predictor != kTiff && prediction.predictor < kFirstPng;
  if (none) return {std::move(bytes), false, false};
  const bool sane = prediction.columns >= 1 && prediction.columns <= kMostColumns &&
                    prediction.colors >= 1 && prediction.colors <= kMostColors &&
                    prediction.bits >= 1 && prediction.bits <= 16;
  if (!sane) return {std::move(bytes), true, false};
  const std::size_t row = (prediction.columns * prediction.colors * prediction.bits + 7) / 8;
  const std::size_t pixel = (prediction.colors * prediction.bits + 7) / 8;
  if (prediction.predictor >= kFirstPng) return without_png(bytes, row, pixel);
  // Other depths are those of pictures, which are not read.
  if (prediction.bits != 8) return {std::move(bytes), true, false};
  return without_tiff(std::move(bytes), row, pixel);
}

}  // namespace cvpress::reader
