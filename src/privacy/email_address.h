// E-mail addresses as people write them for other people.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "privacy/searched_text.h"

namespace cvpress::privacy {

/// An address that is found however its marks are spelled: "ann (at) works [dot] example",
/// "ann AT works DOT example". What is no address is found nowhere.
class EmailAddress {
 public:
  EmailAddress() = default;
  explicit EmailAddress(std::string_view text);

  bool empty() const { return parts_.empty(); }

  /// The part of a text's letters that is the address.
  struct Found {
    std::size_t begin = 0;
    std::size_t end = 0;
  };
  std::optional<Found> find(const SearchedText& text) const;

  /// Whether what stands for the "@" in a text whose letters from a place on are those of the
  /// address may stand for it: "jane.doe.dev" and "jane-doe.dev" are sites, no "jane@doe.dev".
  /// Of what is no address, always.
  bool is_parted_at(const SearchedText& text, std::size_t begin) const;

 private:
  struct Part {
    char mark;  // '@' or '.' before it; 0 before the first
    std::string letters;
  };
  static bool may_be_at(const SearchedText& text, std::size_t last, std::size_t next);
  static std::optional<std::size_t> end_of(const Part& part, const Letters& letters,
                                           std::size_t at);
  std::optional<std::size_t> end_of_rest(const SearchedText& text, std::size_t at) const;

  std::vector<Part> parts_;
};

}  // namespace cvpress::privacy
