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
/// What a page takes is asked for at once: a fault for each small page takes longer.
constexpr std::size_t kOfOnePage = 9u << 18;
/// What is beyond, many pages fill; each large page takes all of its room.
constexpr std::size_t kMostLargePages = 2;
constexpr int kStep = 16 << 20;
/// Freed memory is kept, and large blocks come from the heap too: what is given
/// back to the system comes again page by page.
constexpr int kKept = 64 << 20;
constexpr int kLargestBlock = 8 << 20;
/// More than the heap holds before the program begins, so that it has to grow.
constexpr std::size_t kFirstBlock = 256u << 10;

/// A sanitizer has a heap of its own.
#if defined(__SANITIZE_ADDRESS__)
constexpr bool kIsSanitized = true;
#else
constexpr bool kIsSanitized = false;
#endif

char* rounded_up(char* place, std::size_t step) {
  const std::size_t beyond = reinterpret_cast<std::uintptr_t>(place) % step;
  return beyond == 0 ? place : place + (step - beyond);
}

}  // namespace

void take_memory_in_large_steps() {
  if constexpr (kIsSanitized) return;
  mallopt(M_TOP_PAD, kStep);
  mallopt(M_TRIM_THRESHOLD, kKept);
  mallopt(M_MMAP_THRESHOLD, kLargestBlock);
  // Volatile, for a compiler leaves out a block that is only taken and given back.
  void* volatile first = std::malloc(kFirstBlock);
  std::free(first);
  char* const begin = static_cast<char*>(sbrk(0)) - kStep;
  char* const small = rounded_up(begin, static_cast<std::size_t>(sysconf(_SC_PAGESIZE)));
  madvise(small, kOfOnePage, MADV_POPULATE_WRITE);
  madvise(rounded_up(small + kOfOnePage, kLargePage), kMostLargePages * kLargePage, MADV_HUGEPAGE);
}

}  // namespace cvpress::cli
