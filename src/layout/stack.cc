// Children downwards: the primitive that decides where pages end. Children are
// laid out in the height that is left, until one does not fit whole; then the
// stack is cut at the best place among those it has passed.

#include <algorithm>
#include <variant>

#include "layout/algorithms.h"
#include "layout/cut_list.h"
#include "layout/rail.h"
#include "layout/stack_break.h"

namespace cvpress::layout {
namespace {

/// Whether a break after this node would part it from what it is kept with.
bool keeps_with_next(const Node& node) {
  if (node.breaks.keep_with_next) return true;
  const auto* stack = std::get_if<Stack>(&node.content);
  return stack && !stack->children.empty() && keeps_with_next(stack->children.back());
}

/// A child without a marker has an empty stack in its place.
bool is_void(const Node& node) {
  const auto* stack = std::get_if<Stack>(&node.content);
  return stack && stack->children.empty();
}

class StackLayout {
 public:
  StackLayout(const Stack& stack, const ConstraintSpace& space, const BreakToken* resume)
      : stack_(stack), space_(space), resume_(resume), first_(resume ? resume->index : 0) {}

  ContentResult run() {
    for (std::size_t i = first_; i < stack_.children.size(); ++i) {
      if (!placed_.empty() && something_above()) {
        const bool breaks_keep = keeps_with_next(stack_.children[i - 1]);
        cuts_.add_gap(i, end_before_cut(i), breaks_keep);
        // Before a divider there is no other place than after it.
        if (space_.list_cuts && !is_divider(i)) foresee_cut(i, breaks_keep);
      }
      if (wants_new_page(i)) return cut_before(i, true);
      LayoutResult child = lay_child(i);
      if (!child.fragment && child.forced_break) return cut_before(i, true);
      if (!child.fragment) return cut_at_best(i, std::nullopt);
      if (child.rest && child.forced_break) return cut_inside(i, std::move(child));
      if (child.rest) return cut_at_best(i, std::move(child));
      place(i, std::move(child));
    }
    ContentResult result;
    result.fragment = fragment();
    result.cuts = std::move(listed_);
    result.good_cut = good_cut_;
    return result;
  }

 private:
  struct Placed {
    Pt y = 0;
    Pt bottom = 0;
    bool at_start = false;  // of the region
    FragmentPtr fragment;
    std::optional<RailMarker> marker;
  };

  /// Whether a break here would leave anything on the page it ends.
  bool something_above() const { return y_ > 0 || !space_.at_region_start; }

  bool is_divider(std::size_t i) const { return stack_.children[i].breaks.between_only; }

  /// The end of what stays where the stack is cut before child `i`.
  Pt end_before_cut(std::size_t i) const {
    if (placed_.empty() || !is_divider(i - 1)) return y_;
    return placed_.size() == 1 ? 0 : placed_[placed_.size() - 2].bottom;
  }

  Pt rail_width() const { return rail_width_in(stack_, space_.width); }
  Rail rail() const {
    Rail rail = *stack_.rail;
    rail.width = rail_width();
    return rail;
  }
  Pt child_width() const { return std::max(space_.width - rail_width(), 0.0); }

  const BreakToken* token_of(std::size_t i) const {
    const bool begun = i == first_ && resume_ && !resume_->inner.empty();
    return begun ? resume_->inner.front().get() : nullptr;
  }

  bool wants_new_page(std::size_t i) const {
    const bool honoured = i == first_ && resume_ && (resume_->forced || token_of(i));
    return stack_.children[i].breaks.before != BreakBefore::kAuto && !honoured &&
           something_above() && space_.height < kUnlimited;
  }

  /// The top of the next child. A gap is no reason to overflow: where it does
  /// not fit, what follows is tried in no height at all.
  Pt next_top(std::size_t i) const {
    if (placed_.empty() || !something_above() || i >= stack_.gaps.size()) return y_;
    return std::max(y_, std::min(y_ + stack_.gaps[i].at(space_.scale.gaps), space_.height));
  }

  LayoutResult lay_child(std::size_t i) {
    if (is_divider(i) && i > 0 && !something_above()) return left_out();
    const Pt room = std::max(space_.height - next_top(i), 0.0);
    LayoutResult child = lay_child_in(i, room, !something_above());
    if (!child.fragment) return child;
    marker_ = marker_for(i, *child.fragment);
    // A marker lower than its child's end needs the room too.
    const bool overhangs = marker_ && !fits(marker_->bottom, room) && something_above();
    return overhangs ? LayoutResult{} : child;
  }

  /// A divider at the head of a region.
  LayoutResult left_out() const {
    auto nothing = std::make_shared<Fragment>();
    nothing->size = {child_width(), 0};
    LayoutResult result;
    result.fragment = std::move(nothing);
    return result;
  }

  LayoutResult lay_child_in(std::size_t i, Pt room, bool at_start) const {
    return layout(stack_.children[i], room_within(space_, child_width(), room, at_start),
                  token_of(i));
  }

  std::optional<RailMarker> marker_for(std::size_t i, const Fragment& child) const {
    const bool has_marker = stack_.rail && i < stack_.markers.size() && !is_void(stack_.markers[i]);
    if (!has_marker || token_of(i)) return std::nullopt;
    return marker_beside(stack_.markers[i], rail(), child, space_);
  }

  void place(std::size_t i, LayoutResult child) {
    Placed placed;
    placed.at_start = !something_above();
    const Pt height = std::max(child.fragment->size.height, marker_ ? marker_->bottom : 0);
    // What has no height has no gap either.
    placed.y = height > 0 ? next_top(i) : y_;
    placed.bottom = placed.y + height;
    placed.marker = std::move(marker_);
    placed.fragment = std::move(child.fragment);
    const bool spares_marker =
        !placed.marker || fits(placed.marker->bottom, child.good_cut.value_or(0));
    if (child.good_cut && !child.rest && spares_marker) {
      cuts_.add_inside(i, placed.y, *child.good_cut);
    }
    if (space_.list_cuts) list_cuts(i, placed, child.cuts);
    // Before what has no height there is nothing to cut.
    if (placed.bottom > placed.y) good_cut_ = cuts_.last_perfect_height();
    y_ = placed.bottom;
    placed_.push_back(std::move(placed));
  }

  /// A cut before child `i`, if it or one that follows has any height. Of those
  /// with nothing between them one is enough, the best.
  void foresee_cut(std::size_t i, bool breaks_keep) {
    const std::size_t above = is_divider(i - 1) && i >= 2 ? i - 2 : i - 1;
    Cut cut = cut_between(stack_.children[above], stack_.children[i]);
    cut.height = end_before_cut(i);
    cut.appeal = breaks_keep ? BreakAppeal::kBreaksKeep : BreakAppeal::kPerfect;
    cut.forced = begins_with_break(stack_.children[i]);
    if (cut.forced) cut.appeal = BreakAppeal::kPerfect;
    const bool better =
        !foreseen_ || cut.forced || (!foreseen_->forced && cut.appeal >= foreseen_->appeal);
    if (better) foreseen_ = cut;
  }

  void list_cuts(std::size_t i, const Placed& placed, Cuts& inside) {
    if (placed.bottom <= placed.y) return;
    if (foreseen_) {
      foreseen_->resume = placed.y;
      listed_.push_back(*foreseen_);
      foreseen_.reset();
    }
    move_down(inside, placed.y);
    const Pt marker = placed.marker ? placed.y + placed.marker->bottom : 0;
    for (Cut& cut : inside) {
      if (cut.next == nullptr && !cut.where.known()) cut.where = stack_.children[i].where;
      list_cut(cut, marker);
    }
  }

  /// The marker of the child that is cut stays whole: of the places beside it the
  /// last good one is taken.
  void list_cut(Cut cut, Pt marker_bottom) {
    const bool beside = !fits(marker_bottom, cut.height);
    if (beside) cut.height = marker_bottom;
    const bool again = beside && !listed_.empty() && listed_.back().height == cut.height;
    if (!again) {
      listed_.push_back(cut);
    } else if (cut.appeal >= listed_.back().appeal) {
      listed_.back() = cut;
    }
  }

  /// Child `i` did not fit whole; `part` is what did, if anything.
  ContentResult cut_at_best(std::size_t i, std::optional<LayoutResult> part) {
    const bool perfect = part && part->appeal == BreakAppeal::kPerfect;
    if (!perfect) {
      const auto best = cuts_.last_perfect();
      if (best && best->height) {
        if (auto again = lay_again(*best)) return cut_inside(best->child, std::move(*again));
      }
      if (const auto gap = cuts_.last_perfect_gap()) return cut_before(gap->child, false);
    }
    // Among equals the later place, which is inside the child.
    if (part && (part->appeal >= BreakAppeal::kBreaksKeep || !cuts_.last_gap())) {
      return cut_inside(i, std::move(*part));
    }
    if (!cuts_.last_gap()) return {};
    ContentResult result = cut_before(cuts_.last_gap()->child, false);
    result.appeal = BreakAppeal::kBreaksKeep;
    return result;
  }

  /// An earlier child once more, in the height at which it said it could be cut well.
  std::optional<LayoutResult> lay_again(const StackCut& cut) {
    const Placed& before = placed_[cut.child - first_];
    LayoutResult part = lay_child_in(cut.child, *cut.height, before.at_start);
    const bool good = part.fragment && part.rest && part.appeal == BreakAppeal::kPerfect;
    if (!good) return std::nullopt;
    marker_ = before.marker;
    return part;
  }

  void keep_only_before(std::size_t i) {
    placed_.resize(i - first_);
    y_ = placed_.empty() ? 0 : placed_.back().bottom;
  }

  ContentResult cut_before(std::size_t i, bool forced) {
    if (i == first_ || placed_.empty()) return nothing_placed(forced);
    keep_only_before(is_divider(i - 1) && i - 1 > first_ ? i - 1 : i);
    auto token = std::make_shared<BreakToken>();
    token->index = i;
    token->forced = forced;
    ContentResult result;
    result.fragment = fragment();
    result.rest = std::move(token);
    result.forced_break = forced;
    return result;
  }

  ContentResult cut_inside(std::size_t i, LayoutResult part) {
    keep_only_before(i);
    auto token = std::make_shared<BreakToken>();
    token->index = i;
    token->inner.push_back(part.rest);
    ContentResult result;
    result.appeal = part.appeal;
    result.forced_break = part.forced_break;
    result.rest = std::move(token);
    place(i, std::move(part));
    result.fragment = fragment();
    return result;
  }

  std::shared_ptr<Fragment> fragment() {
    auto fragment = std::make_shared<Fragment>();
    fragment->size = {space_.width, y_};
    fragment->first_line = first_line();
    if (stack_.rail) draw_rail(*fragment);
    fragment->children.reserve(placed_.size());
    for (Placed& placed : placed_) {
      if (placed.marker) {
        const Point at = {placed.marker->offset.x, placed.y + placed.marker->offset.y};
        fragment->children.push_back({at, placed.marker->fragment});
      }
      fragment->children.push_back({{rail_width(), placed.y}, std::move(placed.fragment)});
    }
    return fragment;
  }

  std::optional<FirstLine> first_line() const {
    for (std::size_t i = 0; i < placed_.size(); ++i) {
      std::optional<FirstLine> line = placed_[i].fragment->first_line;
      if (line) line->baseline += placed_[i].y;
      if (line || !is_passed_over(stack_.children[first_ + i])) return line;
    }
    return std::nullopt;
  }

  /// From the first marker, or from the top of what is continued here.
  void draw_rail(Fragment& fragment) const {
    std::vector<RailGap> spared;
    for (const Placed& placed : placed_) {
      if (!placed.marker) continue;
      spared.push_back({placed.y + placed.marker->top, placed.y + placed.marker->bottom});
    }
    const bool begins = first_ == 0 && !token_of(0);
    const Pt top = begins && !spared.empty() ? spared.front().bottom : 0;
    for (Ink& ink : rail_line(rail(), top, y_, spared)) {
      fragment.ink.push_back(std::move(ink));
    }
  }

  const Stack& stack_;
  const ConstraintSpace& space_;
  const BreakToken* resume_;
  std::size_t first_;  // the child to begin or go on with
  Pt y_ = 0;           // the end of what is placed
  std::vector<Placed> placed_;
  std::optional<RailMarker> marker_;  // of the child laid out last
  StackCuts cuts_;
  std::optional<Cut> foreseen_;  // above the child to come
  Cuts listed_;
  std::optional<Pt> good_cut_;
};

}  // namespace

Pt rail_width_in(const Stack& stack, Pt width) {
  return stack.rail ? std::clamp(stack.rail->width, 0.0, std::max(width, 0.0) / 2) : 0;
}

ContentResult layout_content(const Stack& stack, const ConstraintSpace& space,
                             const BreakToken* resume) {
  return StackLayout(stack, space, resume).run();
}

}  // namespace cvpress::layout
