// Numbers that claim nothing of a career: of families, wishes and starts. Internal to claims/.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "claims/number_tokens.h"

namespace cvpress::claims {

/// "Father of two", "five-a-side", "the next ten years", what is only wished ("I want to lead a
/// team of 5", "looking for a 30-hour position") and what is the reader's ("your 16-bed unit").
bool is_idle(const std::vector<Token>& tokens, std::size_t number);

/// Whether tokens say folded words in which `number` stands for the "#", or is its number.
bool is_in_idiom(const std::vector<Token>& tokens, std::size_t number, std::string_view idiom);

/// The first token of the date whose last one is `year`: the "1" of "1 May 2027".
std::size_t begin_of_date(const std::vector<Token>& tokens, std::size_t year);

/// Whether a date is one from which somebody is available, with a day and a month or without:
/// "available from 1 January 2027", "ab 01.05.2027 verfügbar".
bool is_available(const std::vector<Token>& tokens, std::size_t number);

/// Whether a date with its day begins something: "ab 1. Mai 2027".
bool begins_something(const std::vector<Token>& tokens, std::size_t number);

}  // namespace cvpress::claims
