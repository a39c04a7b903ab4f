// What the primitives of layout share among themselves: each lays out its own
// content, without the box around it. Not for other modules.
#pragma once

#include <limits>
#include <memory>
#include <optional>
#include <vector>

#include "layout/layout.h"

namespace cvpress::layout {

/// A LayoutResult whose fragment may still be added to by the box around it.
struct ContentResult {
  std::shared_ptr<Fragment> fragment;
  BreakTokenPtr rest;
  BreakAppeal appeal = BreakAppeal::kPerfect;
  std::optional<Pt> good_cut;
  bool forced_break = false;
  Cuts cuts;
};

/// Break before this; `forced` if it wants a new page or column.
inline ContentResult nothing_placed(bool forced) {
  ContentResult result;
  result.forced_break = forced;
  return result;
}

ContentResult layout_content(const TextBox& box, const ConstraintSpace& space,
                             const BreakToken* resume);
ContentResult layout_content(const ImageBox& box, const ConstraintSpace& space,
                             const BreakToken* resume);
ContentResult layout_content(const RuleBox& box, const ConstraintSpace& space,
                             const BreakToken* resume);
ContentResult layout_content(const Stack& stack, const ConstraintSpace& space,
                             const BreakToken* resume);
ContentResult layout_content(const Row& row, const ConstraintSpace& space,
                             const BreakToken* resume);
ContentResult layout_content(const Wrap& wrap, const ConstraintSpace& space,
                             const BreakToken* resume);
ContentResult layout_content(const TurnedBox& box, const ConstraintSpace& space,
                             const BreakToken* resume);
ContentResult layout_content(const ShapeBox& box, const ConstraintSpace& space,
                             const BreakToken* resume);

/// A node with padding, border, background, width and alignment, but without break rules.
LayoutResult layout_box(const Node& node, const ConstraintSpace& space, const BreakToken* resume);

/// Border and padding of each side; none at the top of a box that was begun before.
Edges insets_of(const Node& node, bool resumed);
/// Room for a few letters: padding does not take it from content that needs it,
/// however many boxes stand in each other.
constexpr Pt kLeastRoom = 20;
/// The same in a box of this width, narrowed where they leave too little of it.
Edges insets_in(const Node& node, Pt width, const ConstraintSpace& terms, bool resumed);
/// The widths that what is inside of a node's box would like to have.
IntrinsicWidths content_widths(const Node& node, const ConstraintSpace& terms);
/// How wide a turned text is across its lines, where nothing is too narrow or too low.
Pt turned_width(const TurnedBox& box, const Scale& scale);
/// The outer width of a node in `room`.
Pt outer_width(const Node& node, Pt room);
/// How far in something stands that leaves `spare` of its room.
Pt aligned_offset(Align align, Pt spare);

/// The first line a node will have in a room of this width, found without laying it out:
/// only first children are looked at. In a stack, rules above it are passed over;
/// behind anything else without lines (a picture) there is no first line.
std::optional<FirstLine> first_line_of(const Node& node, const ConstraintSpace& space,
                                       const BreakToken* resume);
/// Whether the first line of a stack is to be sought behind this child.
bool is_passed_over(const Node& child);

FirstLine first_line_of(const LineInk& ink);
/// A line of a text on the terms of a room, at the top of where it stands.
LineInk line_ink(const TextBox& box, const text::Line& line, const Scale& scale);
/// The lines of a text from where it is to be resumed, and which of them is the first.
struct LinesFrom {
  std::shared_ptr<const BrokenText> broken;
  std::size_t first = 0;
};
LinesFrom lines_from(const TextBox& box, const ConstraintSpace& space, const BreakToken* resume);

/// The widths of a row's cells; together with the gaps never more than there is.
std::vector<Pt> row_widths(const Row& row, const ConstraintSpace& space, const BreakToken* resume);

/// The widths that a cell would like to have, or the whole column that it is in.
IntrinsicWidths cell_widths(const Row& row, std::size_t cell, const ConstraintSpace& terms);

/// The token a row's cell goes on with, or null.
const BreakToken* cell_token(const BreakToken* resume, std::size_t cell);
bool cell_is_finished(const BreakToken* resume, std::size_t cell);

/// The children of a wrap that stand on the line beginning with `first`.
struct WrapLine {
  std::size_t end = 0;     // index after the last
  std::vector<Pt> widths;  // of each
  Pt width = 0;            // of all, with gaps and separators
};
WrapLine wrap_line(const Wrap& wrap, const ConstraintSpace& space, std::size_t first,
                   Pt separator_width);
/// The natural width of a wrap's separator; 0 for none.
Pt separator_width_of(const Wrap& wrap, const ConstraintSpace& terms);

/// How far in a stack's children stand: never more than half of its width.
Pt rail_width_in(const Stack& stack, Pt width);
/// The space between a row's cells: all of them together take at most half of its width.
Pt row_gap_in(const Row& row, Pt width);

/// How things side by side are aligned on the baseline of their first lines.
class BaselineAlignment {
 public:
  void add(const std::optional<FirstLine>& line);
  bool has_line() const { return reference_.has_value(); }
  /// The common first line, from the top of what is aligned.
  std::optional<FirstLine> line() const;
  /// How far down something stands at most; its height is not needed.
  Pt top_before_layout(const Node& node, const std::optional<FirstLine>& line) const;
  /// How far down it stands, being `height` tall.
  Pt top(const Node& node, const std::optional<FirstLine>& line, Pt height) const;

 private:
  std::optional<FirstLine> reference_;  // the first, for capitals
  Pt baseline_ = 0;                     // the lowest
};

/// The rectangle that is really inked, with glyphs by their outlines; nothing for no ink.
std::optional<Rect> ink_bounds(const Fragment& fragment);

}  // namespace cvpress::layout
