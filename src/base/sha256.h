// SHA-256 (FIPS 180-4): names of cache entries, and what a file was when it was made.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace cvpress {

/// The digest of bytes that come in pieces.
class Sha256 {
 public:
  Sha256();
  void add(std::string_view bytes);
  /// As 64 hexadecimal digits; nothing may be added after that.
  std::string hex();

 private:
  void mix_blocks(std::string_view blocks);

  std::array<std::uint32_t, 8> state_;
  std::uint64_t length_ = 0;
  std::string rest_;  // less than a block
};

/// The digest of `bytes` as 64 hexadecimal digits.
std::string sha256_hex(std::string_view bytes);

}  // namespace cvpress
