#include "support/layout_builders.h"

namespace cvpress::tests {
namespace {

using testing::ElementsAre;

layout::Node three_words() {
  return wrap({words("aaaa"), words("bbbb"), words("cccc")}, 5, 3);  // each 20 wide
}

TEST(Wrap, StartsALineWhereTheNextChildDoesNotFit) {
  const auto fragment = lay(three_words(), {50, 99}).fragment;
  EXPECT_EQ(place_of(*fragment, "bbbb"), (Point{25, 0}));
  EXPECT_EQ(place_of(*fragment, "cccc"), (Point{0, 13}));
}

TEST(Wrap, PutsTheSeparatorAmidTheGapButNotAtTheEndsOfLines) {
  auto node = three_words();
  std::get<layout::Wrap>(node.content).separator = {words("|")};
  const auto fragment = lay(node, {60, 99}).fragment;
  EXPECT_EQ(printed(*fragment), "aaaa | bbbb cccc");
  EXPECT_EQ(place_of(*fragment, "|").x, 22.5);
  EXPECT_EQ(place_of(*fragment, "bbbb").x, 30);
}

TEST(Wrap, BalancesItsLinesIfAsked) {
  auto node = wrap({words("aaaa"), words("bbbb"), words("cccc"), words("dddd")}, 5);
  EXPECT_EQ(place_of(*lay(node, {80, 99}).fragment, "cccc"), (Point{50, 0}));
  std::get<layout::Wrap>(node.content).balance = true;
  EXPECT_EQ(place_of(*lay(node, {80, 99}).fragment, "cccc"), (Point{0, 10}));
  EXPECT_EQ(place_of(*lay(node, {80, 99}).fragment, "dddd"), (Point{25, 10}));
  EXPECT_EQ(lay(node, {200, 99}).fragment->size.height, 10);
}

TEST(Wrap, AlignsEveryLine) {
  auto node = three_words();
  std::get<layout::Wrap>(node.content).align = layout::Align::kCenter;
  const auto fragment = lay(node, {50, 99}).fragment;
  EXPECT_EQ(place_of(*fragment, "aaaa").x, 2.5);
  EXPECT_EQ(place_of(*fragment, "cccc").x, 15);
}

TEST(Wrap, AlignsChildrenOnTheBaseline) {
  const auto fragment =
      lay(wrap({lines("a", 1, 10), lines("b", 1, 20), picture("p", 5, 5)}, 5), {99, 99}).fragment;
  EXPECT_EQ(place_of(*fragment, "a1").y, 8);
  EXPECT_EQ(place_of(*fragment, "[p]").y, 10);
}

TEST(Wrap, BreaksBetweenItsLines) {
  EXPECT_THAT(printed_regions(three_words(), {50, 15}), ElementsAre("aaaa bbbb", "cccc"));
  EXPECT_EQ(place_of(*regions_of(three_words(), {50, 15})[1], "cccc").y, 0);
  EXPECT_EQ(lay(three_words(), {50, 99}).good_cut, 10);
}

TEST(Wrap, NarrowsAChildWiderThanItsRoom) {
  EXPECT_EQ(printed(*lay(wrap({words("aa bb")}), {10, 99}).fragment), "aa bb");
  EXPECT_EQ(lay(wrap({words("aa bb")}), {10, 99}).fragment->size.height, 20);
}

TEST(Wrap, ShrinksAPictureTallerThanTheRegion) {
  EXPECT_EQ(lay(wrap({picture("p", 30, 60)}), {99, 40}).fragment->size.height, 40);
}

TEST(Wrap, GoesOnOverTheEdgeRatherThanLoseLines) {
  EXPECT_THAT(printed_regions(wrap({lines("a", 5), lines("b", 1)}), {10, 20}),
              ElementsAre("a1 a2 a3 a4 a5", "b1"));
}

}  // namespace
}  // namespace cvpress::tests
