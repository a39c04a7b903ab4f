#include "paginate/paginate.h"
#include "support/layout_builders.h"
#include "support/paginate_outcome.h"

namespace cvpress::tests {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

constexpr Size kPaper = {120, 100};
constexpr Edges kMargins = {20, 10, 20, 10};  // leaves 100 x 60

compose::Document document(std::vector<layout::Node> regions) {
  compose::Document document;
  document.paper = kPaper;
  document.margins = kMargins;
  const Pt width = 100.0 / static_cast<double>(std::max<std::size_t>(regions.size(), 1));
  Pt offset = 0;
  for (layout::Node& region : regions) {
    document.regions.push_back({"region", std::move(region), offset, width});
    offset += width;
  }
  return document;
}

TEST(PageLoop, MakesOnePageOfNothing) {
  const auto outcome = paginated(document({}));
  EXPECT_THAT(outcome.printed, ElementsAre(""));
  EXPECT_EQ(outcome.pages[0].paper, kPaper);
  EXPECT_THAT(outcome.messages, IsEmpty());
}

TEST(PageLoop, PlacesContentInsideTheMargins) {
  const auto outcome = paginated(document({lines("a", 1)}));
  EXPECT_EQ(outcome.pages[0].content[0].origin, (Point{10, 20}));
}

TEST(PageLoop, GoesOnUntilAllIsPlaced) {
  EXPECT_THAT(paginated(document({lines("a", 13)})).printed,
              ElementsAre("a1 a2 a3 a4 a5 a6", "a7 a8 a9 a10 a11", "a12 a13"));
}

TEST(PageLoop, LetsEveryRegionGoOnByItself) {
  const auto outcome = paginated(document({lines("a", 8), lines("b", 2)}));
  EXPECT_THAT(outcome.printed, ElementsAre("a1 a2 a3 a4 a5 a6 b1 b2", "a7 a8"));
  EXPECT_EQ(outcome.pages[0].content[1].origin, (Point{60, 20}));
}

TEST(PageLoop, PutsTheBannerAboveAllRegionsOfTheFirstPage) {
  auto doc = document({lines("a", 6), lines("b", 1)});
  doc.banner = lines("n", 1);
  doc.banner_gap = 5;
  const auto outcome = paginated(doc);
  EXPECT_THAT(outcome.printed, ElementsAre("n1 a1 a2 a3 a4 b1", "a5 a6"));
  EXPECT_EQ(outcome.pages[0].content[1].origin, (Point{10, 35}));
  EXPECT_EQ(outcome.pages[1].content[0].origin, (Point{10, 20}));
}

TEST(PageLoop, LetsABannerTallerThanThePageGoOn) {
  auto doc = document({lines("a", 2)});
  doc.banner = lines("n", 8);
  const auto outcome = paginated(doc);
  EXPECT_THAT(outcome.printed, ElementsAre("n1 n2 n3 n4 n5 n6", "n7 n8 a1 a2"));
  EXPECT_THAT(outcome.messages, ElementsAre(HasSubstr("banner is too tall")));
}

TEST(PageLoop, BeginsOnTheNextPageWhereTheBannerLeavesNoRoom) {
  auto doc = document({lines("a", 2)});
  doc.banner = lines("n", 6);
  EXPECT_THAT(paginated(doc).printed, ElementsAre("n1 n2 n3 n4 n5 n6", "a1 a2"));
}

TEST(PageLoop, LeavesNoHeadingAloneBelowTheBanner) {
  auto doc = document({stack({with_next(lines("h", 1)), together(lines("a", 5))})});
  doc.banner = lines("n", 1);
  EXPECT_THAT(paginated(doc).printed, ElementsAre("n1", "h1 a1 a2 a3 a4 a5"));
}

TEST(PageLoop, HonoursForcedBreaks) {
  EXPECT_THAT(paginated(document({stack({lines("a", 1), on_new_page(lines("b", 1))})})).printed,
              ElementsAre("a1", "b1"));
}

TEST(PageLoop, PlacesWhatIsTooTallOverTheEdgeWithAWarning) {
  auto tall = lines("b", 1, 70);
  tall.where = {1, 5, 9};
  const auto doc = document({stack({lines("a", 1), tall})});
  Diagnostics diagnostics;
  EXPECT_THAT(paginate::paginate(doc, diagnostics), SizeIs(2));
  ASSERT_THAT(diagnostics.all(), SizeIs(2));
  EXPECT_EQ(diagnostics.all()[0].severity, Severity::kNote);
  EXPECT_EQ(diagnostics.all()[1].where, tall.where);
  EXPECT_EQ(diagnostics.all()[1].message,
            "this is too tall for the page: it reaches 10 pt below the text area");
}

TEST(PageLoop, WarnsOfAPictureThatWasMadeSmaller) {
  EXPECT_THAT(
      paginated(document({picture("p", 80, 120)})).messages,
      ElementsAre("this picture is too tall for the page: it was made smaller, 60 pt high"));
}

TEST(PageLoop, WarnsOnceOfEachSectionWhoseWordsAreBrokenInside) {
  const auto section = [](const std::string& text) {
    layout::Node node = stack({words(text)});
    node.tag = std::make_shared<const layout::Tag>(layout::Tag{layout::Role::kSect, "", "", ""});
    node.where = {1, 2, 3};
    return node;
  };
  const auto outcome = paginated(document(
      {stack({section("incomprehensibilities internationalisation or"), section("short words only"),
              section("or https://a.example/incomprehensibilities")})}));
  EXPECT_THAT(outcome.messages,
              ElementsAre("words are broken inside: \"incomprehensibilities\" is wider than the "
                          "100 pt that there are for it"));
}

TEST(PageLoop, WarnsOfAFewPlacesOnly) {
  std::vector<layout::Node> many;
  for (std::uint32_t i = 1; i < 100; ++i) {
    many.push_back(lines("a", 1, 70));
    many.back().where = {1, i, i + 1};
  }
  const auto outcome = paginated(document({stack(std::move(many))}));
  EXPECT_THAT(outcome.pages, SizeIs(99));
  EXPECT_THAT(outcome.messages, SizeIs(11));
}

TEST(PageLoop, MakesRoomWhereMarginsLeaveNone) {
  auto doc = document({lines("a", 2)});
  doc.margins = {80, 90, 80, 90};
  const auto outcome = paginated(doc);
  EXPECT_THAT(outcome.pages, SizeIs(1));
  EXPECT_THAT(outcome.messages, ElementsAre(HasSubstr("margins leave too little room")));
}

TEST(PageLoop, DumpsPagesWithTheirFragments) {
  auto doc = document({lines("a", 1)});
  doc.background = Color{255, 254, 0};
  doc.footer = [](const compose::PageFields&) { return lines("f", 1); };
  EXPECT_EQ(paginate::dump(paginated(doc).pages),
            "page 1 120 x 100 #fffe00\n"
            "  content at 10,20\n"
            "    box 0,0 100 x 10\n"
            "      line 0,0 10 x 10 \"a1\" baseline 8\n"
            "  decoration at 10,85\n"
            "    box 0,0 100 x 10\n"
            "      line 0,0 10 x 10 \"f1\" baseline 8\n");
}

}  // namespace
}  // namespace cvpress::tests
