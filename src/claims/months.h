// Months by name, in texts of which no language is known.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace cvpress::claims {

/// The month that a word names in some language; 0 for none.
int month_of(std::string_view word);

/// A year as dates are compared, with its month if one is said: "2019", "2019-04".
std::string date_key(int year, int month);

inline constexpr int kFirstYear = 1900;
inline constexpr int kLastYear = 2100;

/// The parts of "13.01.2025".
struct DateInDigits {
  int month = 0;
  int year = 0;
};

/// Those of a number that is a date in our time.
std::optional<DateInDigits> date_in_digits(std::string_view number);

}  // namespace cvpress::claims
