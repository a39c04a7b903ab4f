#include "batch/name_register.h"

#include <algorithm>
#include <tuple>

#include "base/utf8.h"

namespace cvpress::batch {

std::uint64_t text_hash(std::string_view text) {
  std::uint64_t hash = 0xCBF29CE484222325u;  // FNV-1a
  for (const char c : text) {
    hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3u;
  }
  // The finaliser of SplitMix64, so that all bits depend on all bytes.
  hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9u;
  hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EBu;
  return hash ^ (hash >> 31);
}

void NameRegister::add(std::string_view path, std::uint32_t document, std::uint32_t row) {
  documents_.push_back({text_hash(ascii_lower(path)), document, row});
}

std::vector<NameCollision> NameRegister::collisions() {
  std::sort(documents_.begin(), documents_.end(),
            [](const NamedDocument& a, const NamedDocument& b) {
              return std::tie(a.hash, a.document) < std::tie(b.hash, b.document);
            });
  std::vector<NameCollision> collisions;
  std::size_t first = 0;
  for (std::size_t i = 1; i < documents_.size(); ++i) {
    if (documents_[i].hash != documents_[first].hash) {
      first = i;
      continue;
    }
    collisions.push_back({documents_[first].document, documents_[i].document, documents_[first].row,
                          documents_[i].row});
  }
  std::sort(collisions.begin(), collisions.end(),
            [](const NameCollision& a, const NameCollision& b) { return a.second < b.second; });
  return collisions;
}

}  // namespace cvpress::batch
