// Numbers that words imply: "doubled", "halved", "a decade", "half a million",
// "a third of".
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "claims/placed_words.h"

namespace cvpress::claims {

/// A number that a phrase says without one.
struct ImpliedNumber {
  std::string_view value;    // plainly: "2" of "doubled"
  std::string_view unit;     // "x", "%"; "" for none
  std::string_view counted;  // what it counts: "year" of "a decade"; "" for nothing
  bool is_at_least = false;  // "decades"
  std::size_t begin = 0;     // bytes of the text
  std::size_t end = 0;
  bool is_share = false;  // rounded: 33.3 % of "a third"
};

/// Those of a text, of which the words are known, in a language, in their order: the languages of
/// numbers_in_words().
std::vector<ImpliedNumber> implied_numbers(std::string_view text,
                                           const std::vector<PlacedWord>& words,
                                           std::string_view language);

/// What a folded word counts by tens: "year" for "decade"; "" for others.
std::string_view counted_by_tens(std::string_view word);

}  // namespace cvpress::claims
