// How far a batch is, for people and for programs: texts from numbers; no clock is read and
// nothing printed.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace cvpress::batch {

struct ProgressNumbers {
  std::uint64_t made = 0;              // in this run
  std::uint64_t failed = 0;            // in this run
  std::uint64_t kept = 0;              // made earlier, as they are
  std::optional<std::uint64_t> total;  // all together; nullopt while it is not known
  double seconds = 0;                  // since the run began
};

/// Documents a second that are there now, made or kept; 0 while that is not known.
double rate_of(const ProgressNumbers& numbers);

/// Seconds until the end as fast as it went so far, with what failed; nullopt while that is not
/// known.
std::optional<double> seconds_left(const ProgressNumbers& numbers);

/// "0:07", "12:30", "1:02:03".
std::string clock_text(double seconds);

/// The line of a terminal so many columns wide: a bar, the count, the rate, the time left and
/// the failures; the bar is what there is room for. ASCII, without a newline.
std::string progress_bar(const ProgressNumbers& numbers, std::size_t columns);

/// A line for logs: "120 of 10000 documents, 702 a second, 0:14 left, 3 failed".
std::string progress_text(const ProgressNumbers& numbers);

/// One JSON object with its newline.
std::string progress_json(const ProgressNumbers& numbers);

}  // namespace cvpress::batch
