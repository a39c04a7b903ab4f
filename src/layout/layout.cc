#include "layout/layout.h"

#include <algorithm>

#include "layout/algorithms.h"
#include "layout/cut_list.h"

namespace cvpress::layout {

ConstraintSpace room_within(const ConstraintSpace& space, Pt width, Pt height,
                            bool at_region_start) {
  ConstraintSpace room = space;
  room.width = width;
  room.height = height;
  room.at_region_start = at_region_start;
  return room;
}

LayoutResult layout(const Node& node, const ConstraintSpace& space, const BreakToken* resume) {
  LayoutResult result = layout_box(node, space, resume);
  if (space.list_cuts && result.fragment) {
    seen_from_outside(node, result.fragment->size.height, result.cuts);
  }
  if (!node.breaks.keep_together) return result;
  result.good_cut.reset();
  // What the author wants on a new page is no fault of the break.
  if (result.rest && !result.forced_break) {
    result.appeal = std::min(result.appeal, BreakAppeal::kBreaksKeep);
  }
  return result;
}

}  // namespace cvpress::layout
