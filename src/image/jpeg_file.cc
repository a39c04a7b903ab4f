#include "image/jpeg_file.h"

#include <algorithm>
#include <cstddef>
#include <map>

#include <fmt/format.h>

#include "image/byte_order.h"

namespace cvpress::image {
namespace {

constexpr unsigned kStartOfFrameFirst = 0xC0;
constexpr unsigned kStartOfFrameLast = 0xCF;
constexpr unsigned kHuffmanTable = 0xC4;
constexpr unsigned kReserved = 0xC8;
constexpr unsigned kArithmeticTable = 0xCC;
constexpr unsigned kEndOfImage = 0xD9;
constexpr unsigned kStartOfScan = 0xDA;
constexpr unsigned kQuantizationTable = 0xDB;
constexpr unsigned kRestartInterval = 0xDD;
constexpr unsigned kApp0 = 0xE0;
constexpr unsigned kApp1 = 0xE1;
constexpr unsigned kApp2 = 0xE2;
constexpr unsigned kApp14 = 0xEE;

constexpr std::string_view kJfifMark("JFIF\0", 5);
constexpr std::string_view kIccMark("ICC_PROFILE\0", 12);
constexpr std::size_t kIccHeader = 128;

bool is_frame(unsigned marker) {
  return marker >= kStartOfFrameFirst && marker <= kStartOfFrameLast && marker != kHuffmanTable &&
         marker != kReserved && marker != kArithmeticTable;
}

/// RSTn and TEM stand alone, without a length (T.81 table B.1).
bool stands_alone(unsigned marker) {
  return marker == 0x01 || (marker >= 0xD0 && marker <= 0xD7);
}

/// What is needed to decode besides frames and scans.
bool is_table(unsigned marker) {
  return marker == kHuffmanTable || marker == kArithmeticTable || marker == kQuantizationTable ||
         marker == kRestartInterval;
}

/// The color space an ICC profile must name to fit a number of components.
std::string_view icc_space(int components) {
  switch (components) {
    case 1: return "GRAY";
    case 3: return "RGB ";
    default: return "CMYK";
  }
}

class JpegReader {
 public:
  explicit JpegReader(std::string_view bytes) : bytes_(bytes) {}
  std::optional<JpegFile> read(std::string& message);

 private:
  bool read_segment(unsigned marker);
  bool take_segment(unsigned marker, std::string_view segment);
  bool take_frame(unsigned marker, std::string_view payload);
  void take_app(unsigned marker, std::string_view segment);
  void take_icc_part(std::string_view payload);
  void copy_scan_data();
  void add_color_transform();
  std::string joined_icc() const;
  bool fails(std::string message) {
    message_ = std::move(message);
    return false;
  }

  std::string_view bytes_;
  std::size_t offset_ = 2;  // after the start marker
  JpegFile file_;
  std::string message_;
  bool has_jfif_ = false;
  std::string component_ids_;
  std::map<unsigned, std::string_view> icc_parts_;
  unsigned icc_count_ = 0;
};

/// Copies entropy-coded data up to the next marker that is no restart.
void JpegReader::copy_scan_data() {
  const std::size_t begin = offset_;
  while (offset_ + 1 < bytes_.size()) {
    const std::size_t mark = bytes_.find('\xFF', offset_);
    if (mark == std::string_view::npos || mark + 1 >= bytes_.size()) break;
    const unsigned next = byte_at(bytes_, mark + 1);
    if (next != 0 && next != 0xFF && !stands_alone(next)) {
      file_.bytes.append(bytes_.substr(begin, mark - begin));
      offset_ = mark;
      return;
    }
    offset_ = mark + (next == 0xFF ? 1 : 2);
  }
  file_.bytes.append(bytes_.substr(begin));
  offset_ = bytes_.size();
}

bool JpegReader::take_frame(unsigned marker, std::string_view payload) {
  if (!component_ids_.empty()) return fails("it holds more than one frame");
  if (payload.size() < 6) return fails("the JPEG data are damaged (short frame header)");
  const unsigned kind = marker - kStartOfFrameFirst;
  if (kind > 2 && kind != 9 && kind != 10) {
    return fails("it is a lossless or hierarchical JPEG; convert it to PNG");
  }
  const unsigned precision = byte_at(payload, 0);
  if (precision != 8) {
    return fails(fmt::format("it has {} bits a sample; save it with 8", precision));
  }
  file_.height = static_cast<int>(big_endian_16(payload, 1));
  file_.width = static_cast<int>(big_endian_16(payload, 3));
  file_.components = static_cast<int>(byte_at(payload, 5));
  file_.is_progressive = kind == 2 || kind == 10;
  file_.is_arithmetic = kind >= 9;
  const auto count = static_cast<std::size_t>(file_.components);
  if (count != 1 && count != 3 && count != 4) {
    return fails(fmt::format("it has {} colour components; 1, 3 and 4 are known", count));
  }
  if (payload.size() < 6 + count * 3)
    return fails("the JPEG data are damaged (short frame header)");
  for (std::size_t i = 0; i < count; ++i) component_ids_ += payload[6 + i * 3];
  return true;
}

void JpegReader::take_icc_part(std::string_view payload) {
  if (!payload.starts_with(kIccMark) || payload.size() < kIccMark.size() + 2) return;
  const unsigned number = byte_at(payload, kIccMark.size());
  icc_count_ = byte_at(payload, kIccMark.size() + 1);
  icc_parts_.emplace(number, payload.substr(kIccMark.size() + 2));
}

void JpegReader::take_app(unsigned marker, std::string_view segment) {
  const std::string_view payload = segment.substr(4);
  if (marker == kApp1 && file_.orientation == 1) {
    file_.orientation = exif_orientation(payload);
  } else if (marker == kApp2) {
    take_icc_part(payload);
  } else if (marker == kApp14 && payload.starts_with("Adobe") && payload.size() >= 12) {
    file_.has_adobe = true;
    file_.bytes.append(segment);
  } else if (marker == kApp0 && payload.starts_with(kJfifMark) && payload.size() >= 14) {
    // Without its thumbnail: version, density and two zeros are left.
    has_jfif_ = true;
    file_.bytes.append("\xFF\xE0\x00\x10", 4).append(payload.substr(0, 12)).append(2, '\0');
  }
}

bool JpegReader::take_segment(unsigned marker, std::string_view segment) {
  if (is_frame(marker)) {
    if (!take_frame(marker, segment.substr(4))) return false;
    add_color_transform();
  }
  if (is_frame(marker) || is_table(marker)) {
    file_.bytes.append(segment);
  } else if (marker == kStartOfScan) {
    if (component_ids_.empty()) return fails("the JPEG data are damaged (scan without a frame)");
    ++file_.scans;
    file_.bytes.append(segment);
    copy_scan_data();
  } else {
    take_app(marker, segment);
  }
  return true;
}

bool JpegReader::read_segment(unsigned marker) {
  const std::size_t begin = offset_ - 2;
  if (bytes_.size() - offset_ < 2) return fails("the JPEG data end early");
  const std::size_t length = big_endian_16(bytes_, offset_);
  if (length < 2) return fails("the JPEG data are damaged (segment without length)");
  if (length > bytes_.size() - offset_) return fails("the JPEG data end early");
  offset_ += length;
  return take_segment(marker, bytes_.substr(begin, offset_ - begin));
}

/// Files that say by their component names alone that they are RGB need words
/// that PDF viewers know: an Adobe segment with transform 0 (T.872 6.5.3).
void JpegReader::add_color_transform() {
  if (has_jfif_ || file_.has_adobe || component_ids_ != "RGB") return;
  file_.bytes.append(
      "\xFF\xEE\x00\x0E"
      "Adobe\x00\x64\x00\x00\x00\x00\x00",
      16);
  file_.has_adobe = true;
}

/// The profile in order; "" if parts are missing or it is not for such a picture.
std::string JpegReader::joined_icc() const {
  if (icc_count_ == 0 || icc_parts_.size() != icc_count_) return {};
  if (icc_parts_.begin()->first != 1 || icc_parts_.rbegin()->first != icc_count_) return {};
  std::string profile;
  for (const auto& [number, part] : icc_parts_) profile += part;
  const bool is_whole = profile.size() > kIccHeader && big_endian_32(profile, 0) == profile.size();
  if (!is_whole || profile.compare(36, 4, "acsp") != 0) return {};
  return profile.compare(16, 4, icc_space(file_.components)) == 0 ? profile : std::string();
}

std::optional<JpegFile> JpegReader::read(std::string& message) {
  file_.bytes = "\xFF\xD8";
  bool goes_on = true;
  while (goes_on && offset_ + 1 < bytes_.size()) {
    if (byte_at(bytes_, offset_) != 0xFF) {
      goes_on = fails("the JPEG data are damaged (marker expected)");
      break;
    }
    const unsigned marker = byte_at(bytes_, offset_ + 1);
    offset_ += marker == 0xFF ? 1 : 2;  // any number of fill bytes may precede a marker
    if (marker == kEndOfImage) break;
    if (marker != 0xFF && !stands_alone(marker)) goes_on = read_segment(marker);
  }
  if (goes_on && file_.scans == 0) goes_on = fails("the JPEG data end early");
  if (!goes_on) {
    message = message_;
    return std::nullopt;
  }
  // A lost end marker is harmless; lost data before it are found by decoding.
  file_.bytes += "\xFF\xD9";
  file_.icc = joined_icc();
  return std::move(file_);
}

}  // namespace

std::optional<JpegFile> read_jpeg_file(std::string_view bytes, std::string& message) {
  return JpegReader(bytes).read(message);
}

}  // namespace cvpress::image
