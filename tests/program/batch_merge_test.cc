// Manifests of parts that are put together, and parts that are not what they should be.
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/program.h"

namespace cvpress::tests {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

class BatchMerge : public ::testing::Test {
 protected:
  BatchMerge() {
    folder_.write("cv.yaml", "basics: {name: Ann Oak}\nskills: [{name: COBOL}]\n");
    folder_.write("plan.yaml",
                  "profile: cv.yaml\nrows: [{a: r}, {a: s}, {a: t}, {a: u}]\noutput: \"{a}.md\"\n");
    make("1/2", "one.jsonl");
    make("2/2", "two.jsonl");
  }

  void make(const std::string& part, const std::string& manifest) const {
    const std::string options = fmt::format("--shard {} --manifest {} -q", part, manifest);
    ASSERT_EQ(run_cvpress("batch plan.yaml " + options, folder_.path()).status, 0);
  }
  Outcome merge(const std::string& parts) const {
    return run_cvpress("batch merge " + parts + " -o all.jsonl", folder_.path());
  }
  std::string text_of(const std::string& name) const {
    return read_file(folder_.path() + "/" + name);
  }
  bool has(const std::string& name) const { return file_exists(folder_.path() + "/" + name); }

  TemporaryFolder folder_;
};

TEST_F(BatchMerge, RefusesOneFileOfDifferentBytes) {
  folder_.write("cv.yaml", "basics: {name: Ann Elm}\nskills: [{name: COBOL}]\n");
  make("1/2", "later.jsonl");
  const Outcome outcome = merge("one.jsonl two.jsonl later.jsonl");
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.err,
              HasSubstr("error: r.md has different bytes in one.jsonl and in later.jsonl"));
  EXPECT_THAT(outcome.err, HasSubstr("t.md has different bytes"));
  EXPECT_FALSE(has("all.jsonl"));
}

TEST_F(BatchMerge, TakesFilesThatWereOtherEarlierInTheirPart) {
  folder_.write("cv.yaml", "basics: {name: Ann Elm}\nskills: [{name: COBOL}]\n");
  make("1/2", "one.jsonl");
  make("1/2", "again.jsonl");
  const Outcome outcome = merge("one.jsonl two.jsonl again.jsonl");
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_EQ(outcome.err, "");
}

TEST_F(BatchMerge, TellsOfALineThatIsNotWhole) {
  const std::string whole = text_of("two.jsonl");
  folder_.write("two.jsonl", whole.substr(0, whole.size() - 5));
  const Outcome outcome = merge("one.jsonl two.jsonl");
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.err, HasSubstr("warning: the last line of two.jsonl is not whole"));
  EXPECT_THAT(text_of("all.jsonl"), HasSubstr("\"target\":\"s.md\""));
}

TEST_F(BatchMerge, TellsOfAPartWithoutRecords) {
  folder_.write("two.jsonl", "");
  const Outcome outcome = merge("one.jsonl two.jsonl");
  EXPECT_EQ(outcome.status, 0);
  EXPECT_THAT(outcome.err, HasSubstr("warning: two.jsonl has no record"));
  EXPECT_THAT(text_of("all.jsonl"), HasSubstr("\"target\":\"r.md\""));
}

TEST_F(BatchMerge, RefusesWhatIsNoManifest) {
  for (const char* text : {"{}\n", "[1, 2]\nno record\n", "company,role\nA,B\nC,D\n"}) {
    folder_.write("two.jsonl", text);
    const Outcome outcome = merge("one.jsonl two.jsonl");
    EXPECT_EQ(outcome.status, 1) << text;
    EXPECT_THAT(outcome.err, HasSubstr("error: two.jsonl is no manifest of a batch")) << text;
    EXPECT_THAT(outcome.err, Not(HasSubstr("two.jsonl:1:"))) << text;
    EXPECT_FALSE(has("all.jsonl")) << text;
  }
}

TEST_F(BatchMerge, SaysInItsStatusThatALineIsLost) {
  folder_.write("two.jsonl", "no record\n" + text_of("two.jsonl"));
  const Outcome outcome = merge("one.jsonl two.jsonl");
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.err, HasSubstr("two.jsonl:1: this is no record of a manifest"));
}

}  // namespace
}  // namespace cvpress::tests
