// What people and attackers hand in: each a clear message or the sensible
// reading, in bounded time and memory, never a crash.
#include <cstdlib>
#include <sys/stat.h>

#include "support/program.h"

namespace {

using namespace cvpress::tests;
using testing::AnyOf;
using testing::Eq;
using testing::HasSubstr;
using testing::Not;

/// Ends a program that runs away; far above what any input may take, because
/// machines are shared.
constexpr const char* kTimeout = "timeout 60 ";

Outcome render_in(const TemporaryFolder& folder, const std::string& arguments) {
  return run_shell(
      std::string(kTimeout) + CVPRESS_BUILD_DIR "/cvpress render " + arguments + " -o cv.pdf",
      folder.path(), "HOME='" + folder.path() + "'");
}

/// A status that means "understood", with or without an error; no crash, no time-out.
auto is_orderly() {
  return AnyOf(Eq(0), Eq(1));
}

std::string experience(const std::string& item) {
  return "---\nwidget: experience\ntitle: Experience\nexperience:\n" + item + "---\n";
}

TEST(BadInput, AnEmptyFileIsAnError) {
  const TemporaryFolder folder;
  folder.write("a.md", "");
  const Outcome outcome = render_in(folder, "a.md");
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.err, HasSubstr("a.md"));
  EXPECT_THAT(outcome.err, HasSubstr("empty"));
}

TEST(BadInput, ABinaryFileIsNamedForWhatItIs) {
  const TemporaryFolder folder;
  folder.write("a.md", std::string("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16));
  const Outcome outcome = render_in(folder, "a.md");
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.err, HasSubstr("PNG"));
}

TEST(BadInput, AHugeFileIsRefused) {
  const TemporaryFolder folder;
  folder.write("a.md",
               experience("  - title: A\n    description: " + std::string(50 << 20, 'a') + "\n"));
  const Outcome outcome = render_in(folder, "a.md");
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.err, HasSubstr("large"));
}

TEST(BadInput, LatinOneIsReadWithAWarning) {
  const TemporaryFolder folder;
  folder.write("a.md", experience("  - title: Caf\xE9 manager\n"));
  const Outcome outcome = render_in(folder, "a.md");
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(outcome.err, HasSubstr("a.md:5"));
  EXPECT_THAT(run_shell("pdftotext cv.pdf -", folder.path()).out, HasSubstr("Café manager"));
}

TEST(BadInput, UnclosedFrontMatterIsReadWithAWarning) {
  const TemporaryFolder folder;
  folder.write("a.md", "---\nwidget: experience\ntitle: Jobs\nexperience:\n  - title: Baker\n");
  const Outcome outcome = render_in(folder, "a.md");
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(outcome.err, HasSubstr("warning"));
  EXPECT_THAT(run_shell("pdftotext cv.pdf -", folder.path()).out, HasSubstr("Baker"));
}

TEST(BadInput, TabsAsIndentationAreReadWithAWarning) {
  const TemporaryFolder folder;
  folder.write("a.md", experience("\t- title: Baker\n\t  company: Oven\n"));
  const Outcome outcome = render_in(folder, "a.md");
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(outcome.err, HasSubstr("tab"));
}

TEST(BadInput, DuplicateKeysTakeTheLastWithAWarning) {
  const TemporaryFolder folder;
  folder.write("a.md", experience("  - title: First\n    title: Second\n"));
  const Outcome outcome = render_in(folder, "a.md");
  EXPECT_EQ(outcome.status, 0);
  EXPECT_THAT(outcome.err, HasSubstr("a.md:6"));
  EXPECT_THAT(run_shell("pdftotext cv.pdf -", folder.path()).out, HasSubstr("Second"));
}

TEST(BadInput, WrongTypesEverywhereAreNamed) {
  const TemporaryFolder folder;
  folder.write(
      "a.md",
      "---\nwidget: experience\ntitle: [a, b]\ndate_format: {x: y}\nexperience:\n"
      "  - title: {a: b}\n    company: [x]\n    date_start: [2020]\n    description: {d: e}\n"
      "  - just text\n  - 17\n  - [1, 2]\n---\n");
  const Outcome outcome = render_in(folder, "a.md");
  EXPECT_THAT(outcome.status, is_orderly());
  EXPECT_THAT(outcome.err, HasSubstr("a.md:6"));
}

TEST(BadInput, DatesThatAreNoneArePrintedAsWritten) {
  const TemporaryFolder folder;
  folder.write(
      "a.md",
      experience("  - title: Baker\n    date_start: Spring of love\n    date_end: 2022-06-31\n"));
  const Outcome outcome = render_in(folder, "a.md");
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(run_shell("pdftotext cv.pdf -", folder.path()).out, HasSubstr("Spring of love"));
}

TEST(BadInput, AliasBombsEnd) {
  const TemporaryFolder folder;
  std::string bomb = "---\nwidget: experience\na0: &a0 [x, x, x, x, x, x, x, x, x]\n";
  for (int i = 1; i < 12; ++i) {
    const std::string previous = "*a" + std::to_string(i - 1);
    bomb += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [" + previous;
    for (int k = 0; k < 8; ++k) bomb += ", " + previous;
    bomb += "]\n";
  }
  folder.write("a.md", bomb + "experience: *a11\n---\n");
  EXPECT_EQ(render_in(folder, "a.md").status, 1);
}

TEST(BadInput, DeepNestingEnds) {
  const TemporaryFolder folder;
  folder.write("flow.md", experience("  - title: " + std::string(10000, '[') +
                                     std::string(10000, ']') + "\n"));
  EXPECT_THAT(render_in(folder, "flow.md").status, is_orderly());
  folder.write("quote.md",
               "---\nwidget: blank\ntitle: A\n---\n" + std::string(10000, '>') + " deep\n");
  EXPECT_THAT(render_in(folder, "quote.md").status, is_orderly());
  std::string list;
  for (int i = 0; i < 2000; ++i)
    list += std::string(static_cast<std::size_t>(i) * 2, ' ') + "- deeper\n";
  folder.write("list.md", "---\nwidget: blank\ntitle: A\n---\n" + list);
  EXPECT_THAT(render_in(folder, "list.md").status, is_orderly());
}

TEST(BadInput, PathsOutsideTheInputAreRefused) {
  const TemporaryFolder folder;
  folder.write("secret.png", "secret");
  folder.write("site/a.md", experience("  - title: Baker\n    company_logo: ../secret.png\n"));
  const Outcome outcome = render_in(folder, "site/a.md");
  EXPECT_EQ(outcome.status, 0);
  EXPECT_THAT(outcome.err, HasSubstr("leads out of the folder"));
  EXPECT_THAT(outcome.err, HasSubstr("site/a.md:6"));
}

TEST(BadInput, AnSvgThatIncludesOtherFilesShowsNoneOfThem) {
  const TemporaryFolder folder;
  folder.write("secret.txt", "topsecret");
  folder.write("logo.svg",
               "<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY x SYSTEM 'secret.txt'>]>"
               "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='40'>"
               "<text y='20'>&x;</text><image href='secret.txt' width='9' height='9'/></svg>");
  folder.write("a.md",
               experience("  - title: Baker\n    company: Oven\n    company_logo: logo.svg\n"));
  const Outcome outcome = render_in(folder, "a.md");
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(run_shell("pdftotext cv.pdf -", folder.path()).out, Not(HasSubstr("topsecret")));
}

TEST(BadInput, RemotePicturesAreOneWarningAndNoHole) {
  const TemporaryFolder folder;
  folder.write("a.md", experience("  - title: Baker\n    description: >-\n      "
                                  "![](https://example.org/a.png)\n\n\n      - Bread\n"));
  const Outcome outcome = render_in(folder, "a.md");
  EXPECT_EQ(outcome.status, 0);
  EXPECT_THAT(outcome.err, HasSubstr("--fetch-images"));
  EXPECT_THAT(outcome.err, HasSubstr("a.md:"));
  EXPECT_EQ(outcome.err.find("warning:"), outcome.err.rfind("warning:"));
}

TEST(BadInput, AMillionLettersInOneWordStillEnd) {
  const TemporaryFolder folder;
  folder.write("a.md", experience("  - title: " + std::string(1000000, 'w') + "\n"));
  EXPECT_EQ(render_in(folder, "a.md").status, 0);
}

TEST(BadInput, MoreListItemsThanCanBeSetAreAnErrorWithItsPlace) {
  const TemporaryFolder folder;
  std::string items;
  for (int i = 0; i < 100000; ++i) items += "      - x\n";
  folder.write("a.md", experience("  - title: A\n    description: |\n" + items));
  const Outcome outcome = render_in(folder, "a.md");
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.err, HasSubstr("a.md:"));
  EXPECT_THAT(outcome.err, HasSubstr("more than one document can hold"));
}

TEST(BadInput, MarksWithoutEndArePrintedWithAWarning) {
  const TemporaryFolder folder;
  std::string marks;
  for (int i = 0; i < 100000; ++i) marks += "\u0301";
  folder.write("a.md", experience("  - title: Zoa" + marks + " Engineer\n"));
  const Outcome outcome = render_in(folder, "a.md");
  EXPECT_EQ(outcome.status, 0);
  EXPECT_THAT(outcome.err, HasSubstr("a.md:"));
  EXPECT_THAT(outcome.err, HasSubstr("marks"));
}

TEST(BadInput, AFolderWithNothingToReadIsAnError) {
  const TemporaryFolder folder;
  folder.write("empty/readme.txt", "nothing");
  const Outcome outcome = render_in(folder, "empty");
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.err, HasSubstr("empty"));
}

}  // namespace
