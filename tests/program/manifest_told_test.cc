// What batch, sent, verify and diff tell of manifests.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/program.h"
#include "support/telling_batch.h"

namespace cvpress::tests {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

class ManifestTold : public TellingBatch {};

TEST_F(ManifestTold, AManifestMayBeSoughtInItsFolder) {
  write_rows("company\nA\n");
  ASSERT_EQ(batch("--out out").status, 0);
  const Outcome outcome = run("verify --manifest out out/A.pdf");
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(outcome.out, HasSubstr("as it was made"));
  folder_.write("empty/x.txt", "");
  EXPECT_THAT(run("verify --manifest empty out/A.pdf").err, HasSubstr("there is no manifest"));
  EXPECT_THAT(run("verify --manifest no.jsonl out/A.pdf").err,
              HasSubstr("cannot read no.jsonl: there is no such file"));
  EXPECT_THAT(run("verify --manifest out out/B.pdf").err,
              HasSubstr("cannot read out/B.pdf: there is no such file"));
}

TEST_F(ManifestTold, VerifySinglesOutTheFileOfItsFolder) {
  write_plan("output: \"{company.slug}/cv.md\"\n");
  write_rows("company,headline\nA,Clerk of A\nB,Clerk of B\nC,Clerk of C\n");
  ASSERT_EQ(batch("--out out").status, 0);
  folder_.write("out/b/cv.md", "tampered");
  for (const char* file : {"out/b/cv.md", "./out/../out/b/cv.md"}) {
    const Outcome outcome = run(std::string("verify --manifest out ") + file);
    EXPECT_EQ(outcome.status, 1);
    EXPECT_THAT(outcome.out, HasSubstr("not as it was made"));
    EXPECT_THAT(outcome.out, HasSubstr("b/cv.md  B"));
    EXPECT_THAT(outcome.out, Not(HasSubstr("a/cv.md")));
    EXPECT_THAT(outcome.out, Not(HasSubstr("c/cv.md")));
  }
  const std::string inside =
      run_shell("cd out/b && " + program_path() + " verify --manifest .. cv.md", folder_.path())
          .out;
  EXPECT_THAT(inside, Not(HasSubstr("a/cv.md")));
  // Of a file somewhere else, all that are called so.
  folder_.write("cv.md", "tampered");
  const std::string elsewhere = run("verify --manifest out cv.md").out;
  EXPECT_THAT(elsewhere, HasSubstr("a/cv.md"));
  EXPECT_THAT(elsewhere, HasSubstr("c/cv.md"));
}

TEST_F(ManifestTold, SentFoldsTheCaseOfAllLetters) {
  write_plan("output: \"{row}.md\"\n");
  write_rows("company\nKüsten AG\n");
  ASSERT_EQ(batch().status, 0);
  EXPECT_THAT(run("sent --company KÜSTEN").out, HasSubstr("Küsten AG"));
  EXPECT_THAT(run("sent --company kuesten").out, HasSubstr("Küsten AG"));
  EXPECT_THAT(run("sent --company -").out, Not(HasSubstr("Küsten AG")));
}

TEST_F(ManifestTold, ADamagedManifestIsKeptAsideAndTold) {
  write_rows("company\nA\n");
  const std::string manifest = folder_.path() + "/plan.manifest.jsonl";
  for (const char* options : {"--changed", ""}) {
    folder_.write("plan.manifest.jsonl", "\xFF\x10 no record");
    const Outcome outcome = batch(options);
    EXPECT_EQ(outcome.status, 0) << outcome.err;
    EXPECT_THAT(outcome.err, HasSubstr("warning: plan.manifest.jsonl:1: this is no record"));
    EXPECT_THAT(outcome.err, HasSubstr("it is kept as plan.manifest.jsonl.damaged"));
    EXPECT_THAT(read_file(manifest + ".damaged"), HasSubstr("no record"));
    EXPECT_THAT(read_file(manifest), HasSubstr("\"target\":\"A.pdf\""));
  }
  EXPECT_FALSE(has("plan.manifest.jsonl.damaged-2"));
}

TEST_F(ManifestTold, RecordsBesideDamagedOnesStay) {
  write_rows("company\nA\nB\n");
  ASSERT_EQ(batch().status, 0);
  const std::string whole = read_file(folder_.path() + "/plan.manifest.jsonl");
  const std::string cut = whole.substr(0, whole.size() - 20);
  folder_.write("plan.manifest.jsonl", cut);
  EXPECT_THAT(run("sent").err, HasSubstr("the last line of plan.manifest.jsonl is not whole"));
  write_rows("company\nC\n");
  const Outcome outcome = batch("--changed");
  EXPECT_THAT(outcome.err, HasSubstr("the last line of plan.manifest.jsonl is not whole"));
  EXPECT_EQ(read_file(folder_.path() + "/plan.manifest.jsonl.damaged"), cut);
  EXPECT_THAT(run("sent").out, HasSubstr("A.pdf"));
  // One whose last newline an editor took is whole.
  folder_.write("plan.manifest.jsonl", whole.substr(0, whole.size() - 1));
  EXPECT_EQ(run("sent").err, "");
  EXPECT_THAT(run("sent").out, HasSubstr("B.pdf"));
}

TEST_F(ManifestTold, MatchAndDiffNameTheFileOfARow) {
  write_rows("company,pages\nA,two\n");
  folder_.write("job.txt", "We look for a clerk who counts shelves.\n");
  EXPECT_THAT(run("match plan.yaml --job job.txt").err, HasSubstr("error: rows.csv:2:3: row 1: "));
  EXPECT_THAT(run("diff plan.yaml#company=A plan.yaml#company=A").err,
              HasSubstr("error: rows.csv:2:3: row 1: "));
}

TEST_F(ManifestTold, SentKnowsTheNamesThatThereAre) {
  write_rows("company,role\nA,Clerk\n");
  ASSERT_EQ(batch().status, 0);
  const Outcome wrong = run("sent --only compny=A");
  EXPECT_EQ(wrong.status, 2);
  EXPECT_THAT(wrong.err, HasSubstr("--only speaks of \"compny\", which no document has"));
  EXPECT_THAT(wrong.err, HasSubstr("did you mean \"company\"?"));
  const Outcome none = run("sent --company zzz");
  EXPECT_EQ(none.status, 0);
  EXPECT_EQ(none.out, "");
  EXPECT_THAT(none.err, HasSubstr("none of 1 document is for a company \"zzz\""));
  EXPECT_THAT(run("sent --only company=B").err, HasSubstr("none of 1 document"));
}

TEST_F(ManifestTold, SentListsAFileOfTwoManifestsOnce) {
  write_rows("company,role\nA,Clerk\n");
  ASSERT_EQ(batch().status, 0);
  ASSERT_EQ(batch("--shard 1/2").status, 0);
  const std::string out = run("sent").out;
  const std::size_t first = out.find("A.pdf");
  ASSERT_NE(first, std::string::npos) << out;
  EXPECT_EQ(out.find("A.pdf", first + 1), std::string::npos) << out;
}
}  // namespace
}  // namespace cvpress::tests
