// Shares in words: "a third of", "by a quarter", "zwei Drittel", "la moitié". Internal to claims/.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "claims/placed_words.h"

namespace cvpress::claims {

struct Fraction {
  std::string_view percent;  // plainly: "33.3"
  std::size_t words = 0;     // of the text that say it; 0 where there is none
};

/// The share that a text in a language says from a word on. What may be of an order or a time
/// ("a third team", "once a quarter", "a quarter of 2024") is none.
Fraction fraction_at(std::string_view text, const std::vector<PlacedWord>& words, std::size_t first,
                     std::string_view language);

/// How many words of a text at a place are the phrase; 0 where they are not.
std::size_t length_of_phrase(std::string_view text, const std::vector<PlacedWord>& words,
                             std::size_t first, std::string_view phrase);

/// The same of the longest of phrases that bars part.
std::size_t longest_of(std::string_view text, const std::vector<PlacedWord>& words,
                       std::size_t first, std::string_view phrases);

}  // namespace cvpress::claims
