// Children that wrap like words. Breaks fall between the lines.

#include <algorithm>

#include "layout/algorithms.h"

namespace cvpress::layout {

namespace {

/// More children than this are no header, and not worth the search.
constexpr std::size_t kMostBalanced = 100;

/// The line that begins with `first` and is no wider than `room`, if its first child is not.
WrapLine line_within(const Wrap& wrap, const ConstraintSpace& space, std::size_t first, Pt between,
                     Pt room) {
  WrapLine line;
  line.end = first;
  while (line.end < wrap.children.size()) {
    const Pt own = std::min(intrinsic_widths(wrap.children[line.end], space).natural, space.width);
    const Pt total = line.end == first ? own : line.width + between + own;
    if (line.end > first && !fits(total, room)) break;
    line.widths.push_back(own);
    line.width = total;
    ++line.end;
  }
  return line;
}

std::size_t lines_within(const Wrap& wrap, const ConstraintSpace& space, std::size_t first,
                         Pt between, Pt room) {
  std::size_t count = 0;
  while (first < wrap.children.size()) {
    first = line_within(wrap, space, first, between, room).end;
    ++count;
  }
  return count;
}

/// The narrowest room in which the children from `first` on need no more lines.
Pt balanced_room(const Wrap& wrap, const ConstraintSpace& space, std::size_t first, Pt between) {
  constexpr int kSteps = 16;
  const std::size_t lines = lines_within(wrap, space, first, between, space.width);
  Pt narrow = space.width / static_cast<double>(std::max<std::size_t>(lines, 1)) / 2;
  Pt wide = space.width;
  for (int step = 0; step < kSteps; ++step) {
    const Pt middle = (narrow + wide) / 2;
    const bool enough = lines_within(wrap, space, first, between, middle) <= lines;
    (enough ? wide : narrow) = middle;
  }
  return wide;
}

}  // namespace

WrapLine wrap_line(const Wrap& wrap, const ConstraintSpace& space, std::size_t first,
                   Pt separator_width) {
  const Pt between = wrap.gap + separator_width;
  const bool balanced = wrap.balance && wrap.children.size() - first <= kMostBalanced;
  const Pt room = balanced ? balanced_room(wrap, space, first, between) : space.width;
  return line_within(wrap, space, first, between, room);
}

namespace {

class WrapLayout {
 public:
  WrapLayout(const Wrap& wrap, const ConstraintSpace& space, const BreakToken* resume)
      : wrap_(wrap), space_(space), next_(resume ? resume->index : 0) {}

  ContentResult run() {
    lay_separator();
    ContentResult result;
    while (next_ < wrap_.children.size()) {
      const Pt gap = lines_ > 0 ? wrap_.line_gap.at(space_.scale.gaps) : 0;
      Line line = lay_line(kUnlimited);
      if (!fits(y_ + gap + line.height, space_.height)) {
        if (lines_ > 0 || !space_.at_region_start) break;
        line = lowered(line);
      }
      if (lines_ > 0 && line.height > 0) {
        result.good_cut = y_;
        if (space_.list_cuts && y_ > 0) result.cuts.push_back(cut_above(gap));
      }
      add(std::move(line), gap);
    }
    const bool finished = next_ >= wrap_.children.size();
    if (!finished && lines_ == 0) return {};
    if (!finished) {
      auto token = std::make_shared<BreakToken>();
      token->index = next_;
      result.rest = std::move(token);
    }
    fragment_->size = {space_.width, y_};
    result.fragment = fragment_;
    return result;
  }

 private:
  struct Item {
    Pt x = 0;
    Pt top = 0;
    FragmentPtr fragment;
  };
  struct Line {
    std::vector<Item> items;
    std::size_t end = 0;
    Pt height = 0;
    std::optional<FirstLine> first_line;
    bool whole = true;  // no child was broken
  };

  Cut cut_above(Pt gap) const {
    Cut cut;
    cut.height = y_;
    cut.resume = y_ + gap;
    return cut;
  }

  void lay_separator() {
    if (wrap_.separator.empty()) return;
    separator_width_ = separator_width_of(wrap_, space_);
    separator_ =
        layout(wrap_.separator.front(), room_within(space_, separator_width_, kUnlimited, true))
            .fragment;
  }

  /// The next line, its children laid out in at most `height`.
  Line lay_line(Pt height) const {
    const WrapLine extent = wrap_line(wrap_, space_, next_, separator_width_);
    Line line;
    line.end = extent.end;
    Pt x = aligned_offset(wrap_.align, space_.width - extent.width);
    std::vector<const Node*> nodes;
    for (std::size_t i = next_; i < extent.end; ++i) {
      if (i > next_ && separator_) {
        line.items.push_back({x + wrap_.gap / 2, 0, separator_});
        nodes.push_back(&wrap_.separator.front());
      }
      if (i > next_) x += wrap_.gap + separator_width_;
      const Pt width = extent.widths[i - next_];
      LayoutResult child = layout(wrap_.children[i], room_within(space_, width, height, true));
      line.whole = line.whole && !child.rest;
      line.items.push_back({x, 0, std::move(child.fragment)});
      nodes.push_back(&wrap_.children[i]);
      x += width;
    }
    align(line, nodes);
    return line;
  }

  static void align(Line& line, const std::vector<const Node*>& nodes) {
    BaselineAlignment alignment;
    for (const Item& item : line.items) alignment.add(item.fragment->first_line);
    for (std::size_t i = 0; i < line.items.size(); ++i) {
      Item& item = line.items[i];
      const Size size = item.fragment->size;
      item.top = alignment.top(*nodes[i], item.fragment->first_line, size.height);
      line.height = std::max(line.height, item.top + size.height);
    }
    line.first_line = alignment.line();
  }

  /// A line too tall for any region: pictures in it become smaller, if that helps.
  Line lowered(const Line& line) const {
    Line lower = lay_line(space_.height);
    return lower.whole ? lower : line;
  }

  void add(Line line, Pt gap) {
    y_ += gap;
    for (Item& item : line.items) {
      fragment_->children.push_back({{item.x, y_ + item.top}, std::move(item.fragment)});
    }
    if (lines_ == 0) fragment_->first_line = line.first_line;
    y_ += line.height;
    next_ = line.end;
    ++lines_;
  }

  const Wrap& wrap_;
  const ConstraintSpace& space_;
  std::size_t next_;  // the first child not set yet
  std::size_t lines_ = 0;
  Pt y_ = 0;
  Pt separator_width_ = 0;
  FragmentPtr separator_;
  std::shared_ptr<Fragment> fragment_ = std::make_shared<Fragment>();
};

}  // namespace

ContentResult layout_content(const Wrap& wrap, const ConstraintSpace& space,
                             const BreakToken* resume) {
  return WrapLayout(wrap, space, resume).run();
}

}  // namespace cvpress::layout
