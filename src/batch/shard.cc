#include "batch/shard.h"

#include <charconv>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "base/utf8.h"

namespace cvpress::batch {
namespace {

constexpr std::uint64_t kMostShards = 1'000'000;

using ShardResult = tl::expected<Shard, ShardFault>;

/// The variables of a scheduler. An index counts from what `first` says, by what `step` says.
struct Scheduler {
  std::string_view name;
  std::string_view index;
  std::string_view count;  // "" where it does not tell
  std::string_view first;
  std::string_view step;
};
constexpr Scheduler kSchedulers[] = {
    {"Slurm", "SLURM_ARRAY_TASK_ID", "SLURM_ARRAY_TASK_COUNT", "SLURM_ARRAY_TASK_MIN",
     "SLURM_ARRAY_TASK_STEP"},
    {"Kubernetes", "JOB_COMPLETION_INDEX", "", "", ""},
    {"AWS Batch", "AWS_BATCH_JOB_ARRAY_INDEX", "AWS_BATCH_JOB_ARRAY_SIZE", "", ""},
};

tl::unexpected<ShardFault> shard_fault(std::string message, std::string hint) {
  return tl::unexpected(ShardFault{std::move(message), std::move(hint)});
}

std::optional<std::uint64_t> number_in(std::string_view text) {
  std::uint64_t number = 0;
  const char* end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, number);
  if (text.empty() || error != std::errc() || stop != end) return std::nullopt;
  return number;
}

/// The numbers that a scheduler's variables have; those that are not set are as `otherwise`.
class SchedulerNumbers {
 public:
  explicit SchedulerNumbers(const EnvironmentValue& environment) : environment_(environment) {}

  std::optional<std::uint64_t> number(std::string_view name,
                                      std::optional<std::uint64_t> otherwise) {
    const auto text = name.empty() ? std::nullopt : environment_(name);
    if (!text || text->empty()) return otherwise;
    const auto number = number_in(trimmed(*text));
    if (!number) wrong_ = fmt::format("{}={}", name, *text);
    return number;
  }
  /// A variable that holds no number; "" where all do.
  const std::string& wrong() const { return wrong_; }

 private:
  const EnvironmentValue& environment_;
  std::string wrong_;
};

ShardResult checked(Shard shard) {
  if (shard.count == 0 || shard.count > kMostShards) {
    return shard_fault(fmt::format("{} parts are not possible", shard.count),
                       fmt::format("there can be 1 to {}", kMostShards));
  }
  if (shard.index >= shard.count) {
    return shard_fault(
        fmt::format("{} is part {} of {}", shard.origin, shard.index + 1, shard.count),
        "the number of parts is too small");
  }
  return shard;
}

ShardResult from_scheduler(const Scheduler& scheduler, std::optional<std::uint64_t> given,
                           const EnvironmentValue& environment) {
  SchedulerNumbers numbers(environment);
  const auto index = numbers.number(scheduler.index, std::nullopt);
  const auto first = numbers.number(scheduler.first, 0);
  const auto step = numbers.number(scheduler.step, 1);
  const auto told = numbers.number(scheduler.count, std::nullopt);
  if (!numbers.wrong().empty() || !index || !first || !step || *step == 0 || *index < *first) {
    return shard_fault(fmt::format("the variables of {} make no sense: {}", scheduler.name,
                                   numbers.wrong().empty()
                                       ? fmt::format("{}={}", scheduler.index, index.value_or(0))
                                       : numbers.wrong()),
                       "give the part yourself: --shard 1/8");
  }
  if (given && told && *given != *told) {
    return shard_fault(fmt::format("{} has {} parts, not {}", scheduler.name, *told, *given),
                       "--shard auto takes its number");
  }
  const auto count = told ? told : given;
  if (!count) {
    return shard_fault(fmt::format("{} does not tell how many parts there are", scheduler.name),
                       "give the number: --shard auto/8");
  }
  return checked(
      {(*index - *first) / *step, *count, fmt::format("{}={}", scheduler.index, *index)});
}

ShardResult from_environment(std::optional<std::uint64_t> count,
                             const EnvironmentValue& environment) {
  std::vector<const Scheduler*> present;
  for (const Scheduler& scheduler : kSchedulers) {
    const auto index = environment(scheduler.index);
    if (index && !index->empty()) present.push_back(&scheduler);
  }
  if (present.size() == 1) return from_scheduler(*present.front(), count, environment);
  if (present.empty()) {
    return shard_fault("this runs in no job array that is known",
                       "Slurm, Kubernetes and AWS Batch are; or give the part: --shard 1/8");
  }
  return shard_fault(
      fmt::format("both {} and {} say which part this is", present[0]->name, present[1]->name),
      "give the part yourself: --shard 1/8");
}

ShardResult no_shard(std::string_view text) {
  return shard_fault(fmt::format("\"{}\" is no part of several", text),
                     "such as 1/8, which is the first of eight, or auto");
}

}  // namespace

tl::expected<Shard, ShardFault> shard_from(std::string_view text,
                                           const EnvironmentValue& environment) {
  const std::size_t slash = text.find('/');
  const std::string index(trimmed(text.substr(0, slash)));
  std::optional<std::uint64_t> count;
  if (slash != std::string_view::npos) {
    count = number_in(trimmed(text.substr(slash + 1)));
    if (!count) return no_shard(text);
  }
  if (ascii_lower(index) == "auto") return from_environment(count, environment);
  const auto part = number_in(index);
  if (!part || !count) return no_shard(text);
  if (*part == 0) return shard_fault("parts count from 1", "such as 1/8, the first of eight");
  return checked({*part - 1, *count, fmt::format("--shard {}/{}", *part, *count)});
}

}  // namespace cvpress::batch
