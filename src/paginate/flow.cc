#include "paginate/flow.h"

#include <limits>

namespace cvpress::paginate {
namespace {

/// So little of a flow would be stranded below what stands above it.
constexpr double kStrandedPart = 0.25;

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

void Flow::foresee(Pt /*width*/, std::vector<Pt> /*first*/, Pt /*later*/) {}

bool Flow::had_better_wait(const layout::LayoutResult& result, Size area, Pt full_height) const {
  if (!result.fragment) return true;
  const bool bad =
      result.rest && !result.forced_break && result.appeal < layout::BreakAppeal::kOrphan;
  if (!bad) return false;
  if (result.fragment->size.height < area.height * kStrandedPart) return true;
  const layout::LayoutResult next =
      layout::layout(*node_, {area.width, full_height, true}, token_.get());
  return !next.rest || next.appeal > result.appeal;
}

layout::FragmentPtr Flow::fill_below(Size area, Pt full_height, OverflowWarnings& warnings) {
  const layout::LayoutResult result =
      layout::layout(*node_, {area.width, area.height, false}, token_.get());
  if (had_better_wait(result, area, full_height)) return nullptr;
  return take(result, area, warnings);
}

layout::FragmentPtr Flow::fill(Size area, OverflowWarnings& warnings) {
  return take(layout::layout(*node_, {area.width, area.height, true}, token_.get()), area,
              warnings);
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
  constexpr Pt kUnlimited = std::numeric_limits<Pt>::infinity();
  return layout::layout(*node_, {width, kUnlimited, true}, token_.get()).fragment;
}

}  // namespace cvpress::paginate
