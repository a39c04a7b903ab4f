// One shape for Go layouts and CLDR patterns: pieces that are fields of a date
// or text between them; and the printing of a date that has only some fields.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/resume.h"

namespace cvpress::locale {

enum class DateField : std::uint8_t {
  kLiteral,
  kYear,
  kYear2,
  kMonthWide,
  kMonthShort,
  kMonth,
  kMonth2,
  kDay,
  kDay2,
  kDaySpaced,
  kYearDay,
  kYearDaySpaced,
  kWeekdayWide,
  kWeekdayShort,
  kTime,  // hours, zones and so on: a résumé's dates have none
};

struct DatePiece {
  DateField field = DateField::kLiteral;
  std::string text = {};  // as it stands in the layout
};

using DateLayout = std::vector<DatePiece>;

/// Scans a Go layout (hugo-formats.md 7.2).
DateLayout scan_go_layout(std::string_view layout);

/// Scans a CLDR date pattern (UTS 35, 8): y, M, L, d, E and quoted text; other
/// letters stand for themselves.
DateLayout scan_pattern(std::string_view pattern);

/// The fields that the date has, and the text between them. The text next to
/// a field that is unknown goes with it: a layout of "Jan 2, 2006" prints a
/// date without a day as "Oct 2021". Never empty for a date with a year.
std::string print_date(const model::Date& date, const DateLayout& layout,
                       std::string_view language);

}  // namespace cvpress::locale
