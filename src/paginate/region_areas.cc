#include "paginate/region_areas.h"

#include <algorithm>
#include <cstddef>

#include <fmt/format.h>

#include "base/numbers.h"
#include "compose/region_extents.h"

namespace cvpress::paginate {
namespace {

using compose::RegionFlow;
using compose::WidthWish;

/// What is inside a region's padding is never less than this part of it.
constexpr double kLeastInnerPart = 0.2;

/// Indices of the regions, from the page's start to its end.
std::vector<std::size_t> by_place(const std::vector<const RegionFlow*>& regions) {
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < regions.size(); ++i) order.push_back(i);
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return regions[a]->place < regions[b]->place;
  });
  return order;
}

std::vector<WidthWish> wishes_of(const std::vector<const RegionFlow*>& regions,
                                 const std::vector<std::size_t>& order, bool released) {
  std::vector<WidthWish> wishes;
  bool any_share = false;
  for (const std::size_t i : order) {
    wishes.push_back({regions[i]->fixed_width, regions[i]->share});
    any_share = any_share || !regions[i]->fixed_width;
  }
  if (released && !any_share && !wishes.empty()) wishes.back() = {std::nullopt, 1};
  return wishes;
}

/// Padding made smaller where it leaves too little.
Edges limited(Edges padding, Size box) {
  const auto limit = [](Pt& one, Pt& other, Pt length) {
    one = std::max(one, 0.0);
    other = std::max(other, 0.0);
    const Pt most = length * (1 - kLeastInnerPart);
    if (fits(one + other, most)) return;
    const double part = most / (one + other);
    one *= part;
    other *= part;
  };
  limit(padding.start, padding.end, box.width);
  limit(padding.top, padding.bottom, box.height);
  return padding;
}

/// A region's neighbours: the space to each, and whether there is one at all.
struct Neighbours {
  Pt before = 0;
  Pt after = 0;
  bool is_first = false;
  bool is_last = false;
  Pt above = 0;  // how far all that bleed reach up below a banner
};

/// How far a background that bleeds reaches beyond the area's side: to the
/// paper's edge, or halfway to what stands beside it. Between the text and the
/// background's inner edge there is then about as much as on its outer side;
/// a padding of its own does that as well.
Pt reach(bool is_outer, Pt to_edge, Pt to_neighbour, Pt padding) {
  if (is_outer) return to_edge;
  return padding > 0 ? 0 : to_neighbour / 2;
}

void let_bleed(const RegionFlow& region, const Neighbours& beside, const RegionRoom& room,
               RegionArea& area) {
  const Edges& margins = room.area.margins;
  const bool is_top = room.top <= 0;
  const Edges by = {is_top ? margins.top : beside.above,
                    reach(beside.is_last, margins.end, std::min(beside.after, 2 * margins.start),
                          region.padding.end),
                    margins.bottom,
                    reach(beside.is_first, margins.start, std::min(beside.before, 2 * margins.end),
                          region.padding.start)};
  area.panel.origin.x -= by.start;
  area.panel.origin.y -= by.top;
  area.panel.size.width += by.across();
  area.panel.size.height += by.down();
  area.bleeds_top = is_top;
  area.bleeds_end = beside.is_last;
  area.bleeds_bottom = true;
  area.bleeds_start = beside.is_first;
}

/// Backgrounds side by side begin together: where one needs space above its text, all have it.
Pt reach_above(const std::vector<const RegionFlow*>& regions, Pt head_gap) {
  Pt most = 0;
  for (const RegionFlow* region : regions) {
    if (region->bleed) most = std::max(most, reach(false, 0, head_gap, region->padding.top));
  }
  return most;
}

RegionArea area_of(const RegionFlow& region, const compose::Extent& extent,
                   const RegionRoom& room) {
  const Rect& text = room.area.box;
  const Pt height = std::max(text.size.height - room.top, 0.0);
  RegionArea area;
  area.panel = {{text.origin.x + extent.offset, text.origin.y + room.top}, {extent.width, height}};
  const Edges padding = limited(region.padding, area.panel.size);
  const Pt width = extent.width - padding.across();
  const compose::Columns columns = compose::columns_in(width, region.columns, region.column_gutter);
  area.origin = {area.panel.origin.x + padding.start, area.panel.origin.y + padding.top};
  area.column = {columns.width, height - padding.down()};
  area.columns = columns.count;
  area.step = columns.width + columns.gutter;
  const Size whole = {extent.width, text.size.height};
  area.full_height = whole.height - limited(region.padding, whole).down();
  return area;
}

/// A region that is alone is no wider than its lines are easy to read, but not narrower
/// than it was. It stays on its side of the page; one beside the text moves to the start.
void limit_lines(const RegionFlow& region, Pt longest_line, compose::Extent& extent) {
  if (region.background || region.border) return;
  const Pt gutters = region.column_gutter * (region.columns - 1);
  const Pt most =
      std::max(longest_line * region.columns + gutters + region.padding.across(), region.width);
  if (extent.width <= most) return;
  const bool is_at_start = region.place == 0 || region.fixed_width.has_value();
  if (!is_at_start) extent.offset += extent.width - most;
  extent.width = most;
}

void warn_of_width(const RegionFlow& region, Pt width, Diagnostics& diagnostics) {
  const Pt wanted = region.fixed_width.value_or(width);
  if (!fits(wanted, width)) {
    diagnostics.warning(region.where,
                        fmt::format("the regions are wider than the page together: \"{}\" is "
                                    "{} pt wide instead of {}",
                                    region.name, decimal(width, 1), decimal(wanted, 1)));
  } else if (!fits(width, wanted) || fits(width, compose::kLeastWidth)) {
    diagnostics.warning(region.where,
                        fmt::format("the region \"{}\" is too narrow for text, which is broken "
                                    "inside words; it is {} pt wide",
                                    region.name, decimal(width, 1)));
  }
}

void warn_of_columns(const RegionFlow& region, Pt width, Diagnostics& diagnostics) {
  const Edges padding = limited(region.padding, {width, 0});
  const compose::Columns columns =
      compose::columns_in(width - padding.across(), region.columns, region.column_gutter);
  if (columns.count >= region.columns) return;
  diagnostics.warning(region.where,
                      fmt::format("the region \"{}\" is too narrow for {} columns: it has {}",
                                  region.name, region.columns, columns.count));
}

}  // namespace

std::vector<RegionArea> region_areas(const std::vector<const RegionFlow*>& regions, Pt gutter,
                                     const Released& released, const RegionRoom& room) {
  const std::vector<std::size_t> order = by_place(regions);
  std::vector<compose::Extent> extents = compose::region_extents(
      wishes_of(regions, order, released.any), gutter, room.area.box.size.width);
  if (released.any && regions.size() == 1) {
    limit_lines(*regions.front(), released.longest_line, extents.front());
  }
  const auto end_of = [&](std::size_t at) { return extents[at].offset + extents[at].width; };
  std::vector<RegionArea> areas(regions.size());
  for (std::size_t at = 0; at < order.size(); ++at) {
    const RegionFlow& region = *regions[order[at]];
    RegionArea& area = areas[order[at]];
    area = area_of(region, extents[at], room);
    Neighbours beside;
    beside.above = reach_above(regions, room.head_gap);
    beside.is_first = at == 0;
    beside.is_last = at + 1 == order.size();
    if (!beside.is_first) beside.before = extents[at].offset - end_of(at - 1);
    if (!beside.is_last) beside.after = extents[at + 1].offset - end_of(at);
    if (region.bleed) let_bleed(region, beside, room, area);
  }
  return areas;
}

void warn_of_widths(const compose::Document& document, const TextArea& area,
                    Diagnostics& diagnostics) {
  std::vector<const RegionFlow*> regions;
  for (const RegionFlow& region : document.regions) regions.push_back(&region);
  const std::vector<std::size_t> order = by_place(regions);
  const std::vector<compose::Extent> extents = compose::region_extents(
      wishes_of(regions, order, false), document.gutter, area.box.size.width);
  for (std::size_t at = 0; at < order.size(); ++at) {
    warn_of_width(*regions[order[at]], extents[at].width, diagnostics);
    warn_of_columns(*regions[order[at]], extents[at].width, diagnostics);
  }
}

}  // namespace cvpress::paginate
