// Newspaper columns in a region, and how the last page's are evened out.
#include "paginate/paginate.h"
#include "support/layout_builders.h"

namespace cvpress::tests {
namespace {

using compose::Document;
using layout::Node;
using testing::ElementsAre;
using testing::HasSubstr;

/// An area of 100 x 60 for one region of `columns` columns.
Document document(Node content, int columns) {
  Document document;
  document.paper = {120, 100};
  document.margins = {20, 10, 20, 10};
  compose::RegionFlow region;
  region.name = "main";
  region.content = std::move(content);
  region.columns = columns;
  region.column_gutter = 10;
  document.regions.push_back(std::move(region));
  return document;
}

/// What each column of each page prints, pages apart by "|".
std::string columns_of(const Document& document) {
  Diagnostics diagnostics;
  std::string text;
  for (const auto& page : paginate::paginate(document, diagnostics)) {
    if (!text.empty()) text += " | ";
    for (const auto& item : page.content) text += "[" + printed(*item.fragment) + "]";
  }
  return text;
}

Node in_new_column(Node node) {
  node.breaks.before = layout::BreakBefore::kColumn;
  return node;
}

TEST(Columns, AreFilledOneAfterTheOther) {
  EXPECT_EQ(columns_of(document(lines("a", 15), 2)),
            "[a1 a2 a3 a4 a5 a6][a7 a8 a9 a10 a11 a12] | [a13 a14 a15]");
}

TEST(Columns, StandSideBySide) {
  Diagnostics diagnostics;
  const auto pages = paginate::paginate(document(lines("a", 12), 2), diagnostics);
  EXPECT_EQ(pages[0].content[0].origin, (Point{10, 20}));
  EXPECT_EQ(pages[0].content[1].origin, (Point{65, 20}));
  EXPECT_EQ(pages[0].content[1].fragment->size.width, 45);
}

TEST(Columns, AreBrokenWhereTheAuthorWants) {
  EXPECT_EQ(columns_of(document(stack({lines("a", 2), in_new_column(lines("b", 1))}), 2)),
            "[a1 a2][b1]");
}

TEST(Columns, ANewPageBeginsBehindAllOfThem) {
  EXPECT_EQ(columns_of(document(stack({lines("a", 2), on_new_page(lines("b", 1))}), 2)),
            "[a1 a2] | [b1]");
}

TEST(Columns, ANewPageMayBeWantedDeepInside) {
  Node inner = row({stack({lines("b", 1), stack({on_new_page(lines("c", 1))})})});
  EXPECT_EQ(columns_of(document(stack({lines("a", 1), inner}), 3)), "[a1 b1] | [c1]");
}

TEST(Columns, BelowABannerMayAllWait) {
  Document doc = document(lines("a", 8), 2);
  doc.banner = lines("n", 6);
  EXPECT_EQ(columns_of(doc), "[n1 n2 n3 n4 n5 n6] | [a1 a2 a3 a4 a5 a6][a7 a8]");
}

TEST(Columns, TooManyForTheWidthAreFewerWithAWarning) {
  const Document doc = document(lines("a", 18), 50);
  Diagnostics diagnostics;
  const auto pages = paginate::paginate(doc, diagnostics);
  EXPECT_EQ(pages[0].content.size(), 3u);
  ASSERT_FALSE(diagnostics.all().empty());
  EXPECT_EQ(diagnostics.all()[0].message,
            "the region \"main\" is too narrow for 50 columns: it has 3");
}

Document balanced(Node content, int columns) {
  Document doc = document(std::move(content), columns);
  doc.regions[0].balance = true;
  return doc;
}

TEST(BalancedColumns, EndAlikeOnTheLastPage) {
  EXPECT_EQ(columns_of(balanced(lines("a", 5), 2)), "[a1 a2 a3][a4 a5]");
  EXPECT_EQ(columns_of(balanced(lines("a", 20), 3)),
            "[a1 a2 a3 a4 a5 a6][a7 a8 a9 a10 a11 a12][a13 a14 a15 a16 a17 a18] | [a19 a20]");
}

TEST(BalancedColumns, LeavePagesThatAreNotTheLastAlone) {
  EXPECT_EQ(columns_of(balanced(lines("a", 16), 2)),
            "[a1 a2 a3 a4 a5 a6][a7 a8 a9 a10 a11 a12] | [a13 a14][a15 a16]");
}

TEST(BalancedColumns, KeepTogetherWhatIsKeptTogether) {
  const Node content =
      stack({together(lines("a", 5)), with_next(lines("h", 1)), together(lines("b", 1))});
  EXPECT_EQ(columns_of(balanced(content, 2)), "[a1 a2 a3 a4 a5][h1 b1]");
}

TEST(BalancedColumns, DoNotMakePicturesSmaller) {
  EXPECT_EQ(columns_of(balanced(stack({picture("p", 40, 50), lines("a", 1)}), 2)), "[[p]][a1]");
  Diagnostics diagnostics;
  const auto pages = paginate::paginate(balanced(picture("p", 40, 50), 2), diagnostics);
  EXPECT_EQ(pages[0].content[0].fragment->size.height, 50);
}

}  // namespace
}  // namespace cvpress::tests
