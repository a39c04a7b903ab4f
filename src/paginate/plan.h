// Chooses where the areas of a flow end, all of them together: the fewest areas
// first, then the least cost. A pure function over the cuts that layout lists.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "layout/cut.h"

namespace cvpress::paginate {

/// The heights of the areas to come: `first`, then all of `later`.
struct AreaHeights {
  std::vector<Pt> first;
  Pt later = 0;
  Pt at(std::size_t area) const { return area < first.size() ? first[area] : later; }
  bool operator==(const AreaHeights&) const = default;
};

struct PlanInput {
  const layout::Cuts& cuts;  // in order
  Pt total = 0;              // the height of all that is to be placed
  AreaHeights areas;
  bool may_wait = false;  // the first area may stay empty
};

/// A place in the flow: 0 is its beginning, i + 1 is behind cut i.
using Position = std::size_t;

/// What ends an area costs, by what is wrong with it.
struct BreakCost {
  double empty = 0;     // room at the area's foot
  double kind = 0;      // what is divided
  double stranded = 0;  // too little on one side
  double rule = 0;      // orphans, widows, broken keeps
  double total() const { return empty + kind + stranded + rule; }
};
/// Of an area that goes from a position to a cut.
BreakCost break_cost(const PlanInput& input, Position from, std::size_t cut, std::size_t area);
/// Of the last area, which begins at a position.
double last_area_cost(const PlanInput& input, Position from, std::size_t area);

/// The cuts that may end an area begun at a position: those in reach that break
/// no rule, or if there are none, all in reach. A forced one is the last.
std::vector<std::size_t> cuts_in_reach(const PlanInput& input, Position from, std::size_t area);
/// Whether all the rest fits into an area.
bool ends_in(const PlanInput& input, Position from, std::size_t area);

/// What a plan has for an area.
struct PlannedArea {
  Position from = 0;
  std::optional<std::size_t> cut;    // none: all the rest, or nothing
  bool waits = false;                // nothing is placed
  Pt height = 0;                     // of what is placed
  std::optional<std::size_t> rival;  // the best other cut, where there is a choice
};

/// Areas up to the end, or up to where no cut is in reach of the next area:
/// there is none at all where that is the first.
std::vector<PlannedArea> plan_breaks(const PlanInput& input);

}  // namespace cvpress::paginate
