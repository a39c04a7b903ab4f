#include "claims/derived_numbers.h"

#include <algorithm>
#include <cmath>

#include "base/numbers.h"

namespace cvpress::claims {
namespace {

/// How far a number may be from what is rounded to it, as parts of it.
constexpr double kMostOver = 1.1;
constexpr double kLeastNearly = 0.9;
constexpr double kLeastOfTens = 0.95;

/// The same of what words such as "half" say, which have no closer one.
constexpr double kMostOverShare = 1.34;

constexpr double kHundred = 100;
/// How far a whole number may be from what is rounded to it.
constexpr double kRounded = 0.501;

bool is_near(double exact, double said) {
  return std::abs(exact - said) < kRounded;
}

/// "82 %" of "41 of the first 50".
bool is_percent_of_pair(const Quantity& said, const Quantity& known) {
  if (said.unit != "%" || known.whole.empty() || known.is_part_by_verb) return false;
  const double whole = parse_decimal(known.whole).value_or(0);
  const double part = parse_decimal(known.value).value_or(0);
  const double percent = parse_decimal(said.value).value_or(0);
  return whole > 0 && is_near(kHundred * part / whole, percent);
}

/// How far from it a word such as "a third" may be.
constexpr double kRoundedShare = 1.5;

/// How many points "nearly" may add to a percentage.
constexpr double kMostNearlyPercent = 3;

/// "39 %" and "more than a third" of 38.7 %.
bool is_of_percent(const Quantity& said, double exact) {
  const double value = parse_decimal(said.value).value_or(0);
  const bool is_over = said.rounding == Rounding::kOver;
  const bool is_nearly = said.rounding == Rounding::kNearly && exact < value;
  if (is_nearly && exact >= kLeastNearly * value && value - exact <= kMostNearlyPercent) {
    return true;
  }
  if (!is_over && said.is_share) return std::abs(exact - value) < kRoundedShare;
  if (!is_over) return is_near(exact, value);
  return exact > value && exact <= value * (said.is_share ? kMostOverShare : kMostOver);
}

/// "By 45 days" of what has no unit.
bool is_of_one_noun(const Quantity& said, const Quantity& known) {
  const bool is_plain = said.unit.empty() && known.unit.empty() && !said.is_year;
  return is_plain && have_common_clause(said, known) &&
         (said.behind.empty() || have_common_behind(said, known));
}

/// "39 %", "€120k" and "twice" of what was and became.
bool is_of_change(const Quantity& said, const Quantity& known) {
  if (known.from.empty()) return false;
  const double from = parse_decimal(known.from).value_or(0);
  const double to = parse_decimal(known.value).value_or(0);
  const double value = parse_decimal(said.value).value_or(0);
  if (from <= 0 || to <= 0) return false;
  const double difference = std::abs(from - to);
  if (said.unit == "%") return is_of_percent(said, kHundred * difference / from);
  if (said.unit == "x") return is_near(std::max(from, to) / std::min(from, to), value);
  const bool is_of_one_unit = !said.unit.empty() && said.unit == known.unit;
  const bool is_of_one = is_of_one_unit || is_of_one_noun(said, known);
  return is_of_one && std::abs(difference - value) < value / kHundred / kHundred;
}

/// "90 %" less, of what is a tenth.
bool is_rest_of_share(const Quantity& said, const Quantity& known) {
  if (said.unit != "%" || !known.is_share || !have_common_word(said, known)) return false;
  const double share = parse_decimal(known.value).value_or(0);
  return is_near(kHundred - share, parse_decimal(said.value).value_or(0));
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
  return !said.unit.empty() || !said.clause.empty() || may_be_rounded(said);
}

bool is_derived(const Quantity& said, const Quantity& known, Sameness sameness) {
  if (known.is_sum) return false;
  if (is_percent_of_pair(said, known) || is_rest_of_share(said, known)) return true;
  const bool is_beside = sameness != Sameness::kOfWords || have_common_word(said, known) ||
                         have_common_clause(said, known);
  if (is_beside && is_of_change(said, known)) return true;
  const bool is_rounded = may_be_rounded(said) && !known.is_year && said.unit == known.unit &&
                          is_rounded_from(said, known);
  if (!is_rounded) return false;
  const bool is_of_unit_alone = !said.unit.empty() && sameness != Sameness::kOfValue;
  if (is_of_unit_alone) return have_common_word(said, known);
  Quantity exact = said;
  exact.value = known.value;
  return is_same_quantity(exact, known, sameness);
}

}  // namespace cvpress::claims
