// What is wrong with a plan's documents and can be known before the first of them is written.
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/program.h"

namespace cvpress::tests {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

constexpr const char* kLetterOfFaults = "---\nopening: Dear all,\n---\nI would like to.\n";

class PlanFaults : public ::testing::Test {
 protected:
  /// The site has English and German.
  void write_plan(const std::string& rest) const {
    folder_.write("plan.yaml",
                  fmt::format("profile: {}/samples/plan/site\n{}\n", project_folder(), rest));
  }

  Outcome batch(const std::string& options = "") const {
    return run_cvpress("batch plan.yaml -j 1 " + options, folder_.path());
  }
  bool has(const std::string& name) const { return file_exists(folder_.path() + "/" + name); }

  /// With --keep-going, A is made and B is not.
  void expect_only_a() const {
    EXPECT_EQ(batch("--keep-going").status, 1);
    EXPECT_TRUE(has("A.pdf"));
    EXPECT_FALSE(has("B.pdf"));
  }

  /// Every error that these are is found before anything is written.
  void expect_nothing(const std::string& said) const {
    const Outcome outcome = batch("--out one");
    EXPECT_EQ(outcome.status, 1);
    EXPECT_THAT(outcome.err, HasSubstr(said));
    EXPECT_FALSE(has("one"));
  }

  TemporaryFolder folder_;
};

TEST_F(PlanFaults, ALanguageThatTheSiteLacksIsThatOfItsRow) {
  write_plan("rows: rows.csv\noutput: \"{company}.pdf\"");
  folder_.write("rows.csv", "company,lang\nA,en\nB,fr\nC,de\n");
  expect_nothing("rows.csv:3:3: row 2, column lang: the site has no language \"fr\"");
  const Outcome outcome = batch("--keep-going");
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.err, HasSubstr("its languages are en, de"));
  EXPECT_THAT(outcome.err, HasSubstr("B.pdf is not made: row 2"));
  EXPECT_THAT(outcome.err, Not(HasSubstr("more problems")));
  EXPECT_TRUE(has("A.pdf"));
  EXPECT_FALSE(has("B.pdf"));
  EXPECT_TRUE(has("C.pdf"));
}

TEST_F(PlanFaults, ALanguageThatTheSiteLacksIsThatOfItsDimension) {
  write_plan(
      "rows: [{company: A}, {company: B}]\noutput: \"{company}-{lang}.pdf\"\n"
      "dimensions: {lang: [de, fr]}");
  expect_nothing("plan.yaml:4:25: error: the site has no language \"fr\"");
  const Outcome outcome = batch("--keep-going");
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.err, HasSubstr("in 2 documents in all, of rows 1 and 2"));
  EXPECT_TRUE(has("A-de.pdf"));
  EXPECT_TRUE(has("B-de.pdf"));
  EXPECT_FALSE(has("A-fr.pdf"));
}

TEST_F(PlanFaults, ALanguageOfARowInThePlanHasItsPlace) {
  write_plan("rows: [{company: A}, {company: B, lang: fr}]\noutput: \"{company}.pdf\"");
  expect_nothing("plan.yaml:2:41: error: row 2: the site has no language \"fr\"");
}

TEST_F(PlanFaults, WhatTheProfileIsReadAsIsToldOnce) {
  write_plan("rows: [{company: A}]\noutput: \"{company}.pdf\"\ndefaults: {lang: en}");
  const std::string err = batch("--explain").err;
  const std::size_t first = err.find("the page \"home\" is read");
  ASSERT_NE(first, std::string::npos) << err;
  EXPECT_EQ(err.find("the page \"home\" is read", first + 1), std::string::npos) << err;
}

TEST_F(PlanFaults, ACellInATextOfThePlanIsNamed) {
  write_plan(
      "rows: rows.csv\noutput: \"{company}.pdf\"\ndefaults:\n"
      "  headline: \"Engineer who {deed} and more\"");
  folder_.write("rows.csv", "company,deed\nA,builds things\nB,ran 900 ships\nC,ran 900 ships\n");
  const std::string err = batch("--keep-going").err;
  EXPECT_THAT(err, HasSubstr("plan.yaml:5:13: error: row 2, column deed: the profile does not say "
                             "the number 900 ships of the headline"));
  EXPECT_THAT(err, HasSubstr("hint: the cell is at rows.csv:3:3\n"));
  EXPECT_THAT(err, HasSubstr("in 2 documents in all, of rows 2 and 3: plan.yaml:5:13: error: "));
  EXPECT_THAT(err, Not(HasSubstr("rows.csv:4")));
}

TEST_F(PlanFaults, ACellIsNotNamedForWhatThePlanSaysItself) {
  write_plan(
      "rows: rows.csv\noutput: \"{company}.pdf\"\ndefaults:\n"
      "  headline: \"Engineer who {deed} and 77 dogs\"");
  folder_.write("rows.csv", "company,deed\nA,ran 900 ships\n");
  const std::string err = batch().err;
  EXPECT_THAT(err, HasSubstr("row 1, column deed: the profile does not say the number 900"));
  EXPECT_THAT(err, HasSubstr("error: the profile does not say the number 77 dogs"));
}

TEST_F(PlanFaults, ACellOfAnOptionOfThePlanIsNamed) {
  write_plan(
      "rows: rows.csv\noutput: \"{company}.pdf\"\n"
      "defaults: {layout: \"{look}\", pages: \"{long}\"}");
  folder_.write("rows.csv", "company,look,long\nA,clasic,1\nB,classic,two\n");
  const std::string err = batch().err;
  EXPECT_THAT(err, HasSubstr("error: row 1, column look: "));
  EXPECT_THAT(err, HasSubstr("the cell is at rows.csv:2:3"));
  EXPECT_THAT(err, HasSubstr("error: row 2, column long: \"pages\" should be a whole number"));
  EXPECT_THAT(err, HasSubstr("the cell is at rows.csv:3:11"));
}

TEST_F(PlanFaults, ACellOfRowsInThePlanIsShown) {
  write_plan(
      "rows: [{company: A, deed: ran 900 ships}]\noutput: \"{company}.pdf\"\ndefaults:\n"
      "  headline: \"Engineer who {deed}\"");
  const std::string err = batch().err;
  EXPECT_THAT(err, HasSubstr("plan.yaml:5:13: error: row 1, column deed: the profile does not"));
  EXPECT_THAT(err, HasSubstr("plan.yaml:2:27: note: the cell is here"));
}

TEST_F(PlanFaults, DocumentsOfOneRowAreToldApartByDimensions) {
  write_plan(
      "rows: [{company: A}]\noutput: \"{company}.pdf\"\n"
      "dimensions: {layout: [classic, modern]}");
  expect_nothing("put what tells them apart into \"output\", such as {layout}\n");
  write_plan(
      "rows: [{company: A}, {company: A}]\noutput: \"{company}.pdf\"\nvariants: {a: {}, b: {}}");
  expect_nothing("put what tells them apart into \"output\", such as {variant}\n");
  expect_nothing("put what tells them apart into \"output\", such as {row}\n");
}

TEST_F(PlanFaults, AnErrorOfManyRowsNamesTheFirst) {
  write_plan("rows: rows.csv\noutput: \"{company}-{row}.pdf\"\ndefaults: {headline: \"77 dogs\"}");
  std::string rows = "company\n";
  for (int i = 0; i < 17; ++i) rows += "A\n";
  folder_.write("rows.csv", rows);
  const std::string err = batch("--keep-going").err;
  EXPECT_THAT(err, HasSubstr("in 17 documents in all, of rows 1, 2, 3 and 14 more: plan.yaml:4:22: "
                             "error: the profile does not say the number 77 dogs"));
}

TEST_F(PlanFaults, ADifferentErrorBesideAKnownOneIsToldAlone) {
  write_plan(
      "rows: rows.csv\noutput: \"{company}.pdf\"\ndefaults: {headline: \"77 dogs, {deed}\"}");
  folder_.write("rows.csv", "company,deed\nA,800 ships\nB,900 ships\n");
  const std::string err = batch("--keep-going").err;
  const std::size_t second = err.find("B.pdf is not made");
  ASSERT_NE(second, std::string::npos) << err;
  const std::string of_second = err.substr(second, err.find("in 2 documents", second) - second);
  EXPECT_THAT(of_second, HasSubstr("900 ships"));
  EXPECT_THAT(of_second, Not(HasSubstr("number 77 dogs")));
}

TEST_F(PlanFaults, AnUnknownLayoutIsFoundBeforeTheFirstFile) {
  write_plan("rows: rows.csv\noutput: \"{company}.pdf\"");
  folder_.write("rows.csv", "company,layout\nA,classic\nB,clasic\n");
  expect_nothing("rows.csv:3:3: row 2, column layout: ");
  expect_nothing("clasic");
  expect_only_a();
}

TEST_F(PlanFaults, AnUnknownSettingIsFoundBeforeTheFirstFile) {
  write_plan(
      "rows: [{company: A}, {company: B}]\noutput: \"{company}.pdf\"\n"
      "defaults: {settings: {colors.acent: red}}");
  expect_nothing("plan.yaml:4:22: error: this layout has no \"acent\"");
}

TEST_F(PlanFaults, AnUnknownPaperIsThatOfItsRow) {
  write_plan("rows: [{company: A}, {company: B, paper: zz}]\noutput: \"{company}.pdf\"");
  expect_nothing("plan.yaml:2:42: error: row 2: there is no paper \"zz\"");
  write_plan("rows: [{company: A}]\noutput: \"{company}.pdf\"\ndefaults: {paper: zz}");
  expect_nothing("plan.yaml:4:19: error: there is no paper \"zz\"");
  write_plan("rows: rows.csv\noutput: \"{company}.pdf\"");
  folder_.write("rows.csv", "company,paper\nA,a5\nB,zz\nC,zz\n");
  expect_nothing("rows.csv:3:3: row 2, column paper: there is no paper \"zz\"");
  expect_nothing("in 2 documents in all, of rows 2 and 3");
  expect_only_a();
}

TEST_F(PlanFaults, AnUnknownLayoutOfLettersIsFoundBeforeTheFirstFile) {
  folder_.write("letter.md", kLetterOfFaults);
  write_plan(
      "rows: [{company: A}]\noutput: \"{company}.pdf\"\n"
      "letter: {text: letter.md, layout: leter, output: \"{company}-letter.pdf\"}");
  expect_nothing("leter");
  write_plan(
      "rows: [{company: A, letter_layout: leter}]\noutput: \"{company}.pdf\"\n"
      "letter: {text: letter.md, output: \"{company}-letter.pdf\"}");
  expect_nothing("row 1: ");
}

TEST_F(PlanFaults, AMissingLetterIsFoundBeforeTheFirstFile) {
  folder_.write("letters/A.md", kLetterOfFaults);
  write_plan(
      "rows: [{company: A}, {company: B}]\noutput: \"{company}.pdf\"\n"
      "letter: {text: \"letters/{company}.md\", output: \"{company}-letter.pdf\"}");
  expect_nothing("plan.yaml:4:16: error: row 2: ");
  expect_nothing("letters/B.md");
  EXPECT_EQ(batch("--keep-going").status, 1);
  EXPECT_TRUE(has("A.pdf"));
  EXPECT_TRUE(has("A-letter.pdf"));
  EXPECT_FALSE(has("B-letter.pdf"));
}

TEST_F(PlanFaults, AMissingLetterOfPacketsIsFoundBeforeTheFirstFile) {
  write_plan(
      "rows: [{company: A}, {company: B}]\noutput: \"{company}.pdf\"\n"
      "letter: {text: letter.md}\npacket: [letter, cv]");
  expect_nothing("plan.yaml:4:16: error: ");
  expect_nothing("in 2 documents in all");
}

TEST_F(PlanFaults, AFileIsNoFolderToWriteInto) {
  write_plan("rows: [{company: A}]\noutput: \"{company}.pdf\"");
  folder_.write("out", "a file");
  const Outcome outcome = batch("--out out");
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, HasSubstr("out is a file, not a folder to write into"));
  EXPECT_THAT(outcome.err, Not(HasSubstr(".part")));
}

TEST_F(PlanFaults, TitlesAndContactsClaimNothingThatTheProfileDoesNot) {
  const auto told = [this](const std::string& options) {
    write_plan("rows: [{company: A}]\noutput: \"{company}.pdf\"\ndefaults: {" + options + "}");
    return batch().err;
  };
  EXPECT_THAT(told("title: \"{name}, CTO of Google\""), HasSubstr("the title \"CTO\""));
  EXPECT_THAT(told("contact: [CTO at Google]"), HasSubstr("the employer \"Google\""));
  EXPECT_THAT(told("title: \"{name} for {company}\", contact: [\"+49 30 1234567\", Bremen]"),
              Not(HasSubstr("error")));
}

TEST_F(PlanFaults, AProfileThatIsNotThereIsToldWhereThePlanNamesIt) {
  folder_.write("plan.yaml", "output: a.pdf\nprofile: [cv.yaml, cvv.yaml]\n");
  const Outcome outcome = batch();
  EXPECT_EQ(outcome.status, 3);
  EXPECT_THAT(outcome.err, HasSubstr("plan.yaml:2:20: error: there is no file cvv.yaml"));
}

TEST_F(PlanFaults, BracesOfTheLayoutInSettingsAreExplained) {
  const auto told = [this](const std::string& settings) {
    write_plan("rows: [{company: A}]\noutput: \"{company}.pdf\"\ndefaults: {settings: " + settings +
               "}");
    return batch().err;
  };
  const std::string hint = "the plan fills braces here; what the layout fills has two: ";
  const std::string number = told("{elements.page_number.text: \"{page.number} of {page.count}\"}");
  EXPECT_THAT(number, HasSubstr("row 1: {page.number}: there is no filter \"number\""));
  EXPECT_THAT(number, HasSubstr("hint: " + hint + "{{page.number}}\n"));
  const std::string lead = "{sections.experience.elements.lead.text: ";
  EXPECT_THAT(told(lead + "\"**{title}**\"}"), HasSubstr("hint: " + hint + "{{title}}\n"));
  EXPECT_THAT(told(lead + "\"{company}{?, {location}}\"}"), HasSubstr(hint));
  EXPECT_THAT(told("[\"formats.range={start}\"]"), HasSubstr(hint + "{{start}}"));
  EXPECT_THAT(told(lead + "\"{compny}\"}"), HasSubstr("did you mean \"company\"?; " + hint));
  EXPECT_THAT(told(lead + "\"{company.slg}\"}"), HasSubstr("did you mean \"slug\"?; " + hint));
  EXPECT_THAT(told(lead + "\"{title\"}"), HasSubstr("a brace is opened and never closed"));
  EXPECT_THAT(told(lead + "\"**{{title}}**{{?, {{location}}}}\"}"), Not(HasSubstr("error")));
  EXPECT_THAT(told("{elements.page_number.text: \"{{page.number}} of {{page.count}}\"}"),
              Not(HasSubstr("error")));
  // Elsewhere there is nothing that a layout fills.
  write_plan("rows: [{company: A}]\noutput: a.pdf\ndefaults: {paper: \"{title}\"}");
  EXPECT_THAT(batch().err, Not(HasSubstr(hint)));
}

}  // namespace
}  // namespace cvpress::tests
