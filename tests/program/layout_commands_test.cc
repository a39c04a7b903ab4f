// Layouts on the command line: shown, checked, and chosen by the source itself.
#include "support/program.h"

namespace {

using namespace cvpress::tests;
using testing::HasSubstr;
using testing::Not;

const char* const kJobs =
    "experience:\n  - title: Ferry Master\n    company: Sund Line\n---\nWords.\n";

std::string page(const std::string& look) {
  return "---\nwidget: experience\n" + look + kJobs;
}

TEST(LayoutCommands, ShowALayout) {
  const TemporaryFolder folder;
  const Outcome text = run_cvpress("layouts show classic", folder.path());
  EXPECT_EQ(text.status, 0) << text.err;
  EXPECT_THAT(text.out, HasSubstr("extends: base\n"));
  const Outcome merged = run_cvpress("layouts show classic --effective", folder.path());
  EXPECT_EQ(merged.status, 0) << merged.err;
  EXPECT_THAT(merged.out, HasSubstr("  page_number: {text: "));
  EXPECT_THAT(merged.out, Not(HasSubstr("extends:")));
  const Outcome unknown = run_cvpress("layouts show clasic", folder.path());
  EXPECT_EQ(unknown.status, 2);
  EXPECT_THAT(unknown.err, HasSubstr("did you mean \"classic\"?"));
}

TEST(LayoutCommands, GalleryPrintsEveryLayoutAndOneSheet) {
  const TemporaryFolder folder;
  folder.write("layouts/mine.yaml", "about: Mine\nextends: classic\n");
  folder.write("cv.md", page(""));
  const Outcome made = run_cvpress("layouts gallery cv.md -o sheets/of/me", folder.path());
  EXPECT_EQ(made.status, 0) << made.err;
  for (const char* file : {"timeline", "mine", "rendercv-ember", "gallery"}) {
    EXPECT_TRUE(file_exists(folder.path() + "/sheets/of/me/" + file + ".pdf")) << file;
  }
  EXPECT_FALSE(file_exists(folder.path() + "/sheets/of/me/base.pdf"));
  const Outcome text = run_shell("pdftotext sheets/of/me/gallery.pdf -", folder.path());
  EXPECT_THAT(text.out, HasSubstr("rendercv/ember"));
  EXPECT_THAT(text.out, HasSubstr("Ferry Master"));
  EXPECT_THAT(run_shell("qpdf --check sheets/of/me/gallery.pdf", folder.path()).out,
              HasSubstr("No syntax or stream encoding errors"));
}

TEST(LayoutCommands, GalleryLeavesOutLayoutsWithMistakes) {
  const TemporaryFolder folder;
  folder.write("layouts/broken.yaml", "extends: nothing\n");
  folder.write("cv.md", page(""));
  const Outcome made = run_cvpress("layouts gallery cv.md", folder.path());
  EXPECT_EQ(made.status, 1);
  EXPECT_THAT(made.err, HasSubstr("broken.yaml:1:10: error: there is no layout \"nothing\""));
  EXPECT_TRUE(file_exists(folder.path() + "/gallery/classic.pdf"));
  EXPECT_FALSE(file_exists(folder.path() + "/gallery/broken.pdf"));
}

TEST(LayoutCommands, GalleryNeedsAFolderItCanMake) {
  const TemporaryFolder folder;
  folder.write("cv.md", page(""));
  EXPECT_EQ(run_cvpress("layouts gallery cv.md -o cv.md", folder.path()).status, 3);
  EXPECT_EQ(run_cvpress("layouts gallery missing.md", folder.path()).status, 3);
}

TEST(LayoutCommands, CheckFiles) {
  const TemporaryFolder folder;
  folder.write("good.yaml", "extends: base\ncolors: {accent: \"#0a7\"}\n");
  folder.write("bad.yaml", "extends: base\nstyles: {body: {sise: 3pt}}\ncolours: {}\n");
  EXPECT_EQ(run_cvpress("layouts check good.yaml classic", folder.path()).status, 0);
  const Outcome bad = run_cvpress("layouts check good.yaml bad.yaml", folder.path());
  EXPECT_EQ(bad.status, 1);
  EXPECT_THAT(bad.err, HasSubstr("bad.yaml:2:17: error: \"sise\" is not a key of a style"));
  EXPECT_THAT(bad.err, HasSubstr("bad.yaml:3:1: error: \"colours\" is not a key of a layout"));
}

TEST(LayoutCommands, PrintASchema) {
  const TemporaryFolder folder;
  const Outcome schema = run_cvpress("schema layout", folder.path());
  EXPECT_EQ(schema.status, 0);
  EXPECT_THAT(schema.out, HasSubstr("https://json-schema.org/draft/2020-12/schema"));
  EXPECT_THAT(run_cvpress("schema layuot", folder.path()).err,
              HasSubstr("did you mean \"layout\"?"));
}

TEST(PlanCommands, PrintASchema) {
  const TemporaryFolder folder;
  const Outcome schema = run_cvpress("schema plan", folder.path());
  EXPECT_EQ(schema.status, 0);
  EXPECT_THAT(schema.out, HasSubstr("https://json-schema.org/draft/2020-12/schema"));
  EXPECT_THAT(schema.out, HasSubstr("\"dimensions\": {\"description\":"));
}

TEST(LayoutCommands, ChecksAreToldAsJson) {
  const TemporaryFolder folder;
  folder.write("a.yaml", "extends: base\nstyles: {title: {wieght: 700}}\n");
  Outcome outcome = run_cvpress("layouts check a.yaml --diagnostics json", folder.path());
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.err, HasSubstr("{\"severity\":\"error\",\"file\":\"a.yaml\""));
  folder.write("a.yaml", "extends: base\n");
  outcome = run_cvpress("layouts check a.yaml --diagnostics=json", folder.path());
  EXPECT_EQ(outcome.status, 0);
  EXPECT_THAT(outcome.err, testing::StartsWith("[]"));
}

TEST(LayoutCommands, ChecksMayBeStrict) {
  const TemporaryFolder folder;
  folder.write("a.yaml", "extends: base\nelements: {a: {text: \"{title} ({location})\"}}\n");
  EXPECT_EQ(run_cvpress("layouts check a.yaml", folder.path()).status, 0);
  EXPECT_EQ(run_cvpress("layouts check a.yaml --strict", folder.path()).status, 1);
}

TEST(LayoutCommands, NeedAName) {
  const TemporaryFolder folder;
  folder.write("cv.md", page(""));
  for (const char* command : {"render cv.md --layout ''", "layouts show ''", "layouts check ''"}) {
    const Outcome outcome = run_cvpress(command, folder.path());
    EXPECT_EQ(outcome.status, 2) << command;
    EXPECT_THAT(outcome.err, HasSubstr("a layout's name or file was expected")) << command;
  }
  const Outcome outcome = run_cvpress("layouts show clasic", folder.path());
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, HasSubstr("did you mean \"classic\"?"));
}

TEST(LayoutCommands, AreCompleted) {
  const TemporaryFolder folder;
  for (const char* shell : {"bash", "zsh", "fish"}) {
    const std::string script = run_cvpress(std::string("completion ") + shell, folder.path()).out;
    EXPECT_THAT(script, HasSubstr("show check")) << shell;
    EXPECT_THAT(script, HasSubstr("effective")) << shell;
  }
}

TEST(Look, IsChosenByThePage) {
  const TemporaryFolder folder;
  folder.write("cv.md", page("cvpress: {layout: minimal, paper: letter}\n"));
  const std::string render = "render cv.md --emit pages";
  EXPECT_THAT(run_cvpress(render, folder.path()).out, HasSubstr("612"));
  EXPECT_EQ(run_cvpress(render, folder.path()).out,
            run_cvpress(render + " --layout minimal", folder.path()).out);
  EXPECT_NE(run_cvpress(render, folder.path()).out,
            run_cvpress(render + " --paper a4", folder.path()).out);
}

TEST(Look, HasItsMistakesAtTheirPlace) {
  const TemporaryFolder folder;
  folder.write("cv.md", page("cvpress: {colors: {accent: \"#0a\"}, colour: red}\n"));
  const Outcome outcome = run_cvpress("render cv.md -o cv.pdf", folder.path());
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.err, HasSubstr("cv.md:3:28: error: \"#0a\" is no colour"));
  EXPECT_THAT(outcome.err, HasSubstr("cv.md:3:36: error: \"colour\" is not a key of a layout"));
}

TEST(Look, OfThePageIsStrongerThanOfTheSite) {
  const TemporaryFolder folder;
  folder.write("site/hugo.yaml", "title: A\nparams: {cvpress: {paper: letter}}\n");
  folder.write("site/content/home/jobs.md", page(""));
  const std::string render = "render site --emit pages";
  const std::string of_site = run_cvpress(render, folder.path()).out;
  EXPECT_EQ(of_site, run_cvpress(render + " --paper letter", folder.path()).out);
  folder.write("site/content/home/jobs.md", page("cvpress: {paper: a5}\n"));
  EXPECT_EQ(run_cvpress(render, folder.path()).out,
            run_cvpress(render + " --paper a5", folder.path()).out);
}

TEST(Look, OfTheHomeFolderIsThatOfItsIndex) {
  const TemporaryFolder folder;
  folder.write("site/hugo.yaml", "title: A\nparams: {cvpress: {paper: letter}}\n");
  folder.write("site/content/home/index.md",
               "---\ntype: widget_page\nheadless: true\ncvpress: {paper: legal}\n---\n");
  folder.write("site/content/home/jobs.md", page(""));
  const std::string render = "render site --emit pages";
  EXPECT_EQ(run_cvpress(render, folder.path()).out,
            run_cvpress(render + " --paper legal", folder.path()).out);
  // A section's own is stronger.
  folder.write("site/content/home/jobs.md", page("cvpress: {paper: a5}\n"));
  EXPECT_EQ(run_cvpress(render, folder.path()).out,
            run_cvpress(render + " --paper a5", folder.path()).out);
}

TEST(Look, OfTheProfileIsBetweenSiteAndPage) {
  const TemporaryFolder folder;
  folder.write("site/hugo.yaml", "title: A\nparams: {cvpress: {paper: letter}}\n");
  folder.write("site/content/authors/admin/_index.md",
               "---\ntitle: Ada Quill\nsuperuser: true\ncvpress: {paper: legal}\n---\n");
  folder.write("site/content/home/jobs.md", page(""));
  const std::string render = "render site --emit pages";
  EXPECT_EQ(run_cvpress(render, folder.path()).out,
            run_cvpress(render + " --paper legal", folder.path()).out);
  folder.write("site/content/home/jobs.md", page("cvpress: {paper: a5}\n"));
  EXPECT_EQ(run_cvpress(render, folder.path()).out,
            run_cvpress(render + " --paper a5", folder.path()).out);
}

TEST(Look, OfDatesIsAboveTheThemesOwn) {
  const TemporaryFolder folder;
  const std::string jobs =
      "experience:\n  - title: Ferry Master\n    date_start: 2020-03-01\n    date_end: "
      "2021-05-01\n---\n";
  const std::string head = "---\nwidget: experience\ndate_format: Jan 2006\n";
  folder.write("cv.md", head + jobs);
  EXPECT_THAT(run_cvpress("render cv.md --emit pages", folder.path()).out,
              HasSubstr("Mar\xC2\xA0"));
  folder.write("cv.md", head + "cvpress: {formats: {date: year}}\n" + jobs);
  EXPECT_THAT(run_cvpress("render cv.md --emit pages", folder.path()).out,
              Not(HasSubstr("Mar\xC2\xA0")));
}

TEST(Look, PagesAndBreaksAreOptionsToo) {
  const TemporaryFolder folder;
  folder.write("cv.md", page(""));
  EXPECT_EQ(run_cvpress("render cv.md -o a.pdf --pages 1 --break-before experience", folder.path())
                .status,
            0);
  EXPECT_EQ(run_cvpress("render cv.md -o a.pdf --pages 0", folder.path()).status, 2);
}

}  // namespace
