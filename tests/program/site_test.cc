// Whole sites as a user renders them: pages, languages, what is explained, and
// what hostile sites do not get.
#include <filesystem>

#include "support/program.h"

namespace {

using namespace cvpress::tests;
using testing::HasSubstr;
using testing::Not;

std::string jobs(const std::string& title) {
  return "---\ntype: landing\nsections:\n  - block: experience\n    content:\n      title: " +
         title +
         "\n      items:\n        - {title: Baker, company: Oven, date_start: 2020-01-01}\n---\n";
}

/// A site in two languages with a second page.
class Site : public testing::Test {
 protected:
  Site() {
    folder_.write("site/hugo.yaml",
                  "title: Ada\nlanguages:\n  en: {weight: 1}\n  de: {weight: 2}\n");
    folder_.write("site/content/_index.md", jobs("EXPERIENCE"));
    folder_.write("site/content/_index.de.md", jobs("BERUFSERFAHRUNG"));
    folder_.write("site/content/old.md", jobs("EARLIER JOBS"));
  }

  Outcome render(const std::string& arguments) {
    return run_cvpress("render " + arguments, folder_.path());
  }
  std::string text_of(const std::string& name) {
    return run_shell("pdftotext " + name + " -", folder_.path()).out;
  }
  bool has(const std::string& name) { return file_exists(folder_.path() + "/" + name); }

  TemporaryFolder folder_;
};

TEST_F(Site, IsRenderedFromItsRoot) {
  const Outcome outcome = render("site -o cv.pdf");
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(text_of("cv.pdf"), HasSubstr("EXPERIENCE"));
  EXPECT_THAT(outcome.err, Not(HasSubstr("note:")));
}

TEST_F(Site, IsFoundFromInsideToo) {
  const Outcome outcome = run_cvpress("render content -o ../cv.pdf", folder_.path() + "/site");
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  const Outcome here = run_cvpress("render . -o ../here.pdf", folder_.path() + "/site");
  EXPECT_EQ(here.status, 0) << here.err;
  EXPECT_EQ(text_of("here.pdf"), text_of("cv.pdf"));
}

TEST_F(Site, ExplainsWhatWasChosen) {
  const Outcome outcome = render("site -o cv.pdf --explain");
  EXPECT_THAT(outcome.err, HasSubstr("note: the page \"home\" is read (site/content/_index.md)"));
  EXPECT_THAT(outcome.err, HasSubstr("note: the language is \"en\", of en, de"));
  EXPECT_THAT(outcome.err, HasSubstr("note: other pages of the site tell of a career too: old"));
}

TEST_F(Site, ExplainsInJsonToo) {
  EXPECT_THAT(render("site -o cv.pdf --diagnostics json").err, Not(HasSubstr("\"note\"")));
  EXPECT_THAT(render("site -o cv.pdf --diagnostics json --explain").err, HasSubstr("\"note\""));
}

TEST_F(Site, HasPagesToChoose) {
  EXPECT_EQ(render("site --page old -o cv.pdf").status, 0);
  EXPECT_THAT(text_of("cv.pdf"), HasSubstr("EARLIER JOBS"));
  const Outcome wrong = render("site --page odl -o wrong.pdf");
  EXPECT_EQ(wrong.status, 2);
  EXPECT_THAT(wrong.err, HasSubstr("did you mean \"old\"?"));
  EXPECT_FALSE(has("wrong.pdf"));
}

TEST_F(Site, HasLanguagesToChoose) {
  EXPECT_EQ(render("site --lang de -o cv.pdf").status, 0);
  EXPECT_THAT(text_of("cv.pdf"), HasSubstr("BERUFSERFAHRUNG"));
  const Outcome wrong = render("site --lang fr -o wrong.pdf");
  EXPECT_EQ(wrong.status, 2);
  EXPECT_THAT(wrong.err, HasSubstr("its languages are en, de"));
}

TEST_F(Site, IsRenderedInEachLanguage) {
  const Outcome outcome = render("site --lang all -o cv.pdf");
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(text_of("cv.en.pdf"), HasSubstr("EXPERIENCE"));
  EXPECT_THAT(text_of("cv.de.pdf"), HasSubstr("BERUFSERFAHRUNG"));
  EXPECT_FALSE(has("cv.pdf"));
}

TEST_F(Site, PutsTheLanguageWhereItIsAskedFor) {
  EXPECT_EQ(render("site --lang all -o '{lang}-cv.pdf'").status, 0);
  EXPECT_TRUE(has("en-cv.pdf"));
  EXPECT_TRUE(has("de-cv.pdf"));
  EXPECT_EQ(render("site --lang de -o 'one-{lang}.pdf'").status, 0);
  EXPECT_TRUE(has("one-de.pdf"));
}

TEST_F(Site, NamesTheFilesOfLanguagesItself) {
  folder_.write("out/keep", "");
  EXPECT_EQ(render("site --lang all --name Ada -o out").status, 0);
  EXPECT_TRUE(has("out/ada.en.pdf"));
  EXPECT_TRUE(has("out/ada.de.pdf"));
}

TEST_F(Site, InEveryLanguageIsNoSingleStream) {
  const Outcome stream = render("site --lang all -o -");
  EXPECT_EQ(stream.status, 2);
  EXPECT_THAT(stream.err, HasSubstr("several files"));
  const Outcome file = render("site/content/old.md --lang all");
  EXPECT_EQ(file.status, 2);
  EXPECT_THAT(file.err, HasSubstr("whole site"));
}

TEST_F(Site, WithABrokenSectionIsRenderedUnlessStrict) {
  folder_.write("site/content/_index.md",
                jobs("EXPERIENCE").insert(28, "  - block: &own [*own]\n"));
  const Outcome outcome = render("site -o cv.pdf");
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(outcome.err, HasSubstr("site/content/_index.md:4:"));
  EXPECT_EQ(render("site -o cv.pdf --strict").status, 1);
}

TEST_F(Site, HidesScheduledPagesOnTheDayThatIsSet) {
  folder_.write("old/config.toml", "title = \"Old\"\n");
  folder_.write("old/content/home/a.md", "---\nwidget: blank\ntitle: Now\n---\nText.\n");
  folder_.write("old/content/home/b.md",
                "---\nwidget: blank\ntitle: Later\npublishDate: 2030-01-01\n---\nText.\n");
  const auto text = [&](const std::string& environment) {
    return run_cvpress("render old --emit model", folder_.path(), environment).out;
  };
  EXPECT_THAT(text(""), HasSubstr("Later"));
  EXPECT_THAT(text("SOURCE_DATE_EPOCH=1800000000"), Not(HasSubstr("Later")));
}

TEST_F(Site, DoesNotFollowLinksInCirclesOrOut) {
  namespace fs = std::filesystem;
  folder_.write("secret/experience.md",
                "---\nwidget: blank\ntitle: SECRET\n---\nNobody's business.\n");
  folder_.write("links/config.toml", "title = \"Links\"\n");
  folder_.write("links/content/home/a.md", "---\nwidget: blank\ntitle: MINE\n---\nText.\n");
  const std::string home = folder_.path() + "/links/content/home";
  fs::create_directory_symlink("..", home + "/up");
  fs::create_directory_symlink(".", home + "/here");
  fs::create_directory_symlink("../../../secret", home + "/out");
  fs::create_symlink("../../../secret/experience.md", home + "/linked.md");
  fs::create_directory_symlink("../../secret", folder_.path() + "/links/content/cv");
  const Outcome outcome =
      run_shell("timeout 60 " CVPRESS_BUILD_DIR "/cvpress render links -o cv.pdf", folder_.path());
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  const std::string text = text_of("cv.pdf");
  EXPECT_THAT(text, HasSubstr("MINE"));
  EXPECT_THAT(text, Not(HasSubstr("SECRET")));
  EXPECT_EQ(text.find("MINE"), text.rfind("MINE"));
  for (const char* link : {"content/home/out", "content/home/linked.md", "content/cv"}) {
    EXPECT_THAT(outcome.err, HasSubstr("warning: the link links/" + std::string(link) +
                                       " leads out of the site; nothing there is read"));
  }
  EXPECT_THAT(outcome.err, Not(HasSubstr("home/up")));
}

TEST_F(Site, NamesFilesByItsOwnNamesOfLanguages) {
  folder_.write("tags/hugo.yaml", "languages:\n  en: {languageCode: en-US}\n");
  folder_.write("tags/content/_index.md", jobs("EXPERIENCE"));
  EXPECT_EQ(render("tags -o 'one-{lang}.pdf'").status, 0);
  EXPECT_EQ(render("tags --lang all -o 'all-{lang}.pdf'").status, 0);
  EXPECT_TRUE(has("one-en.pdf"));
  EXPECT_TRUE(has("all-en.pdf"));
}

TEST_F(Site, WhoseContentIsALinkOutSaysSo) {
  folder_.write("linked/config.toml", "title = \"Linked\"\n");
  std::filesystem::create_directory_symlink("../site/content", folder_.path() + "/linked/content");
  const Outcome outcome = render("linked -o cv.pdf");
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.err, HasSubstr("linked/content is a link that leads out of the site"));
}

}  // namespace
