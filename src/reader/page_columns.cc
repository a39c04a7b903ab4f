#include "reader/page_columns.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace cvpress::reader {
namespace {

/// What is no label in a column has together at least this height, in sizes of their fonts.
constexpr double kLeastParagraphs = 7;
constexpr double kLeastGap = 1;    // between columns, in sizes of a font
constexpr double kTouching = 0.5;  // in points: so far a block may stand over a line
constexpr double kLevel = 0.1;     // baselines so near, in sizes of a font, are of one row

constexpr double kFarAway = std::numeric_limits<double>::max();

/// What is known of one side of a line.
struct Side {
  double paragraphs = 0;  // their height, in sizes of their fonts
  double edge = 0;        // of what is nearest to the other side
};

bool is_low(const TextBlock& block) {
  return block.bottom - block.top <= kHighestLabel * size_of(block);
}

/// Whether two blocks stand beside each other and begin in one row, as dates and their entry do.
bool are_level(const TextBlock& a, const TextBlock& b) {
  const bool beside = a.right < b.left || b.right < a.left;
  return beside && !a.words.empty() && !b.words.empty() &&
         std::abs(a.words.front().baseline - b.words.front().baseline) <= kLevel * size_of(a);
}

/// Of each block, whether it may be a label of another: it is low, and begins in its row.
std::vector<bool> find_labels(std::span<const TextBlock> blocks) {
  std::vector<bool> labels(blocks.size());
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    labels[i] = is_low(blocks[i]) &&
                std::any_of(blocks.begin(), blocks.end(),
                            [&](const TextBlock& other) { return are_level(blocks[i], other); });
  }
  return labels;
}

/// Goes down a page beside a line, from one block that crosses it to the next.
class GutterWalk {
 public:
  GutterWalk(double gutter, PageColumns& best, double& best_height)
      : gutter_(gutter), best_(best), best_height_(best_height) {
    begin(-kFarAway);
  }

  void see(const TextBlock& block, bool is_label) {
    const bool crosses = block.left < gutter_ - kTouching && block.right > gutter_ + kTouching;
    if (crosses) {
      end(block.top);
      begin(std::max(top_, block.bottom));
    } else if ((block.top + block.bottom) / 2 > top_) {
      add(block, is_label);
    }
  }

  void end(double bottom) {
    const double height = std::min(left_.paragraphs, right_.paragraphs);
    if (height < kLeastParagraphs || height <= best_height_) return;
    if (right_.edge - left_.edge < kLeastGap * size_) return;
    best_ = {gutter_, top_, bottom};
    best_height_ = height;
  }

 private:
  void begin(double top) {
    top_ = top;
    left_ = {0, -kFarAway};
    right_ = {0, kFarAway};
  }

  void add(const TextBlock& block, bool is_label) {
    const bool is_left = block.right <= gutter_ + kTouching;
    Side& side = is_left ? left_ : right_;
    side.edge = is_left ? std::max(side.edge, block.right) : std::min(side.edge, block.left);
    const double size = size_of(block);
    if (size <= 0 || is_label) return;
    side.paragraphs += (block.bottom - block.top) / size;
    size_ = size;
  }

  double gutter_;
  PageColumns& best_;
  double& best_height_;
  double top_ = 0;
  double size_ = 0;
  Side left_;
  Side right_;
};

/// Where blocks begin, each place once.
std::vector<double> left_edges(std::span<const TextBlock> blocks) {
  std::vector<double> edges;
  for (const TextBlock& block : blocks) edges.push_back(block.left);
  std::sort(edges.begin(), edges.end());
  const auto is_same = [](double a, double b) { return b - a <= kTouching; };
  edges.erase(std::unique(edges.begin(), edges.end(), is_same), edges.end());
  return edges;
}

}  // namespace

double size_of(const TextBlock& block) {
  return block.words.empty() ? 0 : block.words.front().size;
}

std::optional<PageColumns> find_columns(std::span<const TextBlock> blocks) {
  PageColumns best;
  double height = 0;
  const std::vector<bool> labels = find_labels(blocks);
  for (const double edge : left_edges(blocks)) {
    GutterWalk walk(edge, best, height);
    for (std::size_t i = 0; i < blocks.size(); ++i) walk.see(blocks[i], labels[i]);
    walk.end(kFarAway);
  }
  if (height == 0) return std::nullopt;
  return best;
}

}  // namespace cvpress::reader
