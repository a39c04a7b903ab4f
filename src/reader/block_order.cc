// The order of blocks after Breuel: one is read before another that it is above of, where
// they share some of their width, and before one on its right, unless something between
// the two says otherwise.
#include <algorithm>
#include <cstdint>
#include <numeric>

#include "reader/text_blocks.h"

namespace cvpress::reader {
namespace {

/// Pages with more blocks are read line by line: the order costs their square.
constexpr std::size_t kMostOrdered = 384;
constexpr std::size_t kBits = 64;

bool is_above(const TextBlock& a, const TextBlock& b) {
  const bool overlap = a.left <= b.right && b.left <= a.right;
  return overlap && a.top < b.top;
}

class BlockOrder {
 public:
  BlockOrder(const std::vector<TextBlock>& blocks, bool from_right)
      : blocks_(blocks),
        from_right_(from_right),
        words_((blocks.size() + kBits - 1) / kBits),
        below_(blocks.size() * words_),
        above_(blocks.size() * words_),
        visited_(blocks.size()) {
    for (std::size_t a = 0; a < blocks.size(); ++a) {
      for (std::size_t b = 0; b < blocks.size(); ++b) {
        if (a == b || !is_above(blocks[a], blocks[b])) continue;
        below_[a * words_ + b / kBits] |= std::uint64_t{1} << b % kBits;
        above_[b * words_ + a / kBits] |= std::uint64_t{1} << a % kBits;
      }
    }
  }

  std::vector<std::size_t> sorted() {
    for (std::size_t i = 0; i < blocks_.size(); ++i) visit(i);
    return std::move(order_);
  }

 private:
  bool is_beside(const TextBlock& a, const TextBlock& b) const {
    return from_right_ ? a.left > b.right : a.right < b.left;
  }

  /// Whether some third block is below `upper` and above `lower`.
  bool has_between(std::size_t upper, std::size_t lower) const {
    for (std::size_t i = 0; i < words_; ++i) {
      if ((below_[upper * words_ + i] & above_[lower * words_ + i]) != 0) return true;
    }
    return false;
  }

  bool is_before(std::size_t a, std::size_t b) const {
    if (is_above(blocks_[a], blocks_[b])) return true;
    return is_beside(blocks_[a], blocks_[b]) && !has_between(b, a);
  }

  /// Depth is bounded by the number of blocks.
  void visit(std::size_t block) {
    if (visited_[block]) return;
    visited_[block] = true;
    for (std::size_t other = 0; other < blocks_.size(); ++other) {
      if (!visited_[other] && is_before(other, block)) visit(other);
    }
    order_.push_back(block);
  }

  const std::vector<TextBlock>& blocks_;
  bool from_right_;
  std::size_t words_;
  std::vector<std::uint64_t> below_;  // a row of bits for each block
  std::vector<std::uint64_t> above_;
  std::vector<bool> visited_;
  std::vector<std::size_t> order_;
};

}  // namespace

void sort_blocks(std::vector<TextBlock>& blocks, bool from_right) {
  std::stable_sort(blocks.begin(), blocks.end(), [](const TextBlock& a, const TextBlock& b) {
    return a.top != b.top ? a.top < b.top : a.left < b.left;
  });
  if (blocks.size() > kMostOrdered) return;
  std::vector<TextBlock> sorted;
  sorted.reserve(blocks.size());
  for (const std::size_t i : BlockOrder(blocks, from_right).sorted()) {
    sorted.push_back(std::move(blocks[i]));
  }
  blocks = std::move(sorted);
}

}  // namespace cvpress::reader
