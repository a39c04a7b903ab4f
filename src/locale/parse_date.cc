// Dates as people write them, read leniently (hugo-formats.md 7.1).
#include <algorithm>
#include <array>
#include <vector>

#include <fmt/format.h>

#include "base/utf8.h"
#include "locale/date_tokens.h"
#include "locale/dates.h"
#include "locale/language.h"
#include "locale/other_calendars.h"

namespace cvpress::locale {
namespace {

constexpr std::size_t kLongestDate = 100;  // bytes; longer text is no date
constexpr int kFirstYear = 1000;
constexpr int kLastYear = 2999;

/// Words in dates that tell nothing.
constexpr std::string_view kFillers[] = {
    "of",  "de",   "del",    "di",   "den",  "the", "г",   "р",    "t",   "at",
    "d",   "год",  "года",   "році", "року", "año", "ano", "gada", "g",   "m",
    "an",  "anul", "e",      "ko",   "a",    "ren", "năm", "ngày", "วันที่", "ค.ศ",
    "พ.ศ", "ปี",    "godine", "roku", "年",   "년",  "سنة", "عام",  "سال", "م"};
/// A number behind one of these is a month: "tháng 3", and a sign of Vietnamese
/// that is short for it.
constexpr std::string_view kMonthWords[] = {"tháng", "thg", "th"};
/// Zones as the formats of RFC 822 and Unix end with them.
constexpr std::string_view kZones[] = {"gmt", "utc", "ut",  "z",   "est", "edt",  "cst", "cdt",
                                       "mst", "mdt", "pst", "pdt", "cet", "cest", "bst", "jst"};
constexpr std::string_view kSignsInDates[] = {",", ".", "-", "/", "'", "’", "،", "(", ")", "，"};
constexpr std::string_view kOrdinals[] = {"st", "nd", "rd", "th", "er", "º", "ª"};
template <std::size_t N>
bool is_in(const std::string_view (&words)[N], std::string_view word) {
  return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

bool is_year(int number) {
  return number >= kFirstYear && number <= kLastYear;
}

/// "12:30:00.5" at `at`: the place past it, or `at`.
std::size_t past_time(const DateTokens& tokens, std::size_t at) {
  std::size_t end = at;
  while (end + 2 < tokens.size() && tokens[end].kind == DateToken::Kind::kNumber &&
         tokens[end].text.size() <= 2 && (tokens[end + 1].text == ":")) {
    end += 2;
  }
  if (end == at) return at;
  if (tokens[end].kind == DateToken::Kind::kNumber) ++end;
  if (end + 1 < tokens.size() && (tokens[end].text == "." || tokens[end].text == ",") &&
      tokens[end + 1].kind == DateToken::Kind::kNumber) {
    end += 2;
  }
  return end;
}

/// Whether the tokens from `at` on are a time of day, a zone, or nothing.
bool is_rest_of_timestamp(const DateTokens& tokens, std::size_t at) {
  if (at >= tokens.size()) return true;
  if (tokens[at].text == "t") ++at;
  const std::size_t time_end = past_time(tokens, at);
  const bool has_time = time_end > at;
  for (at = time_end; at < tokens.size(); ++at) {
    const DateToken& token = tokens[at];
    const bool sign = has_time && (token.text == "+" || token.text == "-" || token.text == ":");
    const bool zone = token.kind == DateToken::Kind::kWord &&
                      (is_in(kZones, token.text) || token.text == "am" || token.text == "pm");
    const bool shift =
        token.kind == DateToken::Kind::kNumber && token.text.size() <= 4 &&
        (tokens[at - 1].text == "+" || tokens[at - 1].text == "-" || tokens[at - 1].text == ":");
    if (!sign && !zone && !shift) return false;
  }
  return true;
}

using Parts = std::optional<model::Date>;

Parts made(int year, int month, int day) {
  model::Date date;
  date.year = year;
  date.month = month;
  date.day = day;
  return date;
}

/// 2021, 20211008, 202110.
Parts read_digits(const DateTokens& tokens) {
  const DateToken& only = tokens[0];
  if (tokens.size() != 1 || only.kind != DateToken::Kind::kNumber) return std::nullopt;
  const int number = only.number;
  if (only.text.size() == 4 && is_year(number)) return made(number, 0, 0);
  if (only.text.size() == 8 && is_year(number / 10000)) {
    return made(number / 10000, number / 100 % 100, number % 100);
  }
  const int month = number % 100;
  if (only.text.size() == 6 && is_year(number / 100) && month >= 1 && month <= 12) {
    return made(number / 100, month, 0);
  }
  return std::nullopt;
}

bool is_date_sign(const DateToken& token) {
  return token.text == "-" || token.text == "/" || token.text == "." || token.text == "‐" ||
         token.text == "‑" || token.text == "–";
}

/// The numbers of "2021-10-08", "10/2021", "8.10.2021" at the begin, and the sign between.
struct Numbers {
  std::vector<const DateToken*> parts = {};
  std::string sign = {};
  std::size_t end = 0;  // tokens used
};

Numbers leading_numbers(const DateTokens& tokens) {
  Numbers numbers;
  while (numbers.end < tokens.size() && numbers.parts.size() < 3 &&
         tokens[numbers.end].kind == DateToken::Kind::kNumber) {
    numbers.parts.push_back(&tokens[numbers.end++]);
    const bool goes_on = numbers.end + 1 < tokens.size() && numbers.parts.size() < 3 &&
                         is_date_sign(tokens[numbers.end]) &&
                         tokens[numbers.end + 1].kind == DateToken::Kind::kNumber &&
                         (numbers.sign.empty() || numbers.sign == tokens[numbers.end].text);
    if (!goes_on) break;
    numbers.sign = tokens[numbers.end++].text;
  }
  return numbers;
}

bool is_part(const DateToken& token) {
  return token.text.size() <= 2;
}

/// 2021-10-08 and the like, with or without a time.
Parts read_year_first(const DateTokens& tokens) {
  const Numbers numbers = leading_numbers(tokens);
  if (numbers.parts.size() < 2 || numbers.parts[0]->text.size() != 4 ||
      !is_year(numbers.parts[0]->number) || !is_part(*numbers.parts[1])) {
    return std::nullopt;
  }
  const bool has_day = numbers.parts.size() == 3;
  if (has_day && !is_part(*numbers.parts[2])) return std::nullopt;
  // "2019–20" is a range of years.
  if (!has_day && (numbers.sign == "–" || numbers.parts[1]->number > 12)) return std::nullopt;
  std::size_t end = numbers.end;
  if (end < tokens.size() && is_date_sign(tokens[end]) && end + 1 == tokens.size()) ++end;
  if (!is_rest_of_timestamp(tokens, end)) return std::nullopt;
  return made(numbers.parts[0]->number, numbers.parts[1]->number,
              has_day ? numbers.parts[2]->number : 0);
}

/// 10/2021, 8.10.2021, 10/31/2021; not 10/08/2021, which people read in two ways.
Parts read_year_last(const DateTokens& tokens) {
  const Numbers numbers = leading_numbers(tokens);
  const bool has_stop = numbers.end + 1 == tokens.size() && tokens[numbers.end].text == ".";
  if (numbers.parts.size() < 2 || numbers.end + (has_stop ? 1 : 0) != tokens.size()) {
    return std::nullopt;
  }
  const DateToken& last = *numbers.parts.back();
  if (last.text.size() != 4 || !is_year(last.number) || !is_part(*numbers.parts[0])) {
    return std::nullopt;
  }
  const int first = numbers.parts[0]->number;
  if (numbers.parts.size() == 2) {
    return first >= 1 && first <= 12 ? made(last.number, first, 0) : std::nullopt;
  }
  const int second = numbers.parts[1]->number;
  if (numbers.sign == "." || first > 12) return made(last.number, second, first);
  if (second > 12 || first == second) return made(last.number, first, second);
  return std::nullopt;
}

/// 2021年10月8日, 2021년 10월.
Parts read_with_units(const DateTokens& tokens) {
  int year = 0;
  int month = 0;
  int day = 0;
  for (std::size_t i = 0; i + 1 < tokens.size(); i += 2) {
    if (tokens[i].kind != DateToken::Kind::kNumber) return std::nullopt;
    const std::string_view unit = tokens[i + 1].text;
    int* part = is_in(kYearUnits, unit)    ? &year
                : is_in(kMonthUnits, unit) ? &month
                : is_in(kDayUnits, unit)   ? &day
                                           : nullptr;
    if (!part || *part != 0) return std::nullopt;
    *part = tokens[i].number;
  }
  if (tokens.size() % 2 != 0 || !is_year(year)) return std::nullopt;
  return made(year, month, day);
}

/// The parts of a date with a month's name, while its tokens are looked at.
struct NamedDate {
  int year = 0;
  int month = 0;
  int day = 0;
};

/// Takes one number: a year of four digits (or two, after an apostrophe or where
/// a day is known already), else a day.
bool take_number(const DateToken& token, bool short_year, NamedDate& date) {
  if (token.text.size() == 4 && is_year(token.number) && date.year == 0) {
    date.year = token.number;
    return true;
  }
  if (token.text.size() > 2) return false;
  if ((short_year || date.day != 0) && date.year == 0 && token.text.size() == 2) {
    // Two digits are of the last hundred years or so (RFC 850).
    date.year = token.number + (token.number >= 60 ? 1900 : 2000);
    return true;
  }
  if (date.day != 0 || token.number < 1 || token.number > 31) return false;
  date.day = token.number;
  return true;
}

/// "tháng 3": takes the number behind the word for a month.
bool take_month_number(const DateTokens& tokens, std::size_t at, NamedDate& date) {
  const bool is_month = is_in(kMonthWords, tokens[at].text) && at + 1 < tokens.size() &&
                        tokens[at + 1].kind == DateToken::Kind::kNumber && is_part(tokens[at + 1]);
  const int number = is_month ? tokens[at + 1].number : 0;
  if (number < 1 || number > 12 || date.month != 0) return false;
  date.month = number;
  return true;
}

bool take_word(const DateToken& token, NamedDate& date) {
  if (token.month != 0) {
    if (date.month != 0 && date.month != token.month) return false;
    date.month = token.month;
    return true;
  }
  const std::string& word = token.text;
  return is_weekday(word) || is_in(kFillers, word) || is_in(kOrdinals, word) || is_in(kZones, word);
}

/// Jun 2021, Oct 8, 2021, Friday, 08-Oct-21 12:00:00 GMT, 8 de octubre de 2021.
Parts read_named(const DateTokens& tokens) {
  NamedDate date;
  for (std::size_t i = 0; i < tokens.size();) {
    if (const std::size_t end = past_time(tokens, i); end > i) {
      i = end;
      const bool shift = i + 1 < tokens.size() &&
                         (tokens[i].text == "+" || tokens[i].text == "-") &&
                         tokens[i + 1].text.size() == 4;
      if (shift) i += 2;
      continue;
    }
    if (take_month_number(tokens, i, date)) {
      i += 2;
      continue;
    }
    const DateToken& token = tokens[i];
    const bool after_apostrophe = i > 0 && (tokens[i - 1].text == "'" || tokens[i - 1].text == "’");
    bool fits = is_in(kSignsInDates, token.text);
    if (token.kind == DateToken::Kind::kNumber) fits = take_number(token, after_apostrophe, date);
    if (token.kind == DateToken::Kind::kWord) fits = take_word(token, date);
    if (!fits) return std::nullopt;
    ++i;
  }
  if (date.year == 0 || date.month == 0) return std::nullopt;
  return made(date.year, date.month, date.day);
}

Parts read_parts(const DateTokens& tokens) {
  if (tokens.empty()) return std::nullopt;
  for (const auto reader :
       {read_digits, read_year_first, read_year_last, read_with_units, read_named}) {
    if (Parts parts = reader(tokens)) return parts;
  }
  return std::nullopt;
}

int days_in_month(int year, int month) {
  constexpr std::array kDaysOfMonths = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return month == 2 && leap ? 29 : kDaysOfMonths[static_cast<std::size_t>(month - 1)];
}

/// A text for a message, cut where it is long.
std::string shown(std::string_view text) {
  constexpr std::size_t kLongestShown = 60;
  if (text.size() <= kLongestShown) return json_quoted(text);
  std::size_t end = kLongestShown;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  return json_quoted(std::string(text.substr(0, end)) + "…");
}

model::Date raw_date(std::string_view text, SourceSpan where) {
  model::Date date;
  date.raw = std::string(text);
  date.where = where;
  return date;
}

model::Date checked(model::Date date, std::string_view text, SourceSpan where,
                    Diagnostics& diagnostics) {
  const bool no_month = date.month > 12 || (date.month == 0 && date.day != 0);
  if (no_month) {
    diagnostics.warning(where, fmt::format("there is no month {} in a year; {} is printed as it is",
                                           date.month, shown(text)));
    return raw_date(text, where);
  }
  const int last = date.month == 0 ? 0 : days_in_month(date.year, date.month);
  if (date.day > last) {
    diagnostics.warning(where, fmt::format("{:04}-{:02} has no day {}; {} is taken", date.year,
                                           date.month, date.day, last));
    date.day = last;
  }
  date.where = where;
  return date;
}

/// "10/08/2021": two numbers that are days or months, and a year.
bool is_day_or_month_first(const DateTokens& tokens) {
  const Numbers numbers = leading_numbers(tokens);
  if (numbers.parts.size() != 3 || numbers.end != tokens.size()) return false;
  const auto is_month = [&](std::size_t i) {
    return is_part(*numbers.parts[i]) && numbers.parts[i]->number >= 1 &&
           numbers.parts[i]->number <= 12;
  };
  const DateToken& year = *numbers.parts[2];
  return is_month(0) && is_month(1) && year.text.size() == 4 && is_year(year.number);
}

/// Whether people who write the language put the day before the month. Of those
/// who write English, most of them in no place that they tell, some do.
bool puts_day_first(std::string_view language) {
  const std::string tag = table_language(language);
  return !tag.empty() && tag != "en" && tag != "en-us" && tag != "x";
}

model::Date of_common_era(const model::Date& read, const WrittenDate& written,
                          Diagnostics& diagnostics) {
  const model::Date date = in_common_era(read, written, diagnostics);
  return date.year == 0 ? date : checked(date, written.text, written.where, diagnostics);
}

/// "10/08/2021" as the language has it, with a warning.
model::Date day_first(const WrittenDate& written, const DateTokens& tokens,
                      Diagnostics& diagnostics) {
  const Numbers numbers = leading_numbers(tokens);
  const Parts parts =
      made(numbers.parts[2]->number, numbers.parts[1]->number, numbers.parts[0]->number);
  diagnostics
      .warning(
          written.where,
          fmt::format("{} may begin with the day or with the month; it is read as {:04}-{:02}-"
                      "{:02}, as most who write in \"{}\" mean it",
                      shown(written.text), parts->year, parts->month, parts->day, written.language))
      .hints.push_back({"dates are written 2021-10-08, 2021-10 or 2021", {}});
  return of_common_era(*parts, written, diagnostics);
}

/// Says why a text is no date.
void tell_no_date(std::string_view text, SourceSpan where, Diagnostics& diagnostics) {
  const bool is_short = text.size() <= kLongestDate;
  const bool either = is_short && is_day_or_month_first(date_tokens(text));
  diagnostics
      .warning(where,
               fmt::format("{} {}; it is printed as it is", shown(text),
                           either ? "may begin with the day or with the month" : "is no date"))
      .hints.push_back({"dates are written 2021-10-08, 2021-10 or 2021", {}});
}

}  // namespace

std::optional<model::Date> parse_date(std::string_view text, SourceSpan where,
                                      Diagnostics& diagnostics, std::string_view language) {
  text = trimmed(text);
  // Go writes its zero time where there is no date.
  if (text.empty() || text.starts_with("0001-01-01")) return std::nullopt;
  if (text.size() <= kLongestDate) {
    const DateTokens tokens = date_tokens(text, language);
    if (const Parts parts = read_parts(tokens)) {
      return of_common_era(*parts, {text, where, language}, diagnostics);
    }
    if (puts_day_first(language) && is_day_or_month_first(tokens)) {
      return day_first({text, where, language}, tokens, diagnostics);
    }
  }
  tell_no_date(text, where, diagnostics);
  return raw_date(text, where);
}

}  // namespace cvpress::locale
