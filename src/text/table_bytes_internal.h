// Bounds-checked reading of the big-endian tables of font files (OpenType 1.9,
// "Data types"). What lies outside reads as zero.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "text/hb_internal.h"

namespace cvpress::text {

class TableBytes {
 public:
  explicit TableBytes(std::string_view bytes) : bytes_(bytes) {}

  bool has(std::size_t offset, std::size_t length) const {
    return offset <= bytes_.size() && length <= bytes_.size() - offset;
  }
  std::uint8_t u8(std::size_t offset) const {
    return has(offset, 1) ? static_cast<std::uint8_t>(bytes_[offset]) : std::uint8_t{0};
  }
  std::uint16_t u16(std::size_t offset) const {
    if (!has(offset, 2)) return 0;
    return static_cast<std::uint16_t>(u8(offset) << 8 | u8(offset + 1));
  }
  std::int16_t i16(std::size_t offset) const { return static_cast<std::int16_t>(u16(offset)); }
  std::uint32_t u32(std::size_t offset) const {
    return static_cast<std::uint32_t>(u16(offset)) << 16 | u16(offset + 2);
  }
  std::size_t size() const { return bytes_.size(); }

 private:
  std::string_view bytes_;
};

/// The bytes of a blob, valid as long as it.
inline std::string_view bytes_of(hb_blob_t* blob) {
  unsigned length = 0;
  const char* data = hb_blob_get_data(blob, &length);
  return {data, length};
}

/// A table of a face, empty where the face has none.
inline HbBlob table_of(hb_face_t* face, hb_tag_t tag) {
  return HbBlob(hb_face_reference_table(face, tag));
}

}  // namespace cvpress::text
