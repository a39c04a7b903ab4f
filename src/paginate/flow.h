// A flow of content that goes on from page to page. Not for other modules.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "layout/layout.h"
#include "layout/memo.h"
#include "paginate/break_note.h"
#include "paginate/forced_break.h"
#include "paginate/overflow.h"
#include "paginate/plan.h"

namespace cvpress::paginate {

/// On what terms flows are laid out. What is pointed to outlives them.
struct FlowTerms {
  layout::Scale scale = {};
  layout::Memo* memo = nullptr;
  BreakNotes* notes = nullptr;  // null: nobody asks why pages end where they do
  bool plans = true;            // else each area is filled by itself
  int pages_before = 0;         // of what the document is bound behind
};

/// Hands out a node's fragments, one for each area it is given. Where the areas
/// to come are foreseen, all breaks are planned together; else, and where a plan
/// fails, each area takes the best that layout finds for it alone.
class Flow {
 public:
  /// The node must outlive the flow.
  explicit Flow(const layout::Node& node, FlowTerms terms = {}) : node_(&node), terms_(terms) {}

  /// A copy to try areas with, of which nobody is told.
  Flow trial() const {
    Flow copy = *this;
    copy.terms_.notes = nullptr;
    return copy;
  }

  bool finished() const { return finished_; }
  /// Whether an area turned out otherwise than it was planned: then there may be
  /// more of them than without a plan.
  bool strayed() const { return strayed_; }
  /// How good the break at the end of the last area is.
  layout::BreakAppeal appeal() const { return appeal_; }
  /// Whether what is to come begins on a new page, not only in a new column.
  bool wants_new_page() const { return !finished_ && token_ && begins_new_page(*node_, *token_); }

  /// All that is left, in an area that ends nowhere; null where nothing is.
  layout::FragmentPtr rest(Pt width) const;

  /// Says which areas are to come: of this width, with the heights of `first`,
  /// then all of `later`. To be said again whenever it turns out otherwise.
  void foresee(Pt width, std::vector<Pt> first, Pt later);

  /// What goes into a fresh area: something always does.
  layout::FragmentPtr fill(Size area, OverflowWarnings& warnings);
  /// What goes into an area below something else; null if the flow had better
  /// begin on the next page, in an area of `full_height`.
  layout::FragmentPtr fill_below(Size area, Pt full_height, OverflowWarnings& warnings);

 private:
  /// What layout listed and what was chosen from it.
  struct Planned {
    layout::Cuts cuts;
    Pt total = 0;
    AreaHeights heights;
    bool may_wait = false;  // in the first area something else stands above
    std::vector<PlannedArea> areas;
    PlanInput input() const { return {cuts, total, heights, may_wait}; }
  };

  layout::ConstraintSpace room(Size area, bool fresh) const;
  layout::LayoutResult lay(Size area, bool fresh) const;
  bool had_better_wait(const layout::LayoutResult& result, Size area, Pt full_height) const;
  /// `full_height` is given where something stands above.
  layout::FragmentPtr fill_area(Size area, std::optional<Pt> full_height,
                                OverflowWarnings& warnings);
  layout::FragmentPtr fill_by_itself(const layout::LayoutResult& result, Size area,
                                     std::optional<Pt> full_height, OverflowWarnings& warnings);
  layout::FragmentPtr fill_as_planned(Size area, std::optional<Pt> full_height,
                                      OverflowWarnings& warnings);
  bool foresees(Size area) const;
  void make_plan(bool may_wait);
  void drop_plan();
  layout::FragmentPtr take(const layout::LayoutResult& result, Size area,
                           OverflowWarnings& warnings);
  layout::FragmentPtr place_all(Pt width);

  const layout::Node* node_;
  FlowTerms terms_;
  layout::BreakTokenPtr token_;
  layout::BreakAppeal appeal_ = layout::BreakAppeal::kPerfect;
  bool finished_ = false;
  bool strayed_ = false;
  Pt width_ = 0;  // of the areas that are foreseen
  std::optional<AreaHeights> foreseen_;
  std::shared_ptr<const Planned> plan_;
  std::size_t next_planned_ = 0;  // of the plan's areas
  int plans_left_ = 16;           // a text that never breaks as planned is broken without
};

}  // namespace cvpress::paginate
