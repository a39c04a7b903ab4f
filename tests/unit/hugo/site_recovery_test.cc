// What is broken in a site costs itself, with its place and reason, and no more.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/site_reading.h"

namespace cvpress::tests {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

/// A value that no repair can make sense of.
const char* const kBroken = "  - block: markdown\n    content: &own {title: [*own]}\n";

TEST(BrokenSection, OfALandingPageCostsItself) {
  MemorySite site;
  site.add("content/_index.md", landing(jobs_block("Jobs") + kBroken + text_block("More")));
  site.read();
  EXPECT_THAT(site.titles(), ElementsAre("Jobs", "More"));
  EXPECT_FALSE(site.diagnostics.has_errors());
  EXPECT_THAT(site.messages, HasSubstr("content/_index.md:1"));
  EXPECT_THAT(site.messages, HasSubstr("warning: this part cannot be read and is left out"));
}

TEST(BrokenSection, OfALandingPageThatWasNamedCostsItself) {
  MemorySite site;
  site.add("content/_index.md", landing(jobs_block("Jobs") + kBroken));
  site.read({{"site/content/_index.md"}, "", "", "", ""});
  EXPECT_THAT(site.titles(), ElementsAre("Jobs"));
}

TEST(BrokenSection, ThatIsNoMapIsAWarning) {
  MemorySite site;
  site.add("content/_index.md", landing("  - just text\n  - [a, b]\n" + jobs_block("Jobs")));
  site.read();
  EXPECT_THAT(site.titles(), ElementsAre("Jobs"));
  EXPECT_THAT(site.messages, HasSubstr("_index.md:5:5: warning: a section is a map"));
  EXPECT_THAT(site.messages, HasSubstr("_index.md:6:5: warning: a section is a map"));
}

TEST(BrokenSection, OfWrongTypesIsAWarning) {
  MemorySite site;
  site.add(
      "content/_index.md",
      landing("  - block: experience\n    content:\n      title: [a]\n      items: [text, 7]\n" +
              jobs_block("Jobs")));
  site.read();
  EXPECT_FALSE(site.failed);
  EXPECT_EQ(site.titles().back(), "Jobs");
  EXPECT_THAT(site.messages, HasSubstr("_index.md:8:15: warning"));
}

TEST(BrokenSection, ListThatIsNoneIsAWarning) {
  MemorySite site;
  site.add("content/_index.md", "---\ntype: landing\nsections: nothing\n---\n");
  site.add_widget("home/jobs.md", "title: Jobs\n");
  site.read();
  EXPECT_THAT(site.titles(), ElementsAre("Jobs"));
}

TEST(BrokenSection, InAFileCostsTheFile) {
  MemorySite site;
  site.add_widget("home/a.md", "title: Good\n");
  site.add("content/home/b.md", "---\n{{{ [\n---\n");
  site.add("content/home/c.md", "");
  site.add("content/home/d.md", std::string("%PDF-1.7\0", 9));
  site.read();
  EXPECT_THAT(site.titles(), ElementsAre("Good"));
  EXPECT_FALSE(site.diagnostics.has_errors());
  EXPECT_THAT(site.messages, HasSubstr("content/home/b.md:"));
  EXPECT_THAT(site.messages, HasSubstr("content/home/c.md"));
  EXPECT_THAT(site.messages, HasSubstr("a PDF file"));
}

TEST(BrokenSection, CostsOnlyTheItemThatCannotBeRead) {
  MemorySite site;
  site.add("content/home/a.md",
           "---\nwidget: experience\ntitle: Jobs\nexperience:\n  - title: Baker\n"
           "  - title: &own [*own]\n  - title: Cook\n---\n");
  site.add(
      "content/home/b.md",
      "+++\nwidget = \"experience\"\ntitle = \"Old jobs\"\n[[experience]]\ntitle = \"Miller\"\n"
      "[[experience]]\ntitle = = \"Lost\"\n[[experience]]\ntitle = \"Farmer\"\n+++\n");
  site.read();
  ASSERT_THAT(site.titles(), ElementsAre("Jobs", "Old jobs"));
  const auto names = [&](std::size_t section) {
    std::vector<std::string> titles;
    for (const model::Entry& entry : site.resume.sections[section].entries) {
      titles.push_back(model::plain_text(entry.title));
    }
    return titles;
  };
  EXPECT_THAT(names(0), ElementsAre("Baker", "Cook"));
  EXPECT_THAT(names(1), ElementsAre("Miller", "Farmer"));
  EXPECT_THAT(site.messages, HasSubstr("content/home/a.md:6:"));
  EXPECT_THAT(site.messages, HasSubstr("content/home/b.md:7:"));
}

TEST(BrokenFile, ThatWasNamedIsAnError) {
  MemorySite site;
  site.add("content/home/b.md",
           "---\nwidget: experience\nexperience:\n  - title: &own [*own]\n---\n");
  site.read({{"site/content/home/b.md"}, "", "", "", ""});
  EXPECT_TRUE(site.failed);
  EXPECT_THAT(site.messages, HasSubstr("b.md:4:"));
}

TEST(BrokenSite, OfWhichNothingCanBeReadIsAnError) {
  MemorySite site;
  site.add("content/home/b.md", "---\n{{{ [\n---\n");
  site.read();
  EXPECT_TRUE(site.failed);
  EXPECT_THAT(site.messages, HasSubstr("b.md:"));
  EXPECT_THAT(site.messages, HasSubstr("error:"));
}

TEST(BrokenSite, WithBrokenConfigurationIsRead) {
  MemorySite site;
  site.add("hugo.yaml", "title: [\n");
  site.add("content/_index.md", landing(jobs_block("Jobs")));
  site.read();
  EXPECT_THAT(site.titles(), ElementsAre("Jobs"));
  EXPECT_THAT(site.messages, HasSubstr("hugo.yaml:"));
  EXPECT_THAT(site.messages, Not(HasSubstr("error:")));
}

TEST(EmptySite, SaysWhereItsSectionsBelong) {
  MemorySite site;
  site.add("content/post/a.md", "---\ntitle: A\n---\nText.");
  site.read();
  EXPECT_TRUE(site.failed);
  EXPECT_THAT(site.messages, HasSubstr("the site has nothing that a CV could show"));
  EXPECT_THAT(site.messages, HasSubstr("content/home/"));
}

TEST(EmptySite, WithoutContentSaysSo) {
  MemorySite site;
  site.read();
  EXPECT_TRUE(site.failed);
  EXPECT_THAT(site.messages, HasSubstr("the site site has no folder site/content"));
}

TEST(HugeSite, IsReadWithinBounds) {
  MemorySite site;
  site.add("content/_index.md", landing(jobs_block("Jobs")));
  for (int i = 0; i < 60'000; ++i) {
    site.add("content/notes/n" + std::to_string(i) + ".md", "---\ntitle: N\n---\nText.\n");
  }
  site.read();
  EXPECT_THAT(site.titles(), ElementsAre("Jobs"));
  site.read_page("notes");
  EXPECT_THAT(site.messages, HasSubstr("holds too much; only 5000 of its pages are read"));
}

TEST(SiteWithoutAuthor, IsReadWithoutAName) {
  MemorySite site;
  site.add("content/_index.md", landing(jobs_block("Jobs")));
  site.read();
  EXPECT_FALSE(site.failed);
  EXPECT_EQ(site.resume.person.name, "");
}

TEST(SiteAround, AFileGivesItThePerson) {
  MemorySite site;
  site.add("content/authors/admin/_index.md",
           "---\ntitle: Ada Example\nrole: Baker\ninterests: [Bread]\n---\nMy life.\n");
  site.add("content/home/jobs.md",
           "---\nwidget: experience\ntitle: Jobs\nexperience:\n  - title: Baker\n---\n");
  site.read({{"site/content/home/jobs.md"}, "", "", "", ""});
  EXPECT_EQ(site.resume.person.name, "Ada Example");
  EXPECT_THAT(site.titles(), ElementsAre("Jobs"));
}

}  // namespace
}  // namespace cvpress::tests
