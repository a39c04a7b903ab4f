// Months by name, in texts of which no language is known.
#pragma once

#include <string>
#include <string_view>

namespace cvpress::tailor {

/// The month that a word names in some language; 0 for none.
int month_of(std::string_view word);

/// A year as dates are compared, with its month if one is said: "2019", "2019-04".
std::string date_key(int year, int month);

}  // namespace cvpress::tailor
