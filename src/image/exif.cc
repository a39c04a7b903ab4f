// The one EXIF field that changes how a picture looks.
#include <algorithm>

#include "image/byte_order.h"
#include "image/jpeg_file.h"

namespace cvpress::image {
namespace {

constexpr std::string_view kExifMark("Exif\0\0", 6);
constexpr std::uint32_t kOrientationTag = 0x0112;
constexpr std::uint32_t kShortType = 3;
constexpr std::size_t kFieldLength = 12;

/// The TIFF structure inside EXIF, in either byte order.
struct Tiff {
  std::string_view bytes;
  bool is_big_endian;

  std::uint32_t number_16(std::size_t at) const {
    return is_big_endian ? big_endian_16(bytes, at) : little_endian_16(bytes, at);
  }
  std::uint32_t number_32(std::size_t at) const {
    return is_big_endian ? big_endian_32(bytes, at) : little_endian_32(bytes, at);
  }
};

std::uint32_t orientation_field(const Tiff& tiff) {
  const std::size_t directory = tiff.number_32(4);
  if (directory > tiff.bytes.size() || tiff.bytes.size() - directory < 2) return 1;
  const std::size_t room = (tiff.bytes.size() - directory - 2) / kFieldLength;
  const std::size_t fields = std::min<std::size_t>(tiff.number_16(directory), room);
  for (std::size_t i = 0; i < fields; ++i) {
    const std::size_t at = directory + 2 + i * kFieldLength;
    if (tiff.number_16(at) != kOrientationTag) continue;
    return tiff.number_16(at + 2) == kShortType ? tiff.number_16(at + 8) : 1;
  }
  return 1;
}

}  // namespace

int exif_orientation(std::string_view payload) {
  if (payload.substr(0, kExifMark.size()) != kExifMark) return 1;
  const std::string_view tiff = payload.substr(kExifMark.size());
  if (tiff.size() < 8) return 1;
  const std::string_view order = tiff.substr(0, 2);
  if (order != "MM" && order != "II") return 1;
  const std::uint32_t value = orientation_field({tiff, order == "MM"});
  return value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
}

}  // namespace cvpress::image
