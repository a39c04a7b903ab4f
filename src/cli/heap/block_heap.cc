// What `new` and `delete` do in the program. A CV is made of many small values that
// live for some milliseconds: blocks come from large pages, in which the system's
// heap would cause hundreds of page faults, and go to lists by their size, which is
// a few instructions where the system's heap looks for neighbours to join.
#include <array>
#include <bit>
#include <cstdint>
#include <cstdlib>
#include <new>
#include <sys/mman.h>

namespace {

constexpr std::size_t kStep = 16;  // what every block is aligned to
constexpr std::size_t kHeader = 8;
constexpr std::size_t kLargestOfSteps = 1024;
constexpr std::size_t kLargestBlock = std::size_t{1} << 16;
constexpr std::size_t kChunk = std::size_t{1} << 21;  // a large page
constexpr std::size_t kStepClasses = kLargestOfSteps / kStep + 1;
constexpr std::size_t kClasses = kStepClasses + 4 * 6;
constexpr std::uint64_t kOfSystem = 0;  // the class of what is too large for a list

struct FreeBlock {
  FreeBlock* next;
};

/// Each thread has its own; a block goes to the lists of the thread that frees it.
struct BlockHeap {
  std::array<FreeBlock*, kClasses> free;
  char* next;  // where the next block's header begins: kHeader below a step
  std::size_t room;
};

constinit thread_local BlockHeap heap{};

/// How many bytes a block has, and in which list it belongs.
struct BlockSize {
  std::size_t bytes;
  std::size_t list;
};

/// Sizes are multiples of a step; beyond kLargestOfSteps, four between a power of
/// two and the next.
BlockSize block_size(std::size_t wanted) {
  const std::size_t bytes = (wanted + kHeader + kStep - 1) & ~(kStep - 1);
  if (bytes <= kLargestOfSteps) return {bytes, bytes / kStep};
  const auto power = static_cast<std::size_t>(std::bit_width(bytes - 1) - 1);
  const std::size_t quarter = std::size_t{1} << (power - 2);
  const std::size_t quarters = (bytes + quarter - 1) / quarter;  // 5 to 8
  return {quarters * quarter, kStepClasses + 4 * (power - 10) + quarters - 5};
}

std::uint64_t& header_of(void* block) {
  return *(static_cast<std::uint64_t*>(block) - 1);
}

void* marked(char* header, std::uint64_t list) {
  void* block = header + kHeader;
  header_of(block) = list;
  return block;
}

void* block_of_system(std::size_t wanted) {
  void* memory = wanted < SIZE_MAX - kStep ? std::malloc(wanted + kStep) : nullptr;
  if (memory == nullptr) throw std::bad_alloc();
  return marked(static_cast<char*>(memory) + kStep - kHeader, kOfSystem);
}

void add_chunk() {
  void* chunk = mmap(nullptr, kChunk, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (chunk == MAP_FAILED) throw std::bad_alloc();
  madvise(chunk, kChunk, MADV_HUGEPAGE);
  heap.next = static_cast<char*>(chunk) + kStep - kHeader;
  heap.room = kChunk - kStep;
}

[[gnu::noinline]] void* new_block(BlockSize size) {
  if (size.bytes > heap.room) add_chunk();
  char* header = heap.next;
  heap.next += size.bytes;
  heap.room -= size.bytes;
  return marked(header, size.list);
}

}  // namespace

void* operator new(std::size_t wanted) {
  if (wanted > kLargestBlock - kHeader) return block_of_system(wanted);
  const BlockSize size = block_size(wanted);
  FreeBlock*& list = heap.free[size.list];
  FreeBlock* block = list;
  if (block == nullptr) return new_block(size);
  list = block->next;
  return block;
}

void operator delete(void* block) noexcept {
  if (block == nullptr) return;
  const std::uint64_t list = header_of(block);
  if (list == kOfSystem) {
    std::free(static_cast<char*>(block) - kStep);
    return;
  }
  auto* free = static_cast<FreeBlock*>(block);
  free->next = heap.free[list];
  heap.free[list] = free;
}

void operator delete(void* block, std::size_t) noexcept {
  operator delete(block);
}
