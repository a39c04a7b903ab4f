// The words, numbers and signs of a date as people write it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace cvpress::locale {

/// Units of East Asian dates, which stand right after a number.
inline constexpr std::string_view kYearUnits[] = {"年", "년"};
inline constexpr std::string_view kMonthUnits[] = {"月", "월"};
inline constexpr std::string_view kDayUnits[] = {"日", "일", "号", "號"};

struct DateToken {
  enum class Kind : std::uint8_t { kNumber, kWord, kSign };
  Kind kind = Kind::kSign;
  std::string text;  // of words without case
  int number = 0;    // of numbers with at most 8 digits
  int month = 0;     // that a word is the name of; 0 for none
};

using DateTokens = std::vector<DateToken>;

/// Cut at each change of kind; white space is left out. Names of months that
/// mean different ones in different languages are those of `language`.
DateTokens date_tokens(std::string_view text, std::string_view language = "");

/// The month of a name in any language, wide or abbreviated, without case and
/// full stop; 0 for none. Those of `language` win, then English ones; other names
/// that mean different months in different languages are none.
int month_named(std::string_view word, std::string_view language);

/// Whether a word without case is a day of the week.
bool is_weekday(std::string_view word);

}  // namespace cvpress::locale
