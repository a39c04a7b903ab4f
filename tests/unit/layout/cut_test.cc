// The places where a node may be cut, as they are listed for the planner.

#include "layout/cut.h"

#include <algorithm>

#include "support/layout_builders.h"
#include "support/layout_random_tree.h"

namespace cvpress::tests {
namespace {

using layout::BreakAppeal;
using layout::Cut;
using layout::CutKind;
using layout::Cuts;
using layout::Node;
using testing::ElementsAre;
using testing::IsEmpty;

Cuts cuts_of(const Node& node, const layout::BreakToken* token = nullptr, Pt width = 60000) {
  layout::ConstraintSpace space = {width, kUnlimited, true};
  space.list_cuts = true;
  return layout::layout(node, space, token).cuts;
}

std::vector<std::pair<Pt, Pt>> good(const Cuts& cuts) {
  std::vector<std::pair<Pt, Pt>> places;
  for (const Cut& cut : cuts) {
    if (cut.appeal == BreakAppeal::kPerfect) places.emplace_back(cut.height, cut.resume);
  }
  return places;
}

using P = std::pair<Pt, Pt>;

Node part(layout::PartKind kind, const std::string& name, Node node) {
  node.part = std::make_shared<const layout::Part>(layout::Part{kind, name});
  return node;
}

TEST(Cuts, AreListedOnlyWhenAskedFor) {
  EXPECT_THAT(lay(lines("a", 9), {100, kUnlimited}).cuts, IsEmpty());
}

TEST(Cuts, FallBetweenLinesAndSpareOrphansAndWidows) {
  const Cuts cuts = cuts_of(lines("a", 5));
  ASSERT_EQ(cuts.size(), 4u);
  EXPECT_THAT(good(cuts), ElementsAre(P{20, 20}, P{30, 30}));
  EXPECT_EQ(cuts[0].appeal, BreakAppeal::kOrphan);
  EXPECT_EQ(cuts[2].kind, CutKind::kLines);
  EXPECT_EQ(cuts[2].lines, 3);
}

TEST(Cuts, DropTheGapOfAStack) {
  EXPECT_THAT(good(cuts_of(stack({lines("a", 1), lines("b", 2)}, 5))), ElementsAre(P{10, 15}));
}

TEST(Cuts, KnowWhatIsKeptTogether) {
  const Cuts cuts = cuts_of(stack({with_next(lines("h", 1)), together(lines("b", 4))}));
  EXPECT_THAT(good(cuts), IsEmpty());
  EXPECT_EQ(cuts.size(), 4u);
}

TEST(Cuts, AreMovedByPaddingAbove) {
  EXPECT_THAT(good(cuts_of(padded(lines("a", 4), {3, 0, 9, 0}))), ElementsAre(P{23, 23}));
}

TEST(Cuts, FallBetweenTheLinesOfAWrap) {
  const auto node = wrap({words("aaaa"), words("bbbb")}, 5, 6);
  EXPECT_THAT(good(cuts_of(node, nullptr, 30)), ElementsAre(P{10, 16}));
}

TEST(Cuts, OfARowAreWhereEveryCellIsDoneOrCutWell) {
  const auto node = row({lines("a", 1), lines("b", 5)});
  EXPECT_THAT(good(cuts_of(node)), ElementsAre(P{20, 20}, P{30, 30}));
  auto both = row({lines("a", 4, 14), lines("b", 6)});
  std::get<layout::Row>(both.content).valign = layout::VerticalAlign::kTop;
  // At 28 the second cell is cut after two lines, so that four remain of it.
  EXPECT_THAT(good(cuts_of(both)), ElementsAre(P{28, 20}, P{30, 30}, P{40, 32}, P{56, 40}));
}

TEST(Cuts, OfATimelineSpareTheMarker) {
  auto node = timeline({lines("a", 4)});
  std::get<layout::Stack>(node.content).markers[0] = picture("tall", 4, 25);
  EXPECT_THAT(good(cuts_of(node)), ElementsAre(P{25, 20}));
}

TEST(Cuts, AreForcedWhereAPageIsWantedHoweverDeep) {
  const Cuts cuts = cuts_of(stack({lines("a", 1), stack({on_new_page(lines("b", 1))})}));
  ASSERT_EQ(cuts.size(), 1u);
  EXPECT_TRUE(cuts[0].forced);
}

TEST(Cuts, TellWhichPartsTheyDivideAndWhichTheyPartFromEachOther) {
  using layout::PartKind;
  const auto entry = [](const std::string& name) {
    return part(PartKind::kEntry, name, stack({with_next(lines("t", 1)), lines("d", 4)}));
  };
  const auto section = [&](const std::string& name) {
    return part(PartKind::kSection, name,
                stack({with_next(lines("h", 1)), stack({entry("one"), entry("two")}, 5)}));
  };
  const Node document = stack({section("Work"), section("School")}, 10);
  Cuts cuts = cuts_of(document);
  std::erase_if(cuts, [](const Cut& cut) { return cut.appeal != BreakAppeal::kPerfect; });
  ASSERT_EQ(cuts.size(), 7u);
  EXPECT_EQ(cuts[0].kind, CutKind::kLines);
  EXPECT_EQ(cuts[0].entry.part->name, "one");
  EXPECT_EQ(cuts[0].entry.above, 30);
  EXPECT_EQ(cuts[0].entry.below, 20);
  EXPECT_EQ(cuts[0].section.above, 40);
  EXPECT_EQ(cuts[1].kind, CutKind::kEntries);
  EXPECT_EQ(cuts[1].entry.part, nullptr);
  EXPECT_EQ(cuts[1].next->name, "two");
  EXPECT_EQ(cuts[1].section.part->name, "Work");
  EXPECT_EQ(cuts[3].kind, CutKind::kSections);
  EXPECT_EQ(cuts[3].next->name, "School");
  EXPECT_EQ(cuts[3].section.part, nullptr);
}

/// Cells of a row may be cut at different heights, and a marker stands elsewhere beside
/// a child whose first line went over to the next region: there cuts are near enough.
bool is_exact(const layout::Fragment& whole) {
  return layout::dump(whole).find("Artifact") == std::string::npos;
}

TEST(Cuts, AreWhereLayoutReallyCuts) {
  for (int seed = 1; seed <= 300; ++seed) {
    SCOPED_TRACE(seed);
    Dice dice(static_cast<std::uint64_t>(seed));
    const Node tree = random_tree(dice, {.rows = false, .forced_breaks = false});
    const layout::FragmentPtr whole = lay(tree, {60000, kUnlimited}).fragment;
    if (!is_exact(*whole)) continue;
    const Pt total = whole->size.height;
    for (const Cut& cut : cuts_of(tree)) {
      if (cut.appeal != BreakAppeal::kPerfect) continue;
      const auto result = lay(tree, {60000, cut.height});
      if (layout::dump(*result.fragment).find(" lowered") != std::string::npos) continue;
      ASSERT_TRUE(result.rest) << cut.height;
      EXPECT_EQ(result.appeal, BreakAppeal::kPerfect) << cut.height;
      EXPECT_NEAR(result.fragment->size.height, cut.height, 1e-6);
      // Gaps below what has no height are dropped at a region's head, too.
      constexpr Pt kGaps = 8 * 4;
      const auto rest = layout::layout(tree, {60000, kUnlimited, true}, result.rest.get()).fragment;
      EXPECT_TRUE(fits(rest->size.height, total - cut.resume)) << cut.height;
      EXPECT_TRUE(fits(total - cut.resume - kGaps, rest->size.height)) << cut.height;
    }
    if (testing::Test::HasFailure()) return;
  }
}

TEST(Cuts, AreAllThatLayoutEverUsesWell) {
  for (int seed = 1; seed <= 200; ++seed) {
    SCOPED_TRACE(seed);
    Dice dice(static_cast<std::uint64_t>(seed));
    const Node tree = random_tree(dice, {.rows = false, .forced_breaks = false});
    const Cuts cuts = cuts_of(tree);
    const layout::FragmentPtr whole = lay(tree, {60000, kUnlimited}).fragment;
    if (!is_exact(*whole)) continue;
    const Pt total = whole->size.height;
    for (Pt height = 30; height < total; height += 3) {
      const auto result = lay(tree, {60000, height});
      if (layout::dump(*result.fragment).find(" lowered") != std::string::npos) continue;
      if (!result.rest || result.appeal != BreakAppeal::kPerfect) continue;
      const bool listed = std::any_of(cuts.begin(), cuts.end(), [&](const Cut& cut) {
        return cut.appeal == BreakAppeal::kPerfect &&
               std::abs(cut.height - result.fragment->size.height) < 1e-6;
      });
      ASSERT_TRUE(listed) << height << ": " << result.fragment->size.height;
    }
    if (testing::Test::HasFailure()) return;
  }
}

}  // namespace
}  // namespace cvpress::tests
