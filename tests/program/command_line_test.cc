// cvpress as a user runs it: arguments, exit statuses, what is written where.
#include <sys/stat.h>
#include <unistd.h>

#include "support/program.h"

namespace {

using namespace cvpress::tests;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

const char* const kExperiencePage = R"(---
widget: experience
title: Experience
experience:
  - title: Bridge Engineer
    company: Halvorsen Spans
    date_start: 2020-03-01
    date_end: ''
    description: Designed *three* footbridges.
---
)";

TEST(CommandLine, RendersAFile) {
  const TemporaryFolder folder;
  folder.write("experience.md", kExperiencePage);
  const Outcome outcome = run_cvpress("render experience.md -o cv.pdf", folder.path());
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_EQ(outcome.out, "");
  EXPECT_THAT(outcome.err, HasSubstr("cv.pdf: 1 page, "));
  EXPECT_THAT(read_file(folder.path() + "/cv.pdf"), StartsWith("%PDF-1.7"));
}

TEST(CommandLine, NamesTheFileAfterTheInput) {
  const TemporaryFolder folder;
  folder.write("my-jobs.md", kExperiencePage);
  EXPECT_EQ(run_cvpress("render my-jobs.md", folder.path()).status, 0);
  EXPECT_TRUE(file_exists(folder.path() + "/my-jobs.pdf"));
}

TEST(CommandLine, NamesTheFileAfterThePerson) {
  const TemporaryFolder folder;
  folder.write("experience.md", kExperiencePage);
  EXPECT_EQ(run_cvpress("render experience.md --name 'Ada O. Example'", folder.path()).status, 0);
  EXPECT_TRUE(file_exists(folder.path() + "/ada-o-example.pdf"));
}

TEST(CommandLine, PutsTheFileIntoAFolderThatWasNamed) {
  const TemporaryFolder folder;
  folder.write("experience.md", kExperiencePage);
  folder.write("out/keep", "");
  EXPECT_EQ(run_cvpress("render experience.md -o out", folder.path()).status, 0);
  EXPECT_TRUE(file_exists(folder.path() + "/out/experience.pdf"));
}

TEST(CommandLine, ReadsStandardInputAndWritesStandardOutput) {
  const TemporaryFolder folder;
  folder.write("experience.md", kExperiencePage);
  const Outcome outcome = run_cvpress("render - -o - < experience.md", folder.path());
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(outcome.out, StartsWith("%PDF-1.7"));
  EXPECT_EQ(outcome.err, "");
}

TEST(CommandLine, RendersAFolder) {
  const TemporaryFolder folder;
  folder.write("site/experience.md", kExperiencePage);
  const Outcome outcome = run_cvpress("render site -o cv.pdf", folder.path());
  EXPECT_EQ(outcome.status, 0) << outcome.err;
}

TEST(CommandLine, TakesAContactLine) {
  const TemporaryFolder folder;
  folder.write("experience.md", kExperiencePage);
  const Outcome outcome = run_cvpress(
      "render experience.md --name Ada --contact ada@example.org --contact 'Oslo, Norway' -o "
      "cv.pdf",
      folder.path());
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  const Outcome text = run_shell("pdftotext cv.pdf -", folder.path());
  EXPECT_THAT(text.out, HasSubstr("ada@example.org"));
  EXPECT_THAT(text.out, HasSubstr("Oslo, Norway"));
}

TEST(CommandLine, TaggedTextKeepsWordsApartAtLineBreaks) {
  const TemporaryFolder folder;
  folder.write("experience.md",
               "---\nwidget: experience\nexperience:\n  - title: Engineer\n"
               "    description: \"first line<br>second line\"\n---\n");
  EXPECT_EQ(run_cvpress("render experience.md -o cv.pdf", folder.path()).status, 0);
  EXPECT_THAT(run_shell("pdfinfo -struct-text cv.pdf", folder.path()).out,
              HasSubstr("first line second line"));
  EXPECT_THAT(run_shell("pdftotext cv.pdf -", folder.path()).out,
              HasSubstr("first line\nsecond line"));
}

TEST(CommandLine, PrintsTheStages) {
  const TemporaryFolder folder;
  folder.write("experience.md", kExperiencePage);
  const Outcome model = run_cvpress("render experience.md --emit model", folder.path());
  EXPECT_THAT(model.out, HasSubstr("\"Bridge Engineer\""));
  const Outcome tree = run_cvpress("render experience.md --emit tree", folder.path());
  EXPECT_THAT(tree.out, HasSubstr("Bridge Engineer"));
  const Outcome pages = run_cvpress("render experience.md --emit pages", folder.path());
  EXPECT_THAT(pages.out, HasSubstr("Bridge Engineer"));
  EXPECT_FALSE(file_exists(folder.path() + "/experience.pdf"));
}

TEST(CommandLine, ChoosesLayoutPaperAndSettings) {
  const TemporaryFolder folder;
  folder.write("experience.md", kExperiencePage);
  const Outcome outcome = run_cvpress(
      "render experience.md -o cv.pdf --layout classic --paper letter --set colors.accent=#0a7",
      folder.path());
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(run_shell("pdfinfo cv.pdf", folder.path()).out, HasSubstr("612 x 792"));
}

TEST(CommandLine, UnderstandsALayoutFile) {
  const TemporaryFolder folder;
  folder.write("experience.md", kExperiencePage);
  folder.write("mine.yaml", "about: Mine\nextends: minimal\nstyles: {body: {size: 12pt}}\n");
  const Outcome outcome =
      run_cvpress("render experience.md -o cv.pdf --layout ./mine.yaml", folder.path());
  EXPECT_EQ(outcome.status, 0) << outcome.err;
}

TEST(CommandLine, NamesTheNearestLayout) {
  const TemporaryFolder folder;
  folder.write("experience.md", kExperiencePage);
  const Outcome outcome = run_cvpress("render experience.md --layout timelin", folder.path());
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, HasSubstr("timeline"));
}

TEST(CommandLine, TellsWhoseFaultALayoutsErrorIs) {
  const TemporaryFolder folder;
  folder.write("experience.md", kExperiencePage);
  folder.write("wrong.yaml", "about: Wrong\nextends: nothing\n");
  const auto status = [&](const std::string& options) {
    return run_cvpress("render experience.md " + options, folder.path()).status;
  };
  EXPECT_EQ(status("--set colours.accent=red"), 2);
  EXPECT_EQ(status("--set colors.accent=reddish"), 2);
  EXPECT_EQ(status("--paper b9"), 2);
  EXPECT_EQ(status("--layout ./wrong.yaml"), 1);
  EXPECT_EQ(status("--layout ./missing.yaml"), 3);
}

TEST(CommandLine, WritesNothingWhenTheInputIsWrong) {
  const TemporaryFolder folder;
  folder.write("broken.md", "---\nwidget: experience\nexperience:\n  - just text\n---\n");
  folder.write("cv.pdf", "what was there");
  const Outcome outcome = run_cvpress("render broken.md -o cv.pdf", folder.path());
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.err, HasSubstr("broken.md:"));
  EXPECT_THAT(outcome.err, HasSubstr("error:"));
  EXPECT_EQ(read_file(folder.path() + "/cv.pdf"), "what was there");
}

TEST(CommandLine, ReportsAsJson) {
  const TemporaryFolder folder;
  folder.write("broken.md", "---\nwidget: experience\nexperience:\n  - just text\n---\n");
  const Outcome outcome = run_cvpress("render broken.md --diagnostics json", folder.path());
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.err, StartsWith("["));
  EXPECT_THAT(outcome.err, HasSubstr("\"severity\":\"error\",\"file\":\"broken.md\",\"line\":"));
}

TEST(CommandLine, StrictTurnsWarningsIntoErrors) {
  const TemporaryFolder folder;
  folder.write(
      "experience.md",
      "---\nwidget: experience\nexperience:\n  - title: A\n    company_logo: none.png\n---\n");
  EXPECT_EQ(run_cvpress("render experience.md -o cv.pdf", folder.path()).status, 0);
  EXPECT_EQ(run_cvpress("render experience.md -o cv2.pdf --strict", folder.path()).status, 1);
  EXPECT_FALSE(file_exists(folder.path() + "/cv2.pdf"));
}

TEST(CommandLine, QuietSaysNothing) {
  const TemporaryFolder folder;
  folder.write("experience.md", kExperiencePage);
  EXPECT_EQ(run_cvpress("render experience.md -q -o cv.pdf", folder.path()).err, "");
}

TEST(CommandLine, MissingInputIsAnInputOutputError) {
  const TemporaryFolder folder;
  const Outcome outcome = run_cvpress("render nothing.md", folder.path());
  EXPECT_EQ(outcome.status, 3);
  EXPECT_THAT(outcome.err, HasSubstr("nothing.md"));
}

TEST(CommandLine, UnwritablePlacesAreInputOutputErrors) {
  const TemporaryFolder folder;
  folder.write("experience.md", kExperiencePage);
  const Outcome outcome =
      run_cvpress("render experience.md -o no/such/folder/cv.pdf", folder.path());
  EXPECT_EQ(outcome.status, 3);
  EXPECT_THAT(outcome.err, HasSubstr("cannot write no/such/folder/cv.pdf"));
}

TEST(CommandLine, AFullDiskIsAnError) {
  const TemporaryFolder folder;
  folder.write("experience.md", kExperiencePage);
  EXPECT_EQ(run_cvpress("render experience.md -o /dev/full", folder.path()).status, 3);
  EXPECT_EQ(run_cvpress("render experience.md -o - > /dev/full", folder.path()).status, 3);
}

/// As every program in a pipe: nothing is said, but the status tells.
TEST(CommandLine, SaysNothingWhereNobodyReadsOn) {
  const TemporaryFolder folder;
  folder.write("experience.md", kExperiencePage);
  const Outcome outcome = run_shell("{ sleep 0.2; " CVPRESS_BUILD_DIR
                                    "/cvpress render experience.md -o -; echo $? >status; } | true",
                                    folder.path());
  EXPECT_EQ(outcome.err, "");
  EXPECT_EQ(read_file(folder.path() + "/status"), "3\n");
}

TEST(CommandLine, WritesTheFileThoughNobodyReadsItsMessages) {
  const TemporaryFolder folder;
  folder.write("experience.md", std::string(kExperiencePage) + "---\n");
  run_shell("{ sleep 0.2; " CVPRESS_BUILD_DIR
            "/cvpress render experience.md -o cv.pdf; } 2>&1 | true",
            folder.path());
  EXPECT_TRUE(file_exists(folder.path() + "/cv.pdf"));
}

TEST(CommandLine, AFullDiskLeavesTheOldFile) {
  const TemporaryFolder folder;
  folder.write("experience.md", kExperiencePage);
  folder.write("cv.pdf", "what was there");
  // A file size limit fails the write as a full disk does, but sends a signal too.
  const Outcome outcome =
      run_shell("ulimit -f 2; exec env HOME='" + folder.path() +
                    "' " CVPRESS_BUILD_DIR "/cvpress render experience.md -o cv.pdf",
                folder.path());
  EXPECT_EQ(outcome.status, 3) << outcome.err;
  EXPECT_EQ(read_file(folder.path() + "/cv.pdf"), "what was there");
  EXPECT_EQ(run_shell("ls -A", folder.path()).out, "cv.pdf\nexperience.md\n");
}

TEST(CommandLine, NeverOverwritesItsInput) {
  const TemporaryFolder folder;
  folder.write("experience.md", kExperiencePage);
  EXPECT_EQ(run_cvpress("render experience.md -o ./experience.md", folder.path()).status, 2);
  EXPECT_EQ(read_file(folder.path() + "/experience.md"), kExperiencePage);
}

TEST(CommandLine, FollowsALinkAtTheOutput) {
  const TemporaryFolder folder;
  folder.write("experience.md", kExperiencePage);
  folder.write("real.pdf", "old");
  ASSERT_EQ(symlink("real.pdf", (folder.path() + "/cv.pdf").c_str()), 0);
  EXPECT_EQ(run_cvpress("render experience.md -o cv.pdf", folder.path()).status, 0);
  EXPECT_THAT(read_file(folder.path() + "/real.pdf"), StartsWith("%PDF"));
}

TEST(CommandLine, KeepsThePermissionsOfTheOldFile) {
  const TemporaryFolder folder;
  folder.write("experience.md", kExperiencePage);
  const std::string path = folder.write("cv.pdf", "old");
  ASSERT_EQ(chmod(path.c_str(), 0640), 0);
  EXPECT_EQ(run_cvpress("render experience.md -o cv.pdf", folder.path()).status, 0);
  EXPECT_EQ(run_shell("stat -c %a cv.pdf", folder.path()).out, "640\n");
}

TEST(CommandLine, WrongUsageNamesTheNearestOption) {
  const TemporaryFolder folder;
  const Outcome outcome = run_cvpress("render a.md --layuot classic", folder.path());
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, HasSubstr("did you mean --layout?"));
  EXPECT_EQ(run_cvpress("", folder.path()).status, 2);
  EXPECT_EQ(run_cvpress("render", folder.path()).status, 2);
  EXPECT_EQ(run_cvpress("render a.md --set nonsense", folder.path()).status, 2);
}

TEST(CommandLine, SuggestsRenderForABareInput) {
  const TemporaryFolder folder;
  const Outcome outcome = run_cvpress("experience.md", folder.path());
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, HasSubstr("cvpress render experience.md"));
}

TEST(CommandLine, HelpHasExamples) {
  const TemporaryFolder folder;
  EXPECT_THAT(run_cvpress("--help", folder.path()).out, HasSubstr("cvpress render experience.md"));
  EXPECT_THAT(run_cvpress("render --help", folder.path()).out, HasSubstr("--set colors.accent"));
  EXPECT_THAT(run_cvpress("--version", folder.path()).out, StartsWith("cvpress 0."));
}

TEST(CommandLine, ListsLayoutsAndFonts) {
  const TemporaryFolder folder;
  const std::string layouts = run_cvpress("layouts", folder.path()).out;
  for (const char* name : {"timeline", "classic", "minimal"}) EXPECT_THAT(layouts, HasSubstr(name));
  const std::string fonts = run_cvpress("fonts", folder.path()).out;
  for (const char* role : {"sans", "serif", "mono", "icons"}) EXPECT_THAT(fonts, HasSubstr(role));
}

TEST(CommandLine, FoldersOfFontsMustBeThere) {
  const TemporaryFolder folder;
  folder.write("experience.md", kExperiencePage);
  for (const char* wrong : {"nowhere", "experience.md"}) {
    for (const char* command : {"render experience.md --fonts ", "fonts --fonts "}) {
      const Outcome outcome = run_cvpress(std::string(command) + wrong, folder.path());
      EXPECT_EQ(outcome.status, 2) << command << wrong;
      EXPECT_THAT(outcome.err, HasSubstr("\"" + std::string(wrong) + "\""));
    }
  }
}

TEST(CommandLine, FoldersOfFontsThatHoldNoneAreTold) {
  const TemporaryFolder folder;
  folder.write("experience.md", kExperiencePage);
  folder.write("mine/notes.txt", "no font");
  const Outcome outcome = run_cvpress("render experience.md --fonts mine", folder.path());
  EXPECT_EQ(outcome.status, 0);
  EXPECT_THAT(outcome.err, HasSubstr("\"mine\" holds none"));
}

TEST(CommandLine, DamagedFontsAreNamed) {
  const TemporaryFolder folder;
  folder.write("experience.md", kExperiencePage);
  folder.write("mine/Broken.ttf", "no font");
  const Outcome outcome = run_cvpress("render experience.md --fonts mine", folder.path());
  EXPECT_EQ(outcome.status, 0);
  EXPECT_THAT(outcome.err, HasSubstr("mine/Broken.ttf\" is not read"));
}

TEST(CommandLine, ListsTheLanguagesThatHaveWords) {
  const TemporaryFolder folder;
  const Outcome outcome = run_cvpress("languages", folder.path());
  EXPECT_EQ(outcome.status, 0);
  EXPECT_THAT(outcome.out, HasSubstr("\nde         German                    Deutsch\n"));
  EXPECT_THAT(outcome.out, HasSubstr("\nzh-Hant    Traditional Chinese       繁體中文\n"));
  EXPECT_EQ(run_cvpress("languages german", folder.path()).status, 2);
}

TEST(CommandLine, CompletionScriptsAreValid) {
  const TemporaryFolder folder;
  const Outcome bash =
      run_cvpress("completion bash > c.bash && bash -n c.bash && cat c.bash", folder.path());
  EXPECT_EQ(bash.status, 0) << bash.err;
  EXPECT_THAT(run_cvpress("completion zsh", folder.path()).out, HasSubstr("#compdef cvpress"));
  EXPECT_THAT(run_cvpress("completion fish", folder.path()).out, HasSubstr("complete -c cvpress"));
  EXPECT_EQ(run_cvpress("completion tcsh", folder.path()).status, 2);
}

TEST(CommandLine, BashCompletionOffersOptions) {
  const TemporaryFolder folder;
  run_cvpress("completion bash > c.bash", folder.path());
  const Outcome outcome = run_shell(
      "bash -c 'source c.bash; COMP_WORDS=(cvpress render --lay); COMP_CWORD=2; _cvpress; "
      "echo ${COMPREPLY[@]}'",
      folder.path());
  EXPECT_EQ(outcome.out, "--layout\n") << outcome.err;
}

TEST(CommandLine, TheBinaryAloneRenders) {
  const TemporaryFolder folder;
  folder.write("experience.md", kExperiencePage);
  const Outcome outcome = run_shell(
      "cp '" CVPRESS_BUILD_DIR "/cvpress' alone && env -i ./alone render experience.md -o cv.pdf",
      folder.path());
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(run_shell("pdffonts cv.pdf", folder.path()).out, HasSubstr("SourceSans3"));
}

}  // namespace
