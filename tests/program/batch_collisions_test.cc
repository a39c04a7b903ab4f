// Documents of a batch that would have one file, and what is made all the same.
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/program.h"

namespace cvpress::tests {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

class BatchCollisions : public ::testing::Test {
 protected:
  BatchCollisions() {
    folder_.write("cv.yaml", "basics: {name: Ann Oak}\nskills: [{name: COBOL}]\n");
    folder_.write("plan.yaml", "profile: cv.yaml\nrows: rows.csv\noutput: \"{company.slug}.md\"\n");
  }

  /// Rows of companies of these numbers.
  void write_rows(const std::vector<int>& numbers) const {
    std::string rows = "company\n";
    for (const int number : numbers) rows += fmt::format("C{}\n", number);
    folder_.write("rows.csv", rows);
  }

  Outcome batch(const std::string& options) const {
    return run_cvpress("batch plan.yaml -j 1 " + options, folder_.path());
  }
  /// How many documents lie in a folder.
  std::string count(const std::string& name) const {
    return run_shell("find . -name '*.md' | wc -l", folder_.path() + "/" + name).out;
  }

  TemporaryFolder folder_;
};

TEST_F(BatchCollisions, WritesNoneOfVeryMany) {
  std::vector<int> numbers = {1000};
  for (int i = 0; i < 260; ++i) numbers.push_back(i % 130);
  write_rows(numbers);
  const Outcome outcome = batch("--keep-going --out out");
  EXPECT_EQ(outcome.status, 1);
  EXPECT_EQ(count("out"), "1\n");
  EXPECT_THAT(outcome.err, HasSubstr("rows 101 and 231 would have the same file c99.md"));
  EXPECT_THAT(outcome.err, Not(HasSubstr("rows 102 and 232 would have")));
  EXPECT_THAT(outcome.err, HasSubstr("and 30 more files would have the name of another"));
  EXPECT_THAT(outcome.err, HasSubstr("c129.md is not made: row 261"));
  EXPECT_THAT(outcome.err, HasSubstr("1 document, "));
  EXPECT_THAT(outcome.err, HasSubstr("; 260 failed"));
}

TEST_F(BatchCollisions, SayWhereTheRowsAre) {
  folder_.write("rows.csv", "company,note\nC1,\"a\nb\"\nC2,\nC1,\n");
  EXPECT_THAT(batch("").err, HasSubstr("hint: the rows are rows.csv:2 and rows.csv:5\n"));
}

TEST_F(BatchCollisions, AreFoundInAllPartsOfAShardedBatch) {
  write_rows({1, 2, 3, 4, 5, 1});
  for (const char* part : {"1/4", "2/4", "3/4", "4/4"}) {
    const Outcome outcome = batch(fmt::format("--out none --shard {}", part));
    EXPECT_EQ(outcome.status, 1) << part;
    EXPECT_THAT(outcome.err, HasSubstr("rows 1 and 6 would have the same file c1.md")) << part;
    EXPECT_FALSE(file_exists(folder_.path() + "/none")) << part;
    EXPECT_EQ(batch(fmt::format("--keep-going --out some --shard {}", part)).status, 1) << part;
  }
  EXPECT_EQ(count("some"), "4\n");
  EXPECT_FALSE(file_exists(folder_.path() + "/some/c1.md"));
}

TEST_F(BatchCollisions, CountWhereOneOfTheTwoCannotBeMade) {
  folder_.write("rows.csv", "company,layout\nC1,clasic\nC2,\nC3,\nC1,\n");
  const Outcome whole = batch("--keep-going --out whole");
  EXPECT_THAT(whole.err, HasSubstr("rows 1 and 4 would have the same file c1.md"));
  EXPECT_THAT(whole.err, HasSubstr("; 2 failed"));
  EXPECT_EQ(batch("--keep-going --out parts --shard 1/2").status, 1);
  EXPECT_EQ(batch("--keep-going --out parts --shard 2/2").status, 1);
  EXPECT_EQ(count("whole"), "2\n");
  EXPECT_EQ(count("parts"), "2\n");
}

}  // namespace
}  // namespace cvpress::tests
