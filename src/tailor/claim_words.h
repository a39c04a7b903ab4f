// How sentences are taken apart for claims: internal to tailor/.
#pragma once

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "tailor/words.h"

namespace cvpress::tailor {

template <std::size_t N>
bool is_among(const std::string_view (&words)[N], std::string_view word) {
  return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

std::vector<std::string_view> clauses_of(std::string_view text);

/// The words of a name that begins at `at`, which is moved behind it; "" where none does.
std::string name_at(const std::vector<Word>& words, std::size_t& at);

/// The words of a row of a table, parted by blanks.
std::vector<std::string_view> names_of(std::string_view row);

/// Of several: "worked with designers as well as engineers".
bool is_plural(const Word& word);

/// Whether what a word names is only wanted: "I hope to do a PhD", "möchte ich als Head of
/// Engineering"; but not "I want to use my PhD".
bool is_wanted(const std::vector<Word>& words, std::size_t at);

/// Whether it is somebody spoken with: "to the CTO", but not "promoted to the CTO".
bool is_somebody_else(const std::vector<Word>& words, std::size_t at);

}  // namespace cvpress::tailor
