// What numbers count in time, in any language: internal to claims/.
#pragma once

#include <optional>
#include <string_view>

namespace cvpress::claims {

/// "year" for a folded word such as "jahren" and "ans", "second" for "s"; "" for others.
std::string_view time_unit_of(std::string_view word);

/// How many of one unit another one is, by the words of both: 60 of "hours" in "minutes"; nothing
/// where one is no time, or that depends: months have no number of days.
std::optional<double> units_in(std::string_view word, std::string_view other);

/// The same of words that say how often: "year" for "yearly" and "annum", besides "jahr".
std::string_view time_of_rate(std::string_view word);

/// Whether a folded word may stand before that: "per", "within", "pro".
bool is_before_time_of_rate(std::string_view word);

}  // namespace cvpress::claims
