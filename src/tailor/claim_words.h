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

}  // namespace cvpress::tailor
