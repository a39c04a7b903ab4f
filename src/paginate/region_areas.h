// Which part of a page each region has. Not for other modules.
#pragma once

#include <vector>

#include "compose/document.h"
#include "paginate/margins.h"

namespace cvpress::paginate {

/// Where the regions of a page may stand.
struct RegionRoom {
  Size paper;
  TextArea area;
  Pt top = 0;       // how much of the area's height is taken, by a banner and the gap below it
  Pt head_gap = 0;  // of that, the gap
};

/// A region on a page.
struct RegionArea {
  Rect panel;  // its box: what a background fills
  bool bleeds_start = false, bleeds_end = false, bleeds_top = false, bleeds_bottom = false;
  Point origin;  // of the first column's top start corner
  Size column;   // of each column
  int columns = 1;
  Pt step = 0;         // from a column's start to the next one's
  Pt full_height = 0;  // of a column on a page without a banner
};

/// Some regions are not on a page any more: those that are left have their width.
struct Released {
  bool any = false;
  Pt longest_line = 0;  // of one that is alone; longer ones are hard to read
};

/// Regions on one page, in the order given. If those that are left all have fixed
/// widths, the last of them by its place takes what is left.
std::vector<RegionArea> region_areas(const std::vector<const compose::RegionFlow*>& regions,
                                     Pt gutter, const Released& released, const RegionRoom& room);

/// Warns of widths that are not what the layout asked for.
void warn_of_widths(const compose::Document& document, const TextArea& area,
                    Diagnostics& diagnostics);

}  // namespace cvpress::paginate
