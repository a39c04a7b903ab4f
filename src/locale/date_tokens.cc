#include "locale/date_tokens.h"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>

#include "base/utf8.h"
#include "locale/calendar_names.h"
#include "locale/digits.h"
#include "locale/letters.h"

namespace cvpress::locale {
namespace {

constexpr int kMostDigits = 8;  // of a number that can be a date

bool is_of_thai(char32_t code) {
  return code >= 0x0E01 && code <= 0x0E4E;
}

/// Marks that only say how the text around them runs.
bool is_direction(char32_t code) {
  return code == 0x200E || code == 0x200F || code == 0x061C || (code >= 0x202A && code <= 0x202E) ||
         (code >= 0x2066 && code <= 0x2069);
}

/// Whether the full stop at `at` is one inside of an abbreviation in Thai.
bool is_stop_in_thai(std::string_view text, std::size_t at) {
  return text[at] == '.' && at + 1 < text.size() && is_of_thai(decode_utf8(text, at + 1).code);
}

/// A letter or combining mark; units of East Asian dates stand alone.
std::size_t word_end(std::string_view text, std::size_t at) {
  const std::string_view rest = text.substr(at);
  for (const auto* units : {&kYearUnits[0], &kYearUnits[1], &kMonthUnits[0], &kMonthUnits[1],
                            &kDayUnits[0], &kDayUnits[1], &kDayUnits[2], &kDayUnits[3]}) {
    if (rest.starts_with(*units)) return at + units->size();
  }
  char32_t before = 0;
  while (at < text.size()) {
    const auto [code, length] = decode_utf8(text, at);
    const bool goes_on = is_of_thai(before) && is_stop_in_thai(text, at);
    if (!goes_on && (!is_letter(code) || digit_value(code) >= 0)) break;
    before = code;
    at += length;
  }
  return at;
}

struct NamedMonth {
  std::string name;  // folded, without a full stop
  int month;
};

struct OtherName {
  std::string_view name;  // folded
  int month;
};

/// Names besides those that CLDR has first: of the Levant and the Maghreb, of
/// Austria, and other spellings.
constexpr OtherName kOtherNames[] = {
    {"sept", 9},   {"jänner", 1}, {"jän", 1},    {"feber", 2},   {"setiembre", 9}, {"sett", 9},
    {"شباط", 2},   {"آذار", 3},   {"نيسان", 4},  {"أيار", 5},    {"حزيران", 6},    {"تموز", 7},
    {"آب", 8},     {"أيلول", 9},  {"جانفي", 1},  {"فيفري", 2},   {"أفريل", 4},     {"ماي", 5},
    {"جوان", 6},   {"جويلية", 7}, {"أوت", 8},    {"ابريل", 4},   {"اغسطس", 8},     {"اكتوبر", 10},
    {"अक्टूबर", 10}, {"सितम्बर", 9}, {"नवम्बर", 11}, {"दिसम्बर", 12}, {"आगस्त", 8},
};

/// What joins a month to the words beside it: "in March" is one word in Hebrew,
/// "of March" in Basque.
struct Affix {
  std::string_view language;
  std::string_view before;
  std::string_view after;
};

constexpr Affix kAffixes[] = {{"eu", "", "ren"}, {"eu", "", "n"}, {"he", "ב", ""}};

std::string month_name(std::string_view text) {
  std::string name = folded(text);
  while (name.ends_with('.')) name.pop_back();
  // In Catalan names begin with "de", which is said of dates in any case.
  for (const std::string_view begin : {"de ", "d’"}) {
    if (name.starts_with(begin)) name.erase(0, begin.size());
  }
  return name;
}

void add_month(std::vector<NamedMonth>& all, std::string name, int month) {
  const bool one_word = !name.empty() && word_end(name, 0) == name.size();
  if (one_word) all.push_back({std::move(name), month});
}

void add_months(std::vector<NamedMonth>& all, const MonthNames& names) {
  for (int month = 1; month <= 12; ++month) {
    for (const auto* list : {&names.wide, &names.abbreviated}) {
      const std::string name = month_name((*list)[static_cast<std::size_t>(month - 1)]);
      add_month(all, name, month);
      for (const Affix& affix : kAffixes) {
        if (affix.language != names.language) continue;
        add_month(all, fmt::format("{}{}{}", affix.before, name, affix.after), month);
      }
    }
  }
}

/// The months of all languages by name, without names that mean different
/// months in different languages. English wins.
std::vector<NamedMonth> collect_months() {
  std::vector<NamedMonth> english;
  add_months(english, month_names("en"));
  std::vector<NamedMonth> all;
  for (const MonthNames& names : all_month_names()) add_months(all, names);
  for (const MonthNames& names : all_month_names_alone()) add_months(all, names);
  for (const OtherName& each : kOtherNames) all.push_back({std::string(each.name), each.month});
  std::vector<NamedMonth> months = english;
  for (const NamedMonth& each : all) {
    const auto differs = [&each](const NamedMonth& other) {
      return other.name == each.name && other.month != each.month;
    };
    const bool ambiguous = std::any_of(all.begin(), all.end(), differs) ||
                           std::any_of(english.begin(), english.end(), differs);
    if (!ambiguous) months.push_back(each);
  }
  return months;
}

std::vector<NamedMonth> own_months(std::string_view language) {
  std::vector<NamedMonth> months;
  add_months(months, month_names(language));
  add_months(months, month_names_alone(language));
  return months;
}

int month_among(const std::vector<NamedMonth>& months, std::string_view word) {
  const auto found = std::find_if(months.begin(), months.end(),
                                  [word](const NamedMonth& each) { return each.name == word; });
  return found == months.end() ? 0 : found->month;
}

/// The days of the week of all languages, folded, without full stops and
/// without single letters, sorted.
std::vector<std::string> collect_weekdays() {
  std::vector<std::string> all;
  for (const DayNames& names : all_day_names()) {
    for (const auto* list : {&names.wide, &names.abbreviated}) {
      for (const std::string_view day : *list) {
        std::string name = folded(day);
        while (name.ends_with('.')) name.pop_back();
        // A letter alone says too little, an ideograph enough.
        constexpr std::size_t kIdeograph = 3;  // bytes
        const bool is_a_letter =
            name.size() < kIdeograph && decode_utf8(name, 0).length == name.size();
        if (!is_a_letter) all.push_back(std::move(name));
      }
    }
  }
  std::sort(all.begin(), all.end());
  return all;
}

/// A number at `at`, in the digits of any script, as ASCII digits; the place past it.
std::size_t read_number(std::string_view text, std::size_t at, DateToken& token) {
  token.kind = DateToken::Kind::kNumber;
  while (at < text.size()) {
    const auto [code, length] = decode_utf8(text, at);
    const int value = digit_value(code);
    if (value < 0) break;
    token.text += static_cast<char>('0' + value);
    at += length;
  }
  if (token.text.size() <= kMostDigits) {
    std::from_chars(token.text.data(), token.text.data() + token.text.size(), token.number);
  }
  return at;
}

}  // namespace

DateTokens date_tokens(std::string_view text, std::string_view language) {
  DateTokens tokens;
  for (std::size_t i = 0; i < text.size();) {
    const auto [code, length] = decode_utf8(text, i);
    std::size_t end = i + length;
    DateToken token;
    if (digit_value(code) >= 0) {
      end = read_number(text, i, token);
    } else if (is_letter(code)) {
      end = word_end(text, i);
      token.kind = DateToken::Kind::kWord;
      token.text = folded(text.substr(i, end - i));
      token.month = month_named(token.text, language);
    } else {
      token.text = text.substr(i, length);
    }
    const bool is_blank =
        token.kind == DateToken::Kind::kSign && (trimmed(token.text).empty() || is_direction(code));
    if (!is_blank) tokens.push_back(std::move(token));
    i = end;
  }
  return tokens;
}

int month_named(std::string_view word, std::string_view language) {
  static const std::vector<NamedMonth> kMonths = collect_months();
  if (!language.empty()) {
    if (const int month = month_among(own_months(language), word); month != 0) return month;
  }
  return month_among(kMonths, word);
}

bool is_weekday(std::string_view word) {
  static const std::vector<std::string> kWeekdays = collect_weekdays();
  return std::binary_search(kWeekdays.begin(), kWeekdays.end(), word);
}

}  // namespace cvpress::locale
