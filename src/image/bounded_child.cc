#include "image/bounded_child.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <fcntl.h>
#include <malloc.h>
#include <optional>
#include <poll.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

namespace cvpress::image {
namespace {

using Clock = std::chrono::steady_clock;

#ifdef __SANITIZE_ADDRESS__
constexpr bool kCanLimitMemory = false;  // its shadow needs address space without end
#else
constexpr bool kCanLimitMemory = true;
#endif
constexpr int kExitOfWork = 0;
constexpr int kExitOfBadWork = 1;

void set_limit(decltype(RLIMIT_CPU) resource, rlim_t value) {
  const rlimit limit{value, value};
  ::setrlimit(resource, &limit);
}

/// The address space in use, in bytes; 0 where it cannot be told.
std::size_t address_space() {
  char text[64] = {};
  const int file = ::open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
  if (file < 0) return 0;
  const ssize_t length = ::read(file, text, sizeof text - 1);
  ::close(file);
  std::size_t pages = 0;
  for (ssize_t i = 0; i < length && text[i] >= '0' && text[i] <= '9'; ++i) {
    pages = pages * 10 + static_cast<std::size_t>(text[i] - '0');
  }
  return pages * static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
}

void limit_memory(std::size_t bytes) {
  if (!kCanLimitMemory) return;
  // Each arena would take 64 MB of the address space for a thread's first word.
  ::mallopt(M_ARENA_MAX, 1);
  const std::size_t used = address_space();
  if (used != 0) set_limit(RLIMIT_AS, used + bytes);
}

/// By a timer, because limits are whole seconds; a limit stands behind it.
void limit_time(std::chrono::microseconds time) {
  const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(time);
  set_limit(RLIMIT_CPU, static_cast<rlim_t>(seconds.count()) + 1);
  itimerval timer{};
  timer.it_value.tv_sec = seconds.count();
  // Nothing at all would mean without end.
  timer.it_value.tv_usec = std::max<std::int64_t>(1, (time - seconds).count());
  ::setitimer(ITIMER_PROF, &timer, nullptr);
}

void write_all(int file, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t count = ::write(file, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) ::_exit(kExitOfBadWork);
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
}

/// Handlers and masks of the program mean nothing here.
void reset_signals() {
  for (const int signal : {SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGXCPU, SIGPROF, SIGXFSZ,
                           SIGPIPE, SIGINT, SIGTERM}) {
    std::signal(signal, SIG_DFL);
  }
  sigset_t none;
  sigemptyset(&none);
  ::sigprocmask(SIG_SETMASK, &none, nullptr);
}

[[noreturn]] void be_child(int pipe_end, const std::function<void(const ChildWrite&)>& work,
                           const ChildBounds& bounds) {
  reset_signals();
  // Libraries read languages, folders and switches from it.
  ::clearenv();
  const int nowhere = ::open("/dev/null", O_RDWR | O_CLOEXEC);
  for (const int standard : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
    if (pipe_end != standard) ::dup2(nowhere, standard);
  }
  set_limit(RLIMIT_CORE, 0);
  limit_time(bounds.cpu_time);
  limit_memory(bounds.memory_bytes);
  work([pipe_end](std::string_view bytes) { write_all(pipe_end, bytes); });
  // Not exit(): nothing of the program's is to be flushed or destroyed twice.
  ::_exit(kExitOfWork);
}

enum class Ending { kClosed, kTooLate, kTooMuch };

int milliseconds_until(Clock::time_point deadline) {
  const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now());
  return static_cast<int>(std::max<std::int64_t>(0, left.count()));
}

Ending read_until_closed(int pipe_end, const ChildBounds& bounds, std::string& output) {
  const auto deadline = Clock::now() + std::chrono::seconds(bounds.wall_seconds);
  char buffer[1 << 16];
  while (true) {
    pollfd waiting{pipe_end, POLLIN, 0};
    const int ready = ::poll(&waiting, 1, milliseconds_until(deadline));
    if (ready < 0 && errno == EINTR) continue;
    if (ready <= 0) return Ending::kTooLate;
    const ssize_t count = ::read(pipe_end, buffer, sizeof buffer);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return Ending::kClosed;
    output.append(buffer, static_cast<std::size_t>(count));
    if (output.size() > bounds.output_bytes) return Ending::kTooMuch;
  }
}

struct Death {
  std::optional<int> status;  // nothing if the program lets others reap its children
  std::chrono::microseconds cpu_time{0};
};

std::chrono::microseconds microseconds_of(const timeval& time) {
  return std::chrono::seconds(time.tv_sec) + std::chrono::microseconds(time.tv_usec);
}

Death reap(pid_t child) {
  int status = 0;
  rusage usage{};
  pid_t reaped = 0;
  do {
    reaped = ::wait4(child, &status, 0, &usage);
  } while (reaped < 0 && errno == EINTR);
  if (reaped != child) return {};
  return {status, microseconds_of(usage.ru_utime) + microseconds_of(usage.ru_stime)};
}

bool was_too_long(Ending ending, const std::optional<int>& status) {
  if (ending != Ending::kClosed) return ending == Ending::kTooLate;
  if (!status || !WIFSIGNALED(*status)) return false;
  const int signal = WTERMSIG(*status);
  return signal == SIGPROF || signal == SIGXCPU || signal == SIGKILL;
}

std::string problem_of(Ending ending, const std::optional<int>& status) {
  if (was_too_long(ending, status)) return "it takes too long";
  if (ending == Ending::kTooMuch) return "it becomes too large";
  if (!status || (WIFEXITED(*status) && WEXITSTATUS(*status) == kExitOfWork)) return {};
  return "it needs too much memory or is damaged";
}

}  // namespace

ChildOutcome run_bounded(const std::function<void(const ChildWrite&)>& work,
                         const ChildBounds& bounds) {
  int ends[2];
  ChildOutcome outcome;
  if (::pipe2(ends, O_CLOEXEC) != 0) {
    outcome.problem = "there is no pipe left";
    return outcome;
  }
  const pid_t child = ::fork();
  if (child == 0) {
    ::close(ends[0]);
    be_child(ends[1], work, bounds);
  }
  ::close(ends[1]);
  if (child < 0) {
    ::close(ends[0]);
    outcome.problem = "no process can be started";
    return outcome;
  }
  const Ending ending = read_until_closed(ends[0], bounds, outcome.output);
  ::close(ends[0]);
  if (ending != Ending::kClosed) ::kill(child, SIGKILL);
  const Death death = reap(child);
  outcome.problem = problem_of(ending, death.status);
  outcome.was_too_long = was_too_long(ending, death.status);
  outcome.cpu_time = death.cpu_time;
  return outcome;
}

#if defined(__SANITIZE_ADDRESS__)

ChildOutcome run_apart(const std::function<void(const ChildWrite&)>& work, const ChildBounds&) {
  ChildOutcome outcome;
  work([&outcome](std::string_view bytes) { outcome.output += bytes; });
  return outcome;
}

#else

ChildOutcome run_apart(const std::function<void(const ChildWrite&)>& work,
                       const ChildBounds& bounds) {
  return run_bounded(work, bounds);
}

#endif

}  // namespace cvpress::image
