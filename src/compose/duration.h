// How long something lasted, counted in calendar months, both ends among them.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/resume.h"

namespace cvpress::compose {

/// Months; of years alone, whole years.
struct Duration {
  int months = 0;
};

/// A month counted from the year 0.
using MonthNumber = int;

/// The first and the last month of a date: all of a year that no month is known of.
MonthNumber first_month(const model::Date& date);
MonthNumber last_month(const model::Date& date);

/// How long dates last. What goes on ends `today`, if that is known; nothing
/// where an end is missing or is words.
std::optional<Duration> duration_of(const model::DateRange& dates, const model::Date* today);

/// "2 years 4 months" by a pattern with {years} and {months}, "" being the two as
/// the language joins them. What is none goes, with the space before it.
std::string duration_text(Duration duration, std::string_view pattern, std::string_view language);

}  // namespace cvpress::compose
