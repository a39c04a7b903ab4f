// Many documents of one profile, as a user makes them.
#include <filesystem>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/program.h"

namespace cvpress::tests {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

constexpr const char* kProfile = R"(---
widget: experience
title: Experience
experience:
  - title: Data engineer
    company: Larkspur Rail
    date_start: "2021-03-01"
    description: |-
      * Moved 40 timetables to one store
      * Taught two colleagues to read maps
  - title: Analyst
    company: Fennel Foods
    date_start: "2018-01-01"
    date_end: "2021-02-01"
    description: Counted 300 shelves.
---
)";

constexpr const char* kPlan =
    "profile: experience.md\n"
    "rows: applications.csv\n"
    "output: \"out/{company.slug}-{role.slug}.pdf\"\n";

class Batch : public ::testing::Test {
 protected:
  Batch() {
    folder_.write("experience.md", kProfile);
    folder_.write("plan.yaml", kPlan);
    write_rows("Acme & Co.,Engineer,classic\nMüller GmbH,Analyst,\n");
  }

  void write_rows(const std::string& rows) const {
    folder_.write("applications.csv", "company,role,layout\n" + rows);
  }
  void write_many_rows(int count) const {
    std::string rows;
    for (int i = 0; i < count; ++i) rows += fmt::format("Company {},Role {},\n", i, i % 7);
    write_rows(rows);
  }

  Outcome batch(const std::string& options = "") const {
    return run_cvpress("batch plan.yaml " + options, folder_.path());
  }
  std::string bytes_of(const std::string& name) const {
    return read_file(folder_.path() + "/" + name);
  }
  bool has(const std::string& name) const { return file_exists(folder_.path() + "/" + name); }

  /// Names and digests of all that lies in a folder.
  std::string contents(const std::string& name) const {
    return run_shell("find . -type f | LC_ALL=C sort | xargs sha256sum",
                     folder_.path() + "/" + name)
        .out;
  }

  TemporaryFolder folder_;
};

TEST_F(Batch, PrintsADocumentForEachRow) {
  const Outcome outcome = batch();
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(outcome.err, HasSubstr("2 documents, 2 pages"));
  EXPECT_TRUE(has("out/acme-co-engineer.pdf"));
  EXPECT_TRUE(has("out/mueller-gmbh-analyst.pdf"));
}

TEST_F(Batch, GivesTheBytesOfARender) {
  ASSERT_EQ(batch().status, 0);
  for (const auto& [file, options] : {std::pair{"out/acme-co-engineer.pdf", "--layout classic"},
                                      std::pair{"out/mueller-gmbh-analyst.pdf", ""}}) {
    ASSERT_EQ(
        run_cvpress(fmt::format("render experience.md {} -q -o one.pdf", options), folder_.path())
            .status,
        0);
    EXPECT_TRUE(bytes_of(file) == bytes_of("one.pdf")) << file;
  }
}

TEST_F(Batch, GivesTheSameBytesOnAnyNumberOfThreads) {
  write_many_rows(20);
  ASSERT_EQ(batch("-j 1 --out one").status, 0);
  ASSERT_EQ(batch("-j 4 --out four").status, 0);
  EXPECT_EQ(contents("one"), contents("four"));
}

TEST_F(Batch, WritesNothingWhereARowIsWrong) {
  write_rows("Acme,Engineer,\nBroken,\"never closed,\n");
  const Outcome outcome = batch();
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.err, HasSubstr("applications.csv:3:"));
  EXPECT_FALSE(has("out"));
}

TEST_F(Batch, KeepsGoingWhereItIsAskedTo) {
  write_rows("Acme,Engineer,\nNobody,Clerk,no-such-layout\nFern,Cook,\n");
  const Outcome outcome = batch("--keep-going");
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.err, HasSubstr("no-such-layout"));
  EXPECT_THAT(outcome.err, HasSubstr("row 2"));
  EXPECT_TRUE(has("out/acme-engineer.pdf"));
  EXPECT_TRUE(has("out/fern-cook.pdf"));
  EXPECT_FALSE(has("out/nobody-clerk.pdf"));
}

TEST_F(Batch, RefusesTwoRowsOfOneFile) {
  write_rows("Acme,Engineer,\nACME,engineer,\n");
  const Outcome outcome = batch();
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.err,
              HasSubstr("rows 1 and 2 would have the same file out/acme-engineer.pdf"));
  EXPECT_FALSE(has("out"));
}

TEST_F(Batch, RefusesNamesThatLeaveTheFolder) {
  folder_.write("plan.yaml",
                "profile: experience.md\nrows: applications.csv\noutput: \"../{company}.pdf\"\n");
  const Outcome outcome = batch();
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.err, HasSubstr("leads out of its folder"));
}

TEST_F(Batch, NotesWhatItMade) {
  ASSERT_EQ(batch().status, 0);
  const Outcome sent = run_cvpress("sent --company acme", folder_.path());
  EXPECT_EQ(sent.status, 0) << sent.err;
  EXPECT_THAT(sent.out, HasSubstr("out/acme-co-engineer.pdf"));
  EXPECT_THAT(sent.out, Not(HasSubstr("mueller")));
}

TEST_F(Batch, ChangedMakesOnlyWhatWouldDiffer) {
  ASSERT_EQ(batch().status, 0);
  write_rows("Acme & Co.,Engineer,classic\nMüller GmbH,Analyst,minimal\n");
  const Outcome outcome = batch("--changed");
  EXPECT_THAT(outcome.err, HasSubstr("1 document, 1 page"));
  EXPECT_THAT(outcome.err, HasSubstr("1 as they were"));
  std::filesystem::remove(folder_.path() + "/out/acme-co-engineer.pdf");
  EXPECT_THAT(batch("--changed").err, HasSubstr("1 document, 1 page"));
}

TEST_F(Batch, ChangedSeesHowThePdfIsWritten) {
  ASSERT_EQ(batch().status, 0);
  const std::string packed = bytes_of("out/acme-co-engineer.pdf");
  EXPECT_THAT(batch("--changed --uncompressed").err, HasSubstr("2 documents, 2 pages"));
  EXPECT_GT(bytes_of("out/acme-co-engineer.pdf").size(), packed.size());
  EXPECT_THAT(batch("--changed --uncompressed").err, HasSubstr("2 as they were"));
  EXPECT_THAT(batch("--changed").err, HasSubstr("2 documents, 2 pages"));
  EXPECT_TRUE(bytes_of("out/acme-co-engineer.pdf") == packed);
}

TEST_F(Batch, ChangedMakesAnewWhatWasNotReadBack) {
  ASSERT_EQ(batch("--no-self-check").status, 0);
  EXPECT_THAT(batch("--changed --no-self-check").err, HasSubstr("2 as they were"));
  EXPECT_THAT(batch("--changed").err, HasSubstr("2 documents, 2 pages"));
  EXPECT_THAT(batch("--changed").err, HasSubstr("2 as they were"));
  EXPECT_THAT(batch("--changed --no-self-check").err, HasSubstr("2 as they were"));
}

TEST_F(Batch, MakesWhatHasAPasswordAnew) {
  folder_.write("plan.yaml", std::string(kPlan) + "defaults: {password_file: secret}\n");
  folder_.write("secret", "first words\n");
  ASSERT_EQ(batch().status, 0);
  folder_.write("secret", "other words\n");
  EXPECT_THAT(batch("--changed").err, HasSubstr("2 documents"));
  const std::string extract = "extract out/acme-co-engineer.pdf -o - --password-file secret";
  EXPECT_EQ(run_cvpress(extract, folder_.path()).status, 0);
  EXPECT_THAT(bytes_of("out/plan.manifest.jsonl") + bytes_of("plan.manifest.jsonl"),
              Not(HasSubstr("words")));
}

TEST_F(Batch, WritesNothingWhereAColumnCannotCount) {
  folder_.write("applications.csv", "company,role,password_file\nAcme,Cook,secret\n");
  const Outcome outcome = batch("--keep-going");
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.err, HasSubstr("applications.csv:1:14: \"password_file\" counts for"));
  EXPECT_FALSE(has("out"));
}

TEST_F(Batch, PartsMakeTheWholeTogether) {
  write_many_rows(11);
  ASSERT_EQ(batch("--out whole").status, 0);
  for (const char* part : {"1/3", "2/3", "3/3"}) {
    ASSERT_EQ(batch(fmt::format("--out parts --shard {}", part)).status, 0);
  }
  const Outcome merged = run_cvpress(
      "batch merge parts/plan.manifest-*.jsonl -o parts/plan.manifest.jsonl", folder_.path());
  ASSERT_EQ(merged.status, 0) << merged.err;
  EXPECT_EQ(merged.err, "");
  EXPECT_THAT(
      run_cvpress("batch merge parts/plan.manifest-[13]-of-3.jsonl -o some.jsonl", folder_.path())
          .err,
      HasSubstr("part 2 of 3 is not among them"));
  run_shell("rm parts/plan.manifest-*.jsonl", folder_.path());
  EXPECT_EQ(contents("whole"), contents("parts"));
}

TEST_F(Batch, TellsWhichOfItsFilesAPdfIs) {
  ASSERT_EQ(batch().status, 0);
  const std::string verify = "verify --manifest plan.manifest.jsonl ";
  const Outcome known = run_cvpress(verify + "out/acme-co-engineer.pdf", folder_.path());
  EXPECT_EQ(known.status, 0) << known.err;
  EXPECT_THAT(known.out, HasSubstr("as it was made"));
  EXPECT_THAT(known.out, HasSubstr("Acme & Co."));
  ASSERT_EQ(run_cvpress("render experience.md -q --layout minimal -o out/acme-co-engineer.pdf",
                        folder_.path())
                .status,
            0);
  const Outcome changed = run_cvpress(verify + "out/acme-co-engineer.pdf", folder_.path());
  EXPECT_EQ(changed.status, 1);
  EXPECT_THAT(changed.out, HasSubstr("not as it was made"));
}

TEST_F(Batch, MatchTellsWhatAVariantSaysOfAJob) {
  folder_.write("plan.yaml",
                "profile: experience.md\noutput: \"out/{variant}.pdf\"\nvariants:\n"
                "  all: {}\n  rail: {hide: [{organization: Fennel Foods}]}\n");
  folder_.write("ad.txt", "We look for people who know Larkspur Rail, Fennel Foods and COBOL.\n");
  const Outcome match = run_cvpress("match plan.yaml --job ad.txt", folder_.path());
  EXPECT_EQ(match.status, 0) << match.err;
  EXPECT_THAT(match.out, HasSubstr("COBOL"));
  EXPECT_THAT(match.out, HasSubstr("rail leaves out, and the profile has:"));
}

TEST_F(Batch, DiffTellsInWhatVersionsDiffer) {
  ASSERT_EQ(batch().status, 0);
  const Outcome same = run_cvpress("diff out/acme-co-engineer.pdf experience.md", folder_.path());
  EXPECT_EQ(same.status, 0) << same.err;
  EXPECT_EQ(same.out, "");
  std::string later = kProfile;
  later.replace(later.find("2021-03-01"), 10, "2022-05-01");
  folder_.write("experience.md", later);
  const Outcome other =
      run_cvpress("diff 'plan.manifest.jsonl#company=Acme*' experience.md", folder_.path());
  EXPECT_EQ(other.status, 1) << other.err;
  EXPECT_THAT(other.out, HasSubstr("2021-03"));
  EXPECT_THAT(other.out, HasSubstr("2022-05"));
}

TEST_F(Batch, KnowsAResumeInYamlFromAPlan) {
  folder_.write("resume.yaml", "basics: {name: Ann Oak}\nskills: [{name: COBOL}]\n");
  folder_.write("ad.txt", "We need COBOL.\n");
  const Outcome match = run_cvpress("match resume.yaml --job ad.txt", folder_.path());
  EXPECT_EQ(match.status, 0) << match.err;
  EXPECT_THAT(match.out, HasSubstr("COBOL"));
  EXPECT_EQ(run_cvpress("diff resume.yaml resume.yaml", folder_.path()).status, 0);
}

TEST_F(Batch, MakesALetterForEachRow) {
  folder_.write("plan.yaml",
                std::string(kPlan) +
                    "letter: {text: letter.md, output: \"out/{company.slug}.letter.pdf\"}\n");
  folder_.write("letter.md",
                "---\nopening: Dear people of {company},\n---\nI would like to work as {role}.\n");
  const Outcome outcome = batch();
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(outcome.err, HasSubstr("4 documents"));
  const std::string text = run_shell("pdftotext out/mueller-gmbh.letter.pdf -", folder_.path()).out;
  EXPECT_THAT(text, HasSubstr("Dear people of Müller GmbH,"));
  EXPECT_THAT(text, HasSubstr("I would like to work as Analyst."));
}

TEST_F(Batch, ReadsLettersFromTheFoldersThatThePlanNames) {
  folder_.write("site/experience.md", kProfile);
  folder_.write("plan.yaml",
                "profile: site/experience.md\nrows: [{company: acme}]\noutput: \"{company}.pdf\"\n"
                "letter: {text: \"letters/{company}.md\", output: \"{company}-letter.pdf\"}\n");
  folder_.write("letters/acme.md", "---\nopening: Dear all,\n---\nI would like to.\n");
  const Outcome outcome = batch();
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_TRUE(has("acme-letter.pdf"));
}

TEST_F(Batch, ReadsNoLetterWhereARowLeadsOutOfTheFolder) {
  folder_.write("plans/site/experience.md", kProfile);
  folder_.write("plans/plan.yaml",
                "profile: site/experience.md\nrows: [{company: acme, text: ../../secret}]\n"
                "output: \"{company}.pdf\"\n"
                "letter: {text: \"letters/{text}.md\", output: \"{company}-letter.pdf\"}\n");
  folder_.write("plans/letters/acme.md", "I would like to.\n");
  folder_.write("secret.md", "Nobody's business.\n");
  const Outcome outcome = run_cvpress("batch plans/plan.yaml", folder_.path());
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.err, HasSubstr("outside"));
  EXPECT_FALSE(has("plans/acme-letter.pdf"));
}

TEST_F(Batch, LeavesTheFilesOfAnotherRunAlone) {
  const Outcome outcome = run_shell(
      "flock -x plan.manifest.jsonl.part " + program_path() + " batch plan.yaml", folder_.path());
  EXPECT_EQ(outcome.status, 3);
  EXPECT_THAT(outcome.err, HasSubstr("another run is writing"));
  EXPECT_FALSE(has("out"));
}

TEST_F(Batch, UsesALayoutOfOnesOwnForAll) {
  folder_.write("looks/mine.yaml", "extends: classic\ncolors: {accent: \"#7a1f3d\"}\n");
  folder_.write("plan.yaml", std::string(kPlan) + "defaults: {layout: looks/mine.yaml}\n");
  write_rows("Acme,Engineer,\nFern,Cook,\nOak,Clerk,\n");
  const Outcome outcome = batch("-j 1");
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(outcome.err, HasSubstr("3 documents"));
}

TEST_F(Batch, WritesOverNothingThatIsNoDocument) {
  for (const char* name : {"plan.yaml", "applications.csv", "{company}"}) {
    folder_.write("plan.yaml", fmt::format("profile: experience.md\nrows: applications.csv\n"
                                           "output: \"{}\"\n",
                                           name));
    EXPECT_EQ(batch().status, 1) << name;
  }
  folder_.write("plan.yaml", kPlan);
  EXPECT_EQ(batch("--manifest experience.md").status, 2);
  EXPECT_EQ(bytes_of("experience.md"), kProfile);
}

TEST_F(Batch, TellsOfOneMistakeOfManyDocumentsOnce) {
  write_rows("Acme,Engineer,clasic\nFern,Cook,clasic\nOak,Clerk,clasic\n");
  const Outcome outcome = batch("--keep-going");
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.err, HasSubstr("in 3 documents in all"));
  for (const char* options : {"--keep-going", "--keep-going --progress json",
                              "--keep-going --progress plain", "--keep-going --diagnostics json"}) {
    const std::string told = batch(options).err;
    EXPECT_THAT(told, HasSubstr("out/acme-engineer.pdf is not made: row 1")) << options;
    EXPECT_THAT(told, HasSubstr("out/fern-cook.pdf is not made: row 2")) << options;
    EXPECT_THAT(told, HasSubstr("out/oak-clerk.pdf is not made: row 3")) << options;
  }
  write_rows("Acme,Cook,\nACME,cook,\nFern,Cook,\n");
  EXPECT_THAT(batch("--keep-going").err, HasSubstr("out/acme-cook.pdf is not made: row 2"));
}

TEST_F(Batch, ADiskThatIsFullStopsIt) {
  const Outcome outcome =
      run_shell("ulimit -f 8; exec " + program_path() + " batch plan.yaml", folder_.path());
  EXPECT_EQ(outcome.status, 3);
  EXPECT_THAT(outcome.err, HasSubstr("error: cannot write"));  // which is no row's fault
  EXPECT_THAT(outcome.err, HasSubstr("goes on where this one stopped"));
  EXPECT_FALSE(has("out/acme-co-engineer.pdf"));
  EXPECT_EQ(batch().status, 0);
}

/// Killed again and again at moments that are no one's choice, it goes on each time, and in
/// the end all is as if it had never been killed.
TEST_F(Batch, GoesOnAfterAKillAtAnyMoment) {
#ifdef __SANITIZE_ADDRESS__
  constexpr int kKills = 5;
  constexpr int kStep = 400;
#else
  constexpr int kKills = 50;
  constexpr int kStep = 25;
#endif
  write_many_rows(60);
  ASSERT_EQ(batch("--out undisturbed").status, 0);
  int kills = 0;
  for (unsigned dice = 7; kills < kKills;) {
    dice = dice * 1664525u + 1013904223u;
    const int milliseconds = 5 + static_cast<int>((dice >> 16) % kStep) * 4;
    const Outcome outcome =
        run_shell(fmt::format("timeout -s KILL 0.{:03} {} batch plan.yaml --out killed -q",
                              milliseconds % 1000, program_path()),
                  folder_.path());
    if (outcome.status != 0) {
      ++kills;
      continue;
    }
    ASSERT_EQ(contents("killed"), contents("undisturbed")) << "after " << kills << " kills";
    std::filesystem::remove_all(folder_.path() + "/killed");
  }
  ASSERT_EQ(batch("--out killed").status, 0);
  EXPECT_EQ(contents("killed"), contents("undisturbed"));
}

}  // namespace
}  // namespace cvpress::tests
