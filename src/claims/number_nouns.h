// What numbers count whose noun or unit stands beside another number: internal to claims/.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "claims/number_tokens.h"
#include "claims/numbers.h"

namespace cvpress::claims {

/// Whether a folded word right behind a number is nothing that it counts: "were", "when", "at".
bool counts_nothing(std::string_view word);

/// Whether a folded word is one of leading others: "managed", "leading", "Stationsleitung".
bool is_word_of_leading(std::string_view word);

/// Whether a folded word stands for what was counted before: "eleven of them".
bool is_pronoun(std::string_view word);

/// Gives numbers the noun and unit that another one of their sentence has: "from 18 to 7 %", "14
/// people when I came and 90 when I left", "nineteen years, eleven of them"; and where it was: "14
/// people at Oak". `places` are the tokens of the numbers.
void share_nouns(const std::vector<Token>& tokens, const std::vector<std::size_t>& places,
                 std::vector<Quantity>& quantities);

}  // namespace cvpress::claims
