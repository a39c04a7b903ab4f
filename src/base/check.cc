#include "base/check.h"

#include <cstdio>
#include <cstdlib>

namespace cvpress {

void broken_invariant(const char* condition, const char* file, int line) {
  std::fprintf(stderr, "cvpress: internal error at %s:%d: %s does not hold; please report this\n",
               file, line, condition);
  std::abort();
}

}  // namespace cvpress
