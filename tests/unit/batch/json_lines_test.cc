#include "batch/json_lines.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/batch_rows.h"
#include "support/data_reading.h"

namespace cvpress::batch {
namespace {

using testing::HasSubstr;
using testing_support::in_pieces;
using testing_support::rows_as_text;

std::string lines_text(const std::string& bytes) {
  return rows_as_text(*json_lines_rows(in_pieces(bytes, 7)));
}

TEST(JsonLines, ReadsAnObjectOnEachLine) {
  EXPECT_EQ(lines_text("{\"Company\": \"Acme\", \"pages\": 1, \"x\": null}\r\n\n{\"hide\": [1]}"),
            "1 company=Acme pages=1\n2 hide=a list\n");
}

TEST(JsonLines, GoesOnAfterALineThatCannotBeRead) {
  const std::string text =
      lines_text("{\"a\": 1}\n{\"a\": }\n[1]\n{\"a\": 1, \"A \": 2}\n{\"a\": 2}\n");
  EXPECT_THAT(text, HasSubstr("1 a=1\nrows:2:7: row 2: "));
  EXPECT_THAT(text, HasSubstr("rows:3:1: row 3: an object was expected"));
  EXPECT_THAT(text, HasSubstr("rows:4:10: row 4: the column \"A \" is there twice\n5 a=2\n"));
}

TEST(JsonLines, TellsWhereInTheFileACellStands) {
  auto rows = json_lines_rows(in_pieces("{\"a\": 1}\n{\"é\": 1, \"b\": 2}"));
  rows->next();
  const RowOrError row = *rows->next();
  EXPECT_EQ(row->cells[0].at, (LineColumn{2, 7}));
  EXPECT_EQ(row->cells[1].at, (LineColumn{2, 15}));
}

TEST(JsonLines, BoundsARow) {
  EXPECT_THAT(lines_text("{\"a\": \"" + std::string(kMaxRowBytes, 'x') + "\"}\n{\"a\": 1}\n"),
              HasSubstr("rows:1:1: row 1: a row of more than 1048576 bytes\n2 a=1\n"));
}

TEST(RowsInPlan, AreTheMapsOfAList) {
  const auto reading = testing_support::read_strict("- {Company: Acme}\n- x\n- {a: 1, A: 2}\n");
  const auto rows = rows_in_plan(*reading.value.list());
  std::vector<Diagnostic> problems;
  EXPECT_EQ((*rows->next())->cells[0].name, "company");
  for (auto row = rows->next(); row; row = rows->next()) {
    problems.push_back(as_diagnostic(row->error(), "plan"));
  }
  ASSERT_EQ(problems.size(), 2u);
  EXPECT_EQ(problems[0].message, "row 2: a map of columns was expected here, this is text");
  EXPECT_EQ(reading.sources.text(problems[0].where), "x");
  EXPECT_EQ(problems[1].message, "row 3: the column \"A\" is there twice");
  EXPECT_EQ(reading.sources.text(problems[1].where), "A");
}

TEST(SingleRow, IsOneThatSaysNothing) {
  EXPECT_EQ(rows_as_text(*single_row()), "1\n");
}

}  // namespace
}  // namespace cvpress::batch
