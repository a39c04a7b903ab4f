#include "cli/heap_pages.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>

namespace cvpress::cli {
namespace {

constexpr std::size_t kLargePage = 2u << 20;
/// What five pages fill. The last is seldom used whole, and each takes all of its room.
constexpr std::size_t kMostLargePages = 2;
constexpr int kStep = 16 << 20;
/// Freed memory is kept, and large blocks come from the heap too: what is given
/// back to the system comes again page by page.
constexpr int kKept = 64 << 20;
constexpr int kLargestBlock = 8 << 20;
/// More than the heap holds before the program begins, so that it has to grow.
constexpr std::size_t kFirstBlock = 256u << 10;

}  // namespace

void take_memory_in_large_steps() {
#if !defined(__SANITIZE_ADDRESS__)
  mallopt(M_TOP_PAD, kStep);
  mallopt(M_TRIM_THRESHOLD, kKept);
  mallopt(M_MMAP_THRESHOLD, kLargestBlock);
  // Volatile, for a compiler leaves out a block that is only taken and given back.
  void* volatile first = std::malloc(kFirstBlock);
  std::free(first);
  char* const end = static_cast<char*>(sbrk(0));
  char* begin = end - kStep;
  const std::size_t beyond = reinterpret_cast<std::uintptr_t>(begin) % kLargePage;
  if (beyond > 0) begin += kLargePage - beyond;
  madvise(begin, kMostLargePages * kLargePage, MADV_HUGEPAGE);
#endif
}

}  // namespace cvpress::cli
