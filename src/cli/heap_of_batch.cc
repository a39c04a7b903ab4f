#include "cli/heap_of_batch.h"

#include <cstdlib>
#include <dlfcn.h>
#include <string>
#include <string_view>
#include <sys/auxv.h>
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

std::string environment(const char* name) {
  const char* value = std::getenv(name);
  return value != nullptr ? value : "";
}

void add_to_environment(const char* name, std::string_view value) {
  std::string values = environment(name);
  if (!values.empty()) values += ':';
  setenv(name, (values += value).c_str(), 1);
}

bool is_batch(char** arguments) {
  return arguments[0] != nullptr && arguments[1] != nullptr &&
         std::string_view(arguments[1]) == "batch";
}

/// The loader complains of what it does not find, so that is looked for before.
void choose_heap() {
  add_to_environment(kTunables, std::string(kTunable) + "=" + std::string(kKeptBlocks));
  if (dlopen(kQuickHeap, RTLD_LAZY | RTLD_LOCAL) != nullptr) {
    add_to_environment(kLoadedFirst, kQuickHeap);
  }
}

}  // namespace

bool begin_anew_for_batch(char** arguments) {
  // Programs with rights of others lose the variables, and would begin anew for ever.
  const bool may_choose = !kHasOwnHeap && is_batch(arguments) && getauxval(AT_SECURE) == 0;
  if (may_choose && environment(kTunables).find(kTunable) == std::string::npos) {
    choose_heap();
    execv("/proc/self/exe", arguments);
  }
  return environment(kLoadedFirst).find(kQuickHeap) == std::string::npos;
}

}  // namespace cvpress::cli
