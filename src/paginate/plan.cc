#include "paginate/plan.h"

#include <algorithm>
#include <limits>

namespace cvpress::paginate {
namespace {

using layout::BreakAppeal;
using layout::Cut;
using layout::CutKind;

// What a break costs. Room at an area's foot is the measure of all else: a tenth
// of the area costs 1, a fifth 4, and so on by the square of its share.
constexpr double kEmptyArea = 100;

constexpr double kBetweenSections = 0;    // where a reader pauses anyhow
constexpr double kBetweenGroups = 0.25;   // decides between places that are equally full
constexpr double kBetweenEntries = 0.5;   // the same
constexpr double kBetweenBlocks = 1;      // of a section's own text
constexpr double kInsideEntry = 3;        // split only for more than a sixth of an area
constexpr double kInsideParagraph = 6;    // more than between blocks, since a sentence is torn
constexpr double kShortBelowHeading = 6;  // a heading with a line or two at the foot
constexpr double kStrandedPiece = 2.5;    // a line or two of an entry, on either side
constexpr double kShortLastArea = 60;     // worth three quarters of an area's room before it
constexpr double kOrphan = 1e3;           // only where nothing else is in reach
constexpr double kBrokenKeep = 1e4;       // dearer than any number of orphans in reach
constexpr double kLastResort = 1e5;       // through a picture

constexpr double kEqual = 1e-9;  // costs that differ by less are the same

constexpr double kShortPart = 0.1;             // of an area: a last one with less is short
constexpr double kStrandedHeadingPart = 0.08;  // a section with less above a cut is stranded
constexpr double kStrandedEntryPart = 0.05;    // an entry with less on a side is stranded

double kind_cost(const Cut& cut) {
  const double divided = cut.entry.part ? kInsideEntry : 0;
  switch (cut.kind) {
    case CutKind::kSections: return kBetweenSections + divided;
    case CutKind::kGroups: return kBetweenGroups + divided;
    case CutKind::kEntries: return kBetweenEntries + divided;
    case CutKind::kBlocks: return divided > 0 ? divided : kBetweenBlocks;
    case CutKind::kLines: return divided + kInsideParagraph;
  }
  return divided;
}

double rule_cost(BreakAppeal appeal) {
  switch (appeal) {
    case BreakAppeal::kPerfect: return 0;
    case BreakAppeal::kOrphan: return kOrphan;
    case BreakAppeal::kBreaksKeep: return kBrokenKeep;
    case BreakAppeal::kLastResort: return kLastResort;
  }
  return 0;
}

Pt begin_of(const PlanInput& input, Position from) {
  return from == 0 ? 0 : input.cuts[from - 1].resume;
}

double stranded_cost(const Cut& cut, Pt begin, Pt area) {
  double cost = 0;
  const bool begun_here = cut.height - cut.section.above >= begin - 1;
  const bool has_heading = cut.section.part && begun_here;
  if (has_heading && cut.section.above < area * kStrandedHeadingPart) cost += kShortBelowHeading;
  if (cut.entry.part) {
    const Pt least = std::min(cut.entry.above, cut.entry.below);
    if (least < area * kStrandedEntryPart) cost += kStrandedPiece;
  }
  return cost;
}

bool breaks_no_rule(const Cut& cut) {
  return cut.forced || cut.appeal == BreakAppeal::kPerfect;
}

struct Choice {
  double cost = std::numeric_limits<double>::infinity();  // of this area and all after it
  std::optional<std::size_t> cut;
  bool waits = false;
  bool possible() const { return cost < std::numeric_limits<double>::infinity(); }
};

/// What is best from each position that an area may begin at.
struct Layer {
  Position low = 0;
  Position high = 0;
  std::vector<Choice> choices;  // from `high` downwards

  const Choice* at(Position position) const {
    if (position < low || position > high || choices.empty()) return nullptr;
    return &choices[high - position];
  }
};

/// The least number of areas is found by going as far as possible in each; from
/// the end backwards, the least cost among the ways that need no more.
class Planner {
 public:
  explicit Planner(const PlanInput& input) : input_(input) {}

  std::vector<PlannedArea> run() {
    find_farthest();
    fill_layers();
    return chosen();
  }

 private:
  /// The farthest position that each area can begin at.
  void find_farthest() {
    farthest_ = {0};
    while (true) {
      const std::size_t area = farthest_.size() - 1;
      const Position from = farthest_.back();
      reaches_end_ = ends_in(input_, from, area);
      if (reaches_end_) return;
      const auto cuts = cuts_in_reach(input_, from, area);
      const bool waits = cuts.empty() && area == 0 && input_.may_wait;
      if (cuts.empty() && !waits) return;
      farthest_.push_back(waits ? 0 : cuts.back() + 1);
    }
  }

  void fill_layers() {
    layers_.resize(farthest_.size());
    for (std::size_t area = farthest_.size(); area-- > 0;) {
      Layer& layer = layers_[area];
      layer.high = layer.low = farthest_[area];
      for (Position from = layer.high;; --from) {
        const Choice choice = best_from(from, area);
        // Who cannot make it from here cannot from any earlier place.
        if (!choice.possible()) break;
        layer.low = from;
        layer.choices.push_back(choice);
        if (from == 0) break;
      }
    }
  }

  Choice best_from(Position from, std::size_t area) const {
    Choice best;
    if (area + 1 == layers_.size()) {
      // Behind a plan that goes not to the end there is one place to be.
      const bool possible = reaches_end_ ? ends_in(input_, from, area) : from == farthest_[area];
      if (possible) best.cost = reaches_end_ ? last_area_cost(input_, from, area) : 0;
      return best;
    }
    for (const std::size_t cut : cuts_in_reach(input_, from, area)) {
      const double cost = cost_through(from, cut, area);
      // Of equals the later, so that it is the first areas that are full.
      if (cost < best.cost + kEqual) best = {cost, cut, false};
    }
    const Choice* later = area == 0 && input_.may_wait ? layers_[1].at(0) : nullptr;
    if (later && kEmptyArea + later->cost < best.cost) {
      best = {kEmptyArea + later->cost, std::nullopt, true};
    }
    return best;
  }

  double cost_through(Position from, std::size_t cut, std::size_t area) const {
    const Choice* rest = layers_[area + 1].at(cut + 1);
    if (!rest) return Choice().cost;
    return break_cost(input_, from, cut, area).total() + rest->cost;
  }

  /// The best other cut below the chosen one, or if there is none, above it.
  std::optional<std::size_t> rival_of(Position from, std::size_t chosen, std::size_t area) const {
    std::optional<std::size_t> best;
    double least = 0;
    for (const std::size_t cut : cuts_in_reach(input_, from, area)) {
      if (cut == chosen) continue;
      const double cost = break_cost(input_, from, cut, area).total();
      const bool is_below = cut > chosen;
      const bool best_is_below = best && *best > chosen;
      if (!best || is_below > best_is_below || (is_below == best_is_below && cost < least)) {
        best = cut;
        least = cost;
      }
    }
    return best;
  }

  std::vector<PlannedArea> chosen() const {
    std::vector<PlannedArea> areas;
    Position from = 0;
    for (std::size_t area = 0; area < layers_.size(); ++area) {
      const Choice* choice = layers_[area].at(from);
      if (!choice) break;
      if (area + 1 == layers_.size() && !reaches_end_) break;
      PlannedArea planned;
      planned.from = from;
      planned.cut = choice->cut;
      planned.waits = choice->waits;
      const Pt begin = begin_of(input_, from);
      if (choice->cut) {
        planned.height = input_.cuts[*choice->cut].height - begin;
        planned.rival = rival_of(from, *choice->cut, area);
        from = *choice->cut + 1;
      } else if (!choice->waits) {
        planned.height = input_.total - begin;
      }
      areas.push_back(planned);
    }
    return areas;
  }

  const PlanInput& input_;
  std::vector<Position> farthest_;
  bool reaches_end_ = false;
  std::vector<Layer> layers_;
};

}  // namespace

std::vector<PlannedArea> plan_breaks(const PlanInput& input) {
  return Planner(input).run();
}

BreakCost break_cost(const PlanInput& input, Position from, std::size_t index, std::size_t area) {
  const Cut& cut = input.cuts[index];
  BreakCost cost;
  if (cut.forced) return cost;
  const Pt begin = begin_of(input, from);
  const Pt height = std::max(input.areas.at(area), 1.0);
  const double empty = std::max(1 - (cut.height - begin) / height, 0.0);
  cost.empty = kEmptyArea * empty * empty;
  cost.kind = kind_cost(cut);
  cost.stranded = stranded_cost(cut, begin, height);
  cost.rule = rule_cost(cut.appeal);
  return cost;
}

double last_area_cost(const PlanInput& input, Position from, std::size_t area) {
  const Pt used = input.total - begin_of(input, from);
  const bool forced = from > 0 && input.cuts[from - 1].forced;
  const bool is_short = from > 0 && !forced && used < input.areas.at(area) * kShortPart;
  return is_short ? kShortLastArea : 0;
}

std::vector<std::size_t> cuts_in_reach(const PlanInput& input, Position from, std::size_t area) {
  const Pt begin = begin_of(input, from);
  const Pt height = input.areas.at(area);
  std::vector<std::size_t> all;
  std::vector<std::size_t> good;
  for (std::size_t i = from; i < input.cuts.size(); ++i) {
    const Cut& cut = input.cuts[i];
    if (!fits(cut.height - begin, height)) break;
    if (cut.height - begin <= 0) continue;
    all.push_back(i);
    if (breaks_no_rule(cut)) good.push_back(i);
    if (cut.forced) break;
  }
  return good.empty() ? all : good;
}

bool ends_in(const PlanInput& input, Position from, std::size_t area) {
  if (!fits(input.total - begin_of(input, from), input.areas.at(area))) return false;
  return std::none_of(input.cuts.begin() + static_cast<std::ptrdiff_t>(from), input.cuts.end(),
                      [](const Cut& cut) { return cut.forced; });
}

}  // namespace cvpress::paginate
