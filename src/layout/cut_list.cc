#include "layout/cut_list.h"

#include <algorithm>
#include <optional>
#include <variant>

namespace cvpress::layout {
namespace {

const Node* first_child(const Node& node) {
  const auto* stack = std::get_if<Stack>(&node.content);
  return stack && !stack->children.empty() ? &stack->children.front() : nullptr;
}

const Node* last_child(const Node& node) {
  const auto* stack = std::get_if<Stack>(&node.content);
  return stack && !stack->children.empty() ? &stack->children.back() : nullptr;
}

/// The outermost part that begins where the node does.
const Part* part_at_top(const Node& node) {
  for (const Node* inner = &node; inner; inner = first_child(*inner)) {
    if (inner->part) return inner->part.get();
  }
  return nullptr;
}

const Part* part_at_bottom(const Node& node) {
  for (const Node* inner = &node; inner; inner = last_child(*inner)) {
    if (inner->part) return inner->part.get();
  }
  return nullptr;
}

CutKind kind_beside(const Part* part) {
  if (!part) return CutKind::kBlocks;
  switch (part->kind) {
    case PartKind::kSection: return CutKind::kSections;
    case PartKind::kGroup: return CutKind::kGroups;
    case PartKind::kEntry: return CutKind::kEntries;
  }
  return CutKind::kBlocks;
}

SourceSpan place_at_top(const Node& node) {
  for (const Node* inner = &node; inner; inner = first_child(*inner)) {
    if (inner->where.known()) return inner->where;
  }
  return {};
}

/// The places of a cell that were passed on the way down.
struct Passed {
  std::size_t next = 0;  // the first that was not
  const Cut* best = nullptr;
};

void pass(const CellCuts& cell, Pt height, Passed& passed) {
  while (passed.next < cell.cuts.size() && fits(cell.cuts[passed.next].height, height)) {
    const bool was_forced = passed.best && passed.best->forced;
    const Cut& cut = cell.cuts[passed.next++];
    const bool better = !passed.best || cut.appeal == BreakAppeal::kPerfect ||
                        passed.best->appeal != BreakAppeal::kPerfect;
    if (better && !was_forced) passed.best = &cut;
  }
}

/// All cells cut at one height; nothing where one of them cannot be.
class RowCut {
 public:
  explicit RowCut(Pt height) : height_(height) {}

  bool add(const CellCuts& cell, const Cut* best) {
    const bool finished = fits(cell.bottom, height_) && !(best && best->forced);
    if (!finished && !best) return false;
    used_ = std::max(used_, finished ? cell.bottom : best->height);
    if (!finished) divide(cell, *best);
    return true;
  }

  std::optional<Cut> cut(Pt row_height) const {
    if (!worst_) return std::nullopt;
    Cut cut = *worst_;
    cut.height = used_;
    cut.resume = row_height - rest_;
    cut.appeal = appeal_;
    cut.forced = forced_;
    return cut;
  }

 private:
  void divide(const CellCuts& cell, const Cut& best) {
    rest_ = std::max(rest_, cell.bottom - best.resume);
    appeal_ = std::min(appeal_, best.appeal);
    forced_ = forced_ || best.forced;
    if (!worst_ || best.kind > worst_->kind) worst_ = &best;
  }

  Pt height_;
  Pt used_ = 0;
  Pt rest_ = 0;
  BreakAppeal appeal_ = BreakAppeal::kPerfect;
  bool forced_ = false;
  const Cut* worst_ = nullptr;
};

/// Where anything changes: where a cell can be cut or ends.
std::vector<Pt> heights_of(const std::vector<CellCuts>& cells) {
  std::vector<Pt> heights;
  for (const CellCuts& cell : cells) {
    for (const Cut& cut : cell.cuts) heights.push_back(cut.height);
    heights.push_back(cell.bottom);
  }
  std::sort(heights.begin(), heights.end());
  return heights;
}

}  // namespace

void drop_empty(Cuts& cuts) {
  std::erase_if(cuts, [](const Cut& cut) { return cut.height <= 0; });
}

void move_down(Cuts& cuts, Pt distance) {
  for (Cut& cut : cuts) {
    cut.height += distance;
    cut.resume += distance;
  }
}

void seen_from_outside(const Node& node, Pt height, Cuts& cuts) {
  const Part* part = node.part.get();
  for (Cut& cut : cuts) {
    // What the author wants on a new page is no fault of the break.
    if (node.breaks.keep_together && !cut.forced) {
      cut.appeal = std::min(cut.appeal, BreakAppeal::kBreaksKeep);
    }
    if (!part || part->kind == PartKind::kGroup) continue;
    DividedPart& divided = part->kind == PartKind::kSection ? cut.section : cut.entry;
    divided = {part, cut.height, height - cut.resume};
  }
}

Cut cut_between(const Node& before, const Node& after) {
  Cut cut;
  cut.next = part_at_top(after);
  cut.kind = std::min(kind_beside(cut.next), kind_beside(part_at_bottom(before)));
  cut.where = place_at_top(after);
  return cut;
}

bool begins_with_break(const Node& node) {
  if (node.breaks.before != BreakBefore::kAuto) return true;
  if (const Node* first = first_child(node)) return begins_with_break(*first);
  const auto* row = std::get_if<Row>(&node.content);
  return row && std::any_of(row->cells.begin(), row->cells.end(), [](const Node& cell) {
           const Node* first = first_child(cell);
           return first && begins_with_break(*first);
         });
}

Cuts cuts_of_row(const std::vector<CellCuts>& cells, Pt height) {
  Cuts cuts;
  std::vector<Passed> passed(cells.size());
  for (const Pt at : heights_of(cells)) {
    if (!cuts.empty() && fits(at, cuts.back().height)) continue;
    RowCut row(at);
    bool possible = true;
    for (std::size_t i = 0; i < cells.size() && possible; ++i) {
      pass(cells[i], at, passed[i]);
      possible = row.add(cells[i], passed[i].best);
    }
    const std::optional<Cut> cut = possible ? row.cut(height) : std::nullopt;
    if (!cut || (!cuts.empty() && fits(cut->height, cuts.back().height))) continue;
    cuts.push_back(*cut);
    if (cut->forced) break;
  }
  return cuts;
}

}  // namespace cvpress::layout
