#include "cli/interruption.h"

#include <atomic>
#include <csignal>
#include <cstddef>
#include <iterator>

namespace cvpress::cli {
namespace {

using Handler = void (*)(int);

constexpr int kSignals[] = {SIGINT, SIGTERM};
/// What was to be done on each of them before.
Handler handlers_before[std::size(kSignals)] = {};

/// The signal that came; 0 for none.
std::atomic<int> signal_that_came = 0;
static_assert(std::atomic<int>::is_always_lock_free);

/// Does only what is safe while a signal is handled.
void note_signal(int signal) {
  signal_that_came = signal;
  for (std::size_t i = 0; i < std::size(kSignals); ++i) {
    if (handlers_before[i] != SIG_IGN) std::signal(kSignals[i], handlers_before[i]);
  }
}

Handler handler_of(int signal) {
  struct sigaction now {};
  return ::sigaction(signal, nullptr, &now) == 0 ? now.sa_handler : SIG_IGN;
}

void set_handler(int signal, Handler handler) {
  struct sigaction action {};
  action.sa_handler = handler;
  action.sa_flags = SA_RESTART;
  sigemptyset(&action.sa_mask);
  ::sigaction(signal, &action, nullptr);
}

}  // namespace

Interruption::Interruption() {
  signal_that_came = 0;
  for (std::size_t i = 0; i < std::size(kSignals); ++i) {
    handlers_before[i] = handler_of(kSignals[i]);
    if (handlers_before[i] != SIG_IGN) set_handler(kSignals[i], note_signal);
  }
}

Interruption::~Interruption() {
  for (std::size_t i = 0; i < std::size(kSignals); ++i) {
    if (handler_of(kSignals[i]) == note_signal) set_handler(kSignals[i], handlers_before[i]);
  }
}

bool Interruption::is_wanted() {
  return signal_that_came != 0;
}

std::optional<ExitStatus> Interruption::status() {
  switch (signal_that_came) {
    case 0: return std::nullopt;
    case SIGTERM: return ExitStatus::kTerminated;
    default: return ExitStatus::kInterrupted;
  }
}

}  // namespace cvpress::cli
