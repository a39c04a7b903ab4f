#include "batch/csv.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/batch_rows.h"

namespace cvpress::batch {
namespace {

using testing::HasSubstr;
using testing::StartsWith;
using testing_support::in_pieces;
using testing_support::rows_as_text;

std::string csv_text(const std::string& bytes, std::size_t piece = 4096) {
  return rows_as_text(*csv_rows(in_pieces(bytes, piece)));
}

TEST(Csv, ReadsRowsByTheNamesOfTheirColumns) {
  EXPECT_EQ(csv_text("Company, Job Role\nAcme, Engineer \n\n\"Ex, Inc\",x"),
            "1 company=Acme job_role=Engineer\n2 company=Ex, Inc job_role=x\n");
}

TEST(Csv, ReadsTheSameInWhateverPiecesTheFileComes) {
  const std::string file = "\xEF\xBB\xBF\"a\";b\r\n\"x\r\ny\";\"say \"\"hi\"\"\"\r\n1;2\r3;4\n";
  const std::string whole = csv_text(file);
  EXPECT_EQ(whole, "1 a=x\ny b=say \"hi\"\n2 a=1 b=2\n3 a=3 b=4\n");
  for (std::size_t piece = 1; piece < 12; ++piece) EXPECT_EQ(csv_text(file, piece), whole);
}

TEST(Csv, TakesTheDelimiterThatDividesTheHeader) {
  EXPECT_EQ(csv_text("a\tb\n1,5\t2;5\n"), "1 a=1,5 b=2;5\n");
  EXPECT_EQ(csv_text("\"a,b,c\";d\n1;2\n"), "1 a,b,c=1 d=2\n");
  EXPECT_EQ(csv_text("sep=|\na|b\n1|2\n"), "1 a=1 b=2\n");
  EXPECT_EQ(csv_text("a\nx;y\n"), "1 a=x;y\n");
}

TEST(Csv, TellsABlankBeforeAQuote) {
  EXPECT_EQ(csv_text("a,b\nA, \"x, y\"\n"),
            "rows:2:3: row 1: a blank stands before the quote of a field\n");
}

TEST(Csv, GoesOnAfterARowThatCannotBeRead) {
  EXPECT_EQ(csv_text("a,b\n1\n1,2,3\nx,5\" disk\n\"y\"z,1\n7,8\n"),
            "rows:2:2: row 1: 2 columns were expected, as in the header, this has 1\n"
            "rows:3:5: row 2: 2 columns were expected, as in the header, this has 3\n"
            "rows:4:4: row 3: a quote inside a field that does not begin with one\n"
            "rows:5:3: row 4: a quote closes before its field ends\n"
            "5 a=7 b=8\n");
}

TEST(Csv, TellsWhereAQuoteOpensThatIsNeverClosed) {
  EXPECT_EQ(csv_text("a,b\n1,2\n3,\"4\n5,6\n"),
            "1 a=1 b=2\nrows:3:3: row 2: the quote that opens here is never closed\n");
}

TEST(Csv, CountsColumnsInCharactersAndLinesInsideOfQuotes) {
  EXPECT_EQ(csv_text("a,b\n\"é\n\n\",ü,x\n"),
            "rows:4:5: row 1: 2 columns were expected, as in the header, this has 3\n");
}

TEST(Csv, RefusesHeadersThatNameNothingOrTheSameTwice) {
  EXPECT_EQ(csv_text("a,,b\n1,2,3\n"), "rows:1:3: column 2 has no name\n");
  EXPECT_EQ(csv_text("Role,b, role\n1,2,3\n"),
            "rows:1:9: the columns 1 and 3 have the same name \"role\"\n");
  EXPECT_EQ(csv_text(""), "rows:1:1: there is nothing in it\n");
}

TEST(Csv, PassesOverBlankRows) {
  EXPECT_EQ(csv_text("\n\na,b\n,\n \n1,2\n,,,\n"), "1 a=1 b=2\n");
}

TEST(Csv, RefusesOtherEncodingsAndControlCharacters) {
  EXPECT_EQ(csv_text(std::string("\xFF\xFE"
                                 "a\0,\0",
                                 6)),
            "rows:1:1: this is UTF-16\n");
  EXPECT_EQ(csv_text("a\nM\xFCller\nx\n"), "rows:2:2: row 1: this is not UTF-8\n2 a=x\n");
  EXPECT_EQ(csv_text("a\nM\x01\nx\n"), "rows:2:2: row 1: a control character (U+0001)\n2 a=x\n");
}

TEST(Csv, BoundsARow) {
  const std::string large(kMaxRowBytes + 1, 'x');
  EXPECT_THAT(csv_text("a\n" + large + "\ny\n"), HasSubstr("rows:2:1: row 1: a row of more than"));
  EXPECT_THAT(csv_text("a\n" + large + "\ny\n"), HasSubstr("\n2 a=y\n"));
  const std::string lines = "\"" + std::string(kMaxRowBytes, '\n') + "\"\n";
  EXPECT_THAT(csv_text("a\n" + lines + "y\n"), StartsWith("rows:2:1: row 1: a row of more than"));
  EXPECT_THAT(csv_text("a\n" + lines + "y\n"), HasSubstr("\n2 a=y\n"));
}

TEST(Csv, TellsWhereReadingFails) {
  int calls = 0;
  auto rows = csv_rows([&calls]() -> Result<std::string> {
    if (calls++ > 0) return failed();
    return "a\n1\n";
  });
  EXPECT_EQ(rows_as_text(*rows), "1 a=1\nrows:1:1: the file cannot be read any further\n");
}

}  // namespace
}  // namespace cvpress::batch
