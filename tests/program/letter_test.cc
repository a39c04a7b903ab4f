// Letters as a user prints them.
#include "support/program.h"

namespace {

using namespace cvpress::tests;
using testing::HasSubstr;
using testing::Not;

/// A folder with a profile and a letter.
class LetterOfAProfile : public testing::Test {
 protected:
  LetterOfAProfile() {
    folder_.write(
        "cv.md",
        "---\ntitle: Jo Example\nwidget: experience\nlang: en\n"
        "cvpress: {layout: modern, colors: {accent: '#0a7', panel: '#123'}, elements: {x: null}}\n"
        "experience:\n  - title: Ferry Master\n    company: Sund Line\n"
        "    date_start: 2015\n    date_end: 2019\n---\n");
    write_letter(
        "recipient: [Northwind Tools, Harbour Road 5]\nsubject: Work at {company}\n"
        "opening: Dear all,\nclosing: Yours\n");
  }
  void write_letter(const std::string& front) const {
    folder_.write("letter.md", "---\n" + front + "---\nI would like to sail for {company}.\n");
  }
  Outcome print(const std::string& options) const {
    return run_cvpress("render cv.md --name 'Jo Example' --contact '+47 555 01 234' " + options,
                       folder_.path());
  }
  std::string text(const std::string& options) const {
    const Outcome outcome =
        print("--letter letter.md --var company=Sund --format text -o - " + options);
    EXPECT_EQ(outcome.status, 0) << outcome.err;
    EXPECT_EQ(outcome.err, "");
    return outcome.out;
  }
  TemporaryFolder folder_;
};

TEST_F(LetterOfAProfile, IsPrintedAlone) {
  const std::string letter = text("");
  EXPECT_THAT(letter, HasSubstr("Work at Sund"));
  EXPECT_THAT(letter, HasSubstr("I would like to sail for Sund."));
  EXPECT_THAT(letter, HasSubstr("+47"));
  EXPECT_THAT(letter, Not(HasSubstr("Ferry Master")));
}

TEST_F(LetterOfAProfile, HasItsOwnFile) {
  const Outcome outcome = print("--letter letter.md --var company=Sund");
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_TRUE(file_exists(folder_.path() + "/jo-example-letter.pdf")) << outcome.err;
}

TEST_F(LetterOfAProfile, HasADateOnlyWhereOneIsGiven) {
  EXPECT_THAT(text("--date 2026-05-11"), HasSubstr("May 11, 2026"));
  EXPECT_THAT(text("--date 2026-05-11 --lang de"), HasSubstr("11. Mai 2026"));
  EXPECT_THAT(text(""), Not(HasSubstr("2026")));
}

TEST_F(LetterOfAProfile, TellsWhatALayoutDoesNotPrint) {
  const Outcome outcome = print("--letter letter.md --var company=Sund --layout classic -o -");
  EXPECT_EQ(outcome.status, 0);
  EXPECT_THAT(outcome.err, HasSubstr("the layout \"classic\" prints no letters"));
}

TEST_F(LetterOfAProfile, MayChooseItsLayout) {
  write_letter("recipient: Northwind\nclosing: Yours\ncvpress: {layout: letter-us}\n");
  const Outcome outcome = print("--letter letter.md --var company=Sund --emit pages -o -");
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(outcome.out, HasSubstr("612"));
}

TEST_F(LetterOfAProfile, NeverEndsOnAPageWithoutItsText) {
  std::string paragraphs;
  std::size_t with_two_pages = 0;
  for (int i = 0; i < 20; ++i) {
    paragraphs +=
        "Another reason to sail is the sea, and another one is the wind, and the third is the "
        "harbour that one leaves in the morning, and the last is the harbour one comes to.\n\n";
    folder_.write("letter.md",
                  "---\nrecipient: Northwind\nclosing: Yours\nenclosures: [CV]\nps: Soon\n---\n" +
                      paragraphs);
    const std::string pages = print("--letter letter.md --emit pages -o -").out;
    const std::size_t second = pages.find("\npage 2 ");
    if (second == std::string::npos) continue;
    ++with_two_pages;
    const std::size_t closing = pages.find("\"Yours\"");
    EXPECT_TRUE(closing < second || pages.find("harbour", second) < closing) << i;
  }
  EXPECT_GT(with_two_pages, 2u);
}

TEST_F(LetterOfAProfile, NeedsItsVariables) {
  const Outcome outcome = print("--letter letter.md --var compani=Sund -o -");
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.err, HasSubstr("letter.md:3:19: error: there is no variable \"company\""));
  EXPECT_THAT(outcome.err, HasSubstr("compani"));
}

/// A letter that a plan can send can be printed by itself, too.
TEST_F(LetterOfAProfile, KnowsWhatAPlanKnows) {
  folder_.write(
      "letter.md",
      "---\nsubject: \"{name}, {date:%Y}, {lang}\"\n---\nI am {name} ({headline|none}), and "
      "today it is {date} at {company}.\n");
  folder_.write("plan.yaml",
                "profile: cv.md\nrows: [{company: Sund}]\noutput: cv.pdf\n"
                "defaults: {date: 2026-05-11, lang: en, name: Jo Example}\n"
                "letter: {text: letter.md, output: letter.txt}\n");
  folder_.write("cv.md", "---\nwidget: experience\nexperience: [{title: Sailor}]\n---\n");
  const Outcome batch = run_cvpress("batch plan.yaml", folder_.path());
  ASSERT_EQ(batch.status, 0) << batch.err;
  const std::string said = "I am Jo Example (none), and today it is 2026-05-11 at Sund.";
  EXPECT_THAT(read_file(folder_.path() + "/letter.txt"), HasSubstr(said));
  const std::string letter = text("--date 2026-05-11 --lang en");
  EXPECT_THAT(letter, HasSubstr("Jo Example, 2026, en"));
  EXPECT_THAT(letter, HasSubstr(said));
  EXPECT_THAT(text("--date 2026-05-11 --var Name=Jo --var date=2020-01-01"),
              HasSubstr("I am Jo (none), and today it is 2020-01-01 at Sund."));
  const Outcome without = print("--letter letter.md --var company=Sund -o -");
  EXPECT_EQ(without.status, 1);
  EXPECT_THAT(without.err, HasSubstr("letter.md:2:20: error: the document has no date"));
}

TEST_F(LetterOfAProfile, KeepsWhatIsHidden) {
  EXPECT_THAT(text("--hide phone,recipient"), Not(HasSubstr("555")));
  write_letter("subject: Call +47 555 01 234\n");
  const Outcome outcome = print("--letter letter.md --var company=Sund --hide phone -o -");
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.err, HasSubstr("letter.md:2:19: error: the phone is hidden"));
}

TEST_F(LetterOfAProfile, IsAFileOfItsOwn) {
  EXPECT_EQ(print("--letter - -o -").status, 2);
  EXPECT_EQ(print("--letter none.md -o -").status, 3);
  EXPECT_EQ(print("--var company=Sund -o -").status, 2);
  EXPECT_EQ(print("--letter letter.md --var company -o -").status, 2);
}

TEST(LetterOfASite, IsFromThePersonInTheLettersLanguage) {
  const TemporaryFolder folder;
  const std::string render = "render " + project_folder() + "/tests/golden/sites/e -o - -q " +
                             "--format text --letter " + project_folder() + "/samples/letter/";
  EXPECT_THAT(run_cvpress(render + "brief.md", folder.path()).out, HasSubstr("Puppenspieler"));
  EXPECT_THAT(run_cvpress(render + "letter.md", folder.path()).out, HasSubstr("Puppeteer"));
}

}  // namespace
