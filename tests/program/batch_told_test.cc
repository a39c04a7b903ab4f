// What a batch and its sisters tell of what is wrong: with the row, the file and the reason.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/program.h"
#include "support/telling_batch.h"

namespace cvpress::tests {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

class BatchTold : public TellingBatch {};

TEST_F(BatchTold, WarningsOfALanguageNameTheirRows) {
  write_rows("company,lang\nA,en\nB,xx\nC,xx\n");
  const std::string err = batch().err;
  EXPECT_THAT(err, HasSubstr("warning: rows.csv:3:"));
  EXPECT_THAT(err, HasSubstr("row 2, column lang: there are no words for the language \"xx\""));
  EXPECT_THAT(err, HasSubstr("in 2 documents in all, of rows 2 and 3"));
  // Not once more by the document.
  const std::size_t first = err.find("there are no words");
  EXPECT_EQ(err.find("there are no words", first + 1), std::string::npos) << err;
}

TEST_F(BatchTold, WarningsOfFittingNameTheirRows) {
  write_rows("company,pages,layout\nA,9,\nB,1,classic\nC,1,classic\n");
  const std::string err = batch("").err;
  EXPECT_THAT(err, HasSubstr("warning: rows.csv:3:1: row 2: "));
  EXPECT_THAT(err, HasSubstr("in 2 documents, of rows 2 and 3"));
}

TEST_F(BatchTold, WarningsOfOneDocumentNameItsFile) {
  write_rows("company,pages\nA,9\nB,1\n");
  const std::string err = batch("").err;
  EXPECT_THAT(err, HasSubstr("  in B.pdf\n"));
}

TEST_F(BatchTold, ForProgramsIsOneArray) {
  write_rows(
      "company,pages,layout,lang\nA,two,,\nB,2,clasic,\nC,9,,\nD,1,classic,\nE,1,classic,\n");
  const std::string told =
      run("batch plan.yaml -j 1 --keep-going --diagnostics json --progress plain").err;
  EXPECT_TRUE(told.starts_with("[\n  {") && told.ends_with("}\n]\n")) << told;
  EXPECT_EQ(told.find("\n]"), told.rfind("\n]"));
  EXPECT_THAT(
      told, HasSubstr("\"row\":2,\"document\":\"B.pdf\",\"message\":\"B.pdf is not made: row 2\""));
  EXPECT_THAT(told,
              HasSubstr("{\"severity\":\"error\",\"row\":1,\"message\":\"row 1 is not made\""));
  EXPECT_THAT(told,
              HasSubstr("\"row\":4,\"document\":\"D.pdf\",\"message\":\"rows.csv:5:1: row 4: "));
  const Outcome right =
      run("batch plan.yaml --only row=3 --keep-going --diagnostics json --progress json");
  EXPECT_TRUE(right.err.starts_with("[") && right.err.ends_with("]\n")) << right.err;
  EXPECT_TRUE(right.out.starts_with("{\"event\":\"progress\"")) << right.out;
}

TEST_F(BatchTold, SaysWhatIsInTheWayOfItsFiles) {
  write_rows("company\nA\n");
  folder_.write("file", "");
  for (const char* out : {"file", "file/sub", "file/sub/below"}) {
    const Outcome outcome = batch(fmt::format("--out {}", out));
    EXPECT_EQ(outcome.status, 2) << out;
    EXPECT_THAT(outcome.err, HasSubstr("file is a file, not a folder to write into")) << out;
    EXPECT_EQ(batch(fmt::format("--keep-going --out {}", out)).status, 2) << out;
  }
  run_shell("mkdir -p m.jsonl", folder_.path());
  for (const char* manifest : {"m.jsonl", "file/m.jsonl"}) {
    EXPECT_EQ(batch(fmt::format("--manifest {}", manifest)).status, 2) << manifest;
    EXPECT_FALSE(has("A.pdf"));
  }
  EXPECT_THAT(batch("--manifest m.jsonl").err, HasSubstr("the manifest m.jsonl is a folder"));
}

/// Of a run that is stopped when its first file is there.
TEST_F(BatchTold, SaysHowFarARunThatIsInterruptedIs) {
  std::string rows = "company\n";
  for (int i = 0; i < 400; ++i) rows += fmt::format("C{}\n", i);
  write_rows(rows);
  const auto stopped_by = [&](const std::string& signal) {
    return run_shell(
        fmt::format("rm -rf out; {} batch plan.yaml -j 2 --out out --progress none & "
                    "until [ -n \"$(ls out/*.pdf 2>/dev/null)\" ]; do sleep 0.01; done; "
                    "kill -{} $!; wait $!",
                    program_path(), signal),
        folder_.path());
  };
  const Outcome outcome = stopped_by("TERM");
  EXPECT_EQ(outcome.status, 143);
  EXPECT_THAT(outcome.err, HasSubstr("interrupted: "));
  EXPECT_THAT(outcome.err, HasSubstr(" of 400 documents are made; the same command goes on\n"));
  EXPECT_THAT(run("batch plan.yaml --out out --progress none").err, HasSubstr(" as they were"));
  EXPECT_EQ(run_shell("ls out | wc -l", folder_.path()).out, "401\n");
}

TEST_F(BatchTold, ListsFailWhereDocumentsCannotBeMade) {
  write_rows("company,pages\nA,two\nB,2\n");
  const Outcome outcome = batch("--keep-going --list");
  EXPECT_EQ(outcome.status, 1);
  EXPECT_EQ(outcome.out, "B.pdf\n");
  write_rows("company,pages\nA,1\n");
  EXPECT_EQ(batch("--keep-going --list").status, 0);
}

TEST_F(BatchTold, VariablesThatTextsLackAreToldBeforeTheFirstFile) {
  const std::string letter =
      "letter: {text: \"letter-{lang|en}.md\", output: \"{company}-l.pdf\"}\n";
  write_plan("output: \"{company}.pdf\"\n" + letter);
  folder_.write("letter-en.md", "Dear {contact|Sirs}, {company}, {name}\n");
  folder_.write("letter-de.md", "Hallo {company},\n\nkurz {hok_en}\n");
  write_rows("company,lang,role\nA,en,\nB,en,x\nC,de,x\n");
  const Outcome outcome = batch();
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.err, HasSubstr("letter-de.md:3:7: error: there is no variable \"hok_en\""));
  EXPECT_FALSE(has("A.pdf")) << outcome.err;
  write_plan(
      "output: \"{company}.pdf\"\ndefaults: {summary: {en: \"I count {role}\", de: Zahlen}, "
      "headline: {en: \"Clerk {hok}\", de: Clerk}}\n");
  const Outcome texts = batch();
  EXPECT_FALSE(has("A.pdf"));
  EXPECT_THAT(texts.err, HasSubstr("there is no variable \"hok\""));
  EXPECT_THAT(texts.err, HasSubstr("the variable \"role\" is empty"));
  EXPECT_THAT(texts.err, HasSubstr("of rows 1 and 2"));
  EXPECT_EQ(batch("--keep-going").status, 1);
  EXPECT_TRUE(has("C.pdf") && !has("A.pdf") && !has("B.pdf"));
}

TEST_F(BatchTold, RowsThatCannotBeReadAreNamedAndCounted) {
  write_rows("company,pages,layout\nA,two,\nB,2,clasic\nC,0,\nD,2,\nE,2,,,x\n");
  const std::string err = batch("--keep-going").err;
  EXPECT_THAT(err, HasSubstr("row 1 is not made\n"));
  EXPECT_THAT(err, HasSubstr("B.pdf is not made: row 2"));
  EXPECT_THAT(err, HasSubstr("row 3 is not made\n"));
  EXPECT_THAT(err, HasSubstr("row 5 is not made\n"));
  EXPECT_THAT(err, HasSubstr("1 document, "));
  EXPECT_THAT(err, HasSubstr("; 4 failed;"));
  const std::string json = batch("--keep-going --progress json").err;
  EXPECT_THAT(json, HasSubstr("\"made\":1,\"failed\":4,\"kept\":0,\"total\":5,"));
}

TEST_F(BatchTold, ErrorsOfCellsHaveTheirPlace) {
  write_rows("company,headline\nA,Clerk\nB,Clerk at Stripe\n");
  const std::string err = batch("--keep-going").err;
  EXPECT_THAT(err, HasSubstr("error: rows.csv:3:3: row 2, column headline: "
                             "the profile does not say the employer \"Stripe\""));
}

TEST_F(BatchTold, ErrorsOfManyCellsAreToldOnce) {
  write_rows("company,headline\nA,Clerk at Stripe\nB,Clerk at Stripe\n");
  const std::string err = batch("--keep-going").err;
  EXPECT_THAT(
      err,
      HasSubstr("in 2 documents in all, of rows 1 and 2: cvpress: error: rows.csv:2:3: row 1"));
  EXPECT_THAT(err, Not(HasSubstr("rows.csv:3:3")));
}

TEST_F(BatchTold, AColumnThatIsNotThereIsToldOnce) {
  folder_.write("plan.yaml",
                "profile: cv.yaml\nrows: rows.csv\noutput: \"{employer}-{lang}.pdf\"\n"
                "dimensions: {lang: [en, de]}\n");
  write_rows("company,role\nA,x\nB,y\nC,z\n");
  const std::string err = batch().err;
  EXPECT_THAT(
      err, HasSubstr("plan.yaml:3:9: error: row 1: {employer}: there is no variable \"employer\""));
  EXPECT_THAT(err, HasSubstr("hint: the row is at rows.csv:2:1"));
  EXPECT_THAT(err, HasSubstr("hint: there is company, "));
  EXPECT_THAT(err, HasSubstr("in 6 documents in all, of rows 1, 2 and 3"));
  EXPECT_THAT(err, Not(HasSubstr("row 2:")));
}

TEST_F(BatchTold, AFullDiskIsToldWithItsReason) {
  write_rows("company\nA\nB\nC\n");
  const Outcome full = run_shell(
      fmt::format("ln -s /dev/full plan.manifest.jsonl.part; {}/cvpress batch plan.yaml -j 1",
                  CVPRESS_BUILD_DIR),
      folder_.path());
  EXPECT_EQ(full.status, 3);
  EXPECT_THAT(full.err,
              HasSubstr("cannot write plan.manifest.jsonl.part: No space left on device"));
  EXPECT_THAT(full.err, HasSubstr("1 document, "));
  EXPECT_THAT(full.err, HasSubstr("; 2 not begun;"));
  EXPECT_THAT(full.err, Not(HasSubstr("failed")));
}

TEST_F(BatchTold, ACellWithVariablesIsToldOf) {
  write_plan("output: \"{company}.md\"\n");
  write_rows(
      "company,headline,note\nA,Clerk for {company} and {compny},x\n"
      "B,Clerk for {company} and {compny},{zzz} {{company}}\n");
  const Outcome outcome = batch();
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(outcome.err,
              HasSubstr("warning: rows.csv:2:3: row 1, column headline: {company}, {compny} are "
                        "printed as typed: what a cell says is not filled in"));
  EXPECT_THAT(outcome.err, HasSubstr("a text with {company} belongs into the plan"));
  EXPECT_THAT(outcome.err, HasSubstr("of rows 1 and 2"));
  EXPECT_THAT(outcome.err, Not(HasSubstr("note")));
  EXPECT_THAT(read_file(folder_.path() + "/A.md"), HasSubstr("compny"));
}

TEST_F(BatchTold, AWordThatIsBoldNowhereIsToldOnce) {
  write_plan(
      "output: \"{company}-{variant}.md\"\n"
      "variants: {a: {bold: [shellf, Counted]}, b: {bold: [Xylophone], hide: [Larkspur]},\n"
      "  c: {bold: [Counted, Geschirr]}}\n");
  write_rows("company\nA\nB\n");
  const std::string err = batch().err;
  EXPECT_THAT(err, HasSubstr("plan.yaml:4:23: warning: no description of an entry has \"shellf\" "
                             "to be bold, in any document"));
  EXPECT_THAT(err, HasSubstr("did you mean \"shelf\"?"));
  EXPECT_THAT(err, HasSubstr("has \"Xylophone\" to be bold"));
  EXPECT_THAT(err, Not(HasSubstr("\"Counted\"")));
  const std::string told = "\"shellf\" to be bold";
  EXPECT_EQ(err.find(told), err.rfind(told)) << err;
  EXPECT_THAT(batch("--only variant=c").err, Not(HasSubstr("Geschirr")));
}

TEST_F(BatchTold, FilesThatAreNotThereAreToldWithTheirReason) {
  const Outcome none = batch();
  EXPECT_EQ(none.status, 3);
  EXPECT_THAT(none.err, HasSubstr("plan.yaml:2:7: error: there is no file rows.csv"));
  folder_.write("applicants.csv", "company\n");
  folder_.write("row.csv", "company\n");
  EXPECT_THAT(batch().err, HasSubstr("did you mean \"row.csv\"?"));
  EXPECT_THAT(run("match cv.yaml --job nope.txt").err,
              HasSubstr("the job's text nope.txt cannot be read: there is no such file"));
  EXPECT_THAT(run("batch nope.yaml").err,
              HasSubstr("the plan nope.yaml cannot be read: there is no such file"));
}

TEST_F(BatchTold, ATableOfAHeaderAloneIsNamed) {
  write_rows("company,role\n");
  const Outcome outcome = batch();
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.err, HasSubstr("rows.csv has a header, but no rows"));
}

TEST_F(BatchTold, OneNameOfACvAndItsLetterIsTheLettersToChange) {
  folder_.write("letter.md", "---\nopening: Dear all,\n---\nI would like to.\n");
  write_plan("output: \"{company}.pdf\"\nletter: {text: letter.md, output: \"{company}.pdf\"}\n");
  write_rows("company\nA\n");
  const std::string err = batch().err;
  EXPECT_THAT(err, HasSubstr("the CV and the letter of row 1 would have the same file A.pdf"));
  EXPECT_THAT(err, HasSubstr("give the letter's \"output\" a name of its own"));
  EXPECT_THAT(err, Not(HasSubstr("{variant}")));
}

TEST_F(BatchTold, AnAnnexOfARowIsToldWithItsRow) {
  folder_.write("ann/ok.md", "# Diploma\n\nIt was seen.\n");
  ASSERT_EQ(run("render ann/ok.md -q --no-embed -o ann/ok.pdf").status, 0);
  write_plan("output: \"{company}.pdf\"\npacket: [cv, \"ann/{company}.pdf\"]\n");
  write_rows("company\nA\nok\n");
  const std::string err = batch().err;
  EXPECT_THAT(err, HasSubstr("row 1: there is no file ann/A.pdf"));
  EXPECT_THAT(err, HasSubstr("ann has ok.pdf"));
}

TEST_F(BatchTold, AnAnnexNamedTwiceIsJoinedOnce) {
  folder_.write("ann/ok.md", "# Diploma\n\nIt was seen.\n");
  ASSERT_EQ(run("render ann/ok.md -q --no-embed -o ann/ok.pdf").status, 0);
  write_rows("company\nA\n");
  write_plan("output: \"{company}.pdf\"\npacket: [cv, \"ann/*.pdf\"]\n");
  ASSERT_EQ(batch("--out once").status, 0);
  write_plan("output: \"{company}.pdf\"\npacket: [cv, \"ann/*.pdf\", ann/ok.pdf]\n");
  const Outcome outcome = batch("--out twice");
  EXPECT_EQ(outcome.status, 0);
  EXPECT_THAT(outcome.err, HasSubstr("ann/ok.pdf is in the packet already"));
  EXPECT_EQ(read_file(folder_.path() + "/once/A.pdf"), read_file(folder_.path() + "/twice/A.pdf"));
}

TEST_F(BatchTold, LettersAreHeldAgainstTheProfile) {
  write_plan("output: \"{company}.pdf\"\nletter: {text: letter.md, output: \"{company}-l.pdf\"}\n");
  folder_.write("letter.md",
                "---\nlanguage: en\nopening: \"Dear Dr. {company},\"\n---\n\n"
                "As {role} at {company} I would count on.\n\n"
                "I count at Larkspur since 2018.\nIn my ten years at Google I counted more.\n\n"
                "{hook} My years at {company} were good.\n");
  write_rows(
      "company,role,hook\nA One,Manager,I hold a PhD.\nB Two,Head of Data,I hold no degree.\n"
      "C Three,Clerk,I hold on.\n");
  const Outcome all = batch();
  EXPECT_EQ(all.status, 0) << all.err;
  EXPECT_TRUE(has("A-One-l.pdf"));
  EXPECT_THAT(all.err, HasSubstr("letter.md:9:20: warning: the profile does not say the employer "
                                 "\"Google\"\n"));
  EXPECT_THAT(all.err, HasSubstr("\"allow: [employers]\" lets a letter say it\n"
                                 "  in 3 documents\n"));
  EXPECT_EQ(all.err.find("Google\"\n", all.err.find("Google\"\n") + 1), std::string::npos);
  EXPECT_THAT(all.err, HasSubstr("letter.md:11:1: warning: row 1, column hook: the profile does "
                                 "not say the degree \"PhD\"\n"));
  EXPECT_THAT(all.err, HasSubstr("letter.md:11:1: warning: the profile does not say that its "
                                 "person worked at the company applied to\n"));
  EXPECT_THAT(all.err, Not(HasSubstr("title")));
  const Outcome manifest = run_shell("cat plan.manifest.jsonl", folder_.path());
  EXPECT_THAT(manifest.out, HasSubstr("\"the profile does not say the employer \\\"Google\\\"\""));
}

TEST_F(BatchTold, LettersSayWhatIsAllowed) {
  write_plan(
      "output: \"{company}.pdf\"\nletter: {text: letter.md, output: \"{company}-l.pdf\"}\n"
      "defaults: {allow: [employers]}\n");
  folder_.write("letter.md", "I worked at Google, and I hold a PhD.\n");
  write_rows("company\nA\n");
  const std::string err = batch().err;
  EXPECT_THAT(err, HasSubstr("letter.md:1:34: warning: the profile does not say the degree"));
  EXPECT_THAT(err, Not(HasSubstr("Google\"")));
}

TEST_F(BatchTold, GuardedStatementsAreRefusedRowByRow) {
  write_plan(
      "output: \"{company}.pdf\"\ndefaults: {guard: statements}\n"
      "variants:\n  plain: {}\n  own: {headline: \"Counts for {company}\"}\n"
      "  signed: {extends: own, allow: statements}\n");
  write_rows("company,variant\nA,plain\nB,own\nC,signed\n");
  const Outcome outcome = batch("--keep-going");
  EXPECT_EQ(outcome.status, 1);
  EXPECT_TRUE(has("A.pdf") && has("C.pdf") && !has("B.pdf"));
  EXPECT_THAT(outcome.err, HasSubstr("the profile does not say \"Counts for B\""));
  EXPECT_THAT(outcome.err, HasSubstr("rows.csv:3:1"));
}

TEST_F(BatchTold, WordsOfSettingsAreHeldAgainstTheProfile) {
  write_rows("company\nA\n");
  for (const char* settings :
       {"{words.present: CEO of Google}", "{words: {present: CEO of Google}}",
        "{formats.date: \"'Professor' yyyy\"}", "{elements.headline.text: CEO of Google}"}) {
    write_plan(fmt::format("output: \"{{company}}.pdf\"\ndefaults: {{settings: {}}}\n", settings));
    const Outcome outcome = batch();
    EXPECT_EQ(outcome.status, 1) << settings;
    EXPECT_THAT(outcome.err, HasSubstr("allow: [titles]")) << settings;
  }
  write_plan(
      "output: \"{company}.pdf\"\n"
      "defaults: {settings: {words.present: now, formats.date: \"d 'de' MMMM yyyy\"}}\n");
  EXPECT_EQ(batch().status, 0) << batch().err;
}

TEST_F(BatchTold, ColumnsNamedNearlyAsOptionsAreTold) {
  write_plan("output: \"{company}-{summry}.pdf\"\n");
  write_rows("company,headlin,lnag,role,summry\nA,Clerk,de,Clerk,x\nB,Clerk,de,Clerk,y\n");
  const Outcome outcome = batch();
  EXPECT_EQ(outcome.status, 0);
  EXPECT_THAT(outcome.err, HasSubstr("rows.csv:1:9: row 1: the column"));
  EXPECT_THAT(outcome.err,
              HasSubstr("the column \"headlin\" is a variable that no text speaks of"));
  EXPECT_THAT(outcome.err, HasSubstr("did you mean the option \"lang\"?"));
  EXPECT_THAT(outcome.err, Not(HasSubstr("role")));
  EXPECT_THAT(outcome.err, Not(HasSubstr("summry")));
}

TEST_F(BatchTold, ALetterThatGoesNowhereIsTold) {
  folder_.write("letter.md", "Dear all\n\nI count.\n");
  write_rows("company,variant\nA,whole\nB,bare\nC,bare\n");
  write_plan(
      "output: \"{company}.pdf\"\nletter: {text: letter.md}\npacket: [letter, cv]\n"
      "variants:\n  whole: {}\n  bare: {packet: none}\n");
  const Outcome outcome = batch();
  EXPECT_EQ(outcome.status, 0);
  EXPECT_THAT(outcome.err, HasSubstr("plan.yaml:8:18: warning: documents without a letter in their "
                                     "packet have none"));
}

TEST_F(BatchTold, NumbersOfCellsAreToldAtTheirCells) {
  write_plan("output: \"{company}.pdf\"\n");
  write_rows("company,headline,summary\nA,Clerk for 47 years,\nB,,I counted since May 1899.\n");
  const std::string err = batch("--keep-going").err;
  EXPECT_THAT(err, HasSubstr("rows.csv:2:3: row 1, column headline: the profile does not say the "
                             "number 47 years"));
  EXPECT_THAT(err, HasSubstr("rows.csv:3:4: row 2, column summary: the profile does not say the"));
}

}  // namespace
}  // namespace cvpress::tests
