#include "support/layout_builders.h"

namespace cvpress::tests {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

TEST(Box, StandsAroundItsContent) {
  const auto fragment = lay(padded(lines("a", 1), {1, 2, 3, 4}), {100, 50}).fragment;
  EXPECT_EQ(place_of(*fragment, "a1"), (Point{4, 1}));
  EXPECT_EQ(fragment->size, (Size{100, 14}));
  EXPECT_DOUBLE_EQ(fragment->first_line->baseline, 9);
}

TEST(Box, FillsItsBackgroundAndDrawsItsBorder) {
  auto node = with_border(lines("a", 1), 2);
  node.background = Color{255, 0, 0};
  node.radius = 4;
  EXPECT_EQ(layout::dump(*lay(node, {100, 50}).fragment),
            "box 0,0 100 x 14\n"
            "  fill 0,0 100 x 14 #ff0000 radius 4\n"
            "  outline 1,1 98 x 12 width 2 #000000 radius 3\n"
            "  box 2,2 96 x 10\n"
            "    line 0,0 10 x 10 \"a1\" baseline 8\n");
}

TEST(Box, DrawsOnlyTheSidesThatAreWanted) {
  auto node = with_border(lines("a", 1), 2);
  node.border->end = node.border->top = node.border->start = false;
  const std::string text = layout::dump(*lay(node, {100, 50}).fragment);
  EXPECT_THAT(text, HasSubstr("  stroke 0,11 to 100,11 width 2 #000000\n"));
  EXPECT_THAT(text, Not(HasSubstr("outline")));
}

TEST(Box, IsOpenAtABreak) {
  const auto regions = regions_of(with_border(padded(lines("a", 4), {5, 5, 5, 5}), 1), {100, 28});
  ASSERT_EQ(regions.size(), 2u);
  EXPECT_EQ(regions[0]->size.height, 26);
  EXPECT_EQ(place_of(*regions[1], "a3").y, 0);
  EXPECT_EQ(regions[1]->size.height, 26);
  EXPECT_THAT(layout::dump(*regions[0]), Not(HasSubstr("outline")));
  EXPECT_THAT(layout::dump(*regions[0]), HasSubstr("stroke 0,0.5 to 100,0.5"));
  EXPECT_THAT(layout::dump(*regions[1]), HasSubstr("stroke 0,25.5 to 100,25.5"));
}

TEST(Box, BreaksItsContentWhereItsEndHasNoRoom) {
  EXPECT_THAT(printed_regions(padded(lines("a", 4), {0, 0, 5, 0}), {100, 42}),
              ElementsAre("a1 a2", "a3 a4"));
}

TEST(Box, DoesNotBeginWithNothingInIt) {
  const auto node = padded(stack({stack({}), lines("a", 2)}), {5, 0, 0, 0});
  EXPECT_FALSE(lay(node, {100, 8}, false).fragment);
}

TEST(Box, HasItsOwnWidthButNeverMoreThanThereIs) {
  auto node = words("aaaa bbbb");
  node.width = 30;
  EXPECT_EQ(lay(node, {100, 50}).fragment->size, (Size{30, 20}));
  EXPECT_EQ(lay(node, {20, 50}).fragment->size, (Size{20, 20}));
}

TEST(Box, PaddingsInEachOtherLeaveRoomForLetters) {
  auto node = words("aaaa bbbb");
  for (int i = 0; i < 6; ++i) node = padded(stack({node}), {0, 5, 0, 70});
  const auto fragment = lay(node, {100, 500}).fragment;
  EXPECT_LE(place_of(*fragment, "aaaa").x, 80);
  EXPECT_EQ(printed(*fragment), "aaaa bbbb");
}

TEST(Box, KeepsItsPaddingAroundAShortText) {
  const auto fragment = lay(padded(words("a"), {0, 4, 0, 4}), {13, 50}).fragment;
  EXPECT_EQ(place_of(*fragment, "a").x, 4);
}

TEST(Box, StandsWhereItIsAligned) {
  auto node = picture("p", 20, 10);
  node.align = layout::Align::kEnd;
  EXPECT_EQ(place_of(*lay(node, {100, 50}).fragment, "[p]").x, 80);
  node.align = layout::Align::kCenter;
  EXPECT_EQ(place_of(*lay(node, {100, 50}).fragment, "[p]").x, 40);
}

TEST(Box, IsAsWideAsItsPicture) {
  EXPECT_EQ(lay(padded(picture("p", 20, 10), {1, 1, 1, 1}), {100, 50}).fragment->size,
            (Size{22, 12}));
}

TEST(Box, ShrinksAPictureToItsWidth) {
  EXPECT_EQ(lay(picture("p", 200, 100), {50, 99}).fragment->size, (Size{50, 25}));
}

TEST(Box, IsAtLeastAsHighAsItsLeastHeight) {
  auto node = lines("a", 1);
  node.least_height = 30;
  EXPECT_EQ(lay(node, {100, 50}).fragment->size.height, 30);
  EXPECT_FALSE(lay(node, {100, 25}, false).fragment);
  EXPECT_EQ(lay(node, {100, 25}).fragment->size.height, 25);
}

TEST(Box, CarriesItsTagAndItsPlaceInTheSource) {
  auto node = padded(lines("a", 1), {1, 1, 1, 1});
  node.tag =
      std::make_shared<const layout::Tag>(layout::Tag{layout::Role::kH2, "", "de", "Experience"});
  node.where = {1, 2, 3};
  const auto fragment = lay(node, {100, 50}).fragment;
  EXPECT_EQ(fragment->tag, node.tag);
  EXPECT_EQ(fragment->where, node.where);
  EXPECT_THAT(layout::dump(*fragment), HasSubstr(" H2 language \"de\" outline \"Experience\"\n"));
}

}  // namespace
}  // namespace cvpress::tests
