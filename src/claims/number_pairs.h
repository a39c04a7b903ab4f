// Numbers of a whole that a number is a part of: "41 of the first 50". Internal to claims/.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "claims/number_tokens.h"

namespace cvpress::claims {

/// The token of the "50" that the number `part` is said to be of: "41 of the first 50", "41/50".
std::optional<std::size_t> whole_behind(const std::vector<Token>& tokens, std::size_t part);

/// The same where the whole comes first: "nine people, of whom eight", "nine, eight of whom".
std::optional<std::size_t> whole_before(const std::vector<Token>& tokens, std::size_t part);

/// The token of the "600" that a number is said to have been before: "from 600 to 11,000".
std::optional<std::size_t> start_of_change(const std::vector<Token>& tokens, std::size_t number);

/// Whether a number tells by how much something changed: "by 45 days", "um 1,9".
bool is_difference(const std::vector<Token>& tokens, std::size_t number);

/// The folded words before a number in its sentence that say more than a time, the next one first.
std::vector<std::string> clause_before(const std::vector<Token>& tokens, std::size_t number);

/// The whole that a sentence begins with: "of the first 50 meters, 41 were faulty".
std::optional<std::size_t> whole_of_sentence(const std::vector<Token>& tokens, std::size_t part);

}  // namespace cvpress::claims
