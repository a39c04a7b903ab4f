#include "tailor/months.h"

#include <fmt/format.h>

#include "base/utf8.h"
#include "locale/calendar_names.h"
#include "locale/date_tokens.h"
#include "locale/letters.h"

namespace cvpress::tailor {
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

}  // namespace cvpress::tailor
