// Digits of numbers as they are compared: internal to claims/.
#pragma once

#include <string>
#include <string_view>

namespace cvpress::claims {

/// A number without marks between thousands.
std::string written_plainly(std::string_view digits);

/// The same of a percentage, of which "99,999" and "99.999" are less than a hundred.
std::string written_percent(std::string_view digits);

/// Without zeros that count nothing.
std::string without_zeros(std::string number);

/// Ten times as much for each of `zeros`.
std::string multiplied(std::string number, int zeros);

}  // namespace cvpress::claims
