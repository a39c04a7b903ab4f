// Several regions on a page: where they stand, what they hand over, how they
// are drawn.
#include "paginate/paginate.h"
#include "support/layout_builders.h"
#include "support/paginate_outcome.h"

namespace cvpress::tests {
namespace {

using compose::Document;
using compose::RegionFlow;
using layout::Node;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

constexpr Color kPanel{10, 20, 30};

/// Paper of 140 x 100 with an area of 100 x 60 and a gutter of 20.
Document document() {
  Document document;
  document.paper = {140, 100};
  document.margins = {20, 30, 20, 10};
  document.gutter = 20;
  return document;
}

/// A region with a fixed width, or a share, that stands behind those before it.
RegionFlow& add_region(Document& document, Node content, std::optional<Pt> width = {}) {
  RegionFlow region;
  region.name = "r" + std::to_string(document.regions.size());
  region.content = std::move(content);
  region.place = document.regions.size();
  region.fixed_width = width;
  document.regions.push_back(std::move(region));
  return document.regions.back();
}

std::vector<Pt> tops(const std::vector<paginate::PlacedFragment>& all) {
  std::vector<Pt> tops;
  for (const auto& item : all) tops.push_back(item.origin.y);
  return tops;
}

TEST(Regions, StandSideBySideWithTheGutterBetween) {
  Document doc = document();
  add_region(doc, lines("a", 1), 20);
  add_region(doc, lines("b", 1));
  const auto outcome = paginated(doc);
  EXPECT_EQ(box_of(outcome.pages[0].content[0]), (Rect{{10, 20}, {20, 10}}));
  EXPECT_EQ(box_of(outcome.pages[0].content[1]), (Rect{{50, 20}, {60, 10}}));
}

TEST(Regions, AreReadInTheirOrderWhereverTheyStand) {
  Document doc = document();
  add_region(doc, lines("a", 1)).place = 1;
  add_region(doc, lines("b", 1), 20).place = 0;
  const auto outcome = paginated(doc);
  EXPECT_THAT(outcome.printed, ElementsAre("a1 b1"));
  EXPECT_EQ(outcome.pages[0].content[0].origin.x, 50);
  EXPECT_EQ(outcome.pages[0].content[1].origin.x, 10);
}

TEST(Regions, DivideTheWidthByShares) {
  Document doc = document();
  add_region(doc, lines("a", 1)).share = 3;
  add_region(doc, lines("b", 1)).share = 1;
  const auto outcome = paginated(doc);
  EXPECT_EQ(outcome.pages[0].content[0].fragment->size.width, 60);
  EXPECT_EQ(outcome.pages[0].content[1].fragment->size.width, 20);
}

/// A flow of two pages, and one that is finished and released on the first.
paginate::PlacedFragment alone_on_the_second_page(std::size_t place, std::optional<Pt> width) {
  Document doc = document();
  doc.body.size = 2;  // lines of 80 at most
  add_region(doc, lines("a", 8), width).place = place;
  RegionFlow& other = add_region(doc, lines("b", 1), 20);
  other.place = 1 - place;
  other.release = true;
  return paginated(doc).pages.at(1).content.at(0);
}

TEST(Regions, ThatAreAloneHaveNoLongerLinesThanCanBeRead) {
  EXPECT_EQ(alone_on_the_second_page(0, {}).fragment->size.width, 80);
  EXPECT_EQ(alone_on_the_second_page(0, {}).origin.x, 10);
  EXPECT_EQ(alone_on_the_second_page(1, {}).origin.x, 30);
  EXPECT_EQ(alone_on_the_second_page(1, 30).origin.x, 10);
}

TEST(Regions, GiveTheirWidthAwayWhenReleased) {
  Document doc = document();
  add_region(doc, lines("a", 8));
  add_region(doc, lines("b", 2), 20).release = true;
  const auto outcome = paginated(doc);
  EXPECT_THAT(outcome.printed, ElementsAre("a1 a2 a3 a4 a5 a6 b1 b2", "a7 a8"));
  EXPECT_EQ(outcome.pages[0].content[0].fragment->size.width, 60);
  EXPECT_EQ(outcome.pages[1].content[0].fragment->size.width, 100);
}

TEST(Regions, ResumeTextInTheWiderMeasure) {
  Document doc = document();
  add_region(doc, words("aaaa bbbb cccc dddd eeee ffff gggg hhhh", 10), 40);
  add_region(doc, lines("x", 1), 40).release = true;
  doc.margins.bottom = 60;  // two lines a page
  const auto outcome = paginated(doc);
  EXPECT_THAT(outcome.printed, ElementsAre("aaaa bbbb x1", "cccc dddd eeee ffff gggg hhhh"));
}

TEST(Regions, ResumeTablesInTheWiderMeasure) {
  Document doc = document();
  add_region(doc, lines("a", 1), 20).release = true;
  layout::CellWidth column = natural();
  column.column = layout::IntrinsicWidths{60, 10};
  std::vector<Node> rows;
  for (int i = 0; i < 8; ++i) rows.push_back(row({lines("x", 1), lines("y", 1)}, {column, column}));
  add_region(doc, stack(std::move(rows)));
  const auto outcome = paginated(doc);
  const auto place = [&](std::size_t page, std::size_t item) {
    return place_of(*outcome.pages[page].content[item].fragment, "y1").x;
  };
  EXPECT_EQ(place(0, 1), 30);
  EXPECT_EQ(place(1, 0), 50);
}

TEST(Regions, KeepTheirPlaceWithoutRelease) {
  Document doc = document();
  add_region(doc, lines("a", 1), 20);
  add_region(doc, lines("b", 8));
  const auto outcome = paginated(doc);
  EXPECT_EQ(outcome.pages[1].content[0].origin.x, 50);
}

TEST(Regions, AllReleasedButOneLeaveItTheWholeWidth) {
  Document doc = document();
  add_region(doc, lines("a", 2), 20).release = true;
  add_region(doc, lines("b", 8), 20).release = true;
  add_region(doc, lines("c", 20), 20).release = true;
  const auto outcome = paginated(doc);
  ASSERT_THAT(outcome.pages, SizeIs(4));
  EXPECT_EQ(box_of(outcome.pages[1].content[0]), (Rect{{10, 20}, {20, 20}}));
  EXPECT_EQ(outcome.pages[1].content[1].fragment->size.width, 60);
  EXPECT_EQ(box_of(outcome.pages[2].content[0]), (Rect{{10, 20}, {100, 60}}));
}

TEST(Regions, WithNothingInThemAreReleasedFromTheFirstPageOn) {
  Document doc = document();
  add_region(doc, stack({}), 20).release = true;
  add_region(doc, lines("b", 1));
  EXPECT_EQ(paginated(doc).pages[0].content[0].fragment->size.width, 100);
}

TEST(Regions, HaveTheirBackgroundOverTheWholeHeightOfEachPage) {
  Document doc = document();
  add_region(doc, lines("a", 1), 20).background = kPanel;
  add_region(doc, lines("b", 8));
  const auto outcome = paginated(doc);
  ASSERT_THAT(outcome.pages, SizeIs(2));
  for (const auto& page : outcome.pages) {
    ASSERT_THAT(page.backdrop, SizeIs(1));
    EXPECT_EQ(box_of(page.backdrop[0]), (Rect{{10, 20}, {20, 60}}));
  }
}

TEST(Regions, LoseTheirBackgroundWhenReleased) {
  Document doc = document();
  RegionFlow& aside = add_region(doc, lines("a", 1), 20);
  aside.background = kPanel;
  aside.release = true;
  add_region(doc, lines("b", 8));
  EXPECT_THAT(paginated(doc).pages[1].backdrop, IsEmpty());
}

TEST(Regions, BleedToTheEdgesOfThePaperAndHalfwayToTheirNeighbour) {
  Document doc = document();
  RegionFlow& aside = add_region(doc, lines("a", 1), 20);
  aside.background = kPanel;
  aside.bleed = true;
  add_region(doc, lines("b", 1));
  EXPECT_EQ(box_of(paginated(doc).pages[0].backdrop[0]), (Rect{{0, 0}, {40, 100}}));
}

TEST(Regions, BleedAtTheEndToo) {
  Document doc = document();
  add_region(doc, lines("b", 1));
  RegionFlow& aside = add_region(doc, lines("a", 1), 20);
  aside.background = kPanel;
  aside.bleed = true;
  aside.padding.start = 5;
  EXPECT_EQ(box_of(paginated(doc).pages[0].backdrop[0]), (Rect{{90, 0}, {50, 100}}));
  EXPECT_EQ(paginated(doc).pages[0].content[1].origin.x, 95);
}

TEST(Regions, DoNotBleedThroughTheBanner) {
  Document doc = document();
  doc.banner = lines("n", 1);
  doc.banner_gap = 6;
  RegionFlow& aside = add_region(doc, lines("a", 8), 20);
  aside.background = kPanel;
  aside.bleed = true;
  const auto outcome = paginated(doc);
  EXPECT_THAT(tops(outcome.pages[0].content), ElementsAre(20, 36));
  EXPECT_THAT(tops(outcome.pages[0].backdrop), ElementsAre(33));
  EXPECT_THAT(tops(outcome.pages[1].backdrop), ElementsAre(0));
}

TEST(Regions, BleedFromOneHeightBelowTheBanner) {
  Document doc = document();
  doc.banner = lines("n", 1);
  doc.banner_gap = 6;
  for (const Pt padding : {0.0, 4.0}) {
    RegionFlow& region = add_region(doc, lines("a", 1), 20);
    region.background = kPanel;
    region.bleed = true;
    region.padding.top = padding;
  }
  EXPECT_THAT(tops(paginated(doc).pages[0].backdrop), ElementsAre(33, 33));
}

TEST(Regions, HaveTheirPaddingOnEachPage) {
  Document doc = document();
  add_region(doc, lines("a", 8)).padding = {10, 5, 10, 5};
  const auto outcome = paginated(doc);
  EXPECT_THAT(outcome.printed, ElementsAre("a1 a2 a3 a4", "a5 a6 a7 a8"));
  EXPECT_EQ(box_of(outcome.pages[1].content[0]), (Rect{{15, 30}, {90, 40}}));
}

TEST(Regions, HaveABorderAroundTheirAreaButNotOffThePaper) {
  Document doc = document();
  RegionFlow& region = add_region(doc, lines("a", 1));
  region.border = layout::Border{2, {}, true, true, true, true, {}};
  EXPECT_THAT(paginate::dump(paginated(doc).pages), HasSubstr("outline 1,1 98 x 58"));
  region.bleed = true;
  EXPECT_THAT(paginated(doc).pages[0].backdrop[0].fragment->ink, IsEmpty());
}

TEST(Regions, AreNarrowedTogetherWithAWarning) {
  Document doc = document();
  add_region(doc, lines("a", 1), 300);
  add_region(doc, lines("b", 1), 300);
  const auto outcome = paginated(doc);
  EXPECT_EQ(outcome.pages[0].content[1].fragment->size.width, 40);
  EXPECT_THAT(outcome.messages,
              ElementsAre("the regions are wider than the page together: \"r0\" is 40 pt wide "
                          "instead of 300",
                          HasSubstr("\"r1\"")));
}

TEST(Regions, NarrowerThanALetterAreMadeWider) {
  Document doc = document();
  add_region(doc, words("word"), 1);
  add_region(doc, lines("b", 1));
  const auto outcome = paginated(doc);
  EXPECT_EQ(outcome.pages[0].content[0].fragment->size.width, 20);
  EXPECT_THAT(outcome.messages, ElementsAre("the region \"r0\" is too narrow for text, which is "
                                            "broken inside words; it is 20 pt wide"));
}

TEST(Regions, MayBeManyMoreThanThereIsRoomFor) {
  Document doc = document();
  for (int i = 0; i < 200; ++i) add_region(doc, lines("a", 1));
  const auto outcome = paginated(doc);
  EXPECT_THAT(outcome.pages, SizeIs(1));
  for (const auto& item : outcome.pages[0].content) {
    EXPECT_TRUE(fits(item.origin.x + item.fragment->size.width, 110));
  }
}

TEST(Regions, WithPaddingThatLeavesNothingStillHoldText) {
  Document doc = document();
  add_region(doc, lines("a", 2)).padding = {100, 100, 100, 100};
  const auto outcome = paginated(doc);
  EXPECT_THAT(outcome.printed, ElementsAre("a1", "a2"));
}

TEST(TwoSided, MarginsChangePlacesOnEvenPages) {
  Document doc = document();
  doc.two_sided = true;
  doc.footer = [](const compose::PageFields&) { return lines("f", 1); };
  add_region(doc, lines("a", 13));
  const auto outcome = paginated(doc);
  ASSERT_THAT(outcome.pages, SizeIs(3));
  EXPECT_EQ(outcome.pages[0].content[0].origin.x, 10);
  EXPECT_EQ(outcome.pages[1].content[0].origin.x, 30);
  EXPECT_EQ(outcome.pages[2].content[0].origin.x, 10);
  EXPECT_EQ(outcome.pages[1].decoration[0].origin.x, 30);
}

TEST(TwoSided, BackgroundsReachThePapersEdgeOnBothSidesOfASheet) {
  Document doc = document();
  doc.two_sided = true;
  RegionFlow& region = add_region(doc, lines("a", 8));
  region.background = kPanel;
  region.bleed = true;
  for (const auto& page : paginated(doc).pages) {
    EXPECT_EQ(box_of(page.backdrop[0]), (Rect{{0, 0}, {140, 100}}));
  }
}

TEST(MirroredPages, AreMarkedForThePainter) {
  Document doc = document();
  doc.mirrored = true;
  add_region(doc, lines("a", 1));
  EXPECT_TRUE(paginated(doc).pages[0].mirrored);
}

}  // namespace
}  // namespace cvpress::tests
