// The self-check lets through what is odd but right: a CV that is not written is worse
// than any fault.
#include <gmock/gmock.h>

#include "support/program.h"

namespace cvpress::tests {
namespace {

using testing::HasSubstr;

/// A page with a job that is described so.
std::string job_page(const std::string& description, const std::string& contact = "") {
  return "---\nname: Ada Example\n" + contact +
         "experience:\n  - title: Engineer\n    company: Northern Works\n"
         "    date_start: 2020-01-01\n    description: |\n      " +
         description + "\n---\n";
}

Outcome render_page(const std::string& page, const std::string& options = "") {
  const TemporaryFolder folder;
  folder.write("cv.md", page);
  return run_cvpress("render cv.md -o cv.pdf " + options, folder.path());
}

TEST(ReadBack, TakesAddressesBeyondAscii) {
  for (const char* link : {"[a](https://de.example/wiki/Zürich)", "[b](<https://de.example/a b>)",
                           "[c](https://x.example/صفحة)", "[d](https://x.example/50%25)"}) {
    const Outcome outcome = render_page(job_page(std::string("Wrote ") + link));
    EXPECT_EQ(outcome.status, 0) << link << outcome.err;
  }
}

TEST(ReadBack, WarnsOfCharactersThatTheSourceHas) {
  const Outcome outcome =
      render_page(job_page("Is pro\xEF\xAC\x81"
                           "cient in this."));
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(outcome.err,
              HasSubstr("warning: self-check: page 1: a ligature (U+FB01) is written"));
}

TEST(ReadBack, TakesNumbersWithWideBlanks) {
  const Outcome outcome = render_page(job_page("Built.", "phone: 03\u30001234\u30005678\n"));
  EXPECT_EQ(outcome.status, 0) << outcome.err;
}

TEST(ReadBack, TakesLettersThatAreSpacedOut) {
  const Outcome outcome = render_page(job_page("Built bridges.", "email: ada@works.example\n"),
                                      "--set styles.body.tracking=2pt");
  EXPECT_EQ(outcome.status, 0) << outcome.err;
}

TEST(ReadBack, TakesAddressesThatAreFieldsOfTheirOwn) {
  const TemporaryFolder folder;
  folder.write("resume.json",
               R"({"basics":{"name":"Ada Example"},"education":[{"institution":"Uni",)"
               R"("score":"https://example.com/)" +
                   std::string(200, 'a') + R"("}]})");
  const Outcome outcome = run_cvpress("render resume.json -o cv.pdf", folder.path());
  EXPECT_EQ(outcome.status, 0) << outcome.err;
}

TEST(ReadBack, TakesLatinAndNumbersInTextFromTheRight) {
  for (const char* text : {"24/7 support", "42 Berlin (k8s)", "2019–2021", "50% Python",
                           "٥٠٪ Python", "בשנת 2015 (Acme) סוף"}) {
    const Outcome outcome = render_page(job_page(text), "--lang he");
    EXPECT_EQ(outcome.status, 0) << text << outcome.err;
  }
}

TEST(ReadBack, TakesSignsOfLettersInTextFromTheRight) {
  for (const char* title : {"מפתח Windows™", "מפתח Office 365™", "מפתח ℡ №5", "مهندس Azure™ ℠"}) {
    const TemporaryFolder folder;
    folder.write("cv.yaml",
                 std::string("cv:\n  name: דוד\n  sections:\n    ניסיון:\n      - {company: "
                             "בזק, position: \"") +
                     title + "\"}\n");
    for (const char* layout : {"timeline", "minimal", "rendercv/moderncv"}) {
      const Outcome outcome =
          run_cvpress(std::string("render cv.yaml -o cv.pdf --layout ") + layout, folder.path());
      EXPECT_EQ(outcome.status, 0) << title << outcome.err;
    }
  }
}

TEST(ReadBack, TakesWordsTooLongForTheirLineBesideTextFromTheRight) {
  const TemporaryFolder folder;
  folder.write("cv.yaml",
               "cv:\n  name: David\n  sections:\n    s:\n      - {company: שלום, position: "
               "שלום " +
                   std::string("Donaudampfschifffahrtselektrizitaetenhauptbetriebs") +
                   "werkbauunterbeamtengesellschaftsvorsitzendenstellvertreterin}\n");
  for (const char* layout : {"minimal", "rendercv/moderncv"}) {
    const Outcome outcome =
        run_cvpress(std::string("render cv.yaml -o cv.pdf --layout ") + layout, folder.path());
    EXPECT_EQ(outcome.status, 0) << layout << outcome.err;
  }
}

TEST(ReadBack, TakesWordsWhoseLettersAreJoinedUnseen) {
  const Outcome outcome = render_page(job_page("আমি র\u200D্যাংক পেয়েছি"));
  EXPECT_EQ(outcome.status, 0) << outcome.err;
}

TEST(ReadBack, CanBeDoneWithout) {
  EXPECT_EQ(render_page(job_page("Built bridges."), "--no-self-check").status, 0);
}

TEST(ReadBack, TellsOfAnAddressThatAColumnIsTooNarrowFor) {
  const TemporaryFolder folder;
  folder.write(
      "cv.json",
      R"({"basics": {"name": "Jane Roe", "email": "jane.roe-miller@department-abc-and-more.example"}})");
  const Outcome outcome = run_cvpress("render cv.json --layout modern -o cv.pdf", folder.path());
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(outcome.err, HasSubstr("cv.json:1:42: warning: self-check: "));
  EXPECT_THAT(outcome.err, HasSubstr("is broken over lines"));
  EXPECT_THAT(run_shell("pdftotext cv.pdf -", folder.path()).out,
              HasSubstr("jane.roe-miller@department-abc-and-more.example\n"));
}

}  // namespace
}  // namespace cvpress::tests
