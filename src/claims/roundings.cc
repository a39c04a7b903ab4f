#include "claims/roundings.h"

namespace cvpress::claims {
namespace {

struct RoundingRow {
  std::string_view before;  // "" for any
  std::string_view last;
  Rounding rounding;
};

constexpr Rounding kMoreThan = Rounding::kOver;
constexpr Rounding kLessThan = Rounding::kNearly;

// clang-format off
constexpr RoundingRow kRoundings[] = {
    {"", "over", kMoreThan}, {"", "above", kMoreThan}, {"more", "than", kMoreThan}, {"at", "least", kMoreThan},
    {"", "über", kMoreThan}, {"mehr", "als", kMoreThan}, {"", "mindestens", kMoreThan},
    {"plus", "de", kMoreThan}, {"au", "moins", kMoreThan}, {"más", "de", kMoreThan}, {"più", "di", kMoreThan},
    {"", "oltre", kMoreThan}, {"mais", "de", kMoreThan}, {"meer", "dan", kMoreThan}, {"", "ruim", kMoreThan},
    {"", "nearly", kLessThan}, {"", "almost", kLessThan}, {"close", "to", kLessThan},
    {"just", "under", kLessThan}, {"", "fast", kLessThan}, {"", "knapp", kLessThan},
    {"", "beinahe", kLessThan}, {"", "presque", kLessThan}, {"", "casi", kLessThan},
    {"", "quasi", kLessThan}, {"", "quase", kLessThan}, {"", "bijna", kLessThan}};
// clang-format on

}  // namespace

Rounding rounding_of(std::string_view before, std::string_view last) {
  for (const RoundingRow& row : kRoundings) {
    if (row.last == last && (row.before.empty() || row.before == before)) return row.rounding;
  }
  return Rounding::kNone;
}

}  // namespace cvpress::claims
