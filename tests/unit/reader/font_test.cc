#include <gtest/gtest.h>

#include "support/reader_files.h"

namespace cvpress::reader {
namespace {

using testing_support::page_of;
using testing_support::PdfReading;
using testing_support::read_small;
using testing_support::SmallPdf;

constexpr const char* kIdentityFont =
    "<</Type/Font/Subtype/Type0/BaseFont/ABCDEF+Own/Encoding/Identity-H/ToUnicode 7 0 "
    "R/DescendantFonts[6 0 R]>>";
constexpr const char* kDescendant =
    "<</Type/Font/Subtype/CIDFontType2/BaseFont/Own/DW 700/W[5 7 250 1[300 400]]/FontDescriptor 8 "
    "0 "
    "R>>";

/// A page whose font is F1 of `font`.
SmallPdf page_in(const std::string& font, const std::string& content) {
  SmallPdf pdf = page_of("BT /F1 10 Tf " + content + " ET");
  pdf.object(5, font);
  return pdf;
}

SmallPdf page_with_map(const std::string& map, const std::string& content) {
  SmallPdf pdf = page_in(kIdentityFont, content);
  pdf.object(6, kDescendant)
      .stream(7, "", map)
      .object(8, "<</FontFile2 9 0 R>>")
      .stream(9, "", "x");
  return pdf;
}

std::string simple(const std::string& more) {
  return "<</Type/Font/Subtype/Type1/BaseFont/Helvetica" + more + ">>";
}

TEST(Font, MapsSingleCodes) {
  const auto reading = read_small(
      page_with_map("2 beginbfchar <0001> <0041> <0002> <00660066> endbfchar", "<00010002> Tj")
          .file());
  EXPECT_EQ(reading.text(), "Aff");
  ASSERT_EQ(reading.document.fonts.size(), 1u);
  EXPECT_EQ(reading.document.fonts[0].name, "ABCDEF+Own");
  EXPECT_EQ(reading.document.fonts[0].type, "Type0");
  EXPECT_TRUE(reading.document.fonts[0].embedded);
  EXPECT_TRUE(reading.document.fonts[0].has_unicode_map);
}

TEST(Font, MapsRangesAndTheirArrays) {
  const auto reading = read_small(
      page_with_map(
          "2 beginbfrange <0001> <0003> <0061> <0004> <0005> [<0058> <D83DDE00>] endbfrange",
          "<00010002000300040005> Tj")
          .file());
  EXPECT_EQ(reading.text(), "abcX\U0001F600");
}

TEST(Font, SaysWhichCodesItKnowsNothingOf) {
  const auto reading =
      read_small(page_with_map("1 beginbfchar <0001> <0041> endbfchar", "<00010009> Tj").file());
  const auto& glyphs = reading.document.pages[0].glyphs;
  ASSERT_EQ(glyphs.size(), 2u);
  EXPECT_TRUE(glyphs[0].told);
  EXPECT_FALSE(glyphs[1].told);
  EXPECT_EQ(glyphs[1].text, "");
}

TEST(Font, HasWidthsByGlyph) {
  const auto reading = read_small(page_with_map("", "<00010002000300050007> Tj").file());
  const auto& glyphs = reading.document.pages[0].glyphs;
  ASSERT_EQ(glyphs.size(), 5u);
  EXPECT_DOUBLE_EQ(glyphs[0].advance, 3);
  EXPECT_DOUBLE_EQ(glyphs[1].advance, 4);
  EXPECT_DOUBLE_EQ(glyphs[2].advance, 7);
  EXPECT_DOUBLE_EQ(glyphs[3].advance, 2.5);
  EXPECT_DOUBLE_EQ(glyphs[4].origin.x, 3 + 4 + 7 + 2.5);
}

TEST(Font, DividesStringsByTheRangesOfItsCodes) {
  SmallPdf pdf = page_in(
      "<</Type/Font/Subtype/Type0/BaseFont/Own/Encoding 10 0 R/ToUnicode 7 0 R/DescendantFonts[6 0 "
      "R]>>",
      "<41814230> Tj");
  pdf.object(6, kDescendant)
      .stream(7, "", "3 beginbfchar <41> <0061> <8142> <0062> <30> <0063> endbfchar")
      .stream(10, "/CMapName/Own",
              "2 begincodespacerange <00> <80> <8140> <FEFE> endcodespacerange "
              "2 begincidrange <00> <80> 1 <8140> <FEFE> 200 endcidrange");
  const auto reading = read_small(pdf.file());
  EXPECT_EQ(reading.text(), "abc");
}

TEST(Font, ReadsUnicodeCodesWithoutAMap) {
  SmallPdf pdf = page_in(
      "<</Type/Font/Subtype/Type0/BaseFont/Own/Encoding/UniJIS-UTF16-H/DescendantFonts[6 0 R]>>",
      "<65E5672CD83DDE00> Tj");
  pdf.object(6, kDescendant);
  EXPECT_EQ(read_small(pdf.file()).text(), "日本\U0001F600");
}

TEST(Font, RunsDownInVerticalText) {
  SmallPdf pdf = page_in(
      "<</Type/Font/Subtype/Type0/BaseFont/Own/Encoding/Identity-V/ToUnicode 7 0 "
      "R/DescendantFonts[6 0 "
      "R]>>",
      "50 90 Td <00010002> Tj");
  pdf.object(6, kDescendant).stream(7, "", "1 beginbfrange <0001> <0002> <4E00> endbfrange");
  const auto reading = read_small(pdf.file());
  const auto& glyphs = reading.document.pages[0].glyphs;
  ASSERT_EQ(glyphs.size(), 2u);
  EXPECT_TRUE(glyphs[0].turned);
  EXPECT_DOUBLE_EQ(glyphs[1].origin.x, 50);
  EXPECT_DOUBLE_EQ(glyphs[1].origin.y, glyphs[0].origin.y + 10);
}

struct EncodingCase {
  const char* encoding;
  const char* codes;
  const char* text;
};

void PrintTo(const EncodingCase& row, std::ostream* out) {
  *out << row.encoding;
}

class FontEncoding : public testing::TestWithParam<EncodingCase> {};

TEST_P(FontEncoding, GivesTheLettersOfCodes) {
  const auto reading = read_small(
      page_in(simple(GetParam().encoding), std::string(GetParam().codes) + " Tj").file());
  EXPECT_EQ(reading.text(), GetParam().text);
}

INSTANTIATE_TEST_SUITE_P(
    All, FontEncoding,
    testing::Values(
        EncodingCase{"/Encoding/WinAnsiEncoding", "<8041E9FC96>", "€Aéü–"},
        EncodingCase{"/Encoding/MacRomanEncoding", "<80418EA5D0>", "ÄAé•–"},
        EncodingCase{"/Encoding/StandardEncoding", "<27604180AEF1>", "’‘Aﬁæ"},
        EncodingCase{"", "<41AE>", "Aﬁ"},
        EncodingCase{"/Encoding<</Differences[1/A/eacute 65/Zcaron/uni0416/u1F600/f_i/g42]>>",
                     "<010241424344>", "AéŽЖ\U0001F600fi"},
        EncodingCase{"/Encoding<</BaseEncoding/WinAnsiEncoding/Differences[65/alpha.alt]>>",
                     "<4142>", "αB"}));

TEST(Font, KnowsTheWidthsOfStandardFonts) {
  const auto reading = read_small(page_in(simple("/Encoding/WinAnsiEncoding"), "(Wi) Tj").file());
  EXPECT_DOUBLE_EQ(reading.document.pages[0].glyphs[0].advance, 9.44);
  EXPECT_DOUBLE_EQ(reading.document.pages[0].glyphs[1].advance, 2.22);
  EXPECT_TRUE(reading.document.fonts[0].standard_encoding);
}

TEST(Font, GuessesWhereASymbolicFontSaysNothing) {
  SmallPdf pdf =
      page_in("<</Type/Font/Subtype/TrueType/BaseFont/Icons/FontDescriptor 6 0 R>>", "(A) Tj");
  pdf.object(6, "<</Flags 4>>");
  const auto reading = read_small(pdf.file());
  EXPECT_EQ(reading.text(), "A");
  EXPECT_FALSE(reading.document.pages[0].glyphs[0].told);
  EXPECT_FALSE(reading.document.fonts[0].standard_encoding);
  EXPECT_FALSE(reading.document.fonts[0].embedded);
}

TEST(Font, ReadsTheEncodingInsideOfAProgram) {
  SmallPdf pdf =
      page_in("<</Type/Font/Subtype/Type1/BaseFont/CMR10/FontDescriptor 6 0 R>>", "<0B41> Tj");
  pdf.object(6, "<</Flags 4/FontFile 7 0 R>>")
      .stream(7, "/Length1 99",
              "%!PS\n/Encoding 256 array\n0 1 255 {1 index exch /.notdef put} for\ndup 11 /ff put\n"
              "dup 65 /A put\nreadonly def\ncurrentfile eexec xxxx");
  const auto reading = read_small(pdf.file());
  EXPECT_EQ(reading.text(), "ﬀA");
  EXPECT_TRUE(reading.document.pages[0].glyphs[0].told);
}

TEST(Font, TakesType3WidthsByItsMatrix) {
  SmallPdf pdf = page_in(
      "<</Type/Font/Subtype/Type3/FontMatrix[0.01 0 0 0.01 0 0]/FirstChar 65/Widths[40 "
      "60]/CharProcs<<>>/Encoding<</Differences[65/A/B]>>>>",
      "(AB) Tj");
  const auto reading = read_small(pdf.file());
  EXPECT_EQ(reading.text(), "AB");
  EXPECT_DOUBLE_EQ(reading.document.pages[0].glyphs[1].origin.x, 4);
}

TEST(Font, ThatIsMissingStillShowsItsText) {
  const auto reading = read_small(page_of("BT /F9 10 Tf (Abc) Tj ET").file());
  EXPECT_EQ(reading.text(), "Abc");
  EXPECT_NE(reading.messages.find("an object that is needed is missing"), std::string::npos);
}

}  // namespace
}  // namespace cvpress::reader
