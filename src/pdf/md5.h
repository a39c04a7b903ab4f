// The checksum that PDF asks for of attached files (RFC 1321); not for secrecy.
#pragma once

#include <string>
#include <string_view>

namespace cvpress::pdf {

/// 16 bytes.
std::string md5(std::string_view bytes);

}  // namespace cvpress::pdf
