#include "support/layout_builders.h"

namespace cvpress::tests {
namespace {

using layout::intrinsic_widths;

TEST(IntrinsicWidths, OfTextAreItsLineAndItsLongestWord) {
  const auto widths = intrinsic_widths(words("aaaa bb"));
  EXPECT_EQ(widths.natural, 35);
  EXPECT_EQ(widths.least, 20);
}

TEST(IntrinsicWidths, OfAStackAreThoseOfItsWidestChildAndItsRail) {
  EXPECT_EQ(intrinsic_widths(stack({words("aa"), words("bbbb")})).natural, 20);
  EXPECT_EQ(intrinsic_widths(timeline({words("aa")}, 20)).natural, 30);
}

TEST(IntrinsicWidths, OfARowAreThoseOfItsCellsAndGaps) {
  EXPECT_EQ(intrinsic_widths(row({words("aa"), rule()}, {natural(), fixed(30)}, 5)).natural, 45);
}

TEST(IntrinsicWidths, OfARowGiveEveryShareItsNeed) {
  EXPECT_EQ(intrinsic_widths(row({words("aaaa"), words("b")}, {share(1), share(3)})).natural, 80);
}

TEST(IntrinsicWidths, OfAWrapAreOneLineAndItsWidestChild) {
  auto node = wrap({words("aa"), words("bbbb")}, 5);
  std::get<layout::Wrap>(node.content).separator = {words("|")};
  EXPECT_EQ(intrinsic_widths(node).natural, 40);
  EXPECT_EQ(intrinsic_widths(node).least, 20);
}

TEST(IntrinsicWidths, HoldTheBoxAround) {
  EXPECT_EQ(intrinsic_widths(padded(picture("p", 9, 9), {0, 2, 0, 3})).natural, 14);
  auto node = words("aaaa");
  node.width = 12;
  EXPECT_EQ(intrinsic_widths(node).least, 12);
}

}  // namespace
}  // namespace cvpress::tests
