// A flow in the columns of a region on one page. Not for other modules.
#pragma once

#include <vector>

#include "layout/fragment.h"
#include "paginate/flow.h"
#include "paginate/overflow.h"

namespace cvpress::paginate {

/// The columns a flow has on a page.
struct ColumnRoom {
  int columns = 1;
  Size size;              // of each
  Pt full_height = 0;     // of one on a page of its own
  bool is_below = false;  // something stands above: the flow may wait for the next page
};

/// Tells a flow of these columns, and of as many as it takes of full height.
void foresee(const ColumnRoom& room, Flow& flow);

/// One fragment for each column that is used; fewer where the flow ends, waits,
/// or wants a new page.
std::vector<layout::FragmentPtr> fill_columns(Flow& flow, const ColumnRoom& room,
                                              OverflowWarnings& warnings);

/// The least height at which what is left of the flow ends in these columns,
/// without worse breaks; the columns' own where it does not end on this page.
Pt balanced_height(const Flow& flow, const ColumnRoom& room);

}  // namespace cvpress::paginate
