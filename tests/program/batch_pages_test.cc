// Documents of a batch that are pictures: a file for each page.
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/program.h"

namespace cvpress::tests {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

class BatchPages : public ::testing::Test {
 protected:
  BatchPages() { write_profile(150); }

  /// Of so many bullets; 150 are three pages.
  void write_profile(int bullets) const {
    std::string lines;
    for (int i = 0; i < bullets; ++i) lines += fmt::format("    - Counted the shelf {}\n", i);
    folder_.write("cv.yaml",
                  "basics: {name: Ann Oak}\nwork:\n  - name: Larkspur\n    highlights:\n" + lines);
  }
  void write_plan(const std::string& rows, const std::string& more = "") const {
    folder_.write("plan.yaml", "profile: cv.yaml\ndefaults: {layout: classic}\nrows: [" + rows +
                                   "]\noutput: \"{company}.png\"\n" + more);
  }
  Outcome run(const std::string& arguments) const { return run_cvpress(arguments, folder_.path()); }
  Outcome batch(const std::string& options = "") const {
    return run("batch plan.yaml -j 1 --progress none --out oz " + options);
  }
  bool has(const std::string& name) const { return file_exists(folder_.path() + "/oz/" + name); }

  TemporaryFolder folder_;
};

TEST_F(BatchPages, AreKnownToTheManifest) {
  write_plan("{company: A}");
  EXPECT_EQ(batch().status, 0);
  ASSERT_TRUE(has("A-1.png") && has("A-3.png"));
  EXPECT_FALSE(has("A.png") || has("A-4.png"));
  const Outcome verified = run("verify oz/A-3.png --manifest oz");
  EXPECT_EQ(verified.status, 0);
  EXPECT_THAT(verified.out, HasSubstr("as it was made"));
  EXPECT_THAT(run("sent oz").out, HasSubstr("A-2.png"));
}

TEST_F(BatchPages, AreLeftAloneWhereTheyAreAsTheyWouldBe) {
  write_plan("{company: A}");
  EXPECT_EQ(batch().status, 0);
  EXPECT_THAT(batch("--changed").err, HasSubstr("0 documents, 0 pages, 0 KB; 1 as they were"));
  run_shell("rm oz/A-2.png", folder_.path());
  EXPECT_THAT(batch("--changed").err, HasSubstr("1 document, 3 pages"));
  EXPECT_TRUE(has("A-2.png"));
}

TEST_F(BatchPages, AreNotTakenForAnotherDocument) {
  write_plan("{company: A}");
  EXPECT_EQ(batch().status, 0);
  write_plan("{company: A-1}");
  EXPECT_THAT(batch("--changed").err, HasSubstr("1 document, 3 pages"));
  EXPECT_TRUE(has("A-1-3.png"));
}

TEST_F(BatchPages, AreNotThoseOfADocumentThatHasFewerNow) {
  write_plan("{company: A}");
  EXPECT_EQ(batch().status, 0);
  write_profile(80);
  const Outcome two = batch("--changed");
  EXPECT_THAT(two.err, HasSubstr("warning: oz/A-3.png is not of oz/A.png, which has 2 pages now"));
  write_profile(8);
  const Outcome one = batch("--changed");
  EXPECT_THAT(one.err, HasSubstr("warning: oz/A-1.png is not of oz/A.png, which has 1 page now"));
  EXPECT_THAT(one.err, HasSubstr("1 document, 1 page,"));
  EXPECT_THAT(batch("--changed").err, HasSubstr("1 as they were"));
  write_profile(150);
  EXPECT_THAT(batch().err, HasSubstr("warning: oz/A.png is none of its pages"));
}

TEST_F(BatchPages, HaveNamesThatNoOtherDocumentHas) {
  write_plan("{company: A}, {company: B}, {company: A-2}");
  const Outcome outcome = batch();
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(
      outcome.err,
      HasSubstr("rows 1 and 3 could have the same file A-2.png: pages of A.png are called so"));
  EXPECT_FALSE(has("A-1.png") || has("B-1.png"));
  EXPECT_EQ(batch("--keep-going").status, 1);
  EXPECT_FALSE(has("A-1.png") || has("A-2-1.png"));
  EXPECT_TRUE(has("B-1.png"));
}

TEST_F(BatchPages, OfLettersHaveNamesOfTheirOwn) {
  folder_.write("letter.md", "Hello\n");
  write_plan("{company: A}", "letter: {text: letter.md, output: \"{company}-1.png\"}\n");
  const Outcome outcome = batch();
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.err,
              HasSubstr("the CV and the letter of row 1 could have the same file A-1.png"));
}

}  // namespace
}  // namespace cvpress::tests
