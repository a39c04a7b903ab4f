#include "cli/heap_of_batch.h"

#include <cerrno>
#include <cstdlib>
#include <dlfcn.h>
#include <optional>
#include <string>
#include <string_view>
#include <sys/auxv.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace cvpress::cli {
namespace {

/// A sanitizer has a heap of its own.
#if defined(__SANITIZE_ADDRESS__)
constexpr bool kHasOwnHeap = true;
#else
constexpr bool kHasOwnHeap = false;
#endif

/// So many freed blocks of each size are kept by a thread; 7 where nobody says how many. That
/// it is set also tells that the program has begun anew.
constexpr std::string_view kTunable = "glibc.malloc.tcache_count";
constexpr std::string_view kKeptBlocks = "500";
constexpr const char* kTunables = "GLIBC_TUNABLES";

constexpr const char* kQuickHeap = "libtcmalloc_minimal.so.4";
constexpr const char* kLoadedFirst = "LD_PRELOAD";

/// A variable of the environment with one more of its values, which are parted by colons.
class LongerVariable {
 public:
  LongerVariable(const char* name, const std::string& value) : name_(name) {
    if (const char* given = std::getenv(name)) before_ = given;
    setenv(name, before_ && !before_->empty() ? (*before_ + ":" + value).c_str() : value.c_str(),
           1);
  }
  void take_back() const {
    if (before_) {
      setenv(name_, before_->c_str(), 1);
    } else {
      unsetenv(name_);
    }
  }

 private:
  const char* name_;
  std::optional<std::string> before_;
};

bool is_batch(char** arguments) {
  return arguments[0] != nullptr && arguments[1] != nullptr &&
         std::string_view(arguments[1]) == "batch";
}

bool has_begun_anew() {
  const char* tunables = std::getenv(kTunables);
  return tunables != nullptr && std::string_view(tunables).find(kTunable) != std::string_view::npos;
}

/// Programs with rights of others lose the variables, and would begin anew for ever. What was
/// begun as an argument of the loader (which then is no interpreter of it) would begin the loader.
bool may_choose(char** arguments) {
  return !kHasOwnHeap && is_batch(arguments) && !has_begun_anew() && getauxval(AT_SECURE) == 0 &&
         getauxval(AT_BASE) != 0;
}

/// The kernel calls the second process by the name of the link that it was begun by.
void be_called_as_before() {
  prctl(PR_SET_NAME, program_invocation_short_name);
}

void begin_anew(char** arguments) {
  const LongerVariable tunables(kTunables, std::string(kTunable) + "=" + std::string(kKeptBlocks));
  std::optional<LongerVariable> loaded_first;
  // The loader complains of what it does not find, so that is looked for before.
  if (dlopen(kQuickHeap, RTLD_LAZY | RTLD_LOCAL) != nullptr) {
    loaded_first.emplace(kLoadedFirst, kQuickHeap);
  }
  execv("/proc/self/exe", arguments);
  tunables.take_back();
  if (loaded_first) loaded_first->take_back();
}

const void* library_of(const char* function) {
  Dl_info found{};
  const void* place = dlsym(RTLD_DEFAULT, function);
  return place != nullptr && dladdr(place, &found) != 0 ? found.dli_fbase : nullptr;
}

}  // namespace

void begin_anew_for_batch(char** arguments) {
  if (may_choose(arguments)) begin_anew(arguments);
  if (is_batch(arguments)) be_called_as_before();
}

bool runs_on_heap_of_system() {
  return library_of("malloc") == library_of("gnu_get_libc_version");
}

}  // namespace cvpress::cli
