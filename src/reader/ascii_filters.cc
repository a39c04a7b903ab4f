#include <array>
#include <cstdint>

#include "reader/characters.h"
#include "reader/stream_filters.h"

namespace cvpress::reader {
namespace {

constexpr std::uint32_t kBase85 = 85;

/// Appends the first `count` bytes of a group of five digits.
void append_group(std::string& out, std::uint32_t group, int count) {
  for (int i = 0; i < count; ++i) out += static_cast<char>((group >> (24 - 8 * i)) & 0xFF);
}

}  // namespace

Decoded decode_ascii85(std::string_view text, std::size_t most) {
  Decoded decoded;
  if (text.substr(0, 2) == "<~") text.remove_prefix(2);
  std::uint32_t group = 0;
  int digits = 0;
  for (const char c : text) {
    if (decoded.bytes.size() > most) break;
    if (c == '~') break;
    if (kind_of(c) == ByteKind::kSpace) continue;
    if (c == 'z' && digits == 0) {
      decoded.bytes.append(4, '\0');
      continue;
    }
    if (c < '!' || c > 'u') {
      decoded.damaged = true;
      continue;
    }
    group = group * kBase85 + static_cast<std::uint32_t>(c - '!');
    if (++digits < 5) continue;
    append_group(decoded.bytes, group, 4);
    group = 0;
    digits = 0;
  }
  if (digits > 1) {
    for (int i = digits; i < 5; ++i) group = group * kBase85 + kBase85 - 1;
    append_group(decoded.bytes, group, digits - 1);
  }
  decoded.cut = decoded.bytes.size() > most;
  if (decoded.cut) decoded.bytes.resize(most);
  return decoded;
}

Decoded decode_ascii_hex(std::string_view text, std::size_t most) {
  Decoded decoded;
  int high = -1;
  for (const char c : text) {
    if (c == '>' || decoded.bytes.size() > most) break;
    const int digit = hex_digit(c);
    if (digit < 0) {
      decoded.damaged = decoded.damaged || kind_of(c) != ByteKind::kSpace;
    } else if (high < 0) {
      high = digit;
    } else {
      decoded.bytes += static_cast<char>(high * 16 + digit);
      high = -1;
    }
  }
  if (high >= 0) decoded.bytes += static_cast<char>(high * 16);
  decoded.cut = decoded.bytes.size() > most;
  if (decoded.cut) decoded.bytes.resize(most);
  return decoded;
}

Decoded decode_run_length(std::string_view packed, std::size_t most) {
  constexpr unsigned kEnd = 128;
  Decoded decoded;
  std::size_t at = 0;
  while (at < packed.size() && decoded.bytes.size() <= most) {
    const unsigned length = static_cast<unsigned char>(packed[at++]);
    if (length == kEnd) break;
    if (length < kEnd) {
      const std::string_view run = packed.substr(at, length + 1);
      decoded.bytes += run;
      decoded.damaged = run.size() < length + 1;
      at += run.size();
    } else if (at < packed.size()) {
      decoded.bytes.append(257 - length, packed[at++]);
    } else {
      decoded.damaged = true;
    }
  }
  decoded.cut = decoded.bytes.size() > most;
  if (decoded.cut) decoded.bytes.resize(most);
  return decoded;
}

}  // namespace cvpress::reader
