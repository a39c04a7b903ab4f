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

std::optional<std::string> picture_of_page(std::string_view path) {
  constexpr std::string_view kEnding = ".png";
  constexpr std::size_t kMostDigits = 9;
  std::string name = ascii_lower(path);
  if (!name.ends_with(kEnding)) return std::nullopt;
  const std::size_t end = name.size() - kEnding.size();
  const std::size_t dash = name.rfind('-', end);
  if (dash == std::string::npos) return std::nullopt;
  const std::string_view number = std::string_view(name).substr(dash + 1, end - dash - 1);
  const bool is_number = !number.empty() && number.size() <= kMostDigits && number.front() != '0' &&
                         number.find_first_not_of("0123456789") == std::string_view::npos;
  if (!is_number) return std::nullopt;
  return name.erase(dash, end - dash);
}

void NameRegister::add(std::string_view path, std::uint32_t document, std::uint32_t row) {
  documents_.push_back({text_hash(ascii_lower(path)), document, row});
  if (const auto picture = picture_of_page(path)) {
    pages_.push_back({text_hash(*picture), document, row});
  }
}

bool NameRegister::is_before(const NamedDocument& a, const NamedDocument& b) {
  return std::tie(a.hash, a.document) < std::tie(b.hash, b.document);
}

/// The documents are sorted.
void NameRegister::add_collisions_of_pages(std::vector<NameCollision>& collisions) const {
  for (const NamedDocument& page : pages_) {
    const auto whole = std::lower_bound(
        documents_.begin(), documents_.end(), page.hash,
        [](const NamedDocument& each, std::uint64_t hash) { return each.hash < hash; });
    if (whole == documents_.end() || whole->hash != page.hash) continue;
    const bool is_first = whole->document <= page.document;
    const NamedDocument& first = is_first ? *whole : page;
    const NamedDocument& second = is_first ? page : *whole;
    collisions.push_back({first.document, second.document, first.row, second.row});
  }
}

std::vector<NameCollision> NameRegister::collisions() {
  std::sort(documents_.begin(), documents_.end(), is_before);
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
  add_collisions_of_pages(collisions);
  std::stable_sort(
      collisions.begin(), collisions.end(),
      [](const NameCollision& a, const NameCollision& b) { return a.second < b.second; });
  return collisions;
}

}  // namespace cvpress::batch
