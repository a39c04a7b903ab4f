#include "locale/dates.h"

#include <fmt/format.h>

#include "locale/calendar_names.h"
#include "locale/date_layout.h"
#include "locale/language.h"
#include "locale/named_layouts.h"

namespace cvpress::locale {
namespace {

struct Style {
  std::string_view name;
  std::string_view DatePatterns::*pattern;
};

constexpr Style kStyles[] = {
    {"day", &DatePatterns::long_form},
    {"short", &DatePatterns::month_short},
    {"long", &DatePatterns::month_long},
    {"numeric", &DatePatterns::month_numeric},
};

struct RangePattern {
  std::string_view language;
  std::string_view pattern;
};

constexpr RangePattern kRangePatterns[] = {
    {"en", "{start} – {end}"}, {"ja", "{start}～{end}"}, {"ko", "{start} ~ {end}"}};

std::string_view pattern_of(const DateFormat& format) {
  for (const Style& style : kStyles) {
    if (format.pattern == style.name) return date_patterns(format.language).*style.pattern;
  }
  if (format.pattern == "year") return "y";
  if (format.pattern == "iso") return "y-MM-dd";
  return format.pattern;
}

DateLayout layout_of(const DateFormat& format) {
  if (format.go_layout.empty()) return scan_pattern(pattern_of(format));
  if (const auto pattern = named_layout(format.go_layout, format.language)) {
    return scan_pattern(*pattern);
  }
  return scan_go_layout(format.go_layout);
}

void replace_all(std::string& text, std::string_view what, const std::string& by) {
  for (std::size_t at = text.find(what); at != std::string::npos;
       at = text.find(what, at + by.size())) {
    text.replace(at, what.size(), by);
  }
}

}  // namespace

std::string_view range_pattern(std::string_view language) {
  return row_for<RangePattern>(kRangePatterns, language).pattern;
}

std::string format_date(const model::Date& date, const DateFormat& format) {
  if (date.year == 0) return date.raw;
  return print_date(date, layout_of(format), format.language);
}

std::string format_range(const model::DateRange& range, const DateFormat& format) {
  const std::string start = range.start ? format_date(*range.start, format) : std::string();
  std::string end = range.end ? format_date(*range.end, format) : std::string();
  if (end.empty() && range.current) {
    const bool is_inside = !start.empty() && !format.present_in_range.empty();
    end = is_inside ? format.present_in_range : format.present;
  }
  if (start.empty() || end.empty() || start == end) return start.empty() ? end : start;
  // Both at once, so that a "{end}" which a raw start contains is left alone.
  std::string text = format.range;
  replace_all(text, "{start}", "\x01");
  replace_all(text, "{end}", "\x02");
  replace_all(text, "\x01", start);
  replace_all(text, "\x02", end);
  return text;
}

}  // namespace cvpress::locale
