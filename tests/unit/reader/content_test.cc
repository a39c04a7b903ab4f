#include <gtest/gtest.h>

#include "support/reader_files.h"

namespace cvpress::reader {
namespace {

using testing_support::page_of;
using testing_support::PdfReading;
using testing_support::read_small;
using testing_support::SmallPdf;

const std::vector<SeenGlyph>& glyphs_of(const PdfReading& reading) {
  return reading.document.pages.at(0).glyphs;
}

TEST(Content, PutsGlyphsWhereTheirMatrixSays) {
  const auto reading =
      read_small(page_of("BT /F1 10 Tf 20 30 Td (ab) Tj 5 -12 Td (c) Tj ET").file());
  const auto& glyphs = glyphs_of(reading);
  ASSERT_EQ(glyphs.size(), 3u);
  EXPECT_EQ(glyphs[0].origin, (Point{20, 70}));
  EXPECT_EQ(glyphs[1].origin, (Point{25, 70}));
  EXPECT_EQ(glyphs[2].origin, (Point{25, 82}));
  EXPECT_DOUBLE_EQ(glyphs[0].size, 10);
  EXPECT_DOUBLE_EQ(glyphs[0].advance, 5);
}

TEST(Content, CountsSpacingsScaleAndRise) {
  const auto reading =
      read_small(page_of("BT /F1 10 Tf 1 Tc 2 Tw 50 Tz 3 Ts 0 50 Td (a b) Tj ET").file());
  const auto& glyphs = glyphs_of(reading);
  EXPECT_DOUBLE_EQ(glyphs[0].advance, 3);
  EXPECT_DOUBLE_EQ(glyphs[1].advance, 4);
  EXPECT_EQ(glyphs[2].origin, (Point{7, 47}));
}

TEST(Content, MovesByTheNumbersOfAnArray) {
  const auto reading = read_small(page_of("BT /F1 10 Tf [(a)-200(b)<63>100(d)] TJ ET").file());
  const auto& glyphs = glyphs_of(reading);
  EXPECT_EQ(reading.text(), "abcd");
  EXPECT_DOUBLE_EQ(glyphs[1].origin.x, 7);
  EXPECT_DOUBLE_EQ(glyphs[3].origin.x, 16);
}

TEST(Content, KnowsEveryWayToBeginALine) {
  const auto reading = read_small(page_of("BT /F1 10 Tf 0 90 Td 12 TL (a) Tj T* (b) Tj (c) ' 1 2 "
                                          "(d) \" 0 -20 TD (e) Tj T* (f) Tj ET")
                                      .file());
  std::vector<double> lines;
  for (const SeenGlyph& glyph : glyphs_of(reading)) lines.push_back(glyph.origin.y);
  EXPECT_EQ(lines, (std::vector<double>{10, 22, 34, 46, 66, 86}));
  EXPECT_DOUBLE_EQ(glyphs_of(reading)[3].advance, 7);
}

TEST(Content, SavesAndRestoresTheState) {
  const auto reading = read_small(
      page_of("q 2 0 0 2 10 10 cm BT /F1 10 Tf (a) Tj ET Q BT /F1 5 Tf (b) Tj ET").file());
  EXPECT_DOUBLE_EQ(glyphs_of(reading)[0].size, 20);
  EXPECT_EQ(glyphs_of(reading)[0].origin, (Point{10, 90}));
  EXPECT_DOUBLE_EQ(glyphs_of(reading)[1].size, 5);
  EXPECT_EQ(glyphs_of(reading)[1].origin, (Point{0, 100}));
}

TEST(Content, SaysWhichLinesAreTurned) {
  const auto reading =
      read_small(page_of("BT /F1 10 Tf 0 1 -1 0 50 20 Tm (ab) Tj 1 0 0 1 0 0 Tm (c) Tj ET").file());
  EXPECT_TRUE(glyphs_of(reading)[0].turned);
  EXPECT_EQ(glyphs_of(reading)[1].origin, (Point{50, 75}));
  EXPECT_FALSE(glyphs_of(reading)[2].turned);
}

TEST(Content, SaysWhatIsInvisible) {
  const auto reading =
      read_small(page_of("BT /F1 10 Tf 3 Tr (a) Tj 0 Tr (b) Tj 7 Tr (c) Tj ET").file());
  EXPECT_TRUE(glyphs_of(reading)[0].invisible);
  EXPECT_FALSE(glyphs_of(reading)[1].invisible);
  EXPECT_TRUE(glyphs_of(reading)[2].invisible);
}

TEST(Content, JoinsTheStreamsOfAPage) {
  SmallPdf pdf = page_of("");
  pdf.object(3, "<</Type/Page/Parent 2 0 R/Contents[4 0 R 6 0 R]/Resources<</Font<</F1 5 0 R>>>>>>")
      .stream(4, "", "BT /F1 10 Tf (a)")
      .stream(6, "", "Tj ET");
  EXPECT_EQ(read_small(pdf.file()).text(), "a");
}

TEST(Content, PaintsForms) {
  SmallPdf pdf =
      page_of("1 0 0 1 10 0 cm /X1 Do BT /F1 10 Tf (z) Tj ET", "", "/XObject<</X1 6 0 R>>");
  pdf.stream(6, "/Subtype/Form/Matrix[2 0 0 2 0 0]/Resources<</Font<</F2 5 0 R>>>>",
             "q BT /F2 10 Tf 5 0 Td (in) Tj ET");
  const auto reading = read_small(pdf.file());
  EXPECT_EQ(reading.text(), "inz");
  EXPECT_EQ(glyphs_of(reading)[0].origin, (Point{20, 100}));
  EXPECT_DOUBLE_EQ(glyphs_of(reading)[0].size, 20);
  EXPECT_EQ(glyphs_of(reading)[2].origin, (Point{10, 100}));
}

TEST(Content, EndsFormsThatPaintThemselves) {
  SmallPdf pdf = page_of("/X1 Do", "", "/XObject<</X1 6 0 R>>");
  pdf.stream(6, "/Subtype/Form/Resources<</Font<</F1 5 0 R>>/XObject<</X1 6 0 R>>>>",
             "BT /F1 10 Tf (once) Tj ET /X1 Do");
  const auto reading = read_small(pdf.file());
  EXPECT_EQ(reading.text(), "once");
  EXPECT_NE(reading.messages.find("in a circle"), std::string::npos);
}

TEST(Content, FindsPictures) {
  SmallPdf pdf = page_of("/Figure<</MCID 4>>BDC q 50 0 0 20 10 30 cm /X1 Do Q EMC", "",
                         "/XObject<</X1 6 0 R>>");
  pdf.stream(6, "/Subtype/Image/Width 1/Height 1/Filter/DCTDecode", "not read");
  const auto reading = read_small(pdf.file());
  ASSERT_EQ(reading.document.pages[0].images.size(), 1u);
  const SeenImage& image = reading.document.pages[0].images[0];
  EXPECT_EQ(image.box, (Rect{{10, 50}, {50, 20}}));
  EXPECT_EQ(image.content, 4);
  EXPECT_EQ(reading.messages, "");
}

TEST(Content, PassesOverInlinePictures) {
  const auto reading = read_small(page_of("q 5 0 0 5 0 0 cm BI /W 4 /H 1 /BPC 8 ID (EI <\x01 EIx "
                                          "(\nEI Q BT /F1 10 Tf (after) Tj ET")
                                      .file());
  EXPECT_EQ(reading.text(), "after");
  EXPECT_EQ(reading.document.pages[0].images.size(), 1u);
}

TEST(Content, KnowsWhatMarksSay) {
  SmallPdf pdf = page_of(
      "BT /F1 10 Tf /P<</MCID 3>>BDC (a) Tj /Span<</ActualText(x\\)y)>>BDC (b) Tj EMC EMC "
      "/Artifact BMC (c) Tj EMC /P /M1 BDC (d) Tj EMC (e) Tj ET",
      "", "/Properties<</M1<</MCID 7/ActualText<FEFF00E9>>>>>");
  const auto reading = read_small(pdf.file());
  const auto& glyphs = glyphs_of(reading);
  ASSERT_EQ(glyphs.size(), 5u);
  EXPECT_EQ(glyphs[0].content, 3);
  EXPECT_EQ(glyphs[1].content, 3);
  ASSERT_EQ(glyphs[1].actual_text, 0);
  EXPECT_EQ(reading.document.pages[0].actual_texts[0], "x)y");
  EXPECT_TRUE(glyphs[2].artifact);
  EXPECT_EQ(glyphs[2].content, kNoContent);
  EXPECT_EQ(glyphs[3].content, 7);
  ASSERT_EQ(glyphs[3].actual_text, 1);
  EXPECT_EQ(reading.document.pages[0].actual_texts[1], "é");
  EXPECT_EQ(glyphs[4].content, kNoContent);
  EXPECT_FALSE(glyphs[4].artifact);
}

TEST(Content, PassesOverLinesAndColors) {
  const auto reading = read_small(page_of("0 0 m 1.5 -2 l 3 4 5 6 7 8 c h f 0.1 .2 -.3 rg\n1 w "
                                          "BT /F1 10 Tf 20 30 Td (a) Tj 0 g 5 6 Td (b) Tj ET")
                                      .file());
  ASSERT_EQ(glyphs_of(reading).size(), 2u);
  EXPECT_EQ(glyphs_of(reading)[0].origin, (Point{20, 70}));
  EXPECT_EQ(glyphs_of(reading)[1].origin, (Point{25, 64}));
}

TEST(Content, TakesLettersBehindANumberForAPartOfIt) {
  const auto reading = read_small(page_of("BT /F1 10 Tf 20 30zz Td (a) Tj ET").file());
  ASSERT_EQ(glyphs_of(reading).size(), 1u);
  EXPECT_EQ(glyphs_of(reading)[0].origin, (Point{20, 70}));
}

TEST(Content, GoesOnAfterOperatorsThatLackOperands) {
  const auto reading = read_small(page_of("BT /F1 10 Tf Td 5 cm Tj ) } (a) Tj Q Q EMC ET").file());
  EXPECT_EQ(reading.text(), "a");
  EXPECT_NE(reading.messages.find("a page's content is damaged"), std::string::npos);
}

TEST(Pages, TurnAsTheySay) {
  for (const auto& [turn, place] : std::map<std::string, Point>{{"0", {20, 70}},
                                                                {"90", {30, 20}},
                                                                {"180", {180, 30}},
                                                                {"270", {70, 180}},
                                                                {"-90", {70, 180}}}) {
    const auto reading =
        read_small(page_of("BT /F1 10 Tf 20 30 Td (a) Tj ET", "/Rotate " + turn).file());
    EXPECT_EQ(glyphs_of(reading)[0].origin, place) << turn;
    EXPECT_EQ(reading.document.pages[0].paper.width, turn == "0" || turn == "180" ? 200 : 100)
        << turn;
  }
}

TEST(Pages, CountPlacesFromTheCropBox) {
  const auto reading =
      read_small(page_of("BT /F1 10 Tf 20 30 Td (a) Tj ET", "/CropBox[150 90 10 20]").file());
  EXPECT_EQ(reading.document.pages[0].paper, (Size{140, 70}));
  EXPECT_EQ(glyphs_of(reading)[0].origin, (Point{10, 60}));
}

TEST(Pages, InheritFromTheirTree) {
  SmallPdf pdf = page_of("BT /F1 10 Tf (a) Tj ET");
  pdf.object(2,
             "<</Type/Pages/Kids[6 0 R 2 0 R]/Rotate 90/Resources<</Font<</F1 5 0 R>>>>/MediaBox[0 "
             "0 30 40]>>")
      .object(6, "<</Type/Pages/Parent 2 0 R/Kids[3 0 R 3 0 R]>>")
      .object(3, "<</Type/Page/Contents 4 0 R>>");
  const auto reading = read_small(pdf.file());
  EXPECT_EQ(reading.text(), "a|a");
  EXPECT_EQ(reading.document.pages[0].paper, (Size{40, 30}));
  EXPECT_NE(reading.messages.find("in a circle"), std::string::npos);
}

}  // namespace
}  // namespace cvpress::reader
