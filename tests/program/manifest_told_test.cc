// What batch, sent, verify and diff tell of manifests.
#include <sstream>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/program.h"
#include "support/telling_batch.h"

namespace cvpress::tests {
namespace {

using ::testing::ElementsAre;
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

TEST_F(ManifestTold, SentKnowsBothWaysToWriteLettersWithDots) {
  write_plan("output: \"{row}.md\"\n");
  write_rows("company\nKüsten & Söhne AG\nMaerz\nCoe\nBlu\n");
  ASSERT_EQ(batch().status, 0);
  for (const char* name : {"Kusten", "KUSTEN", "kusten & söhne", "Küsten & Sohne", "Kuesten",
                           "Ku\u0308sten", "Küsten"}) {
    EXPECT_THAT(run(fmt::format("sent --company '{}'", name)).out, HasSubstr("Küsten")) << name;
  }
  EXPECT_THAT(run("sent --company März").out, HasSubstr("Maerz"));
  EXPECT_THAT(run("sent --company Blue").out, Not(HasSubstr("Blu")));
  EXPECT_THAT(run("sent --company Coe").out, Not(HasSubstr("Blu")));
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

TEST_F(ManifestTold, MatchChoosesDocumentsOfPlansOnly) {
  folder_.write("job.txt", "We look for a clerk who counts shelves.\n");
  const Outcome outcome = run("match cv.yaml --job job.txt --only company=A");
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, HasSubstr("--only chooses documents of a plan, and cv.yaml is none"));
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
  EXPECT_THAT(run("sent --only role=Clerc").err, HasSubstr("hint: did you mean \"role=Clerk\"?"));
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

/// The lines of a text that speak of something.
std::vector<std::string> lines_with(const std::string& text, const std::string& word) {
  std::vector<std::string> lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) {
    if (line.find(word) != std::string::npos) lines.push_back(line);
  }
  return lines;
}

class SentReplaced : public TellingBatch {
 protected:
  SentReplaced() { write_plan("output: \"{company}.md\"\n"); }
  void send(const std::string& headline, const std::string& options = "") const {
    write_rows("company,headline\nA," + headline + "\nB,Clerk\n");
    const Outcome outcome = batch(options);
    ASSERT_EQ(outcome.status, 0) << outcome.err;
  }
};

TEST_F(SentReplaced, ARecordIsMarkedWhoseFileIsAnotherNow) {
  send("First");
  EXPECT_THAT(run("sent").out, Not(HasSubstr("replaced")));
  send("Second");
  const auto lines = lines_with(run("sent").out, "A.md");
  ASSERT_EQ(lines.size(), 2u);
  EXPECT_THAT(lines[0], HasSubstr("replaced"));
  EXPECT_THAT(lines[1], Not(HasSubstr("replaced")));
  EXPECT_THAT(lines_with(run("sent").out, "B.md"), ElementsAre(Not(HasSubstr("replaced"))));
  const auto json = lines_with(run("sent --format json").out, "A.md");
  ASSERT_EQ(json.size(), 2u);
  EXPECT_THAT(json[0], HasSubstr(",\"replaced\":true}"));
  EXPECT_THAT(json[1], HasSubstr(",\"replaced\":false}"));
  EXPECT_THAT(run("verify --manifest . A.md").out, Not(HasSubstr("replaced")));
}

TEST_F(SentReplaced, WhatWasSentAgainIsNotReplaced) {
  send("First");
  send("First");
  EXPECT_THAT(run("sent").out, Not(HasSubstr("replaced")));
  send("Second");
  send("First");
  std::string out = run("sent").out;
  EXPECT_EQ(lines_with(out, "A.md").size(), 2u) << out;
  EXPECT_EQ(lines_with(out, "replaced").size(), 1u) << out;
  // The same of a run that goes on, whose notes are beside its manifest.
  const std::string now = lines_with(read_file(folder_.path() + "/plan.manifest.jsonl"), "A.md")[0];
  folder_.write("A.md", "mended by hand");
  folder_.write("plan.manifest.jsonl.part", now + "\n");
  out = run("sent").out;
  ASSERT_EQ(lines_with(out, "replaced").size(), 1u) << out;
  EXPECT_THAT(lines_with(out, "replaced")[0],
              Not(HasSubstr(now.substr(now.find("\"sha256\":") + 10, 12))));
}

TEST_F(SentReplaced, TheFileThatIsThereDecides) {
  send("First");
  const std::string first = read_file(folder_.path() + "/A.md");
  send("Second");
  folder_.write("A.md", first);
  const auto lines = lines_with(run("sent").out, "A.md");
  ASSERT_EQ(lines.size(), 2u);
  EXPECT_THAT(lines[0], Not(HasSubstr("replaced")));
  EXPECT_THAT(lines[1], HasSubstr("replaced"));
}

TEST_F(SentReplaced, ManifestsOfShardsAreOne) {
  send("First", "--shard 1/2");
  send("Second", "--shard 1/2");
  send("Second", "--shard 2/2");
  ASSERT_EQ(run("batch merge plan.manifest-1-of-2.jsonl plan.manifest-2-of-2.jsonl -o "
                "plan.manifest.jsonl")
                .status,
            0);
  folder_.write("only/plan.manifest.jsonl", read_file(folder_.path() + "/plan.manifest.jsonl"));
  // With the parts beside it and the files there, and without.
  for (const char* place : {"", "only"}) {
    const auto lines = lines_with(run(std::string("sent ") + place).out, "A.md");
    ASSERT_EQ(lines.size(), 2u) << place;
    EXPECT_THAT(lines[0], HasSubstr("replaced")) << place;
    EXPECT_THAT(lines[1], Not(HasSubstr("replaced"))) << place;
  }
}

TEST_F(SentReplaced, WhatManifestsDoNotKnowIsNotSaid) {
  send("First", "--manifest one.manifest.jsonl");
  send("Second", "--manifest two.manifest.jsonl");
  EXPECT_THAT(lines_with(run("sent").out, "A.md"),
              ElementsAre(HasSubstr("replaced"), Not(HasSubstr("replaced"))));
  folder_.write("A.md", "mended by hand");
  EXPECT_THAT(run("sent").out, Not(HasSubstr("replaced")));
}

TEST_F(SentReplaced, VerifySaysItOfAnOlderFile) {
  send("First");
  folder_.write("mail/A.md", read_file(folder_.path() + "/A.md"));
  send("Second");
  const Outcome outcome = run("verify --manifest . mail/A.md");
  EXPECT_EQ(outcome.status, 0);
  EXPECT_THAT(outcome.out, HasSubstr("as it was made"));
  EXPECT_THAT(outcome.out, HasSubstr("replaced"));
}

}  // namespace
}  // namespace cvpress::tests
