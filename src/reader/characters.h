// The three kinds of bytes that PDF syntax knows (ISO 32000-1 7.2.2).
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace cvpress::reader {

enum class ByteKind : std::uint8_t { kRegular, kSpace, kDelimiter };

inline constexpr std::array<ByteKind, 256> kByteKinds = [] {
  std::array<ByteKind, 256> kinds{};
  for (const char c : std::string_view("\0\t\n\f\r ", 6)) {
    kinds[static_cast<unsigned char>(c)] = ByteKind::kSpace;
  }
  for (const char c : std::string_view("()<>[]{}/%")) {
    kinds[static_cast<unsigned char>(c)] = ByteKind::kDelimiter;
  }
  return kinds;
}();

constexpr ByteKind kind_of(char c) {
  return kByteKinds[static_cast<unsigned char>(c)];
}

/// The value of a hexadecimal digit, or -1.
inline constexpr std::array<std::int8_t, 256> kHexDigits = [] {
  std::array<std::int8_t, 256> digits{};
  for (auto& digit : digits) digit = -1;
  std::int8_t value = 0;
  for (const char digit : std::string_view("0123456789ABCDEF")) {
    digits[static_cast<unsigned char>(digit)] = value++;
  }
  value = 10;
  for (const char letter : std::string_view("abcdef")) {
    digits[static_cast<unsigned char>(letter)] = value++;
  }
  return digits;
}();

constexpr int hex_digit(char c) {
  return kHexDigits[static_cast<unsigned char>(c)];
}

}  // namespace cvpress::reader
