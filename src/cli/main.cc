#include <csignal>
#include <string>
#include <vector>

#include "cli/heap_pages.h"
#include "cli/run.h"

namespace {

/// Writing that fails is an error to be told, with nothing left behind: not the
/// end of the program by a signal.
void take_failed_writes_as_errors() {
  std::signal(SIGXFSZ, SIG_IGN);
  std::signal(SIGPIPE, SIG_IGN);
}

}  // namespace

int main(int argc, char** argv) {
  take_failed_writes_as_errors();
  cvpress::cli::take_memory_in_large_steps();
  const std::vector<std::string> arguments(argv + 1, argv + argc);
  return cvpress::cli::run(arguments);
}
