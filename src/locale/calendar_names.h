// Names of months and days and the shape of dates, by language.
#pragma once

#include <array>
#include <span>
#include <string_view>

namespace cvpress::locale {

struct MonthNames {
  std::string_view language;
  std::array<std::string_view, 12> wide;
  std::array<std::string_view, 12> abbreviated;
};

/// All that are known, sorted by language.
std::span<const MonthNames> all_month_names();

/// Those of a language; English where it is unknown.
const MonthNames& month_names(std::string_view language);

/// Those of the languages that have other forms where no day stands beside the
/// month ("март 2020", but "12 марта 2020"), sorted by language.
std::span<const MonthNames> all_month_names_alone();

/// The names of months without a day; where the language has one form, that.
const MonthNames& month_names_alone(std::string_view language);

struct DayNames {
  std::string_view language;
  std::array<std::string_view, 7> wide;  // from Sunday
  std::array<std::string_view, 7> abbreviated;
};

/// All that are known, sorted by language.
std::span<const DayNames> all_day_names();

/// Those of a language; English where it is unknown.
const DayNames& day_names(std::string_view language);

/// CLDR patterns of whole dates, and of the styles that layouts name.
struct DatePatterns {
  std::string_view language;
  std::string_view full;       // Hugo's :date_full, and so on
  std::string_view long_form;  // also the style "day": October 3, 2021
  std::string_view medium;
  std::string_view short_form;
  std::string_view month_short;    // the style "short": Oct 2021
  std::string_view month_long;     // the style "long": October 2021
  std::string_view month_numeric;  // the style "numeric": 10/2021
};

/// All that are known, sorted by language.
std::span<const DatePatterns> all_date_patterns();

/// Those of a language; English where it is unknown.
const DatePatterns& date_patterns(std::string_view language);

}  // namespace cvpress::locale
