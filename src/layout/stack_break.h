// Where a stack is cut: at the place of highest appeal, and among equals the
// last one. Not for other modules.
#pragma once

#include <cstddef>
#include <optional>

#include "layout/layout.h"

namespace cvpress::layout {

/// A place where a stack may be cut: before a child, or inside it, when it is
/// laid out again in no more than `height`.
struct StackCut {
  std::size_t child = 0;
  std::optional<Pt> height;
};

/// Collects the places that were passed while children were placed.
class StackCuts {
 public:
  /// The gap above `child`; `y` is the end of what stands above it.
  void add_gap(std::size_t child, Pt y, bool breaks_keep);
  /// A good place inside `child`, `height` below its top at `y`.
  void add_inside(std::size_t child, Pt y, Pt height);

  /// The last perfect place, and its distance from the stack's top.
  std::optional<StackCut> last_perfect() const { return perfect_; }
  std::optional<Pt> last_perfect_height() const { return perfect_height_; }
  /// The last gap that keeps nothing together, and the last of all.
  std::optional<StackCut> last_perfect_gap() const { return perfect_gap_; }
  std::optional<StackCut> last_gap() const { return gap_; }

 private:
  std::optional<StackCut> perfect_;
  std::optional<Pt> perfect_height_;
  std::optional<StackCut> perfect_gap_;
  std::optional<StackCut> gap_;
};

}  // namespace cvpress::layout
