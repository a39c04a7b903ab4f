// Cuts on their way from the text up to the node that was asked. Not for other
// modules.
#pragma once

#include <vector>

#include "layout/cut.h"
#include "layout/node.h"

namespace cvpress::layout {

/// Drops the cuts with nothing above them: a box that is begun there is not begun.
void drop_empty(Cuts& cuts);

/// The same cuts, seen from what stands `distance` higher.
void move_down(Cuts& cuts, Pt distance);

/// What the cuts inside of a node are from outside, by its break rules and by
/// the part that it is; it is `height` tall.
void seen_from_outside(const Node& node, Pt height, Cuts& cuts);

/// The cut between two children of a stack, but for its heights.
Cut cut_between(const Node& before, const Node& after);

/// Whether what a node begins with wants a new page or column.
bool begins_with_break(const Node& node);

/// A cell of a row with the places where it can be cut, all from the row's top.
struct CellCuts {
  Pt bottom = 0;
  Cuts cuts;
};
/// The heights at which all cells of a row are finished or can be cut: each cell
/// at the last of its good places above. The cells' cuts are in order.
Cuts cuts_of_row(const std::vector<CellCuts>& cells, Pt height);

}  // namespace cvpress::layout
