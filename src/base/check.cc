#include "base/check.h"

#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <unistd.h>

namespace cvpress {

void broken_invariant(const char* condition, const char* file, int line) {
  std::fprintf(stderr, "cvpress: internal error at %s:%d: %s does not hold; please report this\n",
               file, line, condition);
  std::abort();
}

void end_without_memory() {
  constexpr int kStatus = 3;
  constexpr std::string_view kMessage = "cvpress: error: there is no memory left\n";
  // Nothing that may want memory itself.
  if (::write(STDERR_FILENO, kMessage.data(), kMessage.size()) < 0) std::_Exit(kStatus);
  std::_Exit(kStatus);
}

}  // namespace cvpress
