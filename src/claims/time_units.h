// What numbers count in time, in any language: internal to claims/.
#pragma once

#include <string_view>

namespace cvpress::claims {

/// "year" for a folded word such as "jahren" and "ans", "second" for "s"; "" for others.
std::string_view time_unit_of(std::string_view word);

/// The same of words that say how often: "year" for "yearly" and "annum", besides "jahr".
std::string_view time_of_rate(std::string_view word);

/// Whether a folded word may stand before that: "per", "within", "pro".
bool is_before_time_of_rate(std::string_view word);

}  // namespace cvpress::claims
