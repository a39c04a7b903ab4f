#include "batch/survey.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "batch/csv.h"
#include "batch/read_plan.h"
#include "support/batch_rows.h"
#include "support/data_reading.h"

namespace cvpress::batch {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::StartsWith;

/// Looks at a plan's documents: what is found, as texts.
struct Surveying {
  explicit Surveying(const std::string& yaml, const std::string& csv,
                     const std::string& only = "") {
    testing_support::DataReading file =
        testing_support::read_strict("profile: p\nrows: x.csv\n" + yaml);
    const auto plan = read_plan(file.value, {}, file.diagnostics);
    EXPECT_TRUE(plan) << file.messages();
    if (!plan) return;
    const auto open = [&] {
      return DocumentStream(*plan, csv_rows(testing_support::in_pieces(csv)), {});
    };
    const auto expression = parse_only(only);
    found = survey(*plan, open, expression ? &*expression : nullptr, "x.csv");
    for (const Diagnostic& problem : found.problems) problems.push_back(problem.message);
    for (const Diagnostic& collision : found.collisions) collisions.push_back(collision.message);
  }
  Survey found;
  std::vector<std::string> problems;
  std::vector<std::string> collisions;
};

TEST(Survey, CountsDocumentsAndTellsWhatIsWrongWithRows) {
  const Surveying s("output: '{company.slug}.pdf'\n", "company\nAcme\n!\nB\n\"x\ny\n");
  EXPECT_EQ(s.found.documents, 2u);
  EXPECT_EQ(s.found.wrong, 2u);
  EXPECT_THAT(s.problems, ElementsAre(StartsWith("x.csv:3:1: row 2: {company.slug}: \"!\" has no"),
                                      StartsWith("x.csv:5:1: row 4: the quote that opens")));
  EXPECT_THAT(s.collisions, IsEmpty());
}

TEST(Survey, TellsBothRowsOfOneName) {
  const Surveying s("output: 'out/{company.slug}.pdf'\n", "company\nAcme\nB\nACME!\n");
  EXPECT_THAT(s.collisions, ElementsAre("rows 1 and 3 would both be \"out/acme.pdf\""));
}

TEST(Survey, TellsOfDocumentsOfOneRowAndOfLetters) {
  EXPECT_THAT(Surveying("output: '{a}.pdf'\ndimensions: {lang: [en, de]}\n", "a\n1\n").collisions,
              ElementsAre("two documents of row 1 would both be \"1.pdf\""));
  EXPECT_THAT(Surveying("output: '{a}.pdf'\nletter: {text: l.md, output: '{a}.pdf'}\n", "a\n1\n")
                  .collisions,
              ElementsAre("row 1: the letter and the CV would both be \"1.pdf\""));
}

TEST(Survey, LooksOnlyAtWhatIsMeant) {
  const Surveying s("output: '{company.slug}.pdf'\n", "company\nAcme\nB\nACME\n", "row=2..");
  EXPECT_EQ(s.found.documents, 2u);
  EXPECT_THAT(s.collisions, IsEmpty());
}

TEST(Survey, TellsOnlyTheFirstOfManyProblems) {
  std::string csv = "a,pages\n";
  for (int i = 0; i < 300; ++i) csv += "x,y" + std::to_string(i) + "\n";
  const Surveying s("output: '{a}-{row}.pdf'\n", csv);
  EXPECT_EQ(s.found.wrong, 300u);
  EXPECT_EQ(s.problems.size(), kMostProblems);
}

TEST(Survey, TellsTheSameOfAFewRowsOnly) {
  std::string csv = "company\n";
  for (int i = 0; i < 300; ++i) csv += "x\n";
  const Surveying s("output: '{compny}-{row}.pdf'\n", csv);
  EXPECT_EQ(s.found.wrong, 300u);
  EXPECT_EQ(s.problems.size(), static_cast<std::size_t>(kMostAlike));
}

}  // namespace
}  // namespace cvpress::batch
