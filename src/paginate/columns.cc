#include "paginate/columns.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "base/diagnostics.h"

namespace cvpress::paginate {
namespace {

/// Columns whose heights differ by less end alike to the eye.
constexpr Pt kPrecision = 0.5;

layout::FragmentPtr fill_one(Flow& flow, const ColumnRoom& room, OverflowWarnings& warnings) {
  return room.is_below ? flow.fill_below(room.size, room.full_height, warnings)
                       : flow.fill(room.size, warnings);
}

/// The worst break of a flow that ends in columns of this height; nothing for
/// one that does not, or only with something cut off or made smaller.
std::optional<layout::BreakAppeal> worst_break(Flow flow, ColumnRoom room, Pt height) {
  room.size.height = height;
  foresee(room, flow);
  Diagnostics faults;
  OverflowWarnings warnings(faults);
  layout::BreakAppeal worst = layout::BreakAppeal::kPerfect;
  for (int column = 0; column < room.columns && !flow.finished(); ++column) {
    if (column > 0 && flow.wants_new_page()) break;
    flow.fill(room.size, warnings);
    worst = std::min(worst, flow.appeal());
  }
  const bool ends = flow.finished() && faults.all().empty();
  return ends ? std::optional(worst) : std::nullopt;
}

}  // namespace

void foresee(const ColumnRoom& room, Flow& flow) {
  const std::vector<Pt> heights(static_cast<std::size_t>(room.columns), room.size.height);
  flow.foresee(room.size.width, heights, room.full_height);
}

std::vector<layout::FragmentPtr> fill_columns(Flow& flow, const ColumnRoom& room,
                                              OverflowWarnings& warnings) {
  std::vector<layout::FragmentPtr> filled;
  for (int column = 0; column < room.columns && !flow.finished(); ++column) {
    if (column > 0 && flow.wants_new_page()) break;
    layout::FragmentPtr fragment = fill_one(flow, room, warnings);
    if (!fragment) break;
    filled.push_back(std::move(fragment));
  }
  return filled;
}

Pt balanced_height(const Flow& flow, const ColumnRoom& room) {
  const auto at_most = worst_break(flow.trial(), room, room.size.height);
  if (!at_most) return room.size.height;
  Pt too_low = 0;
  Pt enough = room.size.height;
  while (enough - too_low > kPrecision) {
    const Pt middle = (too_low + enough) / 2;
    const auto worst = worst_break(flow.trial(), room, middle);
    if (worst && *worst >= *at_most) {
      enough = middle;
    } else {
      too_low = middle;
    }
  }
  return enough;
}

}  // namespace cvpress::paginate
