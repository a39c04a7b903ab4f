// What a batch reads is not written over by what it writes.
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/program.h"

namespace cvpress::tests {
namespace {

using ::testing::HasSubstr;

constexpr const char* kShortProfile =
    "basics: {name: Ann Oak, label: Clerk}\nwork: [{name: Larkspur, position: Clerk}]\n";

class BatchInputs : public ::testing::Test {
 protected:
  BatchInputs() { folder_.write("cv.yaml", kShortProfile); }

  Outcome batch(const std::string& plan, const std::string& more = "") const {
    folder_.write("plan.yaml", plan);
    return run_cvpress("batch plan.yaml " + more, folder_.path());
  }
  std::string text_of(const std::string& name) const {
    return read_file(folder_.path() + "/" + name);
  }

  TemporaryFolder folder_;
};

TEST_F(BatchInputs, ThePagesOfTheProfileStayAsTheyAre) {
  const std::string page =
      "---\nwidget: experience\nexperience:\n- {title: Clerk, company: A}\n---\n";
  folder_.write("site/content/home/experience.md", page);
  const Outcome outcome = batch(
      "profile: site\nrows: [{company: experience}, {company: B}]\n"
      "output: site/content/home/{company}.md\n");
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.err, HasSubstr("site/content/home/experience.md is read for this batch; it "
                                     "is not overwritten"));
  EXPECT_THAT(outcome.err, HasSubstr("row 1"));
  EXPECT_EQ(text_of("site/content/home/experience.md"), page);
}

TEST_F(BatchInputs, TheOthersAreMadeAllTheSame) {
  folder_.write("md/cv.md", "# Ann Oak\n\n## Experience\n\n### Clerk\n");
  const std::string before = text_of("md/cv.md");
  const Outcome outcome = batch(
      "profile: md/cv.md\nrows: [{company: CV}, {company: cv}, {company: B}]\n"
      "output: \"md/{company}-{row}.md\"\nvariants: {a: {}}\n",
      "--keep-going");
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  const Outcome onto =
      batch("profile: md/cv.md\nrows: [{company: cv}, {company: B}]\noutput: \"md/{company}.md\"\n",
            "--keep-going");
  EXPECT_EQ(onto.status, 1);
  EXPECT_EQ(text_of("md/cv.md"), before);
  EXPECT_THAT(text_of("md/B.md"), HasSubstr("Ann Oak"));
}

TEST_F(BatchInputs, LettersStayAsTheyAre) {
  folder_.write("letter.md", "Dear all\n\nI count.\n");
  const std::string plan =
      "profile: cv.yaml\nrows: [{company: A}]\noutput: \"{company}.md\"\n"
      "letter: {text: letter.md, output: letter.md}\n";
  const Outcome outcome = batch(plan);
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.err, HasSubstr("letter.md is read for this batch"));
  EXPECT_EQ(text_of("letter.md"), "Dear all\n\nI count.\n");
}

TEST_F(BatchInputs, ALaterRowsLetterStaysAsItIs) {
  folder_.write("one.md", "Dear all\n\nI count.\n");
  folder_.write("two.md", "Dear all\n\nI count on.\n");
  const Outcome outcome = batch(
      "profile: cv.yaml\nrows: [{company: two, text: one}, {company: B, text: two}]\n"
      "output: \"{company}.md\"\nletter: {text: \"{text}.md\", output: \"{company}-l.md\"}\n",
      "-j1");
  EXPECT_NE(outcome.status, 0);
  EXPECT_THAT(outcome.err, HasSubstr("two.md is read for this batch"));
  EXPECT_EQ(text_of("two.md"), "Dear all\n\nI count on.\n");
}

TEST_F(BatchInputs, ThePlanAndItsRowsStayAsTheyAre) {
  folder_.write("rows.csv", "company\nrows\n");
  const Outcome outcome = batch("profile: cv.yaml\nrows: rows.csv\noutput: \"{company}.csv\"\n");
  EXPECT_NE(outcome.status, 0);
  EXPECT_EQ(text_of("rows.csv"), "company\nrows\n");
  const Outcome yaml = batch("profile: cv.yaml\nrows: rows.csv\noutput: cv.yaml\n");
  EXPECT_NE(yaml.status, 0);
  EXPECT_EQ(text_of("cv.yaml"), kShortProfile);
}

}  // namespace
}  // namespace cvpress::tests
