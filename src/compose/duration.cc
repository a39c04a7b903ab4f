#include "compose/duration.h"

#include "base/utf8.h"
#include "locale/plurals.h"

namespace cvpress::compose {
namespace {

constexpr int kMonths = 12;

/// Puts `by` in the place of `field`; without it, the space before it goes too.
void fill_in(std::string& text, std::string_view field, const std::string& by) {
  std::size_t at = text.find(field);
  if (at == text.npos) return;
  std::size_t length = field.size();
  if (by.empty() && at > 0 && text[at - 1] == ' ') {
    --at;
    ++length;
  }
  text.replace(at, length, by);
}

bool is_known(const std::optional<model::Date>& date) {
  return date && date->year != 0;
}

}  // namespace

MonthNumber first_month(const model::Date& date) {
  return date.year * kMonths + (date.month > 0 ? date.month - 1 : 0);
}

MonthNumber last_month(const model::Date& date) {
  return date.year * kMonths + (date.month > 0 ? date.month - 1 : kMonths - 1);
}

std::optional<Duration> duration_of(const model::DateRange& dates, const model::Date* today) {
  if (!is_known(dates.start)) return std::nullopt;
  std::optional<model::Date> end = dates.end;
  if (!end && dates.current && today != nullptr) end = *today;
  if (!is_known(end)) return std::nullopt;
  const bool by_month = dates.start->month > 0 && end->month > 0;
  const int months = by_month ? last_month(*end) - first_month(*dates.start) + 1
                              : (end->year - dates.start->year) * kMonths;
  return months > 0 ? std::optional(Duration{months}) : std::nullopt;
}

std::string duration_text(Duration duration, std::string_view pattern, std::string_view language) {
  const int years = duration.months / kMonths;
  const int months = duration.months % kMonths;
  if (pattern.empty()) return locale::duration_text(years, months, language);
  std::string text(pattern);
  fill_in(text, "{years}", years == 0 ? "" : locale::years_text(years, language));
  fill_in(text, "{months}", months == 0 ? "" : locale::months_text(months, language));
  return std::string(trimmed(text));
}

}  // namespace cvpress::compose
