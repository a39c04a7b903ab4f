// A flow of content that goes on from page to page. Not for other modules.
#pragma once

#include <optional>
#include <vector>

#include "layout/layout.h"
#include "paginate/forced_break.h"
#include "paginate/overflow.h"

namespace cvpress::paginate {

/// Hands out a node's fragments, one for each area it is given.
class Flow {
 public:
  /// The node must outlive the flow.
  explicit Flow(const layout::Node& node) : node_(&node) {}

  bool finished() const { return finished_; }
  /// How good the break at the end of the last area is.
  layout::BreakAppeal appeal() const { return appeal_; }
  /// Whether what is to come begins on a new page, not only in a new column.
  bool wants_new_page() const { return !finished_ && token_ && begins_new_page(*node_, *token_); }

  /// Says which areas are to come: of this width, with the heights of `first`,
  /// then all of `later`. To be said again whenever it turns out otherwise.
  void foresee(Pt width, std::vector<Pt> first, Pt later);

  /// What goes into a fresh area: something always does.
  layout::FragmentPtr fill(Size area, OverflowWarnings& warnings);
  /// What goes into an area below something else; null if the flow had better
  /// begin on the next page, in an area of `full_height`.
  layout::FragmentPtr fill_below(Size area, Pt full_height, OverflowWarnings& warnings);

 private:
  bool had_better_wait(const layout::LayoutResult& result, Size area, Pt full_height) const;
  layout::FragmentPtr take(const layout::LayoutResult& result, Size area,
                           OverflowWarnings& warnings);
  layout::FragmentPtr place_all(Pt width);

  const layout::Node* node_;
  layout::BreakTokenPtr token_;
  layout::BreakAppeal appeal_ = layout::BreakAppeal::kPerfect;
  bool finished_ = false;
};

}  // namespace cvpress::paginate
