// How long somebody was somewhere, by the dates of entries.
#pragma once

#include <optional>
#include <vector>

#include "claims/numbers.h"
#include "model/resume.h"

namespace cvpress::claims {

inline constexpr int kMonthsOfAYear = 12;

/// From the first month to the last one, counted from year 0, where all of them are known.
struct TimeSpan {
  int first = 0;
  int last = 0;
  bool is_exact = true;
};

/// From the first start of entries to their last end; what goes on does so until `month`, where
/// that is not 0.
TimeSpan span_of(const std::vector<const model::Entry*>& entries, int month);

/// Whether a number counts years, months or weeks.
bool may_be_length(const Quantity& said);

/// "Three years" of 38 months, "over two years" of 27, "nearly three" of 34; no shorter time, which
/// may be of a part, and nothing says how long that was.
std::optional<bool> is_length_of(const Quantity& said, const TimeSpan& span);

/// Whether it is the whole years from the first start of jobs until `month`, which may be 0 where
/// it is not known; or with "over" a little less.
bool is_career_of(const Quantity& said, const std::vector<const model::Entry*>& jobs, int month);

}  // namespace cvpress::claims
