// Numbers that claim nothing of a career: of families, wishes and starts. Internal to tailor/.
#pragma once

#include <cstddef>
#include <vector>

#include "tailor/number_tokens.h"

namespace cvpress::tailor {

/// "Father of two", "five-a-side", "the next ten years", and what is only wished: "I want to lead
/// a team of 5".
bool is_idle(const std::vector<Token>& tokens, std::size_t number);

/// Whether a date is one from which somebody is available, with a day and a month or without:
/// "available from 1 January 2027", "ab 01.05.2027 verfügbar".
bool is_available(const std::vector<Token>& tokens, std::size_t number);

/// Whether a date with its day begins something: "ab 1. Mai 2027".
bool begins_something(const std::vector<Token>& tokens, std::size_t number);

}  // namespace cvpress::tailor
