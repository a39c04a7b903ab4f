// The layout contract: (node, constraint space, resume token) -> (fragment,
// rest token, break appeal, good cut). Nothing else goes in or out, and it
// always ends: whatever is given, a fragment comes back or "break before me".
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <vector>

#include "base/geometry.h"
#include "layout/break_appeal.h"
#include "layout/cut.h"
#include "layout/fragment.h"
#include "layout/node.h"

namespace cvpress::layout {

class Memo;

/// The room there is, and the terms on which it is filled. Height may be infinite.
struct ConstraintSpace {
  Pt width = 0;
  Pt height = 0;
  /// Nothing stands above: something must be placed, even if it is too tall.
  bool at_region_start = true;
  Scale scale = {};
  Memo* memo = nullptr;    // what was measured before; null: nobody keeps it
  bool list_cuts = false;  // in unlimited height: tell of every place to cut, and
  /// of regions of this height: what is made smaller to fit into one is so here too.
  Pt tallest = kUnlimited;
};
/// A room of another size on the same terms.
ConstraintSpace room_within(const ConstraintSpace& space, Pt width, Pt height,
                            bool at_region_start);

/// A text's lines at one width, kept so that a text over many regions is broken once.
struct BrokenText {
  Pt width = 0;  // before `Scale::size`
  std::vector<text::Line> lines;
};

/// Where to go on. A text's is an offset in the text, because the next region
/// may be wider; a stack's the first unfinished child; a row's one for each cell.
struct BreakToken {
  std::size_t index = 0;
  std::uint32_t text_offset = 0;
  /// Text: its lines, of which `index` is the next; of use in a region of equal width only.
  std::shared_ptr<const BrokenText> broken;
  bool forced = false;  // by break_before, already honoured
  /// Stack: the token inside child `index`, or none if it begins anew. Row:
  /// for each cell, null where it is finished or not begun.
  std::vector<std::shared_ptr<const BreakToken>> inner;
  std::vector<bool> finished;  // Row: cells that are done
  /// Row: its cells' widths in a room of `room`, so that they are measured once.
  std::vector<Pt> widths;
  Pt room = 0;
};
using BreakTokenPtr = std::shared_ptr<const BreakToken>;

struct LayoutResult {
  FragmentPtr fragment;                        // null: nothing fits, break before me
  BreakTokenPtr rest;                          // null: finished
  BreakAppeal appeal = BreakAppeal::kPerfect;  // worst rule broken by the break inside
  std::optional<Pt> good_cut;  // the tallest height at which it could be cut perfectly
  bool forced_break = false;   // stopped because something inside wants a new page or column
  Cuts cuts;                   // in order, where they were asked for
};

LayoutResult layout(const Node& node, const ConstraintSpace& space,
                    const BreakToken* resume = nullptr);

/// The widths a node would like. Of `terms` only scale and memo matter.
IntrinsicWidths intrinsic_widths(const Node& node, const ConstraintSpace& terms = {});

}  // namespace cvpress::layout
