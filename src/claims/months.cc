#include "claims/months.h"

#include <fmt/format.h>

#include "base/numbers.h"
#include "base/utf8.h"
#include "locale/calendar_names.h"
#include "locale/date_tokens.h"
#include "locale/letters.h"

namespace cvpress::claims {
namespace {

/// Names of months with fewer letters mean other things in some other language: "led", "pro".
constexpr std::size_t kShortestMonth = 4;
constexpr std::string_view kLanguagesOfShortMonths[] = {"en", "de"};
}  // namespace

int month_of(std::string_view word) {
  const std::string folded = locale::folded(word);
  if (utf8_length(folded) >= kShortestMonth) return locale::month_named(folded, "");
  for (const std::string_view language : kLanguagesOfShortMonths) {
    const auto& names = locale::month_names(language);
    for (const auto* list : {&names.wide, &names.abbreviated}) {
      for (std::size_t i = 0; i < list->size(); ++i) {
        std::string name = locale::folded((*list)[i]);
        if (name.ends_with('.')) name.pop_back();
        if (name == folded) return static_cast<int>(i) + 1;
      }
    }
  }
  return 0;
}

std::string date_key(int year, int month) {
  return month == 0 ? fmt::format("{}", year) : fmt::format("{}-{:02}", year, month);
}

std::optional<DateInDigits> date_in_digits(std::string_view number) {
  constexpr int kMonths = 12;
  const std::size_t first = number.find('.');
  const std::size_t last = number.rfind('.');
  if (first == last || first > 2 || last - first > 3) return std::nullopt;
  const auto day = parse_whole(number.substr(0, first));
  const auto month = parse_whole(number.substr(first + 1, last - first - 1));
  const auto year = parse_whole(number.substr(last + 1));
  constexpr int kDays = 31;
  const bool is_date = day && month && year && *day >= 1 && *day <= kDays && *month >= 1 &&
                       *month <= kMonths && *year >= kFirstYear && *year <= kLastYear;
  if (!is_date) return std::nullopt;
  return DateInDigits{*month, *year};
}

}  // namespace cvpress::claims
