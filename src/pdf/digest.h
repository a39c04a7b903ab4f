// Digests that name things by their content; not for secrecy.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace cvpress::pdf {

/// FNV-1a, 64 bits, from another start where one is given.
std::uint64_t fnv1a(std::string_view bytes, std::uint64_t start = 0xcbf29ce484222325u);

/// 16 bytes that identify a content, for the trailer's /ID.
std::string identifier(std::string_view bytes);

}  // namespace cvpress::pdf
