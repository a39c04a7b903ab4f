// What a newcomer mistypes on the command line, and what is said about it.
#include "support/program.h"

namespace {

using namespace cvpress::tests;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

const char* const kFerryPage =
    "---\nwidget: experience\nexperience:\n  - title: Ferry Master\n    company: Sund Line\n---\n";

/// `cvpress render experience.md …` in a folder that holds such a file.
Outcome render_page(const std::string& options, const std::string& environment = "") {
  const TemporaryFolder folder;
  folder.write("experience.md", kFerryPage);
  return run_cvpress("render experience.md " + options, folder.path(), environment);
}

TEST(Usage, HelpIsOfTheWholeCommand) {
  const TemporaryFolder folder;
  EXPECT_THAT(run_cvpress("layouts show", folder.path()).err,
              HasSubstr("cvpress layouts show --help"));
}

TEST(Usage, PapersMayBeWrittenInAnyCase) {
  EXPECT_EQ(render_page("-o cv.pdf --paper A4").status, 0);
  EXPECT_EQ(render_page("-o cv.pdf --paper Letter").status, 0);
}

TEST(Usage, AnUnknownStageIsNamedWithTheKnownOnes) {
  const Outcome outcome = render_page("--emit modle");
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, HasSubstr("--emit: there is no stage \"modle\"; did you mean \"model\"? "
                                     "(pdf, model, tree, pages)\n"));
  EXPECT_THAT(outcome.err, Not(HasSubstr("->")));
}

TEST(Usage, AStageIsNoNumber) {
  EXPECT_EQ(render_page("--emit 1").status, 2);
}

TEST(Usage, AnUnknownFormatIsNamedWithTheKnownOnes) {
  const Outcome outcome = render_page("--diagnostics xml");
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, HasSubstr("--diagnostics: there is no format \"xml\" (text, json)\n"));
  EXPECT_EQ(render_page("--diagnostics 1").status, 2);
}

TEST(Usage, AnUnknownShellIsNamedWithTheKnownOnes) {
  const TemporaryFolder folder;
  EXPECT_THAT(run_cvpress("completion tcsh", folder.path()).err,
              HasSubstr("there is no shell \"tcsh\" (bash, zsh, fish)"));
}

TEST(Usage, ErrorsOfTheCommandLineAreJsonToo) {
  for (const char* options : {"--diagnostics json --emit foo", "--layuot a --diagnostics=JSON",
                              "--diagnostics json --set nonsense"}) {
    const Outcome outcome = render_page(options);
    EXPECT_EQ(outcome.status, 2);
    EXPECT_THAT(outcome.err, StartsWith("[\n  {\"severity\":\"error\",\"message\":\"")) << options;
  }
}

TEST(Usage, ErrorsOfWritingAreInTheSameJson) {
  const Outcome outcome = render_page("--diagnostics json -o no/such/folder/cv.pdf");
  EXPECT_EQ(outcome.status, 3);
  EXPECT_THAT(outcome.err, StartsWith("[\n  {\"severity\":\""));
  EXPECT_THAT(outcome.err, HasSubstr("\"cannot write no/such/folder/cv.pdf"));
  EXPECT_TRUE(outcome.err.ends_with("}\n]\n")) << outcome.err;
}

TEST(Usage, ALanguageWithoutWordsIsAWarning) {
  const Outcome outcome = render_page("-o cv.pdf --lang xx");
  EXPECT_EQ(outcome.status, 0);
  EXPECT_THAT(outcome.err, HasSubstr("warning: there are no words for the language \"xx\""));
  EXPECT_EQ(render_page("-o cv.pdf --lang de-AT").err.find("warning"), std::string::npos);
  EXPECT_THAT(render_page("-o cv.pdf --lang german").err,
              HasSubstr("did you mean \"de\" (German)?"));
}

TEST(Usage, ALanguageIsATag) {
  for (const char* tag : {"'german please'", "d", "de-", "12", "''"}) {
    const Outcome outcome = render_page(std::string("-o cv.pdf --lang ") + tag);
    EXPECT_EQ(outcome.status, 2) << tag;
    EXPECT_THAT(outcome.err, HasSubstr("is not a language tag")) << tag;
  }
}

TEST(Usage, ALanguageMayBeTheNameOfALocale) {
  for (const char* name : {"de_DE", "de_DE.UTF-8", "zh_TW"}) {
    const Outcome outcome = render_page(std::string("-o cv.pdf --lang ") + name);
    EXPECT_EQ(outcome.status, 0) << outcome.err;
    EXPECT_EQ(outcome.err.find("no words"), std::string::npos) << outcome.err;
  }
}

TEST(Usage, TheOutputHasAName) {
  const Outcome outcome = render_page("-o ''");
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, HasSubstr("--output: a file's name was expected"));
}

TEST(Usage, ASourceDateThatIsNoneIsAWarning) {
  const Outcome outcome = render_page("-o cv.pdf", "SOURCE_DATE_EPOCH=abc");
  EXPECT_EQ(outcome.status, 0);
  EXPECT_THAT(outcome.err, HasSubstr("warning: SOURCE_DATE_EPOCH"));
  EXPECT_THAT(outcome.err, HasSubstr("\"abc\""));
  EXPECT_THAT(render_page("-o cv.pdf", "SOURCE_DATE_EPOCH=").err, Not(HasSubstr("warning")));
}

TEST(Usage, HelpNamesTheProgram) {
  EXPECT_THAT(render_page("--help").out, HasSubstr("Usage: cvpress render "));
}

TEST(Usage, ASettingOfTheWrongTypeIsOneError) {
  const Outcome outcome = render_page("--set colors=1");
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, HasSubstr("--set:1:8: error: "));
  EXPECT_EQ(outcome.err.find("error:"), outcome.err.rfind("error:")) << outcome.err;
}

TEST(Usage, ExtendsCannotBeSet) {
  const Outcome outcome = render_page("--set extends=classic");
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, HasSubstr("hint: --layout classic"));
}

TEST(Usage, SettingsOutOfRangeAreRefused) {
  for (const char* setting :
       {"styles.body.size=-5pt", "styles.body.size=0", "styles.body.size=900pt",
        "styles.body.leading=-1", "styles.body.leading=500pt", "styles.body.leading=90",
        "styles.body.weight=4000", "page.margins=400mm", "page.margins=-400mm"}) {
    const Outcome outcome = render_page(std::string("-o cv.pdf --set ") + setting);
    EXPECT_EQ(outcome.status, 2) << setting;
    EXPECT_THAT(outcome.err, HasSubstr("--set:1:")) << setting;
  }
}

TEST(Usage, AnInputThatIsNoFileIsToldApartFromOneThatIsNotThere) {
  const TemporaryFolder folder;
  const Outcome outcome = run_cvpress("render /dev/zero", folder.path());
  EXPECT_EQ(outcome.status, 3);
  EXPECT_THAT(outcome.err, HasSubstr("/dev/zero is not a regular file"));
  EXPECT_THAT(outcome.err, Not(HasSubstr("did you mean")));
}

TEST(Usage, APageWithoutAPersonSaysHowToGiveOne) {
  const Outcome outcome = render_page("-o cv.pdf --strict");
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(outcome.err, HasSubstr("hint: this CV has no name"));
  EXPECT_THAT(outcome.err, HasSubstr("--name"));
  EXPECT_THAT(render_page("-o cv.pdf --name 'Ada Lund'").err, Not(HasSubstr("hint")));
  EXPECT_EQ(render_page("-o cv.pdf -q").err, "");
}

/// What bash offers for a command line whose last word is not finished.
std::string completed(const TemporaryFolder& folder, const std::string& words) {
  run_cvpress("completion bash > c.bash", folder.path());
  return run_shell("bash -c 'source c.bash; COMP_WORDS=(" + words +
                       "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); $(complete -p cvpress | sed "
                       "\"s/.*-F \\([^ ]*\\).*/\\1/\"); echo ${COMPREPLY[@]}'",
                   folder.path(), "PATH='" CVPRESS_BUILD_DIR "':$PATH")
      .out;
}

TEST(Completion, OfBashOffersTheLayouts) {
  const TemporaryFolder folder;
  EXPECT_EQ(completed(folder, "cvpress render --layout tim"), "timeline\n");
  EXPECT_THAT(completed(folder, "cvpress render --layout \"\""), HasSubstr("classic"));
}

TEST(Completion, OfBashOffersStagesCommandsAndShells) {
  const TemporaryFolder folder;
  EXPECT_EQ(completed(folder, "cvpress render --emit t"), "tree\n");
  EXPECT_EQ(completed(folder, "cvpress ren"), "render\n");
  EXPECT_EQ(completed(folder, "cvpress completion z"), "zsh\n");
}

TEST(Completion, IsValidForEachShellThatIsThere) {
  const TemporaryFolder folder;
  for (const std::string shell : {"bash", "zsh", "fish"}) {
    if (run_shell("command -v " + shell, folder.path()).status != 0) continue;
    ASSERT_EQ(run_cvpress("completion " + shell + " > c." + shell, folder.path()).status, 0);
    const Outcome outcome = run_shell(shell + " -n c." + shell, folder.path());
    EXPECT_EQ(outcome.status, 0) << shell << ": " << outcome.err;
  }
}

}  // namespace
