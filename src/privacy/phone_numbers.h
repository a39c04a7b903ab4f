// Telephone numbers in texts, however they are grouped.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace cvpress::privacy {

/// The digits of a number, without the zero of "+47 (0) 555".
std::string digits_of_number(std::string_view number);

/// As many digits from the end say whose number it is: those without the codes of country and
/// town, where its groups tell these.
std::size_t least_digits(std::string_view number);

/// Finds a number in a text, given by its digits, or as many of its last ones at least: with
/// a country's code and without. Digits inside a longer number (an ORCID, a DOI) say nothing.
/// Gives the number as it stands there.
std::optional<std::string> number_in(std::string_view text, std::string_view digits,
                                     std::size_t at_least);

}  // namespace cvpress::privacy
