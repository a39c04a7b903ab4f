// Dates in and out: lenient reading (hugo-formats.md 7.1), Go reference-time
// layouts with repairs (7.2), CLDR patterns, at the precision that was written.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/diagnostics.h"
#include "model/resume.h"

namespace cvpress::locale {

/// A date as people write it. White space alone gives nothing. An impossible
/// day is clamped to its month's end with a warning; text that is no date is
/// kept raw, with a warning. The language that it is written in (BCP 47, "" for
/// unknown) decides names of months that mean other months elsewhere and, with a
/// warning, which of two numbers is the day.
std::optional<model::Date> parse_date(std::string_view text, SourceSpan where,
                                      Diagnostics& diagnostics, std::string_view language = "");

/// Whether a text means "it goes on": Present, ongoing, now, 至今, heute, …
bool means_present(std::string_view text);

/// A Go layout as it was meant: "MM/YYYY", "%b %Y", "Jan 2023" are mapped, with
/// a warning at `where`. "" stays "".
std::string repaired_go_layout(std::string_view layout, SourceSpan where, Diagnostics& diagnostics);

/// Two dates as the language joins them: "{start} – {end}" in most.
std::string_view range_pattern(std::string_view language);

/// How the dates of an entry are printed.
struct DateFormat {
  /// A Go layout; wins over `pattern` if not empty.
  std::string go_layout;
  /// "day" (October 3, 2021), "short" (Oct 2021), "long", "numeric", "year", "iso", or a CLDR
  /// pattern ("MMM y").
  std::string pattern = "short";
  std::string range = "{start} – {end}";
  std::string present = "Present";
  std::string present_in_range = {};  // behind a date; "" for the same
  std::string language = "en";
};

/// A single date, never finer than it was written; raw text as it is.
std::string format_date(const model::Date& date, const DateFormat& format);

/// The range; one side alone where the other is missing; two equal texts once
/// ("2021", not "2021 – 2021").
std::string format_range(const model::DateRange& range, const DateFormat& format);

}  // namespace cvpress::locale
