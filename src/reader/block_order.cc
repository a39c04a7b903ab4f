// The order of blocks after Breuel: one is read before another that it is above of, where
// they share some of their width, and before one on its right, unless something between
// the two says otherwise. Columns of a whole page are parted before.
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <iterator>
#include <limits>

#include "reader/page_columns.h"
#include "reader/text_blocks.h"

namespace cvpress::reader {
namespace {

/// Pages with more blocks are read line by line: the order costs their square.
constexpr std::size_t kMostOrdered = 384;
constexpr std::size_t kBits = 64;
/// Columns within columns are looked for so often.
constexpr int kDeepestColumns = 4;
constexpr double kSameLine = 0.4;

/// How far a block reaches to both sides before another one stands beside it.
struct Reach {
  double left = 0;
  double right = 0;
};

bool share_height(const TextBlock& a, const TextBlock& b) {
  return a.top < b.bottom && b.top < a.bottom;
}

std::vector<Reach> reaches_of(const std::vector<TextBlock>& blocks) {
  Reach all{std::numeric_limits<double>::max(), std::numeric_limits<double>::lowest()};
  for (const TextBlock& block : blocks) {
    all.left = std::min(all.left, block.left);
    all.right = std::max(all.right, block.right);
  }
  std::vector<Reach> reaches;
  for (const TextBlock& block : blocks) {
    Reach reach = all;
    for (const TextBlock& other : blocks) {
      if (!share_height(block, other)) continue;
      if (other.left >= block.right) reach.right = std::min(reach.right, other.left);
      if (other.right <= block.left) reach.left = std::max(reach.left, other.right);
    }
    reaches.push_back(reach);
  }
  return reaches;
}

class BlockOrder {
 public:
  BlockOrder(const std::vector<TextBlock>& blocks, bool from_right)
      : blocks_(blocks),
        reaches_(reaches_of(blocks)),
        from_right_(from_right),
        words_((blocks.size() + kBits - 1) / kBits),
        below_(blocks.size() * words_),
        above_(blocks.size() * words_),
        is_label_(blocks.size()),
        visited_(blocks.size()) {
    for (std::size_t a = 0; a < blocks.size(); ++a) {
      // They are in the order of their tops.
      for (std::size_t b = a + 1; b < blocks.size(); ++b) {
        if (!is_above(a, b)) continue;
        below_[a * words_ + b / kBits] |= std::uint64_t{1} << b % kBits;
        above_[b * words_ + a / kBits] |= std::uint64_t{1} << a % kBits;
      }
    }
    for (std::size_t i = 0; i < blocks.size(); ++i) is_label_[i] = is_label(i);
  }

  std::vector<std::size_t> sorted() {
    for (std::size_t i = 0; i < blocks_.size(); ++i) visit(i);
    return std::move(order_);
  }

 private:
  bool is_above(std::size_t a, std::size_t b) const {
    const bool overlap =
        reaches_[a].left < reaches_[b].right && reaches_[b].left < reaches_[a].right;
    return overlap && blocks_[a].top < blocks_[b].top && !share_height(blocks_[a], blocks_[b]);
  }

  /// A few words beside another block that ends above what is below them: the dates of an
  /// entry, the cell of a table. They belong to their row, whatever is in their column.
  bool is_label(std::size_t number) const {
    const TextBlock& block = blocks_[number];
    const double slack = kSameLine * size_of(block);
    if (block.bottom - block.top > kHighestLabel * size_of(block)) return false;
    const double below = top_below(block) + slack;
    return std::any_of(blocks_.begin(), blocks_.end(), [&](const TextBlock& other) {
      const bool beside = block.right < other.left || other.right < block.left;
      return beside && share_height(block, other) && other.top <= block.top + slack &&
             other.bottom <= below;
    });
  }

  /// Where the next block below begins.
  double top_below(const TextBlock& block) const {
    double top = std::numeric_limits<double>::max();
    for (const TextBlock& other : blocks_) {
      const bool overlap = block.left < other.right && other.left < block.right;
      if (overlap && other.top > block.top) top = std::min(top, other.top);
    }
    return top;
  }

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
    if (is_above(a, b)) return true;
    if (!is_beside(blocks_[a], blocks_[b]) || has_between(b, a)) return false;
    return (!is_label_[a] && !is_label_[b]) || !starts_below(a, b);
  }

  bool starts_below(std::size_t a, std::size_t b) const {
    return blocks_[a].top > blocks_[b].top + kSameLine * size_of(blocks_[a]);
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
  std::vector<Reach> reaches_;
  bool from_right_;
  std::size_t words_;
  std::vector<std::uint64_t> below_;  // a row of bits for each block
  std::vector<std::uint64_t> above_;
  std::vector<bool> is_label_;
  std::vector<bool> visited_;
  std::vector<std::size_t> order_;
};

using Blocks = std::vector<TextBlock>;

/// What is above of columns, the two in the order of reading, and what is below.
std::array<Blocks, 4> parted(Blocks blocks, const PageColumns& columns, bool from_right) {
  std::array<Blocks, 4> parts;
  auto& [above, first, second, below] = parts;
  for (TextBlock& block : blocks) {
    const double middle = (block.top + block.bottom) / 2;
    const bool is_right = (block.left + block.right) / 2 > columns.gutter;
    Blocks& part = middle <= columns.top     ? above
                   : middle > columns.bottom ? below
                   : is_right == from_right  ? first
                                             : second;
    part.push_back(std::move(block));
  }
  return parts;
}

/// Of blocks in the order of their tops.
void sort_part(Blocks& blocks, bool from_right, int deepest) {
  Blocks sorted;
  sorted.reserve(blocks.size());
  const auto columns = deepest > 0 ? find_columns(blocks) : std::nullopt;
  if (columns) {
    for (Blocks& part : parted(std::move(blocks), *columns, from_right)) {
      sort_part(part, from_right, deepest - 1);
      std::move(part.begin(), part.end(), std::back_inserter(sorted));
    }
  } else {
    for (const std::size_t i : BlockOrder(blocks, from_right).sorted()) {
      sorted.push_back(std::move(blocks[i]));
    }
  }
  blocks = std::move(sorted);
}

}  // namespace

void sort_blocks(std::vector<TextBlock>& blocks, bool from_right) {
  std::stable_sort(blocks.begin(), blocks.end(), [](const TextBlock& a, const TextBlock& b) {
    return a.top != b.top ? a.top < b.top : a.left < b.left;
  });
  if (blocks.size() > kMostOrdered) return;
  sort_part(blocks, from_right, kDeepestColumns);
}

}  // namespace cvpress::reader
