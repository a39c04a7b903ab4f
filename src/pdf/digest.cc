#include "pdf/digest.h"

namespace cvpress::pdf {

std::uint64_t fnv1a(std::string_view bytes, std::uint64_t start) {
  std::uint64_t hash = start;
  for (const char c : bytes) {
    hash ^= static_cast<unsigned char>(c);
    hash *= 0x100000001b3u;
  }
  return hash;
}

std::string identifier(std::string_view bytes) {
  std::string id;
  for (const std::uint64_t start : {0xcbf29ce484222325u, 0x9ae16a3b2f90404fu}) {
    const std::uint64_t hash = fnv1a(bytes, start);
    for (int i = 0; i < 8; ++i) id.push_back(static_cast<char>(hash >> (8 * i)));
  }
  return id;
}

}  // namespace cvpress::pdf
