// The sorts of facts that texts state of a person.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace cvpress::claims {

/// What only changes where the plan says that it may; statements only where it guards them.
enum class Fact : std::uint8_t { kDates, kNumbers, kEmployers, kTitles, kDegrees, kStatements };

inline constexpr Fact kAllFacts[] = {Fact::kDates,  Fact::kNumbers, Fact::kEmployers,
                                     Fact::kTitles, Fact::kDegrees, Fact::kStatements};

/// What plans call them, in the same order.
inline constexpr std::array<std::string_view, 6> kFactNames = {"dates",  "numbers", "employers",
                                                               "titles", "degrees", "statements"};

/// "dates", "numbers", …
constexpr std::string_view fact_name(Fact fact) {
  return kFactNames[static_cast<std::size_t>(fact)];
}

}  // namespace cvpress::claims
