#include "support/layout_builders.h"

namespace cvpress::tests {
namespace {

using layout::BreakAppeal;
using testing::ElementsAre;

constexpr Pt kStackWidth = 100;

TEST(Stack, PutsChildrenBelowEachOtherWithGaps) {
  const auto fragment = lay(stack({lines("a", 2), lines("b", 1)}, 5), {kStackWidth, 100}).fragment;
  EXPECT_EQ(place_of(*fragment, "b1").y, 25);
  EXPECT_EQ(fragment->size.height, 35);
}

TEST(Stack, BreaksBetweenChildrenAndDropsTheGap) {
  const auto node = stack({lines("a", 2), lines("b", 2)}, 5);
  EXPECT_THAT(printed_regions(node, {kStackWidth, 30}), ElementsAre("a1 a2", "b1 b2"));
  EXPECT_EQ(place_of(*regions_of(node, {kStackWidth, 30})[1], "b1").y, 0);
}

TEST(Stack, BreaksInsideAChildRatherThanLeaveRoom) {
  EXPECT_THAT(printed_regions(stack({lines("a", 2), lines("b", 4)}), {kStackWidth, 40}),
              ElementsAre("a1 a2 b1 b2", "b3 b4"));
}

TEST(Stack, PrefersTheGapBeforeAnOrphan) {
  EXPECT_THAT(printed_regions(stack({lines("a", 2), lines("b", 4)}), {kStackWidth, 30}),
              ElementsAre("a1 a2", "b1 b2", "b3 b4"));
}

TEST(Stack, MovesAHeadingWithItsFirstEntry) {
  const auto node = stack({lines("a", 2), with_next(lines("h", 1)), lines("b", 2)});
  EXPECT_THAT(printed_regions(node, {kStackWidth, 40}), ElementsAre("a1 a2", "h1 b1 b2"));
}

TEST(Stack, MovesAHeadingWithItsFirstEntryAcrossLevels) {
  const auto section = stack({with_next(lines("h", 1)), stack({lines("b", 2), lines("c", 2)})});
  EXPECT_THAT(printed_regions(stack({lines("a", 2), section}), {kStackWidth, 40}),
              ElementsAre("a1 a2", "h1 b1 b2", "c1 c2"));
}

TEST(Stack, KeepsWhatEndsInAHeadingWithTheNext) {
  const auto head = stack({lines("a", 2), with_next(lines("h", 1))});
  EXPECT_THAT(printed_regions(stack({head, lines("b", 2)}), {kStackWidth, 40}),
              ElementsAre("a1 a2", "h1 b1 b2"));
}

TEST(Stack, PartsKeptThingsWhenThereIsNoOtherWay) {
  const auto node = stack({with_next(lines("a", 2)), with_next(lines("b", 2)), lines("c", 2)});
  const auto result = lay(node, {kStackWidth, 45});
  EXPECT_EQ(printed(*result.fragment), "a1 a2 b1 b2");
  EXPECT_EQ(result.appeal, BreakAppeal::kBreaksKeep);
}

TEST(Stack, MovesATogetherBlockWhole) {
  const auto block = together(stack({lines("b", 2), lines("c", 2)}));
  EXPECT_THAT(printed_regions(stack({lines("a", 2), block}), {kStackWidth, 45}),
              ElementsAre("a1 a2", "b1 b2 c1 c2"));
}

TEST(Stack, PartsATogetherBlockTallerThanTheRegion) {
  const auto block = together(stack({lines("b", 2), lines("c", 2)}));
  EXPECT_THAT(printed_regions(block, {kStackWidth, 25}), ElementsAre("b1 b2", "c1 c2"));
  EXPECT_EQ(lay(block, {kStackWidth, 25}).appeal, BreakAppeal::kBreaksKeep);
}

TEST(Stack, CutsInsideAnEarlierSibling) {
  const auto node = stack({with_next(lines("a", 5)), lines("b", 3)});
  EXPECT_THAT(printed_regions(node, {kStackWidth, 60}), ElementsAre("a1 a2 a3", "a4 a5 b1 b2 b3"));
}

TEST(Stack, CutsInsideAnEarlierSiblingOfAnOuterLevel) {
  const auto entry = together(stack({lines("b", 2), lines("c", 2)}));
  const auto section = stack({with_next(lines("h", 1)), entry});
  const auto node = stack({with_next(lines("a", 6)), section});
  EXPECT_THAT(printed_regions(node, {kStackWidth, 80}),
              ElementsAre("a1 a2 a3 a4", "a5 a6 h1 b1 b2 c1 c2"));
}

TEST(Stack, ReportsTheLastGapAsItsGoodCut) {
  EXPECT_EQ(
      lay(stack({lines("a", 1), lines("b", 1), lines("c", 1)}, 5), {kStackWidth, 99}).good_cut, 25);
  EXPECT_FALSE(lay(together(stack({lines("a", 1), lines("b", 1)})), {kStackWidth, 99}).good_cut);
}

TEST(Stack, HonoursAForcedBreakOnce) {
  const auto node = stack({lines("a", 1), on_new_page(lines("b", 1)), lines("c", 1)});
  EXPECT_THAT(printed_regions(node, {kStackWidth, 100}), ElementsAre("a1", "b1 c1"));
  EXPECT_TRUE(lay(node, {kStackWidth, 100}).forced_break);
}

TEST(Stack, HonoursAForcedBreakDeepInside) {
  const auto section = stack({on_new_page(stack({lines("b", 1), lines("c", 1)}))});
  EXPECT_THAT(printed_regions(stack({with_next(lines("a", 1)), section}), {kStackWidth, 100}),
              ElementsAre("a1", "b1 c1"));
}

TEST(Stack, HonoursAForcedBreakInsideATogetherBlockAtNoCost) {
  const auto node = together(stack({lines("a", 1), on_new_page(lines("b", 1))}));
  EXPECT_EQ(lay(node, {kStackWidth, 100}).appeal, BreakAppeal::kPerfect);
}

TEST(Stack, MakesNoEmptyRegionOfAForcedBreakAtTheTop) {
  EXPECT_THAT(printed_regions(stack({on_new_page(lines("a", 1))}), {kStackWidth, 100}),
              ElementsAre("a1"));
  EXPECT_THAT(printed_regions(stack({stack({}), on_new_page(lines("a", 1))}), {kStackWidth, 100}),
              ElementsAre("a1"));
}

TEST(Stack, MakesNoRegionForWhatHasNoHeight) {
  EXPECT_THAT(printed_regions(stack({lines("a", 2), stack({})}, 5), {kStackWidth, 22}),
              ElementsAre("a1 a2"));
}

TEST(Stack, LeavesNoHoleForWhatHasNoHeight) {
  const auto fragment =
      lay(stack({lines("a", 1), stack({}), lines("b", 1)}, 5), {kStackWidth, 99}).fragment;
  EXPECT_EQ(place_of(*fragment, "b1").y, 15);
}

TEST(Stack, GoesOnBelowAMonolithTallerThanTheRegion) {
  EXPECT_THAT(
      printed_regions(stack({lines("a", 1), lines("b", 1, 70), lines("c", 1)}), {kStackWidth, 40}),
      ElementsAre("a1", "b1", "c1"));
}

TEST(Stack, ShrinksAPictureTallerThanTheRegion) {
  const auto regions = regions_of(stack({lines("a", 1), picture("p", 50, 80)}), {kStackWidth, 40});
  ASSERT_EQ(regions.size(), 2u);
  EXPECT_EQ(printed(*regions[1]), "[p]");
  EXPECT_EQ(regions[1]->size.height, 40);
}

TEST(Stack, LaysOutInUnlimitedHeightWithoutForcedBreaks) {
  const auto node = stack({lines("a", 1), on_new_page(lines("b", 1))});
  const auto result = lay(node, {kStackWidth, std::numeric_limits<double>::infinity()});
  EXPECT_EQ(result.fragment->size.height, 20);
  EXPECT_FALSE(result.rest);
}

TEST(Stack, TakesItsFirstLineFromBelowARule) {
  const auto fragment = lay(stack({rule(2), lines("a", 1)}, 3), {kStackWidth, 99}).fragment;
  ASSERT_TRUE(fragment->first_line);
  EXPECT_DOUBLE_EQ(fragment->first_line->baseline, 13);
  EXPECT_FALSE(lay(stack({picture("p", 9, 9), lines("a", 1)}), {9, 99}).fragment->first_line);
}

}  // namespace
}  // namespace cvpress::tests
