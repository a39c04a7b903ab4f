// The planner of page breaks, first by its rules, then against brute force.

#include "paginate/plan.h"

#include <limits>

#include "support/layout_random_tree.h"

namespace cvpress::tests {
namespace {

using layout::BreakAppeal;
using layout::Cut;
using layout::CutKind;
using layout::Cuts;
using paginate::AreaHeights;
using paginate::PlanInput;
using paginate::PlannedArea;
using testing::ElementsAre;
using testing::IsEmpty;

const layout::Part kEntry{layout::PartKind::kEntry, "entry"};
const layout::Part kSection{layout::PartKind::kSection, "section"};

Cut at(Pt height, CutKind kind = CutKind::kEntries) {
  Cut cut;
  cut.height = height;
  cut.resume = height;
  cut.kind = kind;
  return cut;
}

Cut in_entry(Pt height, Pt above, Pt below) {
  Cut cut = at(height, CutKind::kBlocks);
  cut.entry = {&kEntry, above, below};
  return cut;
}

Cut bad(Pt height, BreakAppeal appeal = BreakAppeal::kBreaksKeep) {
  Cut cut = at(height);
  cut.appeal = appeal;
  return cut;
}

Cut forced(Pt height) {
  Cut cut = at(height);
  cut.forced = true;
  return cut;
}

/// The heights at which the areas end, without the last; -1 for one that waits.
std::vector<Pt> ends(const PlanInput& input) {
  std::vector<Pt> heights;
  for (const PlannedArea& area : paginate::plan_breaks(input)) {
    if (area.cut) heights.push_back(input.cuts[*area.cut].height);
    if (area.waits) heights.push_back(-1);
  }
  return heights;
}

std::vector<Pt> ends(const Cuts& cuts, Pt total, AreaHeights areas = {{}, 100}) {
  return ends(PlanInput{cuts, total, std::move(areas)});
}

TEST(Plan, NeedsNoBreakWhereAllFits) {
  const Cuts cuts = {at(50)};
  const auto areas = paginate::plan_breaks({cuts, 100, {{}, 100}});
  ASSERT_EQ(areas.size(), 1u);
  EXPECT_FALSE(areas[0].cut);
  EXPECT_EQ(areas[0].height, 100);
}

TEST(Plan, FillsAnAreaWhereAllPlacesAreAlike) {
  EXPECT_THAT(ends({at(40), at(80), at(95), at(120)}, 150), ElementsAre(95));
}

TEST(Plan, SplitsAnEntryOnlyForMore) {
  EXPECT_THAT(ends({at(84), in_entry(93, 9, 60)}, 160), ElementsAre(84));
  EXPECT_THAT(ends({at(60), in_entry(95, 35, 40)}, 160), ElementsAre(95));
}

TEST(Plan, PartsSectionsRatherThanEntriesThatAreAsFull) {
  EXPECT_THAT(ends({at(94, CutKind::kSections), at(95)}, 160), ElementsAre(94));
}

TEST(Plan, LeavesNoHeadingWithLittleBelowItAtTheFoot) {
  Cut short_start = at(95);
  short_start.section = {&kSection, 7, 60};
  EXPECT_THAT(ends({at(87, CutKind::kSections), short_start}, 160), ElementsAre(87));
}

TEST(Plan, BreaksARuleOnlyWhereNothingElseIsInReach) {
  EXPECT_THAT(ends({at(30), bad(95)}, 120), ElementsAre(30));
  EXPECT_THAT(ends({bad(60), bad(95, BreakAppeal::kOrphan)}, 120), ElementsAre(95));
}

TEST(Plan, LetsThePagesBeforeGiveToAShortLastOne) {
  EXPECT_THAT(ends({at(70), at(95)}, 102), ElementsAre(70));
  // Where they cannot, it stays short.
  EXPECT_THAT(ends({at(95)}, 102), ElementsAre(95));
}

TEST(Plan, NeverTakesMoreAreasForTheirLooks) {
  EXPECT_THAT(ends({at(50), in_entry(100, 50, 50), at(150)}, 200), ElementsAre(100));
}

TEST(Plan, LooksAheadOfTheNextArea) {
  // After 100 half of the second area would stay empty.
  EXPECT_THAT(ends({at(85), at(100), at(150)}, 250), ElementsAre(85, 150));
}

TEST(Plan, EndsWhereTheAuthorWantsIt) {
  EXPECT_THAT(ends({at(10), forced(20), at(60)}, 110), ElementsAre(20));
}

TEST(Plan, UsesTheHeightOfEachArea) {
  EXPECT_THAT(ends({at(20), at(30), at(90), at(140)}, 200, {{30, 60}, 120}), ElementsAre(30, 90));
}

TEST(Plan, WaitsWhereTheFirstAreaIsTooLow) {
  const Cuts cuts = {at(50), at(90)};
  EXPECT_THAT(ends({cuts, 150, {{40}, 100}, true}), ElementsAre(-1, 90));
  EXPECT_THAT(ends({cuts, 150, {{40}, 100}, false}), IsEmpty());
}

TEST(Plan, GoesAsFarAsThereAreCutsInReach) {
  EXPECT_THAT(ends({at(80), at(95), at(300)}, 350), ElementsAre(95));
  EXPECT_THAT(paginate::plan_breaks(PlanInput{Cuts{at(150)}, 200, {{}, 100}}), IsEmpty());
}

TEST(Plan, NamesTheBestOtherPlaceBelow) {
  const Cuts cuts = {at(40), at(84), in_entry(93, 9, 60)};
  const auto areas = paginate::plan_breaks({cuts, 160, {{}, 100}});
  EXPECT_EQ(areas[0].cut, 1u);
  EXPECT_EQ(areas[0].rival, 2u);
}

struct PlanCost {
  std::size_t areas = std::numeric_limits<std::size_t>::max();
  double cost = 0;
  bool better_than(const PlanCost& other) const {
    return areas != other.areas ? areas < other.areas : cost < other.cost - 1e-9;
  }
};

/// Every way there is.
PlanCost best_of_all(const PlanInput& input, std::size_t from, std::size_t area) {
  PlanCost best;
  if (paginate::ends_in(input, from, area)) {
    best = {area + 1, paginate::last_area_cost(input, from, area)};
  }
  for (const std::size_t cut : paginate::cuts_in_reach(input, from, area)) {
    PlanCost rest = best_of_all(input, cut + 1, area + 1);
    rest.cost += paginate::break_cost(input, from, cut, area).total();
    if (rest.better_than(best)) best = rest;
  }
  return best;
}

Cuts random_cuts(Dice& dice, Pt& total) {
  Cuts cuts;
  Pt y = 0;
  const int count = dice.number(0, 14);
  for (int i = 0; i < count; ++i) {
    y += dice.number(2, 60);
    Cut cut = at(y, static_cast<CutKind>(dice.number(0, 4)));
    cut.forced = dice.chance(4);
    if (dice.chance(25)) cut.appeal = static_cast<BreakAppeal>(dice.number(0, 2));
    if (dice.chance(40)) cut.entry = {&kEntry, 1.0 * dice.number(1, 40), 10};
    if (dice.chance(60)) cut.section = {&kSection, 1.0 * dice.number(1, 90), 10};
    y += dice.number(0, 9);
    cut.resume = y;
    cuts.push_back(cut);
  }
  total = y + dice.number(1, 50);
  return cuts;
}

TEST(Plan, IsTheBestOfAllThereAre) {
  int compared = 0;
  for (int seed = 1; seed <= 3000; ++seed) {
    SCOPED_TRACE(seed);
    Dice dice(static_cast<std::uint64_t>(seed));
    Pt total = 0;
    const Cuts cuts = random_cuts(dice, total);
    const PlanInput input{cuts, total, {{60.0 + dice.number(0, 60)}, 100}};
    const PlanCost best = best_of_all(input, 0, 0);
    if (best.areas == PlanCost().areas) continue;  // no way goes to the end
    ++compared;
    const auto areas = paginate::plan_breaks(input);
    ASSERT_EQ(areas.size(), best.areas);
    double cost = 0;
    for (std::size_t i = 0; i < areas.size(); ++i) {
      cost += areas[i].cut ? paginate::break_cost(input, areas[i].from, *areas[i].cut, i).total()
                           : paginate::last_area_cost(input, areas[i].from, i);
    }
    EXPECT_NEAR(cost, best.cost, 1e-6);
  }
  EXPECT_GT(compared, 1000);
}

}  // namespace
}  // namespace cvpress::tests
