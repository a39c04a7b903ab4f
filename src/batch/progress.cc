#include "batch/progress.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "base/numbers.h"

namespace cvpress::batch {
namespace {

constexpr std::size_t kLeastBar = 8;
constexpr std::size_t kMostBar = 40;
constexpr double kLongestLeft = 99.0 * 3600;

std::uint64_t done_of(const ProgressNumbers& numbers) {
  return numbers.made + numbers.failed + numbers.kept;
}

/// Slow rates with a decimal place.
std::string rate_text(double rate) {
  return rate < 10 ? decimal(rate, 1) : decimal(rate, 0);
}

std::string count_text(const ProgressNumbers& numbers) {
  const std::uint64_t done = done_of(numbers);
  return numbers.total ? fmt::format("{}/{}", done, *numbers.total) : fmt::format("{}", done);
}

/// "[#####-----]", so many columns wide.
std::string bar_of(const ProgressNumbers& numbers, std::size_t columns) {
  const std::size_t room = columns - 2;
  const std::uint64_t total = std::max<std::uint64_t>(numbers.total.value_or(1), 1);
  const double share =
      std::min(1.0, static_cast<double>(done_of(numbers)) / static_cast<double>(total));
  const auto filled = static_cast<std::size_t>(share * static_cast<double>(room));
  return "[" + std::string(filled, '#') + std::string(room - filled, '-') + "]";
}

}  // namespace

double rate_of(const ProgressNumbers& numbers) {
  const auto done = static_cast<double>(numbers.made + numbers.kept);
  return numbers.seconds > 0 ? done / numbers.seconds : 0;
}

std::optional<double> seconds_left(const ProgressNumbers& numbers) {
  const std::uint64_t all_done = done_of(numbers);
  if (!numbers.total || all_done == 0 || numbers.seconds <= 0) return std::nullopt;
  const double rate = static_cast<double>(all_done) / numbers.seconds;
  const std::uint64_t done = std::min(all_done, *numbers.total);
  return static_cast<double>(*numbers.total - done) / rate;
}

std::string clock_text(double seconds) {
  const double bounded = std::clamp(seconds, 0.0, kLongestLeft);
  const auto whole = static_cast<std::uint64_t>(std::lround(bounded));
  if (whole < 3600) return fmt::format("{}:{:02}", whole / 60, whole % 60);
  return fmt::format("{}:{:02}:{:02}", whole / 3600, whole / 60 % 60, whole % 60);
}

std::string progress_bar(const ProgressNumbers& numbers, std::size_t columns) {
  std::string text = count_text(numbers);
  const double rate = rate_of(numbers);
  if (rate > 0) text += fmt::format("  {}/s", rate_text(rate));
  if (const auto left = seconds_left(numbers)) text += fmt::format("  {} left", clock_text(*left));
  if (numbers.failed > 0) text += fmt::format("  {} failed", numbers.failed);
  const std::size_t used = text.size() + 1;
  const bool has_bar = numbers.total && columns >= used + kLeastBar;
  if (has_bar) return bar_of(numbers, std::min(columns - used, kMostBar)) + " " + text;
  return text.substr(0, columns);
}

std::string progress_text(const ProgressNumbers& numbers) {
  std::string text = numbers.total
                         ? fmt::format("{} of {} documents", done_of(numbers), *numbers.total)
                         : fmt::format("{} documents", done_of(numbers));
  const double rate = rate_of(numbers);
  if (rate > 0) text += fmt::format(", {} a second", rate_text(rate));
  const auto left = seconds_left(numbers);
  if (left && *left > 0) text += fmt::format(", {} left", clock_text(*left));
  if (numbers.kept > 0) text += fmt::format(", {} kept", numbers.kept);
  if (numbers.failed > 0) text += fmt::format(", {} failed", numbers.failed);
  return text;
}

std::string progress_json(const ProgressNumbers& numbers) {
  const auto left = seconds_left(numbers);
  return fmt::format(
      R"({{"event":"progress","made":{},"failed":{},"kept":{},"total":{},"seconds":{},"rate":{},"left":{}}})"
      "\n",
      numbers.made, numbers.failed, numbers.kept,
      numbers.total ? fmt::format("{}", *numbers.total) : "null", decimal(numbers.seconds, 3),
      decimal(rate_of(numbers), 1), left ? decimal(*left, 1) : "null");
}

}  // namespace cvpress::batch
