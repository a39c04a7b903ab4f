// Numbers in the middle of binary formats. The caller has checked the bounds.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace cvpress::image {

inline std::uint32_t byte_at(std::string_view bytes, std::size_t offset) {
  return static_cast<unsigned char>(bytes[offset]);
}

inline std::uint32_t big_endian_16(std::string_view bytes, std::size_t offset) {
  return byte_at(bytes, offset) << 8 | byte_at(bytes, offset + 1);
}

inline std::uint32_t big_endian_32(std::string_view bytes, std::size_t offset) {
  return big_endian_16(bytes, offset) << 16 | big_endian_16(bytes, offset + 2);
}

inline std::uint32_t little_endian_16(std::string_view bytes, std::size_t offset) {
  return byte_at(bytes, offset) | byte_at(bytes, offset + 1) << 8;
}

inline std::uint32_t little_endian_32(std::string_view bytes, std::size_t offset) {
  return little_endian_16(bytes, offset) | little_endian_16(bytes, offset + 2) << 16;
}

}  // namespace cvpress::image
