#include "support/layout_builders.h"

namespace cvpress::tests {
namespace {

using layout::BreakAppeal;
using layout::Row;
using layout::VerticalAlign;
using testing::ElementsAre;

layout::Node with_valign(layout::Node node, VerticalAlign valign) {
  std::get<Row>(node.content).valign = valign;
  return node;
}

TEST(Row, AutomaticCellsWrapBeforeAShareIsSqueezed) {
  const auto node = row({words("aaaa bbbb cccc"), words("dd ee ff gg hh")}, {share(1), natural()});
  const auto fragment = lay(node, {100, 90}).fragment;  // they want 70 each
  EXPECT_EQ(place_of(*fragment, "dd ee ff").x, 60);
  EXPECT_EQ(place_of(*fragment, "cccc").y, 10);
}

TEST(Row, AutomaticCellsHaveWhatASharesDoesNotNeed) {
  const auto node = row({words("aa"), words("dd ee ff gg hh")}, {share(1), natural()});
  EXPECT_EQ(place_of(*lay(node, {100, 90}).fragment, "dd ee ff gg hh").x, 30);
}

TEST(Row, CellsOfAColumnAreAsWideAsTheColumn) {
  layout::CellWidth column = natural();
  column.column = layout::IntrinsicWidths{40, 20};
  const auto node = row({words("a"), words("b")}, {column, natural()});
  EXPECT_EQ(place_of(*lay(node, {100, 50}).fragment, "b").x, 40);
  EXPECT_EQ(place_of(*lay(node, {25, 50}).fragment, "b").x, 20);
}

TEST(Row, GivesSharesWhatIsLeft) {
  const auto node =
      row({lines("a", 1), lines("b", 1), lines("c", 1)}, {fixed(30), share(1), share(3)}, 5);
  const auto fragment = lay(node, {120, 50}).fragment;
  EXPECT_EQ(place_of(*fragment, "b1").x, 35);
  EXPECT_EQ(place_of(*fragment, "c1").x, 60);
}

TEST(Row, GivesAnAutomaticCellItsNaturalWidth) {
  const auto fragment =
      lay(row({words("aaaa bb"), lines("b", 1)}, {natural(), share(1)}, 5), {120, 50}).fragment;
  EXPECT_EQ(place_of(*fragment, "b1").x, 40);
}

TEST(Row, LeavesTheOthersTheirLongestWordThenWraps) {
  const auto node = row({words("aaaa aaaa aaaa"), words("bbbbbbbbbbbb b")}, {natural(), share(1)});
  const auto fragment = lay(node, {85, 50}).fragment;
  EXPECT_EQ(place_of(*fragment, "bbbbbbbbbbbb").x, 25);
  EXPECT_EQ(place_of(*fragment, "aaaa").y, 0);
}

TEST(Row, NeverIsWiderThanItsRoom) {
  for (const Pt width : {0.0, 7.0, 40.0, 90.0}) {
    const auto node =
        row({lines("a", 1), words("bbbb"), words("cccc cc")}, {fixed(50), natural(), share(1)}, 3);
    const auto fragment = lay(node, {width, 900}).fragment;
    for (const auto& child : fragment->children) {
      EXPECT_LE(child.offset.x + child.fragment->size.width, std::max(width, 6.0) + 1e-6);
    }
  }
}

TEST(Row, AlignsFirstBaselines) {
  const auto fragment = lay(row({lines("a", 1, 10), lines("b", 2, 20)}), {100, 50}).fragment;
  EXPECT_EQ(place_of(*fragment, "a1").y, 8);
  EXPECT_EQ(place_of(*fragment, "b1").y, 0);
  EXPECT_DOUBLE_EQ(fragment->first_line->baseline, 16);
}

TEST(Row, CentresALowPictureOnTheCapitals) {
  const auto fragment = lay(row({lines("a", 1), picture("p", 5, 5)}), {100, 50}).fragment;
  EXPECT_DOUBLE_EQ(place_of(*fragment, "[p]").y, 2);  // capitals reach from 1 to 8
}

TEST(Row, PutsATallPictureLevelWithTheCapitals) {
  const auto fragment = lay(row({lines("a", 1), picture("p", 30, 30)}), {100, 50}).fragment;
  EXPECT_DOUBLE_EQ(place_of(*fragment, "[p]").y, 1);
  EXPECT_DOUBLE_EQ(fragment->size.height, 31);
}

TEST(Row, LaysARuleOnTheBaseline) {
  const auto fragment = lay(row({lines("a", 1), rule(1)}), {100, 50}).fragment;
  EXPECT_DOUBLE_EQ(fragment->children[1].offset.y, 7);
}

TEST(Row, LaysARuleAmidSmallLettersInTheMiddle) {
  const auto node = with_valign(row({lines("a", 1), rule(1)}), VerticalAlign::kMiddle);
  EXPECT_DOUBLE_EQ(lay(node, {100, 50}).fragment->children[1].offset.y, 5);
}

TEST(Row, AlignsCellsAtTopMiddleAndBottom) {
  const auto node = row({lines("a", 1), lines("b", 3)});
  const auto top_of_a = [&](VerticalAlign valign) {
    return place_of(*lay(with_valign(node, valign), {100, 50}).fragment, "a1").y;
  };
  EXPECT_EQ(top_of_a(VerticalAlign::kTop), 0);
  EXPECT_EQ(top_of_a(VerticalAlign::kMiddle), 10);
  EXPECT_EQ(top_of_a(VerticalAlign::kBottom), 20);
}

TEST(Row, BreaksItsCellsOnTheirOwn) {
  const auto node = row({lines("a", 6), lines("b", 1), lines("c", 4)});
  EXPECT_THAT(printed_regions(node, {90, 40}), ElementsAre("a1 a2 a3 a4 b1 c1 c2 c3 c4", "a5 a6"));
}

TEST(Row, KeepsTheColumnsOfCellsThatGoOn) {
  const auto regions = regions_of(row({lines("a", 1), lines("b", 4)}), {90, 20});
  ASSERT_EQ(regions.size(), 2u);
  EXPECT_EQ(place_of(*regions[1], "b3"), (Point{45, 0}));
}

TEST(Row, BeginsOnlyWhereAllItsCellsCan) {
  const auto node = stack({lines("x", 2), row({lines("a", 4), picture("p", 30, 30)})});
  EXPECT_THAT(printed_regions(node, {100, 45}), ElementsAre("x1 x2", "a1 a2 a3 a4 [p]"));
}

TEST(Row, IsBrokenAsBadlyAsItsWorstCell) {
  const auto node = row({lines("a", 4), lines("b", 3)});
  EXPECT_EQ(lay(node, {100, 20}, false).appeal, BreakAppeal::kOrphan);
}

TEST(Row, CanBeCutWhereItsTallestCellCan) {
  EXPECT_EQ(lay(row({lines("a", 3), lines("b", 6)}), {100, 90}).good_cut, 40);
  EXPECT_EQ(lay(row({lines("a", 5), lines("b", 6)}), {100, 90}).good_cut, 50);
  EXPECT_FALSE(lay(row({lines("a", 6), lines("b", 3)}, {}, 0), {100, 25}, false).good_cut);
  EXPECT_FALSE(lay(row({lines("a", 3), lines("b", 2)}), {100, 90}).good_cut);
}

TEST(Row, ForeseesTheFirstLineOfRowsInside) {
  const auto inner = row({lines("b", 1, 10), lines("c", 1, 20)});
  const auto fragment = lay(row({lines("a", 1, 10), inner}), {200, 50}).fragment;
  EXPECT_EQ(place_of(*fragment, "a1").y, 8);
}

layout::Node reading_across(layout::Node node) {
  std::get<Row>(node.content).reads_across = true;
  return node;
}

TEST(Row, ReadsACellAfterTheFirstTextOfTheOneBefore) {
  const auto entry = stack({rule(1), lines("lead", 1), lines("body", 2)});
  const auto node = row({entry, lines("dates", 1)}, {share(1), fixed(30)}, 5);
  EXPECT_EQ(printed(*lay(node, {100, 90}).fragment), "lead1 body1 body2 dates1");
  const auto fragment = lay(reading_across(node), {100, 90}).fragment;
  EXPECT_EQ(printed(*fragment), "lead1 dates1 body1 body2");
  EXPECT_EQ(place_of(*fragment, "dates1"), place_of(*lay(node, {100, 90}).fragment, "dates1"));
}

TEST(Row, ReadsCellsOfOneTextOneAfterTheOther) {
  const auto main = stack({lines("a", 1), lines("b", 1)});
  const auto node = reading_across(row({lines("x", 1), main, lines("c", 1)}));
  EXPECT_EQ(printed(*lay(node, {100, 90}).fragment), "x1 a1 c1 b1");
}

TEST(Row, ReadsWhatGoesOnOnTheNextPageCellByCell) {
  const auto node = reading_across(row({stack({lines("a", 1), lines("b", 4)}), lines("c", 4)}));
  EXPECT_THAT(printed_regions(node, {100, 30}), ElementsAre("a1 c1 c2 b1 b2", "b3 b4 c3 c4"));
}

TEST(Row, HasNoTroubleWithRowsInRows) {
  auto node = lines("a", 9);
  for (int depth = 0; depth < 40; ++depth)
    node = row({lines("x", 1, 14), node}, {fixed(1), share(1)});
  const std::size_t before = measuring_count();
  EXPECT_GE(regions_of(stack({lines("h", 2), node}), {500, 60}).size(), 2u);
  EXPECT_LT(measuring_count() - before, 40000u);
}

}  // namespace
}  // namespace cvpress::tests
