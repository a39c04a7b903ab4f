#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <new>
#include <string>
#include <unistd.h>
#include <vector>

#include "base/check.h"
#include "cli/heap_of_batch.h"
#include "cli/heap_pages.h"
#include "cli/run.h"

namespace {

/// Writing that fails is an error to be told, with nothing left behind: not the
/// end of the program by a signal.
void take_failed_writes_as_errors() {
  std::signal(SIGXFSZ, SIG_IGN);
  std::signal(SIGPIPE, SIG_IGN);
}

/// The first process of a container gets no signal that it does not take.
void end_by_signals_as_first_process() {
  if (getpid() != 1) return;
  constexpr int kByASignal = 128;
  for (const int signal : {SIGHUP, SIGINT, SIGTERM}) {
    if (std::signal(signal, [](int came) { std::_Exit(kByASignal + came); }) == SIG_IGN) {
      std::signal(signal, SIG_IGN);
    }
  }
}

/// Ends the process without taking down what the system takes back at once.
/// Where leaks are looked for, the usual way is gone.
[[noreturn]] void leave(int status) {
  std::fflush(nullptr);
#if defined(__SANITIZE_ADDRESS__)
  std::exit(status);
#else
  std::_Exit(status);
#endif
}

}  // namespace

int main(int argc, char** argv) {
  cvpress::cli::begin_anew_for_batch(argv);
  take_failed_writes_as_errors();
  end_by_signals_as_first_process();
  std::set_new_handler(cvpress::end_without_memory);
  if (cvpress::cli::runs_on_heap_of_system()) cvpress::cli::take_memory_in_large_steps();
  const std::vector<std::string> arguments(argv + 1, argv + argc);
  leave(cvpress::cli::run(arguments));
}
