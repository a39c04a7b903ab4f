#include "tailor/derived_numbers.h"

#include <cmath>

#include "base/numbers.h"

namespace cvpress::tailor {
namespace {

/// How far a number may be from what is rounded to it, as parts of it.
constexpr double kMostOver = 1.1;
constexpr double kLeastNearly = 0.9;
constexpr double kLeastOfTens = 0.95;

/// "82 %" of "41 of the first 50".
bool is_percent_of_pair(const Quantity& said, const Quantity& known) {
  if (said.unit != "%" || known.whole.empty()) return false;
  constexpr double kHundred = 100;
  constexpr double kRounded = 0.501;
  const double whole = parse_decimal(known.whole).value_or(0);
  const double part = parse_decimal(known.value).value_or(0);
  const double percent = parse_decimal(said.value).value_or(0);
  return whole > 0 && std::abs(kHundred * part / whole - percent) < kRounded;
}

bool is_rounded_from(const Quantity& said, const Quantity& known) {
  const double value = parse_decimal(said.value).value_or(0);
  const double exact = parse_decimal(known.value).value_or(0);
  if (said.rounding == Rounding::kOver) return exact > value && exact <= kMostOver * value;
  const double least = said.rounding == Rounding::kNearly ? kLeastNearly : kLeastOfTens;
  return exact < value && exact >= least * value;
}

bool may_be_rounded(const Quantity& said) {
  const bool is_rounded = said.rounding != Rounding::kNone || said.is_of_tens;
  return is_rounded && !said.is_at_least && !said.is_year;
}

}  // namespace

bool may_be_derived(const Quantity& said) {
  return said.unit == "%" || may_be_rounded(said);
}

bool is_derived(const Quantity& said, const Quantity& known, Sameness sameness) {
  if (is_percent_of_pair(said, known)) return true;
  const bool is_rounded = may_be_rounded(said) && !known.is_year && said.unit == known.unit &&
                          is_rounded_from(said, known);
  if (!is_rounded) return false;
  const bool is_of_unit_alone = !said.unit.empty() && sameness != Sameness::kOfValue;
  if (is_of_unit_alone) return have_common_word(said, known);
  Quantity exact = said;
  exact.value = known.value;
  return is_same_quantity(exact, known, sameness);
}

}  // namespace cvpress::tailor
