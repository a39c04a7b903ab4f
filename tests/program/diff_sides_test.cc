// What `cvpress diff PLAN#…`, `match` and `batch --only …` say of documents that are not there.
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/program.h"

namespace cvpress::tests {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

class DiffSides : public ::testing::Test {
 protected:
  DiffSides() {
    folder_.write("cv.yaml",
                  "basics: {name: Ann Oak, label: Clerk, summary: Counts shelves.}\n"
                  "work: [{name: Larkspur, position: Clerk, highlights: [Counted, Sorted]}]\n");
    folder_.write("plan.yaml",
                  "profile: cv.yaml\noutput: \"{company}-{variant}.md\"\n"
                  "rows: [{company: A}]\n"
                  "tags: [{select: Counted, tags: [count]}, {select: Sorted, tags: [sort]}]\n"
                  "variants: {lead: {include: count}, staff: {include: sort}}\n");
    folder_.write("job.txt", "We look for Larkspur.\n");
  }

  Outcome run(const std::string& arguments) const { return run_cvpress(arguments, folder_.path()); }
  Outcome diff(const std::string& before, const std::string& more = "") const {
    return run(fmt::format("diff 'plan.yaml#{}' 'plan.yaml#variant=staff' {}", before, more));
  }

  TemporaryFolder folder_;
};

TEST_F(DiffSides, NotesAreToldWhereTheyAreAskedFor) {
  const Outcome outcome = diff("variant=lead");
  EXPECT_EQ(outcome.status, 1);
  EXPECT_EQ(outcome.err, "");
  EXPECT_THAT(diff("variant=lead", "--explain").err, HasSubstr("left out by \"include\""));
}

TEST_F(DiffSides, AnotherTargetOfALinkIsTold) {
  const auto write = [this](const std::string& name, char host) {
    folder_.write(
        name, fmt::format("basics: {{name: Ann Oak, url: 'https://ann.example', profiles: "
                          "[{{network: GitHub, username: ann, url: 'https://{0}.example/ann'}}]}}\n"
                          "work: [{{name: Larkspur, position: Clerk, url: 'https://{0}.example/', "
                          "highlights: ['Ran the [shop](https://{0}.example/Shop)']}}]\n",
                          host));
    ASSERT_EQ(run("render " + name + " -o " + name + ".pdf").status, 0);
  };
  write("a.yaml", 'a');
  write("b.yaml", 'b');
  for (const char* sides : {"a.yaml b.yaml", "a.yaml.pdf b.yaml.pdf", "a.yaml b.yaml.pdf"}) {
    const Outcome outcome = run(std::string("diff ") + sides);
    EXPECT_EQ(outcome.status, 1);
    EXPECT_EQ(outcome.out,
              "~ contact github url: \"https://a.example/ann\" -> \"https://b.example/ann\"\n"
              "~ organization url of \"Clerk at Larkspur\": \"https://a.example/\" -> "
              "\"https://b.example/\"\n"
              "~ link shop of \"Clerk at Larkspur\": \"https://a.example/Shop\" -> "
              "\"https://b.example/Shop\"\n")
        << sides;
  }
  EXPECT_EQ(run("diff a.yaml a.yaml.pdf").out, "");
}

/// A printed photo has lost its name.
TEST_F(DiffSides, ThePhotoOfAPrintedCvIsTheOneThatItWasMadeOf) {
  folder_.write("me.png", read_file(project_folder() +
                                    "/tests/golden/sites/b/content/authors/mira/avatar.png"));
  folder_.write("a.yaml", "basics: {name: Ann Oak, image: me.png}\n");
  folder_.write("b.yaml", "basics: {name: Ann Oak}\n");
  ASSERT_EQ(run("render a.yaml -o a.pdf").status, 0);
  EXPECT_EQ(run("diff a.yaml a.pdf").out, "");
  EXPECT_EQ(run("diff a.pdf a.yaml").out, "");
  EXPECT_THAT(run("diff b.yaml a.pdf").out, HasSubstr("+ photo"));
}

TEST_F(DiffSides, TheNearestValueIsNamed) {
  const Outcome outcome = diff("variant=leed");
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, HasSubstr("plan.yaml has no document with \"variant=leed\""));
  EXPECT_THAT(outcome.err, HasSubstr("did you mean \"variant=lead\"?"));
  const Outcome match = run("match plan.yaml --job job.txt --only variant=led");
  EXPECT_EQ(match.status, 2);
  EXPECT_THAT(match.err, HasSubstr("the plan has no document to compare with \"variant=led\""));
  EXPECT_THAT(match.err, HasSubstr("did you mean \"variant=lead\"?"));
}

TEST_F(DiffSides, AnUnknownNameIsToldAsItWasWritten) {
  const Outcome outcome = diff("vriant=lead");
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, HasSubstr("\"plan.yaml#vriant=lead\" speaks of \"vriant\""));
  EXPECT_THAT(outcome.err, Not(HasSubstr("--only")));
  const Outcome wrong = diff("variant=lead and");
  EXPECT_EQ(wrong.status, 2);
  EXPECT_THAT(wrong.err, HasSubstr("column 17 behind #: a comparison was expected here"));
  EXPECT_EQ(run("match plan.yaml --job job.txt --only vriant=lead").status, 2);
}

TEST_F(DiffSides, AManifestTellsTheSame) {
  ASSERT_EQ(run("batch plan.yaml -q").status, 0);
  const Outcome none = run("diff 'plan.manifest.jsonl#variant=leed' cv.yaml");
  EXPECT_EQ(none.status, 2);
  EXPECT_THAT(none.err, HasSubstr("plan.manifest.jsonl has no file with \"variant=leed\""));
  EXPECT_THAT(none.err, HasSubstr("did you mean \"variant=lead\"?"));
  const Outcome unknown = run("diff 'plan.manifest.jsonl#vriant=lead' cv.yaml");
  EXPECT_EQ(unknown.status, 2);
  EXPECT_THAT(unknown.err, HasSubstr("\"plan.manifest.jsonl#vriant=lead\" speaks of \"vriant\""));
}

TEST_F(DiffSides, AJobMayComeFromAnywhere) {
  const std::string match = program_path() + " match cv.yaml --job ";
  for (const std::string& command :
       {"bash -c '" + match + "<(cat job.txt)'", "cat job.txt | " + match + "/dev/stdin",
        match + "- < job.txt", "cat job.txt | " + match + "-"}) {
    const Outcome outcome = run_shell(command, folder_.path());
    EXPECT_EQ(outcome.status, 0) << command << outcome.err;
    EXPECT_THAT(outcome.out, HasSubstr("Larkspur")) << command;
  }
}

TEST_F(DiffSides, AJobThatIsNoTextIsRefused) {
  std::string junk;
  for (int i = 0; i < 4000; ++i) junk += static_cast<char>((i * 7919) % 251);
  folder_.write("junk.txt", junk);
  for (const char* job : {"junk.txt", "- < junk.txt"}) {
    const Outcome outcome =
        run_shell(program_path() + " match cv.yaml --job " + job, folder_.path());
    EXPECT_EQ(outcome.status, 1) << outcome.err;
    EXPECT_EQ(outcome.out, "");
    EXPECT_THAT(outcome.err, HasSubstr("is no text"));
  }
}

TEST_F(DiffSides, APictureOfAManifestIsToldWithWhatCanBeCompared) {
  folder_.write("png.yaml",
                "profile: cv.yaml\noutput: \"out/{company}.png\"\nrows: [{company: A}]\n");
  ASSERT_EQ(run("batch png.yaml -q").status, 0);
  const std::string sides = "'png.manifest.jsonl#row=1' cv.yaml";
  for (const char* format : {"", " --format png"}) {
    const Outcome outcome = run("diff " + sides + format);
    EXPECT_EQ(outcome.status, 2);
    EXPECT_THAT(outcome.err, HasSubstr("out/A.png is no PDF, which alone can be compared"));
    EXPECT_THAT(outcome.err, HasSubstr("plan's documents"));
  }
}

TEST_F(DiffSides, ANumberAloneIsToldAsARow) {
  const Outcome outcome = diff("2");
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, HasSubstr("a comparison is name=value, such as row=2"));
}

TEST_F(DiffSides, StandardInputIsOneThingAlone) {
  const Outcome outcome = run("match - --job -");
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err,
              HasSubstr("the job's text and the résumé cannot both be standard input"));
}

TEST_F(DiffSides, BatchNamesTheNearestValueToo) {
  const Outcome outcome = run("batch plan.yaml --only variant=leed");
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, HasSubstr("--only leaves no document"));
  EXPECT_THAT(outcome.err, HasSubstr("did you mean \"variant=lead\"?"));
}

TEST_F(DiffSides, NoRowsAreToldAtTheirPlace) {
  folder_.write("none.yaml", "profile: cv.yaml\noutput: \"{company}.md\"\nrows: []\n");
  EXPECT_THAT(run("batch none.yaml").err,
              HasSubstr("none.yaml:3:7: error: \"rows\" is empty, so there is no document"));
}

}  // namespace
}  // namespace cvpress::tests
