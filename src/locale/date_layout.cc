#include "locale/date_layout.h"

#include <algorithm>
#include <chrono>
#include <optional>

#include <fmt/format.h>

#include "base/utf8.h"
#include "locale/calendar_names.h"

namespace cvpress::locale {
namespace {

/// Units that are written right after a number, in Chinese, Japanese and Korean.
constexpr std::string_view kDateUnits[] = {"年", "月", "日", "號", "号", "년", "월", "일"};

struct PatternField {
  char letter;
  std::size_t longest;  // repetitions up to which this row counts
  DateField field;
};

/// The first row of the letter that is long enough counts.
constexpr PatternField kPatternFields[] = {
    {'y', 1, DateField::kYear},        {'y', 2, DateField::kYear2},
    {'y', 9, DateField::kYear},        {'M', 1, DateField::kMonth},
    {'M', 2, DateField::kMonth2},      {'M', 3, DateField::kMonthShort},
    {'M', 9, DateField::kMonthWide},   {'L', 1, DateField::kMonth},
    {'L', 2, DateField::kMonth2},      {'L', 3, DateField::kMonthShort},
    {'L', 9, DateField::kMonthWide},   {'d', 1, DateField::kDay},
    {'d', 9, DateField::kDay2},        {'E', 3, DateField::kWeekdayShort},
    {'E', 9, DateField::kWeekdayWide},
};

std::optional<std::chrono::sys_days> day_of(const model::Date& date) {
  if (date.month < 1 || date.day < 1) return std::nullopt;
  const std::chrono::year_month_day day{std::chrono::year(date.year),
                                        std::chrono::month(static_cast<unsigned>(date.month)),
                                        std::chrono::day(static_cast<unsigned>(date.day))};
  if (!day.ok()) return std::nullopt;
  return std::chrono::sys_days(day);
}

std::string weekday_text(const model::Date& date, std::string_view language, bool wide) {
  const auto day = day_of(date);
  if (!day) return {};
  const unsigned index = std::chrono::weekday(*day).c_encoding();
  const DayNames& names = day_names(language);
  return std::string(wide ? names.wide[index] : names.abbreviated[index]);
}

std::string year_day_text(const model::Date& date, bool spaced) {
  const auto day = day_of(date);
  if (!day) return {};
  const std::chrono::sys_days first = std::chrono::year_month_day{
      std::chrono::year(date.year), std::chrono::January, std::chrono::day(1)};
  const auto number = (*day - first).count() + 1;
  return spaced ? fmt::format("{:3}", number) : fmt::format("{:03}", number);
}

bool is_day(DateField field) {
  return field == DateField::kDay || field == DateField::kDay2 || field == DateField::kDaySpaced;
}

/// The names of months in the form that the layout makes of them: beside a day,
/// "12 марта", or without one, "март 2020".
const MonthNames& names_for(const model::Date& date, const DateLayout& layout,
                            std::string_view language) {
  const bool has_day =
      date.day > 0 && std::any_of(layout.begin(), layout.end(),
                                  [](const DatePiece& piece) { return is_day(piece.field); });
  return has_day ? month_names(language) : month_names_alone(language);
}

std::string month_text(const model::Date& date, DateField field, const MonthNames& names) {
  if (date.month < 1 || date.month > 12) return {};
  const auto index = static_cast<std::size_t>(date.month - 1);
  switch (field) {
    case DateField::kMonthWide: return std::string(names.wide[index]);
    case DateField::kMonthShort: return std::string(names.abbreviated[index]);
    case DateField::kMonth2: return fmt::format("{:02}", date.month);
    default: return fmt::format("{}", date.month);
  }
}

std::string day_text(const model::Date& date, DateField field) {
  if (date.month < 1 || date.day < 1) return {};
  if (field == DateField::kDay2) return fmt::format("{:02}", date.day);
  if (field == DateField::kDaySpaced) return fmt::format("{:2}", date.day);
  return fmt::format("{}", date.day);
}

struct Names {
  std::string_view language;
  const MonthNames& months;
};

/// What a field prints; "" if the date does not know it.
std::string field_text(const model::Date& date, DateField field, const Names& names) {
  switch (field) {
    case DateField::kYear: return fmt::format("{:04}", date.year);
    case DateField::kYear2: return fmt::format("{:02}", date.year % 100);
    case DateField::kMonthWide:
    case DateField::kMonthShort:
    case DateField::kMonth:
    case DateField::kMonth2: return month_text(date, field, names.months);
    case DateField::kDay:
    case DateField::kDay2:
    case DateField::kDaySpaced: return day_text(date, field);
    case DateField::kYearDay: return year_day_text(date, false);
    case DateField::kYearDaySpaced: return year_day_text(date, true);
    case DateField::kWeekdayWide: return weekday_text(date, names.language, true);
    case DateField::kWeekdayShort: return weekday_text(date, names.language, false);
    case DateField::kLiteral:
    case DateField::kTime: return {};
  }
  return {};
}

/// Takes the unit off the begin of a text that follows a number.
std::string take_unit(std::string& text) {
  for (const std::string_view unit : kDateUnits) {
    if (!text.starts_with(unit)) continue;
    text.erase(0, unit.size());
    return std::string(unit);
  }
  return {};
}

/// A field that is known, with the text before it.
struct Printed {
  std::string before;
  std::string text;
};

/// The known fields of a layout, and what is left of the text around them.
struct PrintedDate {
  std::vector<Printed> fields;
  std::string end;             // the text after the last field of the layout
  bool begin_dropped = false;  // the layout's first field is unknown
  bool end_dropped = false;    // so is its last
};

PrintedDate known_fields(const model::Date& date, const DateLayout& layout,
                         std::string_view language) {
  const Names names{language, names_for(date, layout, language)};
  PrintedDate printed;
  std::optional<std::string> between;  // the first text since the last known field
  std::string text;
  bool seen_field = false;
  for (const DatePiece& piece : layout) {
    if (piece.field == DateField::kLiteral) {
      text = piece.text;
      std::string unit = seen_field ? take_unit(text) : std::string();
      if (!printed.end_dropped && !printed.fields.empty()) printed.fields.back().text += unit;
      continue;
    }
    std::string value = field_text(date, piece.field, names);
    if (!between) between = text;
    text.clear();
    printed.end_dropped = value.empty();
    if (!seen_field) printed.begin_dropped = value.empty();
    seen_field = true;
    if (value.empty()) continue;
    printed.fields.push_back({std::move(*between), std::move(value)});
    between.reset();
  }
  printed.end = std::move(text);
  return printed;
}

/// The opening bracket that a text ends with, if its closing one comes after.
std::string opening(const std::string& before) {
  const std::string_view text = before;
  const std::size_t bracket = text.find_last_of("([");
  return bracket == text.npos ? std::string() : before.substr(bracket);
}

/// Past the quoted text that begins at `at`; two quotes inside do not end it.
std::size_t quoted_end(std::string_view pattern, std::size_t at) {
  for (std::size_t i = at + 1; i < pattern.size(); ++i) {
    if (pattern[i] != '\'') continue;
    if (i + 1 >= pattern.size() || pattern[i + 1] != '\'' || i == at + 1) return i + 1;
    ++i;
  }
  return pattern.size();
}

/// The text between quotes, in which two quotes stand for one; '' alone is a quote.
std::string unquoted(std::string_view quoted) {
  if (quoted == "''") return "'";
  std::string text;
  for (std::size_t i = 1; i < quoted.size(); ++i) {
    const bool is_quote = quoted[i] == '\'';
    if (!is_quote) text += quoted[i];
    if (is_quote && i + 1 < quoted.size()) {
      text += '\'';
      ++i;
    }
  }
  return text;
}

}  // namespace

DateLayout scan_pattern(std::string_view pattern) {
  DateLayout layout;
  const auto literal = [&layout](std::string_view text) {
    if (layout.empty() || layout.back().field != DateField::kLiteral) layout.push_back({});
    layout.back().text += text;
  };
  for (std::size_t i = 0; i < pattern.size();) {
    if (pattern[i] == '\'') {
      const std::size_t end = quoted_end(pattern, i);
      literal(unquoted(pattern.substr(i, end - i)));
      i = end;
      continue;
    }
    std::size_t end = i;
    while (end < pattern.size() && pattern[end] == pattern[i]) ++end;
    const auto row = std::find_if(std::begin(kPatternFields), std::end(kPatternFields),
                                  [&](const PatternField& each) {
                                    return each.letter == pattern[i] && end - i <= each.longest;
                                  });
    if (row == std::end(kPatternFields)) {
      literal(pattern.substr(i, end - i));
    } else {
      layout.push_back({row->field, std::string(pattern.substr(i, end - i))});
    }
    i = end;
  }
  return layout;
}

std::string print_date(const model::Date& date, const DateLayout& layout,
                       std::string_view language) {
  PrintedDate printed = known_fields(date, layout, language);
  if (printed.fields.empty()) return fmt::format("{}", date.year);
  std::string& begin = printed.fields.front().before;
  if (printed.begin_dropped) begin = opening(begin);
  const bool bracketed = !opening(begin).empty();
  if (printed.end_dropped && !bracketed) printed.end.clear();
  std::string text;
  for (const Printed& field : printed.fields) text += field.before + field.text;
  return std::string(trimmed(text + printed.end));
}

}  // namespace cvpress::locale
