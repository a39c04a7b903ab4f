#include "paginate/paginate.h"
#include "support/layout_builders.h"
#include "support/paginate_outcome.h"

namespace cvpress::tests {
namespace {

using testing::ElementsAre;

compose::Document document_with_page_numbers() {
  compose::Document doc = two_pages();
  doc.footer = [](const compose::PageFields& page) {
    return words(std::to_string(page.number) + "/" + std::to_string(page.count) +
                 (page.is_first() ? "first" : "") + (page.is_last() ? "last" : ""));
  };
  return doc;
}

std::vector<std::string> footers_of(const std::vector<paginate::Page>& pages) {
  std::vector<std::string> footers;
  for (const paginate::Page& page : pages) {
    for (const auto& item : page.decoration) footers.push_back(printed(*item.fragment));
  }
  return footers;
}

TEST(BoundDocuments, CountTheirPagesAsOne) {
  const compose::Document one = document_with_page_numbers();
  const compose::Document other = document_with_page_numbers();
  Diagnostics diagnostics;
  const auto pages =
      paginate::paginate_bound({{&one, 0}, {nullptr, 3}, {&other, 0}, {nullptr, 4}}, diagnostics);
  ASSERT_EQ(pages.size(), 2u);
  EXPECT_THAT(footers_of(pages[0]), ElementsAre("1/11first", "2/11last"));
  EXPECT_THAT(footers_of(pages[1]), ElementsAre("6/11first", "7/11last"));
}

TEST(BoundDocuments, HaveTheirMarginsOnTheSideOfTheWholesNumbers) {
  compose::Document one = two_pages();
  one.two_sided = true;
  one.margins.start = 10;
  one.margins.end = 30;
  Diagnostics diagnostics;
  const auto alone = paginate::paginate(one, diagnostics);
  const auto bound = paginate::paginate_bound({{nullptr, 1}, {&one, 0}}, diagnostics);
  EXPECT_DOUBLE_EQ(alone[0].content[0].origin.x, 10);
  EXPECT_DOUBLE_EQ(bound[0][0].content[0].origin.x, 30);
  EXPECT_DOUBLE_EQ(bound[0][1].content[0].origin.x, 10);
}

}  // namespace
}  // namespace cvpress::tests
