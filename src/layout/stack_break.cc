#include "layout/stack_break.h"

namespace cvpress::layout {

void StackCuts::add_gap(std::size_t child, Pt y, bool breaks_keep) {
  gap_ = StackCut{child, std::nullopt};
  if (breaks_keep) return;
  perfect_gap_ = gap_;
  perfect_ = gap_;
  perfect_height_ = y;
}

void StackCuts::add_inside(std::size_t child, Pt y, Pt height) {
  perfect_ = StackCut{child, height};
  perfect_height_ = y + height;
}

}  // namespace cvpress::layout
