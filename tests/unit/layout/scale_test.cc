// What fitting changes of a layout: gaps, the distance of baselines, the size of text.

#include "layout/memo.h"
#include "support/layout_builders.h"

namespace cvpress::tests {
namespace {

using layout::Scale;
using testing::HasSubstr;
using testing::Not;

layout::FragmentPtr scaled(const layout::Node& node, Scale scale, Pt width = 100) {
  return layout::layout(node, {width, 1000, true, scale}).fragment;
}

TEST(Scale, MakesTextSmallerWithItsLines) {
  const auto fragment = scaled(lines("a", 2), {0, 1, 0.5});
  EXPECT_EQ(fragment->size.height, 10);
  EXPECT_EQ(place_of(*fragment, "a2"), (Point{0, 5}));
  EXPECT_EQ(fragment->first_line->baseline, 4);
  EXPECT_EQ(fragment->first_line->cap_height, 3.5);
}

TEST(Scale, BreaksSmallerTextAtMoreWords) {
  const auto node = words("aaaa bbbb cccc");  // 70 pt wide
  EXPECT_EQ(scaled(node, {}, 50)->size.height, 20);
  EXPECT_EQ(scaled(node, {0, 1, 0.7}, 50)->size.height, 7);
}

TEST(Scale, TakesLeadingFromBothSidesOfALine) {
  const auto fragment = scaled(lines("a", 2), {0, 0.8, 1});
  EXPECT_EQ(fragment->size.height, 16);
  EXPECT_EQ(fragment->first_line->baseline, 7);  // 8 without the 1 pt above
  EXPECT_EQ(fragment->first_line->cap_height, 7);
}

TEST(Scale, MovesGapsBetweenTheirLeastAndMost) {
  auto node = stack({lines("a", 1), lines("b", 1)});
  std::get<layout::Stack>(node.content).gaps[1] = {4, 10, 12};
  EXPECT_EQ(scaled(node, {})->size.height, 30);
  EXPECT_EQ(scaled(node, {-0.5, 1, 1})->size.height, 27);
  EXPECT_EQ(scaled(node, {1, 1, 1})->size.height, 32);
}

TEST(Scale, MovesTheGapsOfWrappedLines) {
  auto node = wrap({words("aaaa"), words("bbbb")}, 5, 6);
  std::get<layout::Wrap>(node.content).line_gap = {2, 6, 8};
  EXPECT_EQ(scaled(node, {-1, 1, 1}, 30)->size.height, 22);
}

TEST(Scale, MakesNaturalCellsNarrower) {
  const auto node = row({words("aaaa"), words("bb")}, {natural(), share(1)});
  EXPECT_EQ(place_of(*scaled(node, {0, 1, 0.5}), "bb"), (Point{10, 0}));
}

TEST(Scale, AlignsCellsOnTheScaledBaseline) {
  const auto node = row({lines("a", 1), lines("b", 1, 20)}, {share(1), share(1)});
  const auto fragment = scaled(node, {0, 1.5, 0.5});
  const Point small = place_of(*fragment, "a1");
  EXPECT_EQ(place_of(*fragment, "b1").y, 0);
  // Half of (16 - 8), and the leading that the taller line has more above it.
  EXPECT_EQ(small.y, 4 + 1.25);
}

TEST(Scale, ReachesIntoBoxesStacksRowsAndWraps) {
  const auto node = padded(stack({row({wrap({words("aaaa")})})}), {1, 1, 1, 1});
  EXPECT_EQ(scaled(node, {0, 1, 0.5})->size.height, 7);
}

TEST(Scale, GoesOnWhereTheTextWasCut) {
  const auto node = lines("a", 6);
  const layout::ConstraintSpace space = {100, 20, true, {0, 1, 0.5}};
  const auto first = layout::layout(node, space);
  ASSERT_TRUE(first.rest);
  EXPECT_EQ(printed(*first.fragment), "a1 a2 a3 a4");
  EXPECT_EQ(printed(*layout::layout(node, space, first.rest.get()).fragment), "a5 a6");
}

TEST(Scale, IsShownOnlyWhereItIsNotOne) {
  EXPECT_THAT(layout::dump(*scaled(lines("a", 1), {})), Not(HasSubstr("size")));
  EXPECT_THAT(layout::dump(*scaled(lines("a", 1), {0, 0.75, 0.5})),
              HasSubstr("line 0,0 5 x 3.75 \"a1\" baseline 3.38 size 0.5 leading 0.75"));
}

TEST(Memo, ChangesNothingAndMeasuresOnce) {
  const auto node = stack({row({words("aaaa bbbb"), words("cc")}, {natural(), share(1)})});
  layout::Memo memo;
  const layout::ConstraintSpace space = {40, 1000, true, {}, &memo};
  const std::string expected = layout::dump(*lay(node, {40, 1000}).fragment);
  EXPECT_EQ(layout::dump(*layout::layout(node, space).fragment), expected);
  const std::size_t before = measuring_count();
  EXPECT_EQ(layout::dump(*layout::layout(node, space).fragment), expected);
  EXPECT_EQ(measuring_count(), before);
}

TEST(Memo, TellsWidthsAndAlignmentsApart) {
  layout::Memo memo;
  auto node = words("aaaa bbbb");
  EXPECT_EQ(layout::layout(node, {25, 1000, true, {}, &memo}).fragment->size.height, 20);
  EXPECT_EQ(layout::layout(node, {50, 1000, true, {}, &memo}).fragment->size.height, 10);
}

TEST(Memo, KeepsItsParagraphsSoThatNoOtherTakesTheirPlace) {
  layout::Memo memo;
  std::weak_ptr<const text::Paragraph> paragraph;
  {
    const auto node = words("aaaa bbbb");
    paragraph = std::get<layout::TextBox>(node.content).paragraph;
    layout::layout(node, {25, 1000, true, {}, &memo});
  }
  EXPECT_FALSE(paragraph.expired());
}

}  // namespace
}  // namespace cvpress::tests
