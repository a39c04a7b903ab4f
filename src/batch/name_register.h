// Which documents would be written to one and the same file: known before the first one is,
// at 16 bytes for each.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cvpress::batch {

/// A number of 64 bits for a text, the same on every machine.
std::uint64_t text_hash(std::string_view text);

/// The name of the picture whose page a name could be: "a/b-2.png" could be page 2 of "a/b.png".
/// Nullopt where it is no such name.
std::optional<std::string> picture_of_page(std::string_view path);

/// Two documents of one name, or of which one may have pages that are called as the other is.
struct NameCollision {
  std::uint32_t first = 0;  // documents count from 0
  std::uint32_t second = 0;
  std::uint32_t first_row = 0;
  std::uint32_t second_row = 0;
};

class NameRegister {
 public:
  /// Names are the same where only capitals tell them apart, as on some file systems.
  void add(std::string_view path, std::uint32_t document, std::uint32_t row);

  /// For each name that several have, the first document beside each of the others, in the order
  /// of those; the same for names that are those of pages of another. Names are compared by
  /// text_hash: who wants to be sure compares the names of the two.
  std::vector<NameCollision> collisions();

 private:
  struct NamedDocument {
    std::uint64_t hash = 0;
    std::uint32_t document = 0;
    std::uint32_t row = 0;
  };
  static bool is_before(const NamedDocument& a, const NamedDocument& b);
  void add_collisions_of_pages(std::vector<NameCollision>& collisions) const;

  std::vector<NamedDocument> documents_;
  std::vector<NamedDocument> pages_;  // by the names of the pictures whose pages they could be
};

}  // namespace cvpress::batch
