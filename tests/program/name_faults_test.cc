// What is wrong with names of files is told at the text of the plan that makes them, with the row.
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/telling_batch.h"

namespace cvpress::tests {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

class NameFaults : public TellingBatch {
 protected:
  /// What is told of an `output`, which stands on line 3 of the plan.
  std::string told_of(const std::string& output, const std::string& rows) const {
    write_plan("output: \"" + output + "\"\n");
    write_rows(rows);
    const Outcome outcome = batch();
    EXPECT_EQ(outcome.status, 1);
    return outcome.err;
  }
};

TEST_F(NameFaults, NamesThatCannotBeAreToldAtTheOutput) {
  struct Case {
    std::string output;
    std::string rows;
    std::string told;
  };
  const std::string long_name(300, 'A');
  for (const auto& [output, rows, told] :
       {Case{"{company|}", "company,role\n,x\n", "the file's name \"\" is empty"},
        Case{"{company|}.pdf", "company,role\n,x\n", "the file's name \".pdf\" begins with"},
        Case{"../{company}.pdf", "company\nA\n", "leads out of its folder"},
        Case{"{company}.pdf", "company\n" + long_name + "\n", "has a name of 304 bytes"},
        Case{"{company}.pdf", "company,role\n,x\n", "the variable \"company\" is empty here"},
        Case{"{row}.doc", "company\nA\n", "the file's name \"1.doc\" says no format"}}) {
    EXPECT_THAT(told_of(output, rows),
                AllOf(HasSubstr("plan.yaml:3:9: error: row 1: "), HasSubstr(told),
                      HasSubstr("  3 | output: "), HasSubstr("hint: the row is at rows.csv:2:1")));
  }
}

TEST_F(NameFaults, OfTheLetterAtItsOwnOutput) {
  folder_.write("letter.md", "Dear all\n\nI count.\n");
  write_plan("output: \"{row}.pdf\"\nletter:\n  text: letter.md\n  output: \"{company}\"\n");
  write_rows("company\nA\n");
  EXPECT_THAT(batch().err, HasSubstr("plan.yaml:6:11: error: row 1: the file's name \"A\" says no "
                                     "format"));
}

TEST_F(NameFaults, RowsInThePlanAreShown) {
  folder_.write(
      "plan.yaml",
      "profile: cv.yaml\nrows:\n- company: A\n- company: ..\noutput: \"{company}/x.pdf\"\n");
  const std::string err = batch().err;
  EXPECT_THAT(err,
              HasSubstr("plan.yaml:5:9: error: row 2: the file's name \"../x.pdf\" leads out"));
  EXPECT_THAT(err, HasSubstr("plan.yaml:4:3: note: the row is here"));
}

TEST_F(NameFaults, WhatIsReadIsToldAtTheOutputThatHitsIt) {
  folder_.write("a.md", "Dear all\n\nI count.\n");
  write_plan("output: \"{company}.md\"\nletter: {text: \"a.md\", output: \"{role}.md\"}\n");
  write_rows("company,role\na,x\nb,a\n");
  const std::string err = batch().err;
  EXPECT_THAT(err, HasSubstr("plan.yaml:3:9: error: row 1: a.md is read for this batch"));
  EXPECT_THAT(err, HasSubstr("plan.yaml:4:32: error: row 2: a.md is read for this batch"));
  EXPECT_THAT(err, HasSubstr("the row is at rows.csv:3:1"));
  folder_.write(
      "plan.yaml",
      "profile: cv.yaml\noutput: plan.yaml.md\nletter: {text: plan.yaml.md, output: l.md}\n");
  folder_.write("plan.yaml.md", "Dear all\n\nI count.\n");
  EXPECT_THAT(batch().err,
              AllOf(HasSubstr("plan.yaml:2:9: error: "), Not(HasSubstr("the row is"))));
}

TEST_F(NameFaults, ALetterThatALaterRowReadsIsToldAtTheOutput) {
  folder_.write("one.md", "Dear all\n\nI count.\n");
  folder_.write("two.md", "Dear all\n\nI count on.\n");
  write_plan("output: \"{company}.md\"\nletter: {text: \"{text}.md\", output: \"{row}-l.md\"}\n");
  write_rows("company,text\ntwo,one\nB,two\n");
  EXPECT_THAT(batch().err, HasSubstr("plan.yaml:3:9: error: row 1: two.md is read for this batch"));
  EXPECT_EQ(read_file(folder_.path() + "/two.md"), "Dear all\n\nI count on.\n");
}

}  // namespace
}  // namespace cvpress::tests
