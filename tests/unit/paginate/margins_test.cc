#include "paginate/paginate.h"
#include "support/layout_builders.h"
#include "support/paginate_outcome.h"

namespace cvpress::tests {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

std::vector<std::string> decorations(const compose::Document& document) {
  Diagnostics diagnostics;
  std::vector<std::string> each;
  for (const auto& page : paginate::paginate(document, diagnostics)) {
    each.emplace_back();
    for (const auto& item : page.decoration) each.back() += printed(*item.fragment);
  }
  return each;
}

TEST(Margins, KnowThePageAndTheNumberOfPages) {
  auto doc = two_pages();
  doc.footer = [](const compose::PageFields& page) {
    return words(std::to_string(page.number) + "/" + std::to_string(page.count));
  };
  EXPECT_THAT(decorations(doc), ElementsAre("1/2", "2/2"));
}

TEST(Margins, MayHoldNothingOnSomePages) {
  auto doc = two_pages();
  doc.header = [](const compose::PageFields& page) -> std::optional<layout::Node> {
    if (page.number == 1) return std::nullopt;
    return words("head");
  };
  EXPECT_THAT(decorations(doc), ElementsAre("", "head"));
}

TEST(Margins, HoldTheirElementsInTheMiddle) {
  auto doc = two_pages();
  doc.header = [](const compose::PageFields&) { return lines("h", 1, 8); };
  doc.footer = [](const compose::PageFields&) { return lines("f", 1, 12); };
  Diagnostics diagnostics;
  const auto pages = paginate::paginate(doc, diagnostics);
  EXPECT_EQ(pages[1].decoration[0].origin, (Point{10, 6}));
  EXPECT_EQ(pages[1].decoration[1].origin, (Point{10, 84}));
}

TEST(Margins, GrowOnAllPagesForAnElementThatIsTallOnOne) {
  auto doc = two_pages();
  doc.header = [](const compose::PageFields& page) { return lines("h", page.number == 1 ? 3 : 1); };
  Diagnostics diagnostics;
  const auto pages = paginate::paginate(doc, diagnostics);
  ASSERT_EQ(pages.size(), 3u);
  EXPECT_EQ(pages[0].content[0].origin.y, 42);
  EXPECT_EQ(pages[1].content[0].origin.y, 42);
  EXPECT_EQ(pages[0].decoration[0].origin.y, 6);
  EXPECT_EQ(pages[1].decoration[0].origin.y, 16);
  EXPECT_FALSE(diagnostics.has_warnings());
}

TEST(Margins, GrowForAnElementOfAnOddLastPageToo) {
  auto doc = two_pages();
  doc.footer = [](const compose::PageFields& page) -> std::optional<layout::Node> {
    const bool is_odd_last = page.number == page.count && page.count % 2 == 1 && page.count > 1;
    if (!is_odd_last) return std::nullopt;
    return lines("f", 3);
  };
  doc.regions[0].content = lines("a", 12);
  Diagnostics diagnostics;
  EXPECT_EQ(paginate::paginate(doc, diagnostics).size(), 4u);
}

TEST(Margins, LeaveRoomForTextWhateverTheHeader) {
  auto doc = two_pages();
  doc.header = [](const compose::PageFields&) { return lines("h", 50); };
  doc.header_where = {1, 3, 9};  // in the layout
  Diagnostics diagnostics;
  const auto pages = paginate::paginate(doc, diagnostics);
  EXPECT_LE(pages.size(), 8u);
  ASSERT_FALSE(diagnostics.all().empty());
  EXPECT_THAT(diagnostics.all()[0].message, HasSubstr("too tall"));
  EXPECT_EQ(diagnostics.all()[0].where, (SourceSpan{1, 3, 9}));
}

}  // namespace
}  // namespace cvpress::tests
