#include "compose/columns.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "compose/stacking.h"
#include "layout/layout.h"

namespace cvpress::compose {
namespace {

/// Halvings of the span in which the height of columns lies: to a hundredth of a point.
constexpr int kHalvings = 40;

layout::Row empty_row(const style::SectionSpec& spec, const Setting& setting) {
  layout::Row row;
  row.gap = points(spec.gutter, setting);
  row.widths.assign(static_cast<std::size_t>(spec.columns), {layout::CellWidthKind::kShare, 1});
  return row;
}

/// Empty cells keep the others as wide as they are in full rows.
Composed row_node(layout::Row row, std::optional<layout::Gap> above) {
  while (row.cells.size() < row.widths.size()) row.cells.push_back(spacer());
  Composed composed;
  composed.node.content = std::move(row);
  composed.above = above;
  return composed;
}

/// A row begins a page where one of its entries wants to.
void take_breaks(const layout::Node& entry, layout::Node& row) {
  if (entry.breaks.before != layout::BreakBefore::kAuto) row.breaks.before = entry.breaks.before;
  row.breaks.keep_with_next |= entry.breaks.keep_with_next;
}

std::vector<Composed> across(std::vector<Composed> entries, const style::SectionSpec& spec,
                             const Setting& setting) {
  const auto columns = static_cast<std::size_t>(spec.columns);
  std::vector<Composed> rows;
  for (std::size_t first = 0; first < entries.size(); first += columns) {
    layout::Row row = empty_row(spec, setting);
    layout::Node breaks;
    for (std::size_t i = first; i < std::min(first + columns, entries.size()); ++i) {
      take_breaks(entries[i].node, breaks);
      entries[i].node.breaks.before = layout::BreakBefore::kAuto;
      row.cells.push_back(std::move(entries[i].node));
    }
    rows.push_back(row_node(std::move(row), entries[first].above));
    rows.back().node.breaks = breaks.breaks;
    rows.back().node.breaks.keep_together = true;
  }
  return rows;
}

/// How many columns of at most this height the things take.
std::size_t columns_needed(const std::vector<Pt>& heights, const std::vector<Pt>& gaps, Pt height,
                           std::vector<std::size_t>* counts) {
  std::size_t columns = 1;
  std::size_t count = 0;
  Pt used = 0;
  const auto close = [&] {
    if (counts != nullptr) counts->push_back(count);
    count = 0;
    used = 0;
  };
  for (std::size_t i = 0; i < heights.size(); ++i) {
    const Pt wanted = (count > 0 ? gaps[i] : 0) + heights[i];
    if (count > 0 && !fits(used + wanted, height)) {
      close();
      ++columns;
    }
    used += (count > 0 ? gaps[i] : 0) + heights[i];
    ++count;
  }
  close();
  return columns;
}

std::vector<Composed> down(std::vector<Composed> entries, const style::SectionSpec& spec,
                           const Setting& setting) {
  const Pt width = column_width(spec, setting.room, setting);
  const layout::Gap gap = gap_of(spec.gap, setting);
  std::vector<Pt> heights;
  std::vector<Pt> gaps;
  for (const Composed& entry : entries) {
    const auto laid = layout::layout(entry.node, {width, kUnlimited, true});
    heights.push_back(laid.fragment ? laid.fragment->size.height : 0);
    gaps.push_back(entry.above.value_or(gap).ideal);
  }
  const auto counts = balanced_counts(heights, gaps, static_cast<std::size_t>(spec.columns));
  layout::Row row = empty_row(spec, setting);
  const std::optional<layout::Gap> above = entries.front().above;
  auto next = entries.begin();
  for (const std::size_t count : counts) {
    std::vector<Composed> column;
    for (std::size_t i = 0; i < count; ++i) column.push_back(std::move(*next++));
    if (spec.divider) column = divided(std::move(column), *spec.divider, setting);
    layout::Node cell;
    cell.content = stacked_children(std::move(column), gap);
    row.cells.push_back(std::move(cell));
  }
  std::vector<Composed> all;
  all.push_back(row_node(std::move(row), above));
  return all;
}

}  // namespace

Pt column_width(const style::SectionSpec& spec, Pt room, const Setting& setting) {
  if (spec.columns <= 1) return room;
  const Pt gutters = points(spec.gutter, setting) * (spec.columns - 1);
  return std::max<Pt>(0, room - gutters) / spec.columns;
}

std::vector<std::size_t> balanced_counts(const std::vector<Pt>& heights,
                                         const std::vector<Pt>& gaps, std::size_t columns) {
  Pt low = heights.empty() ? 0 : *std::max_element(heights.begin(), heights.end());
  Pt high = 0;
  for (std::size_t i = 0; i < heights.size(); ++i) high += heights[i] + gaps[i];
  high = std::max(high, low);
  for (int i = 0; i < kHalvings; ++i) {
    const Pt middle = (low + high) / 2;
    (columns_needed(heights, gaps, middle, nullptr) <= columns ? high : low) = middle;
  }
  std::vector<std::size_t> counts;
  columns_needed(heights, gaps, high, &counts);
  return counts;
}

std::vector<Composed> in_columns(std::vector<Composed> entries, const style::SectionSpec& spec,
                                 const Setting& setting) {
  if (entries.empty()) return entries;
  const bool is_down = spec.fill == style::ColumnFill::kDown;
  return is_down ? down(std::move(entries), spec, setting)
                 : across(std::move(entries), spec, setting);
}

}  // namespace cvpress::compose
