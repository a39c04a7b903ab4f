#include "reader/page_columns.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace cvpress::reader {
namespace {

/// The paragraphs of a column have together at least this height, in sizes of their fonts.
constexpr double kLeastParagraphs = 7;
constexpr double kLeastGap = 1;    // between columns, in sizes of a font
constexpr double kTouching = 0.5;  // in points: so far a block may stand over a line

constexpr double kFarAway = std::numeric_limits<double>::max();

/// What is known of one side of a line.
struct Side {
  double paragraphs = 0;  // their height, in sizes of their fonts
  double edge = 0;        // of what is nearest to the other side
};

/// Goes down a page beside a line, from one block that crosses it to the next.
class GutterWalk {
 public:
  GutterWalk(double gutter, PageColumns& best, double& best_height)
      : gutter_(gutter), best_(best), best_height_(best_height) {
    begin(-kFarAway);
  }

  void see(const TextBlock& block) {
    const bool crosses = block.left < gutter_ - kTouching && block.right > gutter_ + kTouching;
    if (crosses) {
      end(block.top);
      begin(std::max(top_, block.bottom));
    } else if ((block.top + block.bottom) / 2 > top_) {
      add(block);
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

  void add(const TextBlock& block) {
    const bool is_left = block.right <= gutter_ + kTouching;
    Side& side = is_left ? left_ : right_;
    side.edge = is_left ? std::max(side.edge, block.right) : std::min(side.edge, block.left);
    const double size = size_of(block);
    const double height = block.bottom - block.top;
    if (size <= 0 || height <= kHighestLabel * size) return;
    side.paragraphs += height / size;
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
  for (const double edge : left_edges(blocks)) {
    GutterWalk walk(edge, best, height);
    for (const TextBlock& block : blocks) walk.see(block);
    walk.end(kFarAway);
  }
  if (height == 0) return std::nullopt;
  return best;
}

}  // namespace cvpress::reader
