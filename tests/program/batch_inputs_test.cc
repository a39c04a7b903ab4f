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

TEST_F(BatchInputs, PicturesOfTheProfileStayAsTheyAre) {
  folder_.write("site/config.toml", "title = \"Ann\"\n");
  folder_.write("site/content/home/experience.md",
                "---\nwidget: experience\nexperience:\n- {title: Clerk, company: A, "
                "company_logo: larkspur}\n---\n![shelf](shelf.png)\n");
  for (const char* picture : {"assets/media/icons/brands/larkspur.png", "content/home/shelf.png"}) {
    folder_.write(std::string("site/") + picture, "a picture");
    const std::string stem = std::string(picture).substr(0, std::string(picture).size() - 4);
    const Outcome outcome =
        batch("profile: site\nrows: [{company: A}]\noutput: \"site/" + stem + ".png\"\n");
    EXPECT_EQ(outcome.status, 1) << picture;
    EXPECT_THAT(outcome.err, HasSubstr(std::string("plan.yaml:3:9: error: row 1: site/") + picture +
                                       " is read for this batch; it is not overwritten"));
    EXPECT_EQ(text_of(std::string("site/") + picture), "a picture");
  }
}

TEST_F(BatchInputs, APortraitStaysAsItIs) {
  folder_.write("cv.yaml", "basics: {name: Ann Oak, image: ann-2.png}\nwork: [{name: Larkspur}]\n");
  folder_.write("ann-2.png", "a picture");
  // A picture of several pages is ann-1.png, ann-2.png.
  for (const char* name : {"ann-2", "ann"}) {
    const Outcome outcome = batch(std::string("profile: cv.yaml\nrows: [{company: ") + name +
                                  "}, {company: B}]\noutput: \"{company}.png\"\n");
    EXPECT_EQ(outcome.status, 1) << name;
    EXPECT_EQ(text_of("ann-2.png"), "a picture");
  }
  EXPECT_THAT(batch("profile: cv.yaml\noutput: other-2.png\n").status, 0);
}

TEST_F(BatchInputs, PicturesOfLettersAndPasswordsStayAsTheyAre) {
  folder_.write("letter.md", "Dear all\n\nI count.\n\n![Ann](ink/ann.png)\n");
  folder_.write("ink/ann.png", "a picture");
  EXPECT_THAT(batch("profile: cv.yaml\noutput: ink/ann.png\n"
                    "letter: {text: letter.md, output: l.md}\n")
                  .err,
              HasSubstr("ink/ann.png is read for this batch"));
  EXPECT_EQ(text_of("ink/ann.png"), "a picture");
  folder_.write("words.txt", "secret\n");
  EXPECT_THAT(batch("profile: cv.yaml\nrows: [{company: A}, {company: words}]\n"
                    "defaults: {password_file: words.txt}\noutput: \"{company}.txt\"\n")
                  .err,
              HasSubstr("row 2: words.txt is read for this batch"));
  EXPECT_EQ(text_of("words.txt"), "secret\n");
}

TEST_F(BatchInputs, RowsAreNoPlaceForTheManifest) {
  folder_.write("rows.jsonl", "{\"company\": \"A\"}\n");
  const Outcome outcome = batch("profile: cv.yaml\nrows: rows.jsonl\noutput: \"{company}.md\"\n",
                                "--manifest ./rows.jsonl");
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, HasSubstr("it is no place for the manifest"));
  EXPECT_EQ(text_of("rows.jsonl"), "{\"company\": \"A\"}\n");
}

}  // namespace
}  // namespace cvpress::tests
