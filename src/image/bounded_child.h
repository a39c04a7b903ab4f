// Work on hostile data that cannot be bounded from inside, in a process of its
// own: it may run out of time or memory, or crash, without harm to the program.
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

namespace cvpress::image {

struct ChildBounds {
  std::chrono::microseconds cpu_time = std::chrono::milliseconds(400);
  int wall_seconds = 20;                  // the machine may be busy
  std::size_t memory_bytes = 128u << 20;  // beyond what the program has already
  std::size_t output_bytes = 16u << 20;
};

struct ChildOutcome {
  std::string output;
  std::string problem;  // "" if the child ended by itself
  bool was_too_long = false;
  std::chrono::microseconds cpu_time{0};  // that it took
};

using ChildWrite = std::function<void(std::string_view)>;

/// Runs `work` in a forked child, which hands back what it writes. The child has
/// no standard error, because libraries like to print there, and no environment,
/// because they like to obey it.
ChildOutcome run_bounded(const std::function<void(const ChildWrite&)>& work,
                         const ChildBounds& bounds);

/// The same where a fork is safe; under a sanitizer, whose heap does not live through one while
/// other threads use it (the child waits for a lock that nobody holds any more), in this process
/// and without bounds.
ChildOutcome run_apart(const std::function<void(const ChildWrite&)>& work,
                       const ChildBounds& bounds);

}  // namespace cvpress::image
