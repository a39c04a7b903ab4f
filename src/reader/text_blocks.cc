#include "reader/text_blocks.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace cvpress::reader {
namespace {

// In parts of the font's size of a block's first word.
constexpr double kLineSpacing = 1.5;
constexpr double kWithinLine = 0.5;
constexpr double kNear = 0.3;  // words nearer than this stand in one column
constexpr double kFar = 1.0;   // a few that are not farther than this belong to it, too
// How much sizes may differ: above and below, in a line, beside.
constexpr double kSizeAbove = 0.05;
constexpr double kSizeWithin = 0.6;
constexpr double kSizeBeside = 0.2;
/// More words beside a block than this are a column of their own.
constexpr std::size_t kMostBeside = 3;
constexpr double kAscent = 0.8;
constexpr double kDescent = 0.2;

class BlockFinder {
 public:
  BlockFinder(std::vector<PlacedWord> words, std::size_t& work)
      : words_(std::move(words)), taken_(words_.size()), work_(work) {
    std::sort(words_.begin(), words_.end(), [](const PlacedWord& a, const PlacedWord& b) {
      if (a.baseline != b.baseline) return a.baseline < b.baseline;
      return a.left != b.left ? a.left < b.left : a.index < b.index;
    });
  }

  std::vector<TextBlock> find() {
    for (std::size_t i = 0; i < words_.size(); ++i) {
      if (taken_[i]) continue;
      begin_block(i);
      if (work_ > 0) grow();
      blocks_.push_back(std::move(block_));
    }
    return std::move(blocks_);
  }

 private:
  void begin_block(std::size_t i) {
    block_ = {};
    size_ = words_[i].size;
    first_ = last_ = words_[i].baseline;
    block_.left = words_[i].left;
    block_.right = words_[i].right;
    block_.top = first_ - kAscent * size_;
    block_.bottom = first_ + kDescent * size_;
    take(i);
  }

  void grow() {
    bool found = true;
    while (found && work_ > 0) {
      found = take_lines(first_ - kLineSpacing * size_, first_, false);
      found = take_lines(last_, last_ + kLineSpacing * size_, true) || found;
      found = take_within() || found;
      if (!found) found = take_beside(true) || take_beside(false);
    }
  }

  std::size_t first_at(double baseline) const {
    const auto found = std::lower_bound(
        words_.begin(), words_.end(), baseline,
        [](const PlacedWord& word, double value) { return word.baseline < value; });
    return static_cast<std::size_t>(found - words_.begin());
  }

  bool spend() {
    if (work_ == 0) return false;
    --work_;
    return true;
  }

  bool is_free(std::size_t i, double size_difference) const {
    return !taken_[i] && std::abs(words_[i].size - size_) <= size_difference * size_;
  }

  /// Words of lines above or below that the block's width covers in part.
  bool take_lines(double from, double to, bool below) {
    bool found = false;
    double edge = below ? last_ : first_;
    for (std::size_t i = first_at(from); i < words_.size() && words_[i].baseline <= to; ++i) {
      if (!spend()) return found;
      const PlacedWord& word = words_[i];
      const bool outside = below ? word.baseline > last_ : word.baseline < first_;
      if (!outside || !is_free(i, kSizeAbove)) continue;
      if (word.left >= block_.right || word.right <= block_.left) continue;
      edge = below ? std::max(edge, word.baseline) : std::min(edge, word.baseline);
      take(i);
      found = true;
    }
    (below ? last_ : first_) = edge;
    return found;
  }

  /// Words on lines of the block that touch it.
  bool take_within() {
    bool found = false;
    const double to = last_ + kWithinLine * size_;
    for (std::size_t i = first_at(first_ - kWithinLine * size_);
         i < words_.size() && words_[i].baseline <= to; ++i) {
      if (!spend()) return found;
      const PlacedWord& word = words_[i];
      if (!is_free(i, kSizeWithin)) continue;
      if (word.left >= block_.right + kNear * size_ || word.right <= block_.left - kNear * size_) {
        continue;
      }
      take(i);
      found = true;
    }
    return found;
  }

  /// A few words a little farther away on one side.
  bool take_beside(bool on_left) {
    std::array<std::size_t, kMostBeside> beside{};
    std::size_t count = 0;
    const double to = last_ + kWithinLine * size_;
    for (std::size_t i = first_at(first_ - kWithinLine * size_);
         i < words_.size() && words_[i].baseline <= to; ++i) {
      if (!spend()) return false;
      const PlacedWord& word = words_[i];
      if (!is_free(i, kSizeBeside)) continue;
      const bool near = on_left
                            ? word.right <= block_.left && word.right > block_.left - kFar * size_
                            : word.left >= block_.right && word.left < block_.right + kFar * size_;
      if (!near) continue;
      if (count == kMostBeside) return false;
      beside[count++] = i;
    }
    for (std::size_t i = 0; i < count; ++i) take(beside[i]);
    return count > 0;
  }

  void take(std::size_t i) {
    const PlacedWord& word = words_[i];
    taken_[i] = true;
    block_.words.push_back(word);
    block_.left = std::min(block_.left, word.left);
    block_.right = std::max(block_.right, word.right);
    block_.top = std::min(block_.top, word.baseline - kAscent * word.size);
    block_.bottom = std::max(block_.bottom, word.baseline + kDescent * word.size);
  }

  std::vector<PlacedWord> words_;
  std::vector<bool> taken_;
  std::size_t& work_;
  std::vector<TextBlock> blocks_;
  TextBlock block_;
  double size_ = 0;
  double first_ = 0;  // baselines of the block
  double last_ = 0;
};

}  // namespace

std::vector<TextBlock> find_blocks(std::vector<PlacedWord> words, std::size_t& work) {
  return BlockFinder(std::move(words), work).find();
}

}  // namespace cvpress::reader
