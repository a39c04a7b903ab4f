// Tables: rows of cells whose columns are shared out by what their texts want.
#include <algorithm>
#include <utility>

#include "compose/inline_spans.h"
#include "compose/prose.h"
#include "compose/stacking.h"
#include "compose/tags.h"
#include "layout/layout.h"

namespace cvpress::compose {
namespace {

using layout::Role;
using model::Block;

constexpr Pt kColumnGap = 8;
constexpr Pt kRowGap = 2;
constexpr Pt kHeadRule = 0.8;
constexpr Pt kEndRule = 0.4;

layout::Align cell_align(model::CellAlign align) {
  switch (align) {
    case model::CellAlign::kStart: return layout::Align::kStart;
    case model::CellAlign::kCenter: return layout::Align::kCenter;
    case model::CellAlign::kEnd: return layout::Align::kEnd;
  }
  return layout::Align::kStart;
}

bool is_head(const Block& row) {
  return row.number == 1;
}

layout::Node cell_node(const Block& cell, bool head, const Prose& prose) {
  Prose inner = prose;
  inner.setting.align = cell_align(cell.align);
  if (head) inner.setting.style = prose.setting.scope->with_style(prose.setting.style, "strong");
  return prose_paragraph(cell.inlines, head ? Role::kTH : Role::kTD, inner);
}

/// The natural and least widths of a column.
using TableColumns = std::vector<layout::IntrinsicWidths>;

void widen(TableColumns& columns, const std::vector<layout::Node>& cells) {
  if (columns.size() < cells.size()) columns.resize(cells.size());
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const layout::IntrinsicWidths widths = layout::intrinsic_widths(cells[i]);
    columns[i].natural = std::max(columns[i].natural, widths.natural);
    columns[i].least = std::max(columns[i].least, widths.least);
  }
}

/// A narrow column of years or amounts is not to be broken at its dashes for
/// the sake of a wide one.
void keep_short_columns_whole(TableColumns& columns, Pt room) {
  constexpr double kShortShare = 0.18;
  for (layout::IntrinsicWidths& column : columns) {
    if (column.natural <= room * kShortShare) column.least = column.natural;
  }
}

/// Every column gets what it wants if all can have it, else its longest word and a part of
/// the rest in proportion to what it still lacks (CSS 2.1 17.5.2.2): in the room that there
/// is in the end, since a later page may give a table more than the first.
std::vector<layout::CellWidth> column_widths(TableColumns columns, Pt room) {
  keep_short_columns_whole(columns, room);
  std::vector<layout::CellWidth> widths;
  for (const layout::IntrinsicWidths& column : columns) {
    widths.push_back({layout::CellWidthKind::kAuto, 0, column});
  }
  return widths;
}

void add_rule(Pt thickness, const Setting& setting, layout::Stack& stack) {
  layout::Node rule;
  rule.content = layout::RuleBox{thickness, rule_color(setting), {}};
  rule.tag = make_tag(Role::kArtifact);
  stack.children.push_back(std::move(rule));
  stack.gaps.push_back(kRowGap);
}

/// Of a table whose columns have all that they want.
Pt sum_of(const std::vector<layout::CellWidth>& widths) {
  Pt sum = kColumnGap * static_cast<double>(widths.size() - 1);
  for (const layout::CellWidth& width : widths) sum += width.column->natural;
  return sum;
}

layout::Node row_node(std::vector<layout::Node> cells,
                      const std::vector<layout::CellWidth>& widths) {
  layout::Row row;
  row.gap = kColumnGap;
  row.widths = widths;
  row.cells = std::move(cells);
  while (row.cells.size() < widths.size()) row.cells.push_back(spacer());
  layout::Node node;
  node.content = std::move(row);
  node.tag = make_tag(Role::kTR);
  node.breaks.keep_together = true;
  return node;
}

}  // namespace

layout::Node table_node(const Block& table, const Prose& prose) {
  TableColumns columns;
  std::vector<std::vector<layout::Node>> rows;
  for (const Block& row : table.children) {
    std::vector<layout::Node>& cells = rows.emplace_back();
    for (const Block& cell : row.children) cells.push_back(cell_node(cell, is_head(row), prose));
    widen(columns, cells);
  }
  if (columns.empty()) return spacer();
  const Pt gaps = kColumnGap * static_cast<double>(columns.size() - 1);
  const auto widths = column_widths(columns, std::max<Pt>(prose.setting.room - gaps, 0));

  layout::Stack stack;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const bool head = is_head(table.children[i]);
    stack.children.push_back(row_node(std::move(rows[i]), widths));
    stack.gaps.push_back(kRowGap);
    const bool ends_head = head && i + 1 < rows.size() && !is_head(table.children[i + 1]);
    stack.children.back().breaks.keep_with_next = head;
    if (!ends_head) continue;
    add_rule(kHeadRule, prose.setting, stack);
    stack.children.back().breaks.keep_with_next = true;
  }
  stack.children.back().breaks.keep_with_next = true;
  add_rule(kEndRule, prose.setting, stack);
  layout::Node node;
  node.content = std::move(stack);
  node.tag = make_tag(Role::kTable);
  node.most_width = sum_of(widths);
  node.where = table.where;
  return node;
}

}  // namespace cvpress::compose
