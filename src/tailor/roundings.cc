#include "tailor/roundings.h"

namespace cvpress::tailor {
namespace {

struct RoundingRow {
  std::string_view before;  // "" for any
  std::string_view last;
  Rounding rounding;
};

constexpr Rounding kOver = Rounding::kOver;
constexpr Rounding kNearly = Rounding::kNearly;

// clang-format off
constexpr RoundingRow kRoundings[] = {
    {"", "over", kOver}, {"", "above", kOver}, {"more", "than", kOver}, {"at", "least", kOver},
    {"", "über", kOver}, {"mehr", "als", kOver}, {"", "mindestens", kOver},
    {"plus", "de", kOver}, {"au", "moins", kOver}, {"más", "de", kOver}, {"più", "di", kOver},
    {"", "oltre", kOver}, {"mais", "de", kOver}, {"meer", "dan", kOver}, {"", "ruim", kOver},
    {"", "nearly", kNearly}, {"", "almost", kNearly}, {"close", "to", kNearly},
    {"just", "under", kNearly}, {"", "fast", kNearly}, {"", "knapp", kNearly},
    {"", "beinahe", kNearly}, {"", "presque", kNearly}, {"", "casi", kNearly},
    {"", "quasi", kNearly}, {"", "quase", kNearly}, {"", "bijna", kNearly}};
// clang-format on

}  // namespace

Rounding rounding_of(std::string_view before, std::string_view last) {
  for (const RoundingRow& row : kRoundings) {
    if (row.last == last && (row.before.empty() || row.before == before)) return row.rounding;
  }
  return Rounding::kNone;
}

}  // namespace cvpress::tailor
