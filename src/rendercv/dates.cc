#include "rendercv/dates.h"

#include <algorithm>
#include <array>
#include <optional>
#include <tuple>
#include <utility>

#include "base/utf8.h"
#include "locale/dates.h"

namespace cvpress::rendercv {
namespace {

constexpr std::string_view kDate[] = {"date", "year"};
constexpr std::string_view kStart[] = {"start_date", "start", "from", "startDate"};
constexpr std::string_view kEnd[] = {"end_date", "end", "to", "until", "endDate"};

model::Date raw_date(std::string text, SourceSpan where) {
  model::Date date;
  date.raw = std::move(text);
  date.where = where;
  return date;
}

/// What is not read as a date is text, which a `date` may be.
model::Date free_date(const std::string& text, SourceSpan where, const Reading& reading) {
  Diagnostics found;
  auto date = locale::parse_date(text, where, found, reading.language);
  if (!date || date->year == 0) return raw_date(text, where);
  reading.diagnostics.append(std::move(found));
  return std::move(*date);
}

std::optional<model::Date> bound_date(const data::Value* value, const Reading& reading) {
  const std::string text = string_of(value, reading);
  if (text.empty()) return std::nullopt;
  return locale::parse_date(text, value->where, reading.diagnostics, reading.language);
}

bool is_after(const model::Date& one, const model::Date& other) {
  if (one.year == 0 || other.year == 0) return false;
  if (one.year != other.year) return one.year > other.year;
  return one.month != 0 && other.month != 0 && one.month > other.month;
}

/// What stands beside a `date` is not printed.
void tell_ignored(const data::Value* value, const Reading& reading) {
  if (is_absent(value)) return;
  reading.diagnostics.note(value->where,
                           "the entry has a \"date\", which counts; this is not printed");
}

void read_single(const data::Value& value, const Reading& reading, EntryDates& dates) {
  const model::InlineText text = text_of(&value, reading);
  for (const model::Inline& run : text) {
    if (dates.url.empty()) dates.url = run.href;
  }
  const std::string plain = model::plain_text(text);
  if (locale::means_present(plain)) {
    dates.range.current = true;
  } else {
    dates.range.start = free_date(plain, value.where, reading);
  }
}

}  // namespace

EntryDates read_dates(data::Fields& fields, const Reading& reading) {
  EntryDates dates;
  const data::Value* date = fields.any(kDate);
  const data::Value* start = fields.any(kStart);
  const data::Value* end = fields.any(kEnd);
  if (!is_absent(date)) {
    tell_ignored(start, reading);
    tell_ignored(end, reading);
    read_single(*date, reading, dates);
    return dates;
  }
  model::DateRange& range = dates.range;
  const std::string end_text = end != nullptr && end->text() ? string_of(end, reading) : "";
  const bool is_present = end_text == "-" || locale::means_present(end_text);
  range.start = bound_date(start, reading);
  if (!is_present) range.end = bound_date(end, reading);
  range.current = is_present || (range.start && !range.end);
  if (!range.start && range.end) std::swap(range.start, range.end);
  if (range.start && range.end && is_after(*range.start, *range.end)) {
    reading.diagnostics.warning(start->where, "the start_date is after the end_date")
        .hints.push_back({"the end_date is here", end->where});
  }
  return dates;
}

}  // namespace cvpress::rendercv
