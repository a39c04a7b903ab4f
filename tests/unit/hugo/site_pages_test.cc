// Which page of a site is the CV, and in what order its sections stand.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/site_reading.h"

namespace cvpress::tests {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

TEST(HomeFolder, IsReadInHugosOrder) {
  MemorySite site;
  site.add_widget("home/a.md", "title: None\n");
  site.add_widget("home/b.md", "title: Zero\nweight: 0\ndate: 2019-01-01\n");
  site.add_widget("home/c.md", "title: Two\nweight: 2\n");
  site.add_widget("home/d.md", "title: Text\nweight: '10'\n");
  site.add_widget("home/e.md", "title: Minus\nweight: -5\n");
  site.add_widget("home/f.md", "title: Newer\nweight: 2\ndate: 2020-05-01\n");
  site.add_widget("home/g.md", "title: alike\nweight: 2\ndate: 2019-05-01\n");
  site.add_widget("home/h.md", "title: Alike b\nweight: 2\ndate: 2019-05-01\n");
  site.read();
  EXPECT_THAT(site.titles(),
              ElementsAre("Minus", "Newer", "alike", "Alike b", "Two", "Text", "Zero", "None"));
}

TEST(HomeFolder, ShowsWhatIsActive) {
  MemorySite site;
  site.add_widget("home/a.md", "title: Absent\nweight: 1\n");
  site.add_widget("home/b.md", "title: Empty\nweight: 2\nactive:\n");
  site.add_widget("home/c.md", "title: Yes\nweight: 3\nactive: yes\n");
  site.add_widget("home/d.md", "title: Quoted\nweight: 4\nactive: 'true'\n");
  site.add_widget("home/e.md", "title: One\nweight: 5\nactive: 1\n");
  site.add_widget("home/f.md", "title: Upper\nweight: 6\nactive: TRUE\n");
  for (const char* no : {"false", "False", "no", "off", "'false'"}) {
    site.add_widget(std::string("home/no-") + no[0] + no[1] + ".md",
                    std::string("title: Hidden\nactive: ") + no + "\n");
  }
  site.read();
  EXPECT_THAT(site.titles(), ElementsAre("Absent", "Empty", "Yes", "Quoted", "One", "Upper"));
  EXPECT_THAT(site.messages, HasSubstr("note: this section is not active and was left out"));
}

TEST(HomeFolder, OfOldThemesHidesDraftsAndScheduledPages) {
  MemorySite site;
  site.add_widget("home/a.md", "title: Shown\nheadless: true\n");
  site.add_widget("home/b.md", "title: Draft\ndraft: true\n");
  site.add_widget("home/c.md", "title: Later\npublishDate: 2030-01-01\n");
  site.add_widget("home/d.md", "title: Gone\nexpiryDate: 2019-01-01\n");
  site.read({{"site"}, "", "", "", "2026-05-01"});
  EXPECT_THAT(site.titles(), ElementsAre("Shown"));
  EXPECT_THAT(site.messages, HasSubstr("this section is a draft"));
  EXPECT_THAT(site.messages, HasSubstr("is not to be published before 2030-01-01"));
  EXPECT_THAT(site.messages, HasSubstr("expired on 2019-01-01"));
}

TEST(HomeFolder, ShowsScheduledPagesWhereNobodySaysTheDay) {
  MemorySite site;
  site.add_widget("home/c.md", "title: Later\npublishDate: 2030-01-01\n");
  site.read();
  EXPECT_THAT(site.titles(), ElementsAre("Later"));
}

TEST(HomeFolder, ThatIsABundleShowsDraftsToo) {
  MemorySite site;
  site.add("content/home/index.md", "---\ntype: widget_page\nheadless: true\n---\n");
  site.add_widget("home/b.md", "title: Draft\ndraft: true\n");
  site.add_widget("home/sub/c.md", "title: Deeper\nweight: 3\n");
  site.read();
  EXPECT_THAT(site.titles(), ElementsAre("Deeper", "Draft"));
}

TEST(HomeFolder, LeavesNoiseAlone) {
  MemorySite site;
  site.add_widget("home/a.md", "title: Shown\n");
  site.add("content/home/_index.md", "---\ntitle: Home\n---\n");
  site.add("content/home/README.md", "Read me.");
  site.add("content/home/work.Rmd", "---\ntitle: R\n---\n");
  site.add("content/home/.ipynb_checkpoints/a-checkpoint.md", "---\nwidget: blank\n---\nOld\n");
  site.add("content/home/.DS_Store", std::string("\0\1", 2));
  site.read();
  EXPECT_THAT(site.titles(), ElementsAre("Shown"));
  EXPECT_THAT(site.messages, Not(HasSubstr("warning")));
}

TEST(LandingPage, IsReadInTheOrderOfItsFile) {
  MemorySite site;
  site.add("content/_index.md", landing(text_block("B") + jobs_block("Jobs") + text_block("A")));
  site.read();
  EXPECT_THAT(site.titles(), ElementsAre("B", "Jobs", "A"));
}

TEST(LandingPage, NeedsNoTypeAndGoesBeforeTheHomeFolder) {
  MemorySite site;
  site.add("content/_index.md", "---\nsections:\n" + jobs_block("Jobs") + "---\n");
  site.add_widget("home/a.md", "title: Old\n");
  site.read();
  EXPECT_THAT(site.titles(), ElementsAre("Jobs"));
}

TEST(LandingPage, ThatIsNoneLeavesTheHomeFolder) {
  MemorySite site;
  site.add("content/_index.md", "---\ntitle: Home\n---\n");
  site.add_widget("home/a.md", "title: Old\n");
  site.read();
  EXPECT_THAT(site.titles(), ElementsAre("Old"));
}

TEST(LandingPage, TakesNamesWhereSitesPutThem) {
  MemorySite site;
  site.add("content/_index.md",
           landing("  - blox: Markdown\n    content: {title: A, text: x}\n"
                   "  - content: {title: B, text: x}\n"
                   "  - content: {widget: experience, title: C, items: [{title: Baker}]}\n"
                   "  - block: MARKDOWN\n    title: D\n    text: x\n"));
  site.read();
  EXPECT_THAT(site.titles(), ElementsAre("A", "B", "C", "D"));
}

TEST(LandingPage, LeavesDemonstrationsAndDecorationOut) {
  MemorySite site;
  site.add("content/_index.md",
           landing("  - block: markdown\n    demo: true\n    content: {title: Demo, text: x}\n"
                   "  - block: hero\n    content: {title: Hello}\n" +
                   jobs_block("Jobs")));
  site.read();
  EXPECT_THAT(site.titles(), ElementsAre("Jobs"));
  EXPECT_THAT(site.messages, HasSubstr("note: this section is a demonstration of the theme"));
  EXPECT_THAT(site.messages,
              HasSubstr("note: the block \"hero\" is left out: it is a banner of the website"));
}

TEST(LandingPage, KeepsSectionsOfOneSortApart) {
  MemorySite site;
  site.add("content/_index.md",
           landing(jobs_block("Industry") + jobs_block("Academia") + jobs_block("Education")));
  site.read();
  EXPECT_THAT(site.titles(), ElementsAre("Industry", "Academia", "Education"));
  EXPECT_EQ(site.resume.sections[2].kind, model::Kind::kEducation);
}

TEST(LandingPage, ReadsUnknownBlocksByTitleTextAndItems) {
  MemorySite site;
  site.add("content/_index.md",
           landing(jobs_block("Jobs") +
                   "  - block: github.user.field-notes\n    content:\n      title: Notes\n"
                   "      text: Some words.\n      walks:\n        - name: Ridge\n"));
  site.read();
  ASSERT_THAT(site.titles(), ElementsAre("Jobs", "Notes"));
  EXPECT_FALSE(site.resume.sections[1].body.empty());
  ASSERT_EQ(site.resume.sections[1].entries.size(), 1u);
  EXPECT_EQ(model::plain_text(site.resume.sections[1].entries[0].title), "Ridge");
}

TEST(LandingPage, TakesItemsUnderAnyOfTheirKeys) {
  for (const char* key : {"items", "item", "experience", "feature"}) {
    MemorySite site;
    site.add("content/_index.md",
             landing("  - block: experience\n    content:\n      title: Jobs\n      " +
                     std::string(key) + ":\n        - position: Baker\n          org: Oven\n"));
    site.read();
    ASSERT_EQ(site.resume.sections.size(), 1u) << key;
    EXPECT_EQ(model::plain_text(site.resume.sections[0].entries[0].title), "Baker") << key;
  }
}

TEST(LandingPage, TakesSectionsFromTheData) {
  MemorySite site;
  site.add("data/pages/shared.yaml",
           "sections:\n  - block: markdown\n    content: {title: Old, text: Kept.}\n"
           "  - block: markdown\n    content: {title: Second, text: x}\n");
  site.add("content/_index.md",
           "---\ntype: landing\nsections_source: pages/shared\nsections:\n"
           "  - content: {title: New}\n---\n");
  site.read();
  EXPECT_THAT(site.titles(), ElementsAre("New", "Second"));
  EXPECT_FALSE(site.resume.sections[0].body.empty());
}

TEST(LandingPage, WithoutSectionsTakesThoseOfItsName) {
  MemorySite site;
  site.add("data/pages/home.yaml",
           "sections:\n  - {block: markdown, content: {title: A, text: x}}\n");
  site.add("content/_index.md", "---\ntype: landing\n---\n");
  site.read();
  EXPECT_THAT(site.titles(), ElementsAre("A"));
}

TEST(LandingPage, LaysABlockOverTheOneItRefersTo) {
  MemorySite site;
  site.add("data/blocks/teaching.yaml", "block: markdown\ncontent: {title: Old, text: Kept.}\n");
  site.add("content/_index.md", landing("  - ref: teaching\n    content: {title: Teaching}\n"
                                        "  - ref: missing\n    block: markdown\n"));
  site.read();
  EXPECT_THAT(site.titles(), ElementsAre("Teaching"));
  EXPECT_THAT(site.messages, HasSubstr("content/_index.md:7:10: warning: there is no data file "
                                       "blocks/missing"));
}

TEST(CvPage, IsTheHomePageIfItTellsOfACareer) {
  MemorySite site;
  site.add("content/_index.md", landing(jobs_block("Home jobs")));
  site.add("content/work.md", landing(jobs_block("Other jobs")));
  site.read();
  EXPECT_THAT(site.titles(), ElementsAre("Home jobs"));
  EXPECT_THAT(site.messages, HasSubstr("note: the page \"home\" is read"));
  EXPECT_FALSE(site.diagnostics.has_warnings());
}

TEST(CvPage, IsToldWhereAnotherIsCalledACv) {
  MemorySite site;
  site.add("content/_index.md", landing(jobs_block("Home jobs")));
  site.add("content/cv/index.md", landing(jobs_block("Other jobs")));
  site.read();
  EXPECT_THAT(site.messages,
              HasSubstr("warning: other pages of the site tell of a career too: cv"));
  EXPECT_THAT(site.messages, HasSubstr("--page cv"));
}

TEST(CvPage, IsAnotherWithTheHomePageAroundIt) {
  MemorySite site;
  site.add("content/_index.md",
           landing("  - block: about.biography\n    content: {title: About, text: I bake.}\n" +
                   text_block("Research")));
  site.add("content/experience.md", landing(jobs_block("Jobs")));
  site.read();
  EXPECT_THAT(site.titles(), ElementsAre("About", "Jobs", "Research"));
  EXPECT_THAT(site.messages, HasSubstr("note: the home page tells of no career"));
}

TEST(CvPage, WithTheBetterNameGoesFirst) {
  MemorySite site;
  site.add("content/_index.md", landing("  - block: hero\n"));
  site.add("content/jobs.md", landing(jobs_block("A") + jobs_block("B")));
  site.add("content/resume/_index.md", landing(jobs_block("C")));
  site.read();
  EXPECT_THAT(site.titles(), ElementsAre("C"));
}

TEST(CvPage, WithMoreSectionsGoesFirstAndEqualsAreAWarning) {
  MemorySite site;
  site.add("content/a.md", landing(jobs_block("A")));
  site.add("content/b.md", landing(jobs_block("B") + jobs_block("C")));
  site.read();
  EXPECT_THAT(site.titles(), ElementsAre("B", "C"));
  EXPECT_FALSE(site.diagnostics.has_warnings());
  site.add("content/d.md", landing(jobs_block("D") + jobs_block("E")));
  site.read();
  EXPECT_THAT(site.messages, HasSubstr("warning: other pages of the site tell of a career too"));
}

TEST(CvPage, MayBeAnyWidgetPage) {
  MemorySite site;
  site.add("content/about/index.md", "---\ntype: widget_page\n---\n");
  site.add("content/about/jobs.md",
           "---\nwidget: experience\ntitle: Jobs\nexperience:\n  - title: Baker\n---\n");
  site.add(
      "content/old/work.md",
      "+++\nwidget = \"experience\"\ntitle = \"Old\"\n[[experience]]\ntitle = \"Cook\"\n+++\n");
  site.read_page("about");
  EXPECT_THAT(site.titles(), ElementsAre("Jobs"));
  site.read_page("old");
  EXPECT_THAT(site.titles(), ElementsAre("Old"));
}

TEST(CvPage, MayBeAPageOfMarkdown) {
  MemorySite site;
  site.add("content/cv.md", "---\ntitle: My CV\n---\n## Jobs\n\nBaker.\n");
  site.read();
  EXPECT_THAT(site.titles(), ElementsAre("My CV"));
}

class NamedPage : public testing::TestWithParam<const char*> {};

TEST_P(NamedPage, IsFoundByWhateverNamesIt) {
  MemorySite site;
  site.add("content/_index.md", landing(jobs_block("Home")));
  site.add("content/vita/index.md",
           "---\ntitle: Life and Works\ntype: landing\nsections:\n" + jobs_block("Jobs") + "---\n");
  site.read_page(GetParam());
  EXPECT_THAT(site.titles(), ElementsAre("Jobs"));
}

INSTANTIATE_TEST_SUITE_P(Names, NamedPage,
                         testing::Values("vita", "Vita", "vita/", "content/vita",
                                         "content/vita/index.md", "life and works"));

TEST(NamedPage, MayBeHome) {
  MemorySite site;
  site.add("content/_index.md", landing(text_block("Home")));
  site.add("content/cv.md", landing(jobs_block("Jobs")));
  site.read_page("home");
  EXPECT_THAT(site.titles(), ElementsAre("Home"));
}

TEST(NamedPage, ThatIsWrongIsAnErrorWithTheNearest) {
  MemorySite site;
  site.add("content/_index.md", landing(text_block("Home")));
  site.add("content/resume.md", landing(jobs_block("Jobs")));
  site.read_page("resumee");
  EXPECT_TRUE(site.failed);
  EXPECT_EQ(site.diagnostics.fault(), Fault::kUsage);
  EXPECT_THAT(site.messages, HasSubstr("the site has no page \"resumee\""));
  EXPECT_THAT(site.messages, HasSubstr("did you mean \"resume\"?"));
  EXPECT_THAT(site.messages, HasSubstr("its pages are home, resume"));
}

TEST(NamedPage, NeedsASite) {
  MemorySite site;
  site.add("content/home/a.md", "---\nwidget: blank\n---\nA");
  site.read({{"site/content/home/a.md"}, "", "", "cv", ""});
  EXPECT_TRUE(site.failed);
  EXPECT_THAT(site.messages, HasSubstr("--page chooses a page of a whole site"));
}

TEST(NamedPage, ThatIsADraftIsShownWithAWarning) {
  MemorySite site;
  site.add("content/_index.md", landing(jobs_block("Home")));
  site.add("content/cv.md",
           "---\ntype: landing\ndraft: true\nsections:\n" + jobs_block("Jobs") + "---\n");
  site.read();
  EXPECT_THAT(site.titles(), ElementsAre("Home"));
  site.read_page("cv");
  EXPECT_THAT(site.titles(), ElementsAre("Jobs"));
  EXPECT_THAT(site.messages, HasSubstr("warning: the page \"cv\" is a draft"));
}

TEST(Page, ThatIsAFolderOfWidgetsIsFoundByItsTitle) {
  MemorySite site;
  site.add("content/_index.md", landing(text_block("Home")));
  site.add("content/cv/index.md", "---\ntitle: My CV\ntype: widget_page\n---\n");
  site.add_widget("cv/jobs.md", "title: Jobs\n");
  site.read_page("My CV");
  EXPECT_THAT(site.titles(), ElementsAre("Jobs")) << site.messages;
}

TEST(Page, ThatIsNotHomeKeepsTheContactsOfTheHomePage) {
  MemorySite site;
  site.add("content/_index.md",
           landing(text_block("Home") + "  - block: contact\n    content:\n      title: Reach\n"
                                        "      text: Come in.\n      phone: 030 123\n"));
  site.add("content/cv.md", landing(jobs_block("Jobs")));
  site.read_page("cv");
  EXPECT_THAT(site.titles(), ElementsAre("Jobs"));
  ASSERT_EQ(site.resume.person.contacts.size(), 1u) << site.messages;
  EXPECT_THAT(site.messages, HasSubstr("note: the ways to reach the person are those of the home"));
}

TEST(Page, WithContactsOfItsOwnTakesNoOthers) {
  MemorySite site;
  const std::string contact = "  - block: contact\n    content: {phone: ";
  site.add("content/_index.md", landing(text_block("Home") + contact + "030 123}\n"));
  site.add("content/cv.md", landing(jobs_block("Jobs") + contact + "040 456}\n"));
  site.read_page("cv");
  EXPECT_EQ(site.resume.person.contacts.size(), 1u);
}

TEST(Interests, KeepATextThatEndsInAColon) {
  MemorySite site;
  site.add("content/authors/admin/_index.md",
           "---\ntitle: Ada Lind\ninterests:\n- Type theory :rocket:\n- Ovens\n---\n");
  site.add("content/home/about.md", "---\nwidget: about\n---\n");
  site.read();
  ASSERT_EQ(site.resume.sections.size(), 1u) << site.messages;
  ASSERT_EQ(site.resume.sections[0].entries.size(), 2u);
  EXPECT_THAT(model::plain_text(site.resume.sections[0].entries[0].title),
              testing::StartsWith("Type theory"));
}

}  // namespace
}  // namespace cvpress::tests
