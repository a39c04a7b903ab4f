#include "paginate/paginate.h"
#include "support/layout_builders.h"
#include "support/paginate_outcome.h"

namespace cvpress::tests {
namespace {

using compose::Document;
using compose::FixedElement;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

/// The first page of a document with a text 20 pt wide and 10 high at a place.
paginate::PlacedFragment placed(FixedElement fixed) {
  Document doc = two_pages();
  fixed.element = [](const compose::PageFields&) { return words("four"); };
  doc.fixed.push_back(std::move(fixed));
  Diagnostics diagnostics;
  return paginate::paginate(doc, diagnostics)[0].backdrop.at(0);
}

TEST(FixedElements, StandAtTheStartAndTopWhereNothingIsSaid) {
  EXPECT_EQ(placed({}).origin, (Point{0, 0}));
  EXPECT_EQ(placed({}).fragment->size.width, 20);
}

TEST(FixedElements, AreMeasuredFromTheEdgesOfThePaper) {
  FixedElement fixed;
  fixed.top = 30;
  fixed.start = 4;
  EXPECT_EQ(placed(fixed).origin, (Point{4, 30}));
}

TEST(FixedElements, AreAlignedByTheirFarEdgesToo) {
  FixedElement fixed;
  fixed.bottom = 5;
  fixed.end = 4;
  EXPECT_EQ(placed(fixed).origin, (Point{96, 85}));
}

TEST(FixedElements, AreAsWideAsTheSpaceBetweenTwoEdges) {
  FixedElement fixed;
  fixed.start = 10;
  fixed.end = 30;
  EXPECT_EQ(placed(fixed).fragment->size.width, 80);
}

TEST(FixedElements, AreAsHighAsTheSpaceBetweenTwoEdges) {
  FixedElement fixed;
  fixed.top = 10;
  fixed.bottom = 30;
  EXPECT_EQ(placed(fixed).fragment->size.height, 60);
}

TEST(FixedElements, NeverLeaveThePaper) {
  FixedElement fixed;
  fixed.top = 500;
  fixed.start = -7;
  EXPECT_EQ(placed(fixed).origin, (Point{0, 90}));
}

TEST(FixedElements, KnowTheirPageAndTakeNoRoom) {
  Document doc = two_pages();
  FixedElement fixed;
  fixed.element = [](const compose::PageFields& page) -> std::optional<layout::Node> {
    if (page.number == 1) return std::nullopt;
    return words(std::to_string(page.number) + "/" + std::to_string(page.count));
  };
  doc.fixed.push_back(std::move(fixed));
  Diagnostics diagnostics;
  const auto pages = paginate::paginate(doc, diagnostics);
  ASSERT_THAT(pages, SizeIs(2));
  EXPECT_THAT(pages[0].backdrop, IsEmpty());
  EXPECT_EQ(printed(*pages[1].backdrop.at(0).fragment), "2/2");
}

TEST(FixedElements, TallerThanThePaperAreAWarning) {
  Document doc = two_pages();
  doc.regions[0].content = lines("a", 1);
  FixedElement fixed;
  fixed.element = [](const compose::PageFields&) { return lines("x", 30); };
  doc.fixed.push_back(std::move(fixed));
  Diagnostics diagnostics;
  paginate::paginate(doc, diagnostics);
  ASSERT_THAT(diagnostics.all(), SizeIs(1));
  EXPECT_THAT(diagnostics.all()[0].message, HasSubstr("taller than the paper"));
}

}  // namespace
}  // namespace cvpress::tests
