#include "paginate/flow.h"

#include <cmath>
#include <limits>
#include <utility>

namespace cvpress::paginate {
namespace {

/// So little of a flow would be stranded below what stands above it.
constexpr double kStrandedFlowPart = 0.25;

/// What comes back from layout is as planned up to rounding.
constexpr Pt kSlack = 0.01;

/// Steps of planning that nothing printable needs: a few milliseconds' worth is
/// 1000 areas of 100 places each.
constexpr double kMostSteps = 2e7;

bool equal(Pt a, Pt b) {
  return std::abs(a - b) < kSlack;
}

bool same_place(const layout::BreakToken* a, const layout::BreakToken* b) {
  if (!a || !b) return a == b;
  if (a->index != b->index || a->text_offset != b->text_offset || a->finished != b->finished ||
      a->inner.size() != b->inner.size()) {
    return false;
  }
  for (std::size_t i = 0; i < a->inner.size(); ++i) {
    if (!same_place(a->inner[i].get(), b->inner[i].get())) return false;
  }
  return true;
}

}  // namespace

void Flow::foresee(Pt width, std::vector<Pt> first, Pt later) {
  AreaHeights heights{std::move(first), later};
  while (!heights.first.empty() && heights.first.back() == later) heights.first.pop_back();
  if (foreseen_ == heights && width_ == width) return;
  drop_plan();
  width_ = width;
  foreseen_ = std::move(heights);
}

layout::FragmentPtr Flow::rest(Pt width) const {
  return finished_ ? nullptr : lay({width, kUnlimited}, true).fragment;
}

bool Flow::foresees(Size area) const {
  return foreseen_ && equal(area.width, width_) && equal(area.height, foreseen_->at(0));
}

void Flow::drop_plan() {
  plan_.reset();
  next_planned_ = 0;
}

layout::ConstraintSpace Flow::room(Size area, bool fresh) const {
  return {area.width, area.height, fresh, terms_.scale, terms_.memo};
}

layout::LayoutResult Flow::lay(Size area, bool fresh) const {
  return layout::layout(*node_, room(area, fresh), token_.get());
}

/// Lists the places to cut in all that is left, and chooses among them.
void Flow::make_plan(bool may_wait) {
  if (!terms_.plans || plans_left_ == 0 || foreseen_->later <= 0) return;
  --plans_left_;
  layout::ConstraintSpace space = room({width_, kUnlimited}, true);
  space.list_cuts = true;
  space.tallest = foreseen_->later;
  layout::LayoutResult whole = layout::layout(*node_, space, token_.get());
  auto plan = std::make_shared<Planned>();
  plan->cuts = std::move(whole.cuts);
  plan->total = whole.fragment->size.height;
  plan->heights = *foreseen_;
  plan->may_wait = may_wait;
  const auto places = static_cast<double>(plan->cuts.size());
  const double areas = std::max(plan->total / foreseen_->later, 1.0);
  if (places * places / areas > kMostSteps) return;
  plan->areas = plan_breaks(plan->input());
  strayed_ = strayed_ || plan->areas.empty();
  if (!plan->areas.empty()) plan_ = std::move(plan);
}

bool Flow::had_better_wait(const layout::LayoutResult& result, Size area, Pt full_height) const {
  if (!result.fragment) return true;
  const bool bad =
      result.rest && !result.forced_break && result.appeal < layout::BreakAppeal::kOrphan;
  if (!bad) return false;
  if (result.fragment->size.height < area.height * kStrandedFlowPart) return true;
  const layout::LayoutResult next = lay({area.width, full_height}, true);
  return !next.rest || next.appeal > result.appeal;
}

layout::FragmentPtr Flow::fill_below(Size area, Pt full_height, OverflowWarnings& warnings) {
  return fill_area(area, full_height, warnings);
}

layout::FragmentPtr Flow::fill(Size area, OverflowWarnings& warnings) {
  return fill_area(area, std::nullopt, warnings);
}

layout::FragmentPtr Flow::fill_area(Size area, std::optional<Pt> full_height,
                                    OverflowWarnings& warnings) {
  if (!foresees(area)) {
    drop_plan();
    foreseen_.reset();
    return fill_by_itself(lay(area, !full_height), area, full_height, warnings);
  }
  layout::FragmentPtr fragment;
  if (plan_) {
    fragment = fill_as_planned(area, full_height, warnings);
  } else {
    const layout::LayoutResult result = lay(area, !full_height);
    // What fits whole needs no plan.
    if (!result.fragment || result.rest) make_plan(full_height.has_value());
    fragment = plan_ ? fill_as_planned(area, full_height, warnings)
                     : fill_by_itself(result, area, full_height, warnings);
  }
  if (!foreseen_->first.empty()) foreseen_->first.erase(foreseen_->first.begin());
  return fragment;
}

layout::FragmentPtr Flow::fill_by_itself(const layout::LayoutResult& result, Size area,
                                         std::optional<Pt> full_height,
                                         OverflowWarnings& warnings) {
  if (full_height && had_better_wait(result, area, *full_height)) return nullptr;
  return take(result, area, warnings);
}

layout::FragmentPtr Flow::fill_as_planned(Size area, std::optional<Pt> full_height,
                                          OverflowWarnings& warnings) {
  const std::shared_ptr<const Planned> plan = plan_;
  const std::size_t index = next_planned_++;
  if (next_planned_ == plan->areas.size()) drop_plan();
  const PlannedArea& planned = plan->areas[index];
  if (planned.waits) return nullptr;
  const layout::Cut* cut = planned.cut ? &plan->cuts[*planned.cut] : nullptr;
  // At a forced break layout stops by itself.
  const bool to_the_foot = !cut || cut->forced;
  const Pt height = to_the_foot ? area.height : planned.height;
  const layout::LayoutResult result = lay({area.width, height}, !full_height);
  const bool cut_well = result.fragment && (!result.rest || result.forced_break ||
                                            (cut && result.appeal >= cut->appeal));
  const bool as_planned = cut_well && equal(result.fragment->size.height, planned.height) &&
                          (cut != nullptr) == (result.rest != nullptr);
  if (!as_planned) drop_plan();
  strayed_ = strayed_ || !as_planned;
  if (!cut_well) return fill_by_itself(lay(area, !full_height), area, full_height, warnings);
  if (as_planned && terms_.notes) note_break(plan->input(), planned, index, *terms_.notes);
  return take(result, area, warnings);
}

layout::FragmentPtr Flow::take(const layout::LayoutResult& result, Size area,
                               OverflowWarnings& warnings) {
  // Layout always gets on at a region's start; were it not so, this would be
  // the page that is printed for ever.
  const bool stuck =
      !result.fragment || (result.rest && same_place(result.rest.get(), token_.get()));
  layout::FragmentPtr fragment = stuck ? place_all(area.width) : result.fragment;
  if (!stuck) {
    token_ = result.rest;
    finished_ = !token_;
    // A break that the author wants is a good one.
    const bool chosen = token_ && !result.forced_break;
    appeal_ = chosen ? result.appeal : layout::BreakAppeal::kPerfect;
  }
  if (fragment) warnings.look_at(*fragment, area.height);
  return fragment;
}

layout::FragmentPtr Flow::place_all(Pt width) {
  finished_ = true;
  return lay({width, kUnlimited}, true).fragment;
}

}  // namespace cvpress::paginate
