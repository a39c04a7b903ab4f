// Words that say how many: "sixty", "million", "percent".
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "claims/placed_words.h"

namespace cvpress::claims {

/// The zeros that a folded word or letter behind a number adds to it: 6 for "million".
std::optional<int> magnitude_of(std::string_view word);

/// How a sign or folded word of a unit is compared: "%" for "percent".
std::optional<std::string_view> unit_of(std::string_view word);

/// A number in words.
struct SaidNumber {
  int value = 0;
  std::size_t begin = 0;  // bytes of the text
  std::size_t end = 0;
  bool is_at_least = false;  // "millions of"
};

/// Those of a text in a language, from 2 to 99 and in their order: "sixty", "twenty-five",
/// "fünfundzwanzig"; in English and German round ones, too, that stand behind no other: "a
/// hundred", "millions", "hundertzwanzig". English, German, French, Spanish, Italian, Portuguese
/// and Dutch; none in others. One is none, because it is an article as well; nor are names and
/// compounds, such as "Six Sigma" and "two-way".
std::vector<SaidNumber> numbers_in_words(std::string_view text, std::string_view language);

/// The same where the text's words are known.
std::vector<SaidNumber> numbers_in_words(std::string_view text,
                                         const std::vector<PlacedWord>& words,
                                         std::string_view language);

}  // namespace cvpress::claims
