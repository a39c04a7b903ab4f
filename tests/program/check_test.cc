// `cvpress check` as a user runs it: on files, on a folder, against a résumé, on what is no PDF.
#include "support/cv_pages.h"
#include "support/program.h"

namespace {

using namespace cvpress::tests;
using cvpress::testing_support::cv_page;
using cvpress::testing_support::good_lines;
using cvpress::testing_support::line_at;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

constexpr const char* kCv =
    "---\nwidget: experience\ntitle: Experience\nexperience:\n  - title: Engineer\n    company: "
    "Northern Works\n    date_start: 2019-01-01\n    date_end: 2024-01-01\n    description: "
    "Certified eleven lines and trained forty people.\n---\n";

class Check : public testing::Test {
 protected:
  Check() {
    folder_.write("good.pdf", cv_page(good_lines()).file());
    folder_.write("bad.pdf", cv_page(good_lines() + line_at(40, 600, "gAh", "F2") +
                                     line_at(40, 580, "ann@exam"))
                                 .file());
  }

  Outcome check(const std::string& arguments) const {
    return run_cvpress("check " + arguments, folder_.path());
  }

  TemporaryFolder folder_;
};

TEST_F(Check, TellsProblemsWithTheirPageAndWhatToDo) {
  const Outcome outcome = check("bad.pdf");
  EXPECT_EQ(outcome.status, 1);
  EXPECT_EQ(outcome.err, "");
  EXPECT_THAT(outcome.out, StartsWith("bad.pdf: 2 problems, 4 notes (1 page, "));
  EXPECT_THAT(outcome.out, HasSubstr("problem: page 1: ligatures are single"));
  EXPECT_THAT(outcome.out,
              HasSubstr("(1 in all, the first in \"rk, 2007 - 2011 g<U+FB00>h ann@exam\")"));
  EXPECT_THAT(outcome.out, HasSubstr("; turn ligatures off, or map them to their letters "
                                     "[unicode.ligature]\n"));
  EXPECT_THAT(outcome.out, HasSubstr("[contacts.broken]"));
  EXPECT_THAT(outcome.out, HasSubstr("email jo@example.org"));
}

TEST_F(Check, TakesNotesForProblemsOnlyWhenStrict) {
  EXPECT_EQ(check("good.pdf").status, 0);
  EXPECT_EQ(check("good.pdf --strict").status, 1);
}

TEST_F(Check, PrintsTheTextInTheOrderThatIsAskedFor) {
  EXPECT_THAT(check("good.pdf").out, Not(HasSubstr("trained forty")));
  EXPECT_THAT(check("good.pdf --text stream").out,
              HasSubstr("\nCertified eleven lines and trained forty people.\n"));
  EXPECT_THAT(check("good.pdf --text places").out, HasSubstr("\nJo Example\nLeeds, England\n"));
  EXPECT_THAT(check("good.pdf --text tags").out, HasSubstr("\n(there are no tags"));
  EXPECT_EQ(check("good.pdf bad.pdf --text stream").status, 2);
  EXPECT_THAT(check("good.pdf bad.pdf --text stream --format json").out,
              HasSubstr("\"text\":\"Jo Example\\nLeeds"));
  const Outcome wrong = check("good.pdf --text place");
  EXPECT_EQ(wrong.status, 2);
  EXPECT_THAT(wrong.err, HasSubstr("did you mean \"places\"?"));
}

TEST_F(Check, MakesATableOfAFolder) {
  folder_.write("notes.txt", "no PDF");
  folder_.write("empty.pdf", "");
  const Outcome outcome = check(".");
  EXPECT_EQ(outcome.status, 3);
  EXPECT_EQ(
      outcome.out,
      "name       text     order    unicode  contacts sections tags     language fonts    file\n"
      "bad.pdf    ok       ok       problem  problem  ok       note     note     note     note\n"
      "empty.pdf  the file is empty\n"
      "good.pdf   ok       ok       ok       ok       ok       note     note     note     note\n"
      "3 files: 1 with problems, 1 with notes, 0 good, 1 unreadable\n");
}

TEST_F(Check, WritesJson) {
  const Outcome outcome = run_shell(CVPRESS_BUILD_DIR
                                    "/cvpress check good.pdf bad.pdf --format json | python3 -c "
                                    "'import json,sys; f=json.load(sys.stdin)[\"files\"]; "
                                    "print(f[0][\"problems\"], f[1][\"findings\"][0][\"id\"], "
                                    "f[1][\"findings\"][0][\"page\"], f[0][\"contacts\"])'",
                                    folder_.path());
  EXPECT_EQ(outcome.err, "");
  EXPECT_THAT(outcome.out, StartsWith("0 unicode.ligature 1 "));
  EXPECT_THAT(outcome.out, HasSubstr("{'kind': 'email', 'text': 'jo@example.org', 'stream': True, "
                                     "'tags': None, 'places': True}"));
}

TEST_F(Check, FindsNoProblemInAnySampleAndLayout) {
  for (const std::string& sample : sample_inputs()) {
    for (const std::string& layout : shipped_layouts()) {
      SCOPED_TRACE(sample + " " + layout);
      const Outcome made = run_cvpress(
          "render '" + sample + "' --contact jo@example.org --layout " + layout + " -o made.pdf",
          folder_.path());
      ASSERT_EQ(made.status, 0) << made.err;
      const Outcome outcome = check("made.pdf");
      EXPECT_THAT(outcome.out, Not(HasSubstr("problem:")));
      EXPECT_EQ(outcome.status, 0) << outcome.err;
    }
  }
}

TEST_F(Check, FindsNoProblemInWhatCvpressMakes) {
  for (const std::string& sample : sample_inputs()) {
    SCOPED_TRACE(sample);
    const Outcome made =
        run_cvpress("render '" + sample + "' --contact jo@example.org -o cv.pdf", folder_.path());
    ASSERT_EQ(made.status, 0) << made.err;
    const Outcome outcome = check("cv.pdf --against '" + sample + "'");
    EXPECT_THAT(outcome.out, Not(HasSubstr("problem:")));
    EXPECT_EQ(outcome.status, 0) << outcome.err;
  }
}

TEST_F(Check, TellsWhatAResumeHasAndThePdfLacks) {
  const std::string name = " --name 'Jo Example'";
  folder_.write("cv.md", kCv);
  EXPECT_EQ(check("good.pdf --against cv.md" + name).status, 0);
  folder_.write("more.md", std::string(kCv).replace(std::string(kCv).find("forty"), 5, "fifty"));
  const Outcome outcome = check("good.pdf --against more.md" + name);
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.out, HasSubstr("problem: more.md:9:"));
  EXPECT_THAT(outcome.out, HasSubstr("these words are not read: fifty"));
}

TEST_F(Check, RefusesAResumeThatCannotBeRead) {
  const Outcome outcome = check("good.pdf --against none.md");
  EXPECT_EQ(outcome.status, 3);
  EXPECT_THAT(outcome.err, HasSubstr("none.md"));
}

TEST_F(Check, SaysWhyAFileCannotBeRead) {
  const std::string whole = cv_page(good_lines()).file();
  folder_.write("cut.pdf", whole.substr(0, 60));
  folder_.write("text.pdf", "Dear reader, this is no PDF.");
  folder_.write("locked.pdf", cv_page(good_lines())
                                  .object(20, "<</Filter/Standard/V 1/R 2/O()/U()/P -4>>")
                                  .file("/Root 1 0 R/Encrypt 20 0 R"));
  const std::vector<std::pair<std::string, std::string>> files = {{"cut.pdf", "cut.pdf"},
                                                                  {"text.pdf", "no PDF"},
                                                                  {"locked.pdf", "encrypted"},
                                                                  {"none.pdf", "no such file"}};
  for (const auto& [file, reason] : files) {
    const Outcome outcome = check(file);
    EXPECT_EQ(outcome.status, 3) << file;
    EXPECT_EQ(outcome.out, "");
    EXPECT_THAT(outcome.err, StartsWith("cvpress: error: "));
    EXPECT_THAT(outcome.err, HasSubstr(reason));
  }
}

TEST_F(Check, SaysWhereThereIsNoPdf) {
  folder_.write("empty/notes.txt", "nothing");
  const Outcome outcome = check("empty");
  EXPECT_EQ(outcome.status, 3);
  EXPECT_EQ(outcome.err, "cvpress: error: there is no PDF in the folder empty\n");
  EXPECT_EQ(check("").status, 2);
}

TEST_F(Check, ReadsOnAfterDamage) {
  std::string damaged = cv_page(good_lines()).file();
  damaged.resize(damaged.rfind("xref\n0"));
  folder_.write("damaged.pdf", damaged);
  const Outcome outcome = check("damaged.pdf");
  EXPECT_EQ(outcome.status, 0);
  EXPECT_THAT(outcome.out, HasSubstr("[file.damaged]"));
  EXPECT_THAT(outcome.out, HasSubstr("email jo@example.org"));
}

}  // namespace
