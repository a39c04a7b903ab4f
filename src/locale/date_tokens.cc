#include "locale/date_tokens.h"

#include <algorithm>
#include <charconv>

#include "base/utf8.h"
#include "locale/calendar_names.h"
#include "locale/letters.h"

namespace cvpress::locale {
namespace {

bool is_digit(char32_t code) {
  return code >= '0' && code <= '9';
}

/// A letter or combining mark; units of East Asian dates stand alone.
std::size_t word_end(std::string_view text, std::size_t at) {
  const std::string_view rest = text.substr(at);
  for (const auto* units : {&kYearUnits[0], &kYearUnits[1], &kMonthUnits[0], &kMonthUnits[1],
                            &kDayUnits[0], &kDayUnits[1], &kDayUnits[2], &kDayUnits[3]}) {
    if (rest.starts_with(*units)) return at + units->size();
  }
  while (at < text.size()) {
    const auto [code, length] = decode_utf8(text, at);
    if (!is_letter(code)) break;
    at += length;
  }
  return at;
}

struct NamedMonth {
  std::string name;  // folded, without a full stop
  int month;
};

void add_months(std::vector<NamedMonth>& all, const MonthNames& names) {
  for (int month = 1; month <= 12; ++month) {
    for (const auto* list : {&names.wide, &names.abbreviated}) {
      std::string name = folded((*list)[static_cast<std::size_t>(month - 1)]);
      while (name.ends_with('.')) name.pop_back();
      const bool one_word = !name.empty() && word_end(name, 0) == name.size();
      if (one_word) all.push_back({std::move(name), month});
    }
  }
}

/// The months of all languages by name, without names that mean different
/// months in different languages. English wins.
std::vector<NamedMonth> collect_months() {
  std::vector<NamedMonth> english;
  add_months(english, month_names("en"));
  english.push_back({"sept", 9});
  std::vector<NamedMonth> all;
  for (const MonthNames& names : all_month_names()) add_months(all, names);
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

}  // namespace

DateTokens date_tokens(std::string_view text) {
  DateTokens tokens;
  for (std::size_t i = 0; i < text.size();) {
    const auto [code, length] = decode_utf8(text, i);
    std::size_t end = i + length;
    DateToken token;
    if (is_digit(code)) {
      while (end < text.size() && is_digit(static_cast<unsigned char>(text[end]))) ++end;
      token.kind = DateToken::Kind::kNumber;
      if (end - i <= 8) std::from_chars(text.data() + i, text.data() + end, token.number);
    } else if (is_letter(code)) {
      end = word_end(text, i);
      token.kind = DateToken::Kind::kWord;
    }
    token.text = token.kind == DateToken::Kind::kWord ? folded(text.substr(i, end - i))
                                                      : std::string(text.substr(i, end - i));
    const bool is_blank = token.kind == DateToken::Kind::kSign && trimmed(token.text).empty();
    if (!is_blank) tokens.push_back(std::move(token));
    i = end;
  }
  return tokens;
}

int month_named(std::string_view word) {
  static const std::vector<NamedMonth> kMonths = collect_months();
  const auto found = std::find_if(kMonths.begin(), kMonths.end(),
                                  [word](const NamedMonth& each) { return each.name == word; });
  return found == kMonths.end() ? 0 : found->month;
}

bool is_weekday(std::string_view word) {
  for (const char* language : {"en", "de", "fr", "es", "it", "pt", "ja", "zh"}) {
    const DayNames& names = day_names(language);
    for (std::size_t i = 0; i < 7; ++i) {
      std::string short_name = folded(names.abbreviated[i]);
      if (short_name.ends_with('.')) short_name.pop_back();
      if (word == folded(names.wide[i]) || word == short_name) return true;
    }
  }
  return false;
}

}  // namespace cvpress::locale
