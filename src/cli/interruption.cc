#include "cli/interruption.h"

#include <atomic>
#include <csignal>

namespace cvpress::cli {
namespace {

constexpr int kSignals[] = {SIGINT, SIGTERM};

/// The signal that came; 0 for none.
std::atomic<int> signal_that_came = 0;
static_assert(std::atomic<int>::is_always_lock_free);

/// Does only what is safe while a signal is handled.
void note_signal(int signal) {
  signal_that_came = signal;
  for (const int each : kSignals) std::signal(each, SIG_DFL);
}

void set_handler(int signal, void (*from)(int), void (*to)(int)) {
  struct sigaction now {};
  if (::sigaction(signal, nullptr, &now) != 0 || now.sa_handler != from) return;
  struct sigaction action {};
  action.sa_handler = to;
  action.sa_flags = SA_RESTART;
  sigemptyset(&action.sa_mask);
  ::sigaction(signal, &action, nullptr);
}

}  // namespace

Interruption::Interruption() {
  signal_that_came = 0;
  for (const int signal : kSignals) set_handler(signal, SIG_DFL, note_signal);
}

Interruption::~Interruption() {
  for (const int signal : kSignals) set_handler(signal, note_signal, SIG_DFL);
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
