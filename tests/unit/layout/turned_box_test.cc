#include <limits>

#include <gtest/gtest.h>

#include "layout/algorithms.h"
#include "support/layout_builders.h"

namespace cvpress::layout {
namespace {

using namespace tests;

const TurnedInk& turned_ink(const Fragment& fragment) {
  return std::get<TurnedInk>(fragment.ink.front());
}

TEST(TurnedBox, IsAsHighAsItsLineIsLong) {
  const LayoutResult result = lay(turned("sideways"), {100, 200});
  ASSERT_TRUE(result.fragment);
  EXPECT_EQ(result.fragment->size, (Size{10, 40}));
  EXPECT_FALSE(result.fragment->first_line);
}

TEST(TurnedBox, AsksForTheHeightOfItsLinesAsWidth) {
  EXPECT_EQ(intrinsic_widths(turned("sideways")).natural, 10);
  EXPECT_EQ(intrinsic_widths(turned("sideways")).least, 10);
}

TEST(TurnedBox, BreaksItsLinesAtTheLengthItIsGiven) {
  Node node = turned("one two six");
  std::get<TurnedBox>(node.content).length = 20;
  const LayoutResult result = lay(node, {100, 200});
  EXPECT_EQ(result.fragment->size, (Size{30, 20}));
  EXPECT_EQ(turned_ink(*result.fragment).lines.size(), 3u);
  EXPECT_EQ(intrinsic_widths(node).natural, 30);
}

TEST(TurnedBox, GoesToTheNextRegionWhole) {
  const Node node = stack({lines("a", 2), turned("sideways")});
  EXPECT_EQ(printed_regions(node, {100, 50}), (std::vector<std::string>{"a1 a2", "sideways"}));
}

TEST(TurnedBox, IsBrokenIntoLinesWhereNoRegionIsHighEnough) {
  const LayoutResult result = lay(turned("one two"), {100, 25});
  ASSERT_TRUE(result.fragment);
  EXPECT_FALSE(result.rest);
  EXPECT_EQ(result.fragment->size, (Size{20, 25}));
  EXPECT_TRUE(turned_ink(*result.fragment).shortened);
}

TEST(TurnedBox, IsMadeSmallerWhereItsRoomIsTooNarrow) {
  EXPECT_EQ(lay(turned("wide"), {6, 100}).fragment->size.width, 6);
  EXPECT_TRUE(turned_ink(*lay(turned("wide"), {6, 100}).fragment).squeezed);
  EXPECT_FALSE(turned_ink(*lay(turned("wide"), {10, 100}).fragment).squeezed);
}

TEST(ShapeBox, IsScaledToTheRegionsWidth) {
  Node node;
  node.content = ShapeBox{std::make_shared<const std::vector<Shape>>(), {40, 20}};
  EXPECT_EQ(lay(node, {100, 100}).fragment->size, (Size{40, 20}));
  EXPECT_EQ(lay(node, {20, 100}).fragment->size, (Size{20, 10}));
  EXPECT_FALSE(lay(node, {100, 5}, false).fragment);
}

}  // namespace
}  // namespace cvpress::layout
