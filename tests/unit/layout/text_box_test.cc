#include "support/layout_builders.h"

namespace cvpress::tests {
namespace {

using layout::Align;
using layout::BreakAppeal;
using testing::ElementsAre;

constexpr Pt kTextWidth = 100;

TEST(TextBox, PlacesAllLinesThatFit) {
  const auto result = lay(lines("a", 4), {kTextWidth, 40});
  EXPECT_EQ(printed(*result.fragment), "a1 a2 a3 a4");
  EXPECT_EQ(result.fragment->size, (Size{kTextWidth, 40}));
  EXPECT_FALSE(result.rest);
}

TEST(TextBox, BreaksBetweenLines) {
  EXPECT_THAT(printed_regions(lines("a", 7), {kTextWidth, 35}),
              ElementsAre("a1 a2 a3", "a4 a5", "a6 a7"));
}

TEST(TextBox, LeavesTwoLinesForTheNextRegion) {
  const auto result = lay(lines("a", 4), {kTextWidth, 30});
  EXPECT_EQ(printed(*result.fragment), "a1 a2");
  EXPECT_EQ(result.appeal, BreakAppeal::kPerfect);
}

TEST(TextBox, SaysWhenOnlyAnOrphanFits) {
  const auto result = lay(lines("a", 4), {kTextWidth, 10}, false);
  EXPECT_EQ(printed(*result.fragment), "a1");
  EXPECT_EQ(result.appeal, BreakAppeal::kOrphan);
}

TEST(TextBox, CannotPartThreeLinesWell) {
  const auto result = lay(lines("a", 3), {kTextWidth, 20}, false);
  EXPECT_EQ(printed(*result.fragment), "a1 a2");
  EXPECT_EQ(result.appeal, BreakAppeal::kOrphan);
  EXPECT_FALSE(lay(lines("a", 3), {kTextWidth, 30}).good_cut);
}

TEST(TextBox, AsksForABreakBeforeItselfWhenNoLineFits) {
  EXPECT_FALSE(lay(lines("a", 2), {kTextWidth, 9}, false).fragment);
}

TEST(TextBox, PlacesALineTallerThanTheRegionAtItsStart) {
  EXPECT_THAT(printed_regions(lines("a", 2, 50), {kTextWidth, 20}), ElementsAre("a1", "a2"));
}

TEST(TextBox, ReportsItsLastGoodCut) {
  EXPECT_EQ(lay(lines("a", 6), {kTextWidth, 60}).good_cut, 40);
}

TEST(TextBox, GoesOnAtAPlaceInTheTextWhenTheNextRegionIsWider) {
  const auto node = words("aa bb cc dd ee ff");
  const auto first = lay(node, {10, 20});
  EXPECT_EQ(printed(*first.fragment), "aa bb");
  const auto second = layout::layout(node, {60, 100, true}, first.rest.get());
  EXPECT_EQ(printed(*second.fragment), "cc dd ee ff");
  EXPECT_EQ(second.fragment->size.height, 10);
}

TEST(TextBox, AlignsItsLines) {
  auto node = words("aa");
  std::get<layout::TextBox>(node.content).align = Align::kEnd;
  EXPECT_EQ(place_of(*lay(node, {kTextWidth, 20}).fragment, "aa").x, 90);
  std::get<layout::TextBox>(node.content).align = Align::kCenter;
  EXPECT_EQ(place_of(*lay(node, {kTextWidth, 20}).fragment, "aa").x, 45);
}

TEST(TextBox, KnowsItsFirstLine) {
  const auto line = lay(lines("a", 2), {kTextWidth, 20}).fragment->first_line;
  ASSERT_TRUE(line);
  EXPECT_DOUBLE_EQ(line->baseline, 8);
  EXPECT_DOUBLE_EQ(line->cap_height, 7);
  EXPECT_DOUBLE_EQ(line->height, 10);
}

TEST(TextBox, MakesLettersSmallerThatAreWiderThanTheirRoom) {
  const auto fragment = lay(words("ab", 40), {10, 500}).fragment;
  ASSERT_EQ(fragment->ink.size(), 2u);
  for (const layout::Ink& ink : fragment->ink) {
    const auto& line = std::get<layout::LineInk>(ink);
    EXPECT_LE(line.line.width * line.size, 10.01);
    EXPECT_TRUE(line.squeezed);
  }
}

TEST(TextBox, MayBeEmpty) {
  layout::Node node;
  node.content = layout::TextBox{};
  EXPECT_EQ(lay(node, {kTextWidth, 20}).fragment->size.height, 0);
}

}  // namespace
}  // namespace cvpress::tests
