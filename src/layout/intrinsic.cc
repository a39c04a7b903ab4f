// The widths content would like to have, for cells and wrapped children.

#include <algorithm>
#include <numeric>
#include <variant>

#include "layout/algorithms.h"
#include "layout/memo.h"

namespace cvpress::layout {
namespace {

IntrinsicWidths widths_of(const TextBox& box, const ConstraintSpace& terms) {
  if (!box.paragraph) return {};
  const text::NaturalWidths widths =
      terms.memo ? terms.memo->natural_widths(box.paragraph) : text::natural_widths(*box.paragraph);
  return {widths.widest_line * terms.scale.size, widths.longest_word * terms.scale.size};
}

IntrinsicWidths widths_of(const ImageBox& box, const ConstraintSpace& /*terms*/) {
  return {box.size.width, box.size.width};
}

IntrinsicWidths widths_of(const RuleBox& /*box*/, const ConstraintSpace& /*terms*/) {
  return {};  // as wide as it may be, and content with nothing
}

IntrinsicWidths widths_of(const TurnedBox& box, const ConstraintSpace& terms) {
  const Pt width = turned_width(box, terms.scale);
  return {width, width};
}

IntrinsicWidths widths_of(const ShapeBox& box, const ConstraintSpace& /*terms*/) {
  return {box.size.width, box.size.width};
}

IntrinsicWidths widest(const std::vector<Node>& nodes, const ConstraintSpace& terms) {
  IntrinsicWidths widest;
  for (const Node& node : nodes) {
    const IntrinsicWidths widths = intrinsic_widths(node, terms);
    widest.natural = std::max(widest.natural, widths.natural);
    widest.least = std::max(widest.least, widths.least);
  }
  return widest;
}

IntrinsicWidths widths_of(const Stack& stack, const ConstraintSpace& terms) {
  IntrinsicWidths widths = widest(stack.children, terms);
  const Pt rail = stack.rail ? stack.rail->width : 0;
  return {widths.natural + rail, widths.least + rail};
}

Pt total_share(const Row& row) {
  Pt total = 0;
  for (const CellWidth& width : row.widths) {
    if (width.kind == CellWidthKind::kShare) total += std::max(width.value, 0.0);
  }
  return total;
}

/// A share is satisfied when all shares together are as many times its need as
/// their sum is its own: with 1fr and 3fr, a first cell of 20 asks for 80.
IntrinsicWidths widths_of(const Row& row, const ConstraintSpace& terms) {
  const Pt shares = total_share(row);
  IntrinsicWidths sum;
  IntrinsicWidths shared;
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    const CellWidth width = i < row.widths.size() ? row.widths[i] : CellWidth{};
    if (width.kind == CellWidthKind::kFixed) {
      sum.natural += width.value;
      sum.least += width.value;
      continue;
    }
    const IntrinsicWidths cell = cell_widths(row, i, terms);
    if (width.kind == CellWidthKind::kShare && width.value > 0) {
      shared.natural = std::max(shared.natural, cell.natural * shares / width.value);
      shared.least = std::max(shared.least, cell.least * shares / width.value);
    } else if (width.kind == CellWidthKind::kAuto) {
      sum.natural += cell.natural;
      sum.least += cell.least;
    }
  }
  const Pt gaps = row.cells.empty() ? 0 : row.gap * static_cast<double>(row.cells.size() - 1);
  return {sum.natural + shared.natural + gaps, sum.least + shared.least + gaps};
}

IntrinsicWidths widths_of(const Wrap& wrap, const ConstraintSpace& terms) {
  if (wrap.children.empty()) return {};
  const Pt between = wrap.gap + separator_width_of(wrap, terms);
  IntrinsicWidths widths;
  for (const Node& child : wrap.children) {
    const IntrinsicWidths own = intrinsic_widths(child, terms);
    widths.natural += own.natural;
    widths.least = std::max(widths.least, own.least);
  }
  widths.natural += between * static_cast<double>(wrap.children.size() - 1);
  return widths;
}

}  // namespace

IntrinsicWidths cell_widths(const Row& row, std::size_t cell, const ConstraintSpace& terms) {
  const bool in_column = cell < row.widths.size() && row.widths[cell].column;
  return in_column ? *row.widths[cell].column : intrinsic_widths(row.cells[cell], terms);
}

Pt separator_width_of(const Wrap& wrap, const ConstraintSpace& terms) {
  return wrap.separator.empty() ? 0 : intrinsic_widths(wrap.separator.front(), terms).natural;
}

IntrinsicWidths content_widths(const Node& node, const ConstraintSpace& terms) {
  return std::visit([&](const auto& content) { return widths_of(content, terms); }, node.content);
}

IntrinsicWidths intrinsic_widths(const Node& node, const ConstraintSpace& terms) {
  if (node.width) return {*node.width, *node.width};
  const IntrinsicWidths widths = content_widths(node, terms);
  const Pt across = insets_of(node, false).across();
  return {widths.natural + across, widths.least + across};
}

}  // namespace cvpress::layout
