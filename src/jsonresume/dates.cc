#include "jsonresume/dates.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "base/numbers.h"
#include "jsonresume/any_shape.h"
#include "jsonresume/json_text.h"
#include "locale/dates.h"

namespace cvpress::jsonresume {
namespace {

/// A number of two digits in a range; 0 for all else.
int two_digits(std::string_view text, int largest) {
  const auto number = text.size() == 2 ? parse_whole(text) : std::nullopt;
  return number && *number <= largest ? *number : 0;
}

/// The schema's form and nothing else.
std::optional<model::Date> strict_date(std::string_view text, SourceSpan where) {
  constexpr std::size_t kYear = 4;
  constexpr std::size_t kMonth = 7;
  constexpr std::size_t kDay = 10;
  if (text.size() != kYear && text.size() != kMonth && text.size() != kDay) return std::nullopt;
  const auto year = parse_whole(text.substr(0, kYear));
  if (!year || *year < 1000 || *year > 2999) return std::nullopt;
  model::Date date;
  date.year = *year;
  date.where = where;
  if (text.size() == kYear) return date;
  date.month = text[kYear] == '-' ? two_digits(text.substr(5, 2), 12) : 0;
  if (date.month == 0) return std::nullopt;
  if (text.size() == kMonth) return date;
  constexpr int kLongest[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  date.day = text[kMonth] == '-' ? two_digits(text.substr(8, 2), kLongest[date.month - 1]) : 0;
  return date.day != 0 ? std::optional(date) : std::nullopt;
}

/// A number that is not above a bound; 0 for all else.
int number_at(const data::Map& map, std::string_view key, int most) {
  const int number = parse_whole(plain_string(map.find(key))).value_or(0);
  return number <= most ? number : 0;
}

/// A date whose year, month and day are apart, as exports of networks have it.
std::optional<model::Date> read_parted(const data::Value& value, const Reading& reading) {
  std::vector<std::string> parts;
  for (const std::string_view name : {"year", "month", "day"}) {
    std::string part = plain_string(value.map()->find_any_case(name));
    if (part.size() == 1) part.insert(0, "0");
    if (!part.empty()) parts.push_back(std::move(part));
  }
  const auto& members = value.map()->members;
  const auto filled = std::count_if(members.begin(), members.end(), [](const data::Member& member) {
    return !member.value.is_null() && !(member.value.text() && member.value.text()->empty());
  });
  if (parts.size() < static_cast<std::size_t>(filled)) {
    // There is more than a date in it: its words are what is left.
    const std::string text = any_string(&value, reading);
    if (text.empty()) return std::nullopt;
    return locale::parse_date(text, value.where, reading.diagnostics, reading.language);
  }
  if (auto date = strict_date(fmt::format("{}", fmt::join(parts, "-")), value.where)) return date;
  std::reverse(parts.begin(), parts.end());
  return locale::parse_date(fmt::format("{}", fmt::join(parts, " ")), value.where,
                            reading.diagnostics, reading.language);
}

}  // namespace

std::string date_string(const model::Date& date) {
  if (date.year == 0) return date.raw;
  std::string text = fmt::format("{:04}", date.year);
  if (date.month != 0) text += fmt::format("-{:02}", date.month);
  if (date.month != 0 && date.day != 0) text += fmt::format("-{:02}", date.day);
  return text;
}

std::optional<model::Date> read_date(const data::Value* value, const Reading& reading) {
  if (value == nullptr) return std::nullopt;
  if (value->map() != nullptr) return read_parted(*value, reading);
  const std::string text = any_string(value, reading);
  if (text.empty()) return std::nullopt;
  if (auto date = strict_date(text, value->where)) return date;
  return locale::parse_date(text, value->where, reading.diagnostics, reading.language);
}

data::Value date_value(const model::Date& date) {
  const std::string text = date_string(date);
  const auto strict = strict_date(text, {});
  if (strict && *strict == date) return text_value(text);
  data::Map map;
  if (date.year != 0) add(map, "year", whole_value(date.year));
  if (date.month != 0) add(map, "month", whole_value(date.month));
  if (date.day != 0) add(map, "day", whole_value(date.day));
  add(map, "raw", text_value(date.raw));
  return map_value(std::move(map));
}

std::optional<model::Date> read_exact_date(const data::Value* value) {
  if (value == nullptr || value->is_null()) return std::nullopt;
  if (const data::Map* map = value->map()) {
    model::Date date{number_at(*map, "year", 9999), number_at(*map, "month", 12),
                     number_at(*map, "day", 31), "", value->where};
    const data::Value* raw = map->find("raw");
    if (raw != nullptr && raw->text()) date.raw = std::string(*raw->text());
    return date;
  }
  const std::string text = plain_string(value);
  auto date = strict_date(text, value->where);
  return date ? date : model::Date{0, 0, 0, text, value->where};
}

data::Value range_value(const model::DateRange& dates) {
  data::Map map;
  if (dates.start) add(map, "start", date_value(*dates.start));
  if (dates.end) add(map, "end", date_value(*dates.end));
  if (dates.current) add(map, "current", true_value());
  return map_value(std::move(map));
}

model::DateRange read_range(const data::Value& value) {
  model::DateRange dates;
  const data::Map* map = value.map();
  if (map == nullptr) return dates;
  dates.start = read_exact_date(map->find("start"));
  dates.end = read_exact_date(map->find("end"));
  const data::Value* current = map->find("current");
  dates.current = current != nullptr && current->truth().value_or(false);
  return dates;
}

}  // namespace cvpress::jsonresume
