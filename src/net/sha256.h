// SHA-256 (FIPS 180-4), for names of cache entries.
#pragma once

#include <string>
#include <string_view>

namespace cvpress::net {

/// The digest of `bytes` as 64 hexadecimal digits.
std::string sha256_hex(std::string_view bytes);

}  // namespace cvpress::net
