#include "support/hugo_page_lists.h"

namespace cvpress::tests {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

TEST(Project, HasTitleSummaryLinkDateAndTags) {
  PageListSite site;
  site.page("project/mill/index.md",
            "title: Mill\nsummary: It **grinds**.\ntags: [Flour, Wind]\ndate: 2016-04-27\n"
            "external_link: https://mill.example\n");
  const PageListOutcome outcome =
      site.read("portfolio", "content: {filter_button: [{name: All}]}\n");
  const model::Entry& entry = outcome.entry();
  EXPECT_EQ(outcome.sections[0].kind, model::Kind::kProjects);
  EXPECT_EQ(model::plain_text(entry.description), "It grinds.");
  EXPECT_EQ(entry.url, "https://mill.example");
  EXPECT_EQ(entry.dates.start->year, 2016);
  ASSERT_EQ(entry.tags.size(), 2u);
  EXPECT_EQ(model::plain_text(entry.tags[1]), "Wind");
  EXPECT_EQ(outcome.messages, "");
}

TEST(Project, OfTheNewestThemeHasItsSiteAmongTheLinksAndItsSummaryInTheText) {
  PageListSite site;
  site.page("projects/mill.md", "title: Mill\nlinks: [{type: site, url: 'https://mill.example'}]\n",
            "\nIt grinds.\n\n<!--more-->\n");
  const PageListOutcome outcome =
      site.read("collection", "content: {filters: {folders: [projects]}}\n");
  EXPECT_EQ(outcome.entry().url, "https://mill.example");
  EXPECT_EQ(model::plain_text(outcome.entry().description), "It grinds.");
  EXPECT_EQ(outcome.messages, "");
}

TEST(Project, TellsOfTextsThatAreLeftOut) {
  PageListSite site;
  site.page("project/mill.md", "title: Mill\n", "A long story.\n");
  EXPECT_THAT(site.read("projects").messages, HasSubstr("printed without 1 text of a page's own"));
}

TEST(Project, IsListedNewestFirst) {
  PageListSite site;
  site.page("project/a.md", "title: Old\ndate: 2010-01-01\nweight: 1\n");
  site.page("project/b.md", "title: New\ndate: 2020-01-01\n");
  EXPECT_THAT(site.read("portfolio").titles(), ElementsAre("New", "Old"));
}

TEST(Post, HasTitleDateAndSummary) {
  PageListSite site;
  site.page("post/rye/index.md", "title: Rye\nsummary: Dark.\ndate: 2021-02-03\ntags: [x]\n");
  const PageListOutcome outcome = site.read("pages", "content: {page_type: post}\n");
  EXPECT_EQ(outcome.sections[0].kind, model::Kind::kOther);
  EXPECT_EQ(model::plain_text(outcome.entry().title), "Rye");
  EXPECT_EQ(model::plain_text(outcome.entry().description), "Dark.");
  EXPECT_EQ(outcome.entry().dates.start->day, 3);
}

}  // namespace
}  // namespace cvpress::tests
