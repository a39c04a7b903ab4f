// `row:` cells side by side, and the columns that are as wide as their widest.
#include <algorithm>
#include <utility>

#include "compose/element.h"
#include "compose/stacking.h"
#include "layout/layout.h"

namespace cvpress::compose {
namespace {

using style::RowWidthKind;

/// A `widest` column leaves the others some room, however long its texts are.
constexpr double kWidestShare = 0.6;

Pt natural_width(const style::ChildElement& child, const Setting& setting) {
  const auto composed = compose_one(child, setting);
  return composed ? layout::intrinsic_widths(composed->node).natural : 0;
}

/// The widest such cell among all values of `each` in one entry.
Pt widest_in_entry(const style::ChildElement& child, const Setting& setting) {
  if (setting.each == nullptr) return natural_width(child, setting);
  Setting outside = setting;
  outside.fields.item = nullptr;
  const Bound bound = bind(outside.fields, *setting.each);
  const auto* list = std::get_if<List>(&bound.value);
  Pt widest = 0;
  for (std::size_t i = 0; list != nullptr && i < list->size(); ++i) {
    Setting inside = setting;
    inside.fields.item = &(*list)[i];
    widest = std::max(widest, natural_width(child, inside));
  }
  return widest;
}

/// Measures the cell in every entry of the section. What is composed for that
/// is thrown away, with its warnings: they come again when it is printed.
Pt measured_widest(const style::ChildElement& child, const Setting& setting) {
  Diagnostics unheard;
  Pt widest = 0;
  const auto& entries = setting.widths->section->entries;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    Record record{unheard, setting.record->of_pictures, {}, setting.record->headings};
    record.footnotes = setting.record->footnotes;
    Setting other = setting;
    other.record = &record;
    other.fields.entry = &entries[i];
    other.fields.entry_index = i;
    widest = std::max(widest, widest_in_entry(child, other));
  }
  return widest;
}

Pt widest_cell(const style::RowElement& row, std::size_t index, const style::Element& element,
               const Setting& setting) {
  if (setting.widths == nullptr) return natural_width(row.cells[index], setting);
  const auto key = std::make_pair(&element, index);
  if (const auto known = setting.widths->measured.find(key);
      known != setting.widths->measured.end()) {
    return known->second;
  }
  const Pt widest = measured_widest(row.cells[index], setting);
  setting.widths->measured.emplace(key, widest);
  return widest;
}

layout::CellWidth cell_width(const style::RowElement& row, std::size_t index,
                             const style::Element& element, const Setting& setting) {
  const style::RowWidth& width = row.widths[index];
  switch (width.kind) {
    case RowWidthKind::kLength:
      return {layout::CellWidthKind::kFixed, points(width.length, setting)};
    case RowWidthKind::kShare: return {layout::CellWidthKind::kShare, width.share};
    case RowWidthKind::kAuto: return {layout::CellWidthKind::kAuto, 0};
    case RowWidthKind::kWidest: break;
  }
  const bool alone = row.cells.size() == 1;
  const Pt widest = widest_cell(row, index, element, setting);
  return {layout::CellWidthKind::kFixed,
          alone ? widest : std::min(widest, setting.room * kWidestShare)};
}

/// About the room of each cell: shares get what fixed cells leave.
std::vector<Pt> cell_rooms(const std::vector<layout::CellWidth>& widths, Pt gap, Pt room) {
  Pt left = room - gap * static_cast<double>(widths.size() - 1);
  double shares = 0;
  for (const layout::CellWidth& width : widths) {
    if (width.kind == layout::CellWidthKind::kFixed) left -= width.value;
    if (width.kind == layout::CellWidthKind::kShare) shares += width.value;
  }
  left = std::max<Pt>(left, 0);
  std::vector<Pt> rooms;
  for (const layout::CellWidth& width : widths) {
    const bool fixed = width.kind == layout::CellWidthKind::kFixed;
    const bool share = width.kind == layout::CellWidthKind::kShare && shares > 0;
    rooms.push_back(fixed ? width.value : share ? left * width.value / shares : left);
  }
  return rooms;
}

}  // namespace

std::optional<layout::Node> compose_kind(const style::RowElement& kind,
                                         const style::Element& element, const Setting& setting) {
  const std::size_t count = std::min(kind.cells.size(), kind.widths.size());
  if (count == 0) return std::nullopt;
  std::vector<layout::CellWidth> widths;
  for (std::size_t i = 0; i < count; ++i) widths.push_back(cell_width(kind, i, element, setting));
  const Pt gap = points(kind.gap, setting);
  const std::vector<Pt> rooms = cell_rooms(widths, gap, setting.room);

  layout::Row row;
  row.gap = gap;
  row.valign = kind.valign;
  row.reads_across = kind.reads_across;
  std::vector<Composed> filled;
  for (std::size_t i = 0; i < count; ++i) {
    Setting inner = setting;
    inner.room = rooms[i];
    auto cell = compose_one(kind.cells[i], inner);
    // Of empty cells, these two give up their width.
    const bool gives_up = kind.widths[i].kind == RowWidthKind::kAuto ||
                          (kind.widths[i].kind == RowWidthKind::kWidest && widths[i].value <= 0);
    if (!cell && gives_up) continue;
    row.cells.push_back(cell ? cell->node : spacer());
    row.widths.push_back(widths[i]);
    if (cell) filled.push_back(std::move(*cell));
  }
  if (!has_content(filled, asks_for_more(kind.cells, *setting.scope))) return std::nullopt;
  layout::Node node;
  node.content = std::move(row);
  node.align = align_of(setting);
  return node;
}

}  // namespace cvpress::compose
