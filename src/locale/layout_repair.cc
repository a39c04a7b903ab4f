// Date layouts that are not what Go understands, read as they were meant
// (hugo-formats.md 7.2).
#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "base/suggest.h"
#include "base/utf8.h"
#include "locale/calendar_names.h"
#include "locale/date_layout.h"
#include "locale/dates.h"
#include "locale/named_layouts.h"

namespace cvpress::locale {
namespace {

struct Named {
  std::string_view name;
  std::string_view DatePatterns::*pattern;
};

constexpr Named kNamed[] = {
    {":date_full", &DatePatterns::full},
    {":date_long", &DatePatterns::long_form},
    {":date_medium", &DatePatterns::medium},
    {":date_short", &DatePatterns::short_form},
};

constexpr std::string_view kNamedLayouts[] = {":date_full",   ":date_long", ":date_medium",
                                              ":date_short",  ":time_full", ":time_long",
                                              ":time_medium", ":time_short"};

struct Mapping {
  std::string_view written;
  std::string_view meant;
};

/// Letters of other date languages (Java, Moment, CLDR), as whole runs of letters.
constexpr Mapping kLetters[] = {
    {"YYYY", "2006"},    {"yyyy", "2006"}, {"YY", "06"},   {"yy", "06"},       {"MMMM", "January"},
    {"mmmm", "January"}, {"MMM", "Jan"},   {"mmm", "Jan"}, {"Mmm", "Jan"},     {"MM", "01"},
    {"mm", "01"},        {"DD", "02"},     {"dd", "02"},   {"dddd", "Monday"}, {"ddd", "Mon"},
    {"EEEE", "Monday"},  {"EEE", "Mon"},
};

/// Single letters mean something only beside one of the above.
constexpr Mapping kSingleLetters[] = {
    {"Y", "2006"}, {"y", "2006"},  {"M", "1"},          {"D", "2"},
    {"d", "2"},    {"LLL", "Jan"}, {"LLLL", "January"},
};

/// strftime.
constexpr Mapping kPercents[] = {
    {"%Y", "2006"}, {"%y", "06"}, {"%B", "January"}, {"%b", "Jan"}, {"%h", "Jan"},    {"%-m", "1"},
    {"%m", "01"},   {"%-d", "2"}, {"%d", "02"},      {"%e", "2"},   {"%A", "Monday"}, {"%a", "Mon"},
};

template <std::size_t N>
const Mapping* mapping_of(const Mapping (&rows)[N], std::string_view written) {
  const auto row = std::find_if(std::begin(rows), std::end(rows),
                                [written](const Mapping& each) { return each.written == written; });
  return row == std::end(rows) ? nullptr : row;
}

/// `text` cut into runs of letters, runs of digits and single other bytes.
std::vector<std::string> runs_of(std::string_view text) {
  std::vector<std::string> runs;
  for (std::size_t i = 0; i < text.size();) {
    const auto same_kind = is_ascii_letter(text[i])  ? is_ascii_letter
                           : is_ascii_digit(text[i]) ? is_ascii_digit
                                                     : nullptr;
    std::size_t end = i + 1;
    while (same_kind && end < text.size() && same_kind(text[end])) ++end;
    runs.emplace_back(text.substr(i, end - i));
    i = end;
  }
  return runs;
}

std::string joined(const std::vector<std::string>& runs) {
  std::string text;
  for (const std::string& run : runs) text += run;
  return text;
}

std::string with_percents(std::string text) {
  for (const Mapping& row : kPercents) {
    for (std::size_t at = text.find(row.written); at != std::string::npos;
         at = text.find(row.written, at + row.meant.size())) {
      text.replace(at, row.written.size(), row.meant);
    }
  }
  return text;
}

std::string with_letters(const std::string& text) {
  std::vector<std::string> runs = runs_of(text);
  const bool foreign = std::any_of(runs.begin(), runs.end(), [](const std::string& run) {
    return mapping_of(kLetters, run) != nullptr;
  });
  if (!foreign) return text;
  for (std::string& run : runs) {
    if (const Mapping* row = mapping_of(kLetters, run)) {
      run = row->meant;
    } else if (const Mapping* single = mapping_of(kSingleLetters, run)) {
      run = single->meant;
    }
  }
  return joined(runs);
}

bool has_field(const std::string& layout, std::initializer_list<DateField> fields) {
  const DateLayout pieces = scan_go_layout(layout);
  return std::any_of(pieces.begin(), pieces.end(), [fields](const DatePiece& piece) {
    return std::find(fields.begin(), fields.end(), piece.field) != fields.end();
  });
}

bool has_year(const std::string& layout) {
  return has_field(layout, {DateField::kYear, DateField::kYear2});
}

bool is_time_layout(std::string_view name) {
  return name.starts_with(":time_") && std::find(std::begin(kNamedLayouts), std::end(kNamedLayouts),
                                                 name) != std::end(kNamedLayouts);
}

/// An English month as it stands for any month.
const char* month_token(const std::string& run) {
  const MonthNames& english = month_names("en");
  const std::string word = ascii_lower(run);
  for (std::size_t i = 0; i < 12; ++i) {
    if (word == ascii_lower(english.wide[i])) return "January";
    if (word == ascii_lower(english.abbreviated[i])) return "Jan";
  }
  return nullptr;
}

/// "Oct 2023" and "10/2023": a date as an example where the reference date belongs.
std::string with_example(const std::string& text) {
  std::vector<std::string> runs = runs_of(text);
  const bool year_missing = !has_year(text);
  for (std::string& run : runs) {
    const bool is_year = run.size() == 4 && (run.starts_with("19") || run.starts_with("20")) &&
                         is_ascii_digit(run[2]) && is_ascii_digit(run[3]);
    if (year_missing && is_year) run = "2006";
    if (const char* month = month_token(run)) run = month;
  }
  std::string repaired = joined(runs);
  const bool has_month = std::any_of(runs.begin(), runs.end(), [](const std::string& run) {
    return run == "01" || run == "1" || run == "January" || run == "Jan";
  });
  if (repaired == text || has_month) return repaired;
  const auto number = std::find_if(runs.begin(), runs.end(), [](const std::string& run) {
    return run.size() == 2 && is_ascii_digit(run[0]) && run >= "01" && run <= "12";
  });
  if (number != runs.end()) *number = "01";
  return joined(runs);
}

}  // namespace

std::optional<std::string_view> named_layout(std::string_view layout, std::string_view language) {
  for (const Named& named : kNamed) {
    if (layout == named.name) return date_patterns(language).*named.pattern;
  }
  if (layout.starts_with(":time_")) return std::string_view();
  return std::nullopt;
}

std::string repaired_go_layout(std::string_view layout, SourceSpan where,
                               Diagnostics& diagnostics) {
  std::string written(trimmed(layout));
  if (written.empty()) return {};
  if (written[0] == ':') {
    if (is_time_layout(written)) {
      diagnostics.warning(where, fmt::format("{} prints a time of day, which a CV has not; dates "
                                             "are printed as the layout wants them",
                                             json_quoted(written)));
      return {};
    }
    if (std::find(std::begin(kNamedLayouts), std::end(kNamedLayouts), written) !=
        std::end(kNamedLayouts)) {
      return written;
    }
    Diagnostic& warning =
        diagnostics.warning(where, fmt::format("there is no date layout {}", json_quoted(written)));
    std::string near = suggestion(written, kNamedLayouts);
    if (!near.empty()) warning.hints.push_back({std::move(near), {}});
    return {};
  }
  std::string meant = with_example(with_letters(with_percents(written)));
  if (meant == written) return written;
  diagnostics
      .warning(where, fmt::format("{} is no date layout; it is read as {}", json_quoted(written),
                                  json_quoted(meant)))
      .hints.push_back(
          {"write the layout as 2 January 2006 would be printed: Jan 2006, 01/2006", {}});
  return meant;
}

}  // namespace cvpress::locale
