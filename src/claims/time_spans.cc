#include "claims/time_spans.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "base/numbers.h"
#include "claims/time_units.h"

namespace cvpress::claims {
namespace {

int month_number(const model::Date& date) {
  return date.year * kMonthsOfAYear + date.month;
}

bool has_month(const std::optional<model::Date>& date) {
  return date && date->month != 0;
}

/// The month in which an entry ends; 0 where nothing says it.
int last_month(const model::Entry& entry, int month) {
  if (has_month(entry.dates.end) && !entry.dates.current) return month_number(*entry.dates.end);
  return entry.dates.current && !entry.dates.end ? month : 0;
}

void widen(const model::Entry& entry, int month, TimeSpan& span) {
  const int last = last_month(entry, month);
  if (has_month(entry.dates.start) && last != 0) {
    const int first = month_number(*entry.dates.start);
    span.first = span.first == 0 ? first : std::min(span.first, first);
    span.last = std::max(span.last, last);
  } else if (entry.dates.start || entry.items.empty()) {
    span.is_exact = false;
  }
  for (const model::Entry& item : entry.items) widen(item, month, span);
}

/// What a number counts in time, which "six at Oak" behind "three years at Acme" has from there.
std::string_view time_counted(const Quantity& said) {
  if (!said.behind.empty()) return time_unit_of(said.behind.front());
  for (const std::string& word : said.before) {
    if (const std::string_view unit = time_unit_of(word); !unit.empty()) return unit;
  }
  return {};
}

/// In months: half a year or a month less, and the months of a year that is not full.
struct Length {
  double months = 0;
  double less = 0;
  double more = 0;
};

/// Of a number of years or months that is said of employment over a span that is known.
std::optional<Length> length_of(const Quantity& said, const TimeSpan& span) {
  const bool is_known = span.is_exact && span.first != 0 && span.last >= span.first;
  if (!is_known || !may_be_length(said)) return std::nullopt;
  constexpr double kWeeksOfAMonth = 4.35;
  constexpr double kHalfAYear = 6;
  constexpr double kNoFullYear = 11;
  const double value = parse_decimal(said.value).value_or(0);
  if (time_counted(said) == "month") return Length{value, 1, 1};
  if (time_counted(said) == "week") return Length{value / kWeeksOfAMonth, 1, 1};
  const double years = value * kMonthsOfAYear;
  if (said.months_more > 0) return Length{years + said.months_more, 1, 1};
  return Length{years, kHalfAYear, kNoFullYear};
}

}  // namespace

TimeSpan span_of(const std::vector<const model::Entry*>& entries, int month) {
  TimeSpan span;
  for (const model::Entry* entry : entries) widen(*entry, month, span);
  return span;
}

bool may_be_length(const Quantity& said) {
  const std::string_view unit = time_counted(said);
  return said.unit.empty() && !said.is_year &&
         (unit == "year" || unit == "month" || unit == "week");
}

std::optional<bool> is_length_of(const Quantity& said, const TimeSpan& span) {
  const std::optional<Length> length = length_of(said, span);
  if (!length) return std::nullopt;
  const int months = span.last - span.first + 1;
  if (months + length->less < length->months) return false;
  if (said.rounding == Rounding::kOver && months > length->months) return true;
  const bool is_it = months - length->more <= length->months;
  return is_it ? std::optional(true) : std::nullopt;
}

bool is_career_of(const Quantity& said, const std::vector<const model::Entry*>& jobs, int month) {
  constexpr double kMostOver = 1.1;
  int first = month;
  for (const model::Entry* job : jobs) {
    if (has_month(job->dates.start)) first = std::min(first, month_number(*job->dates.start));
  }
  const int years = (month - first) / kMonthsOfAYear;
  const double value = parse_decimal(said.value).value_or(0);
  if (time_counted(said) != "year" || years <= 0) return false;
  if (said.rounding == Rounding::kOver) return years >= value && years <= value * kMostOver;
  return years == static_cast<int>(value);
}

}  // namespace cvpress::claims
