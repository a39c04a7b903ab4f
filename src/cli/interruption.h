// What a run does when it is told to stop: it ends what it has in work, and says so.
#pragma once

#include <optional>

#include "cli/options.h"

namespace cvpress::cli {

/// While there is one, the first SIGINT or SIGTERM is noted, and a second one ends the process as
/// usual. Signals that are ignored stay so. There is one at a time.
class Interruption {
 public:
  Interruption();
  ~Interruption();
  Interruption(const Interruption&) = delete;
  Interruption& operator=(const Interruption&) = delete;

  /// Whether the run is to stop. For any thread.
  static bool is_wanted();
  /// How a run ends that was stopped so; nothing where it was not.
  static std::optional<ExitStatus> status();
};

}  // namespace cvpress::cli
