// On which terms somebody would work, and what she does in her free time: internal to claims/.
#pragma once

#include <cstddef>
#include <vector>

#include "claims/number_tokens.h"
#include "claims/numbers.h"

namespace cvpress::claims {

/// Whether a number tells when somebody could start or how long she is bound: "I can start in
/// January 2027", "Eintrittstermin: 01.03.2027", "notice period: three months".
bool is_of_start(const Quantity& quantity, const std::vector<Token>& tokens, std::size_t number);

/// Whether its sentence speaks of what could be: "I could", "ich würde".
bool is_of_future(const std::vector<Token>& tokens, std::size_t number);

/// Whether it tells what somebody wants to earn, or how many days or hours she works: "Salary
/// expectation: €110,000", "a 32-hour week".
bool is_of_terms(const Quantity& quantity, const std::vector<Token>& tokens, std::size_t number);

/// "Two children", "a choir of 40".
bool is_of_free_time(const Quantity& quantity, const std::vector<Token>& tokens,
                     std::size_t number);

}  // namespace cvpress::claims
