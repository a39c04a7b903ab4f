// Foresees the first line of a node, so that a row knows how far down its
// cells stand before it lays them out. Laying out a cell twice instead would
// double the work with every row inside a row.

#include <algorithm>
#include <variant>

#include "layout/algorithms.h"

namespace cvpress::layout {
namespace {

using MaybeLine = std::optional<FirstLine>;

const BreakToken* inner_token(const BreakToken* resume) {
  return resume && !resume->inner.empty() ? resume->inner.front().get() : nullptr;
}

MaybeLine moved_down(MaybeLine line, Pt distance) {
  if (line) line->baseline += distance;
  return line;
}

MaybeLine line_in(const TextBox& box, const ConstraintSpace& space, const BreakToken* resume) {
  const LinesFrom from = lines_from(box, space, resume);
  if (from.first >= from.broken->lines.size()) return std::nullopt;
  return first_line_of(line_ink(box, from.broken->lines[from.first], space.scale));
}

MaybeLine line_in(const ImageBox& /*box*/, const ConstraintSpace& /*space*/,
                  const BreakToken* /*resume*/) {
  return std::nullopt;
}

MaybeLine line_in(const RuleBox& /*box*/, const ConstraintSpace& /*space*/,
                  const BreakToken* /*resume*/) {
  return std::nullopt;
}

MaybeLine line_in(const TurnedBox& /*box*/, const ConstraintSpace& /*space*/,
                  const BreakToken* /*resume*/) {
  return std::nullopt;
}

MaybeLine line_in(const ShapeBox& /*box*/, const ConstraintSpace& /*space*/,
                  const BreakToken* /*resume*/) {
  return std::nullopt;
}

/// The same terms in a room of another width.
ConstraintSpace of_width(const ConstraintSpace& space, Pt width) {
  return room_within(space, width, space.height, space.at_region_start);
}

Pt gap_before(const Stack& stack, std::size_t child, const Scale& scale) {
  return child < stack.gaps.size() ? stack.gaps[child].at(scale.gaps) : 0;
}

MaybeLine line_in(const Stack& stack, const ConstraintSpace& space, const BreakToken* resume) {
  const Pt rail_width = rail_width_in(stack, space.width);
  const ConstraintSpace inner = of_width(space, std::max(space.width - rail_width, 0.0));
  const std::size_t first = resume ? resume->index : 0;
  Pt y = 0;
  for (std::size_t i = first; i < stack.children.size(); ++i) {
    const Node& child = stack.children[i];
    if (i > first && y > 0) y += gap_before(stack, i, space.scale);
    const BreakToken* token = i == first ? inner_token(resume) : nullptr;
    const MaybeLine line = first_line_of(child, inner, token);
    if (line || !is_passed_over(child)) return moved_down(line, y);
    y += std::get<RuleBox>(child.content).thickness + insets_of(child, false).down();
  }
  return std::nullopt;
}

MaybeLine line_in(const Row& row, const ConstraintSpace& space, const BreakToken* resume) {
  const std::vector<Pt> widths = row_widths(row, space, resume);
  BaselineAlignment alignment;
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    if (cell_is_finished(resume, i)) continue;
    alignment.add(first_line_of(row.cells[i], of_width(space, widths[i]), cell_token(resume, i)));
    if (alignment.has_line() && row.valign != VerticalAlign::kBaseline) break;
  }
  return alignment.line();
}

MaybeLine line_in(const Wrap& wrap, const ConstraintSpace& space, const BreakToken* resume) {
  const std::size_t first = resume ? resume->index : 0;
  if (first >= wrap.children.size()) return std::nullopt;
  const WrapLine line = wrap_line(wrap, space, first, separator_width_of(wrap, space));
  BaselineAlignment alignment;
  for (std::size_t i = first; i < line.end; ++i) {
    alignment.add(
        first_line_of(wrap.children[i], of_width(space, line.widths[i - first]), nullptr));
  }
  return alignment.line();
}

}  // namespace

bool is_passed_over(const Node& child) {
  return std::holds_alternative<RuleBox>(child.content);
}

std::optional<FirstLine> first_line_of(const Node& node, const ConstraintSpace& space,
                                       const BreakToken* resume) {
  const Pt width = outer_width(node, space.width);
  const Edges insets = insets_in(node, width, space, resume != nullptr);
  const ConstraintSpace inner = of_width(space, std::max(width - insets.across(), 0.0));
  return std::visit(
      [&](const auto& content) { return moved_down(line_in(content, inner, resume), insets.top); },
      node.content);
}

}  // namespace cvpress::layout
