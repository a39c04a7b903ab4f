// The box around a content: padding, border, background, width and alignment.
// At a break the box is open: what is cut off has neither padding nor border.

#include <algorithm>
#include <variant>

#include "layout/algorithms.h"
#include "layout/cut_list.h"

namespace cvpress::layout {
namespace {

Pt border_width(const Node& node) {
  return node.border ? std::max(node.border->width, 0.0) : 0;
}

ContentResult lay_content(const Node& node, const ConstraintSpace& space,
                          const BreakToken* resume) {
  return std::visit([&](const auto& content) { return layout_content(content, space, resume); },
                    node.content);
}

/// Which sides of a box are drawn, and its place in the fragment.
struct Outline {
  Rect box;
  bool open_top = false;
  bool open_bottom = false;
};

void add_background(const Node& node, const Outline& outline, Fragment& fragment) {
  if (!node.background) return;
  // Round corners would close the side that is open.
  const bool round = !outline.open_top && !outline.open_bottom;
  fragment.ink.emplace_back(FillInk{outline.box, *node.background, round ? node.radius : 0});
}

void add_side(const Border& border, Point from, Point to, Fragment& fragment) {
  fragment.ink.emplace_back(StrokeInk{from, to, border.width, border.color, border.dash});
}

void add_border(const Node& node, const Outline& outline, Fragment& fragment) {
  if (border_width(node) <= 0) return;
  const Border& border = *node.border;
  const Pt half = border.width / 2;
  const Point low = outline.box.origin;
  const Point high = {low.x + outline.box.size.width, low.y + outline.box.size.height};
  const bool top = border.top && !outline.open_top;
  const bool bottom = border.bottom && !outline.open_bottom;
  if (top && bottom && border.start && border.end) {
    const Size middle = {std::max(outline.box.size.width - border.width, 0.0),
                         std::max(outline.box.size.height - border.width, 0.0)};
    fragment.ink.emplace_back(OutlineInk{{{low.x + half, low.y + half}, middle},
                                         border.width,
                                         border.color,
                                         std::max(node.radius - half, 0.0),
                                         border.dash});
    return;
  }
  if (top) add_side(border, {low.x, low.y + half}, {high.x, low.y + half}, fragment);
  if (border.end) add_side(border, {high.x - half, low.y}, {high.x - half, high.y}, fragment);
  if (bottom) add_side(border, {low.x, high.y - half}, {high.x, high.y - half}, fragment);
  if (border.start) add_side(border, {low.x + half, low.y}, {low.x + half, high.y}, fragment);
}

/// Unlike text, which fills the room it is given.
bool is_as_wide_as_its_content(const Node& node) {
  return std::holds_alternative<ImageBox>(node.content) ||
         std::holds_alternative<TurnedBox>(node.content) ||
         std::holds_alternative<ShapeBox>(node.content);
}

/// Lays a content out and decides how much of the box below it fits.
class BoxLayout {
 public:
  BoxLayout(const Node& node, const ConstraintSpace& space, const BreakToken* resume)
      : node_(node),
        space_(space),
        resume_(resume),
        insets_(insets_in(node, outer_width(node, space.width), space, resume != nullptr)),
        width_(outer_width(node, space.width)) {}

  LayoutResult run() {
    // With the bottom open first: a content that goes on needs no room for the
    // padding at its end, and is laid out once only.
    content_ = lay(insets_.top);
    if (content_.fragment && !content_.rest && !fits(closed_height(), space_.height)) {
      if (!close_bottom()) return {};
    }
    LayoutResult result;
    result.forced_break = content_.forced_break;
    if (!content_.fragment || begins_with_nothing()) return result;
    result.rest = content_.rest;
    result.appeal = content_.appeal;
    if (content_.good_cut) result.good_cut = *content_.good_cut + insets_.top;
    result.cuts = std::move(content_.cuts);
    drop_empty(result.cuts);
    if (insets_.top > 0) move_down(result.cuts, insets_.top);
    result.fragment = in_room(boxed());
    return result;
  }

 private:
  ContentResult lay(Pt taken) const {
    const Pt inner = std::max(width_ - insets_.across(), 0.0);
    return lay_content(
        node_, room_within(space_, inner, space_.height - taken, space_.at_region_start), resume_);
  }

  /// A break after the top of the box, or before it, leaves the same on the page but for
  /// an empty box.
  bool begins_with_nothing() const {
    if (!content_.rest || space_.at_region_start) return false;
    const Pt height = content_.fragment->size.height;
    return height <= 0 || !fits(insets_.top + height, space_.height);
  }

  Pt least_height() const { return resume_ ? 0 : node_.least_height; }

  Pt closed_height() const {
    const Pt height = insets_.top + content_.fragment->size.height + insets_.bottom;
    return std::max(height, least_height());
  }

  /// The content ends here, but its box does not fit. Breaks the content earlier,
  /// or at a region's start, where that cannot help, lets the box be lower.
  bool close_bottom() {
    if (insets_.bottom > 0) content_ = lay(insets_.down());
    if (!content_.fragment || content_.rest) return true;
    return space_.at_region_start || fits(closed_height(), space_.height);
  }

  Pt outer_height() const {
    const Pt used = insets_.top + content_.fragment->size.height;
    if (content_.rest) return used;
    return std::max(used, std::min(closed_height(), space_.height));
  }

  Pt box_width() const {
    const bool shrinks = is_as_wide_as_its_content(node_) && !node_.width;
    return shrinks ? content_.fragment->size.width + insets_.across() : width_;
  }

  std::shared_ptr<Fragment> boxed() const {
    const Size size = {box_width(), outer_height()};
    std::shared_ptr<Fragment> box = content_.fragment;
    if (size != box->size || node_.background || node_.border) {
      box = std::make_shared<Fragment>();
      box->size = size;
      const Outline outline{{{}, size}, resume_ != nullptr, content_.rest != nullptr};
      add_background(node_, outline, *box);
      add_border(node_, outline, *box);
      add_content(*box);
    }
    box->tag = node_.tag;
    box->where = node_.where;
    return box;
  }

  void add_content(Fragment& box) const {
    const Pt spare = box.size.width - insets_.across() - content_.fragment->size.width;
    box.children.push_back(
        {{insets_.start + aligned_offset(node_.align, spare), insets_.top}, content_.fragment});
    box.first_line = content_.fragment->first_line;
    if (box.first_line) box.first_line->baseline += insets_.top;
  }

  /// The box at its place in the room, where that is not the start.
  FragmentPtr in_room(std::shared_ptr<Fragment> box) const {
    const Pt offset = aligned_offset(node_.align, space_.width - box->size.width);
    if (offset <= 0) return box;
    auto room = std::make_shared<Fragment>();
    room->size = {space_.width, box->size.height};
    room->first_line = box->first_line;
    room->children.push_back({{offset, 0}, std::move(box)});
    return room;
  }

  const Node& node_;
  const ConstraintSpace& space_;
  const BreakToken* resume_;
  Edges insets_;
  Pt width_;
  ContentResult content_;
};

}  // namespace

Edges insets_of(const Node& node, bool resumed) {
  Edges insets = node.padding;
  if (node.border) {
    const Pt width = border_width(node);
    if (node.border->top) insets.top += width;
    if (node.border->end) insets.end += width;
    if (node.border->bottom) insets.bottom += width;
    if (node.border->start) insets.start += width;
  }
  if (resumed) insets.top = 0;
  return insets;
}

Edges insets_in(const Node& node, Pt width, const ConstraintSpace& terms, bool resumed) {
  constexpr double kMostPart = 0.75;
  Edges insets = insets_of(node, resumed);
  if (fits(insets.across() + kLeastRoom, width)) return insets;
  const Pt least = std::min({kLeastRoom, width, content_widths(node, terms).least});
  if (fits(insets.across() + least, width)) return insets;
  const double part = std::min(width * kMostPart, width - least) / insets.across();
  insets.start *= part;
  insets.end *= part;
  return insets;
}

Pt outer_width(const Node& node, Pt room) {
  const std::optional<Pt>& wanted = node.width ? node.width : node.most_width;
  return wanted ? std::min(std::max(*wanted, 0.0), room) : room;
}

Pt aligned_offset(Align align, Pt spare) {
  if (spare <= 0) return 0;
  switch (align) {
    case Align::kCenter: return spare / 2;
    case Align::kEnd: return spare;
    case Align::kStart:
    case Align::kJustify: return 0;
  }
  return 0;
}

LayoutResult layout_box(const Node& node, const ConstraintSpace& space, const BreakToken* resume) {
  return BoxLayout(node, space, resume).run();
}

}  // namespace cvpress::layout
