// Files that want to cost more than they are worth, and files that are broken. Each test
// would take minutes, or crash, if it were not for the bound.
#include <gtest/gtest.h>

#include "reader/text_orders.h"
#include "support/reader_files.h"

namespace cvpress::reader {
namespace {

using testing_support::packed;
using testing_support::page_of;
using testing_support::PdfReading;
using testing_support::read_small;
using testing_support::SmallPdf;

constexpr const char* kText = "BT /F1 10 Tf (text) Tj ET ";

std::string repeated(const std::string& text, std::size_t count) {
  std::string all;
  all.reserve(text.size() * count);
  for (std::size_t i = 0; i < count; ++i) all += text;
  return all;
}

bool tells(const PdfReading& reading, const char* what) {
  return reading.messages.find(what) != std::string::npos;
}

TEST(Hostile, NestingIsBounded) {
  SmallPdf pdf = page_of(kText);
  pdf.object(6, repeated("[", 200'000)).object(7, repeated("<</A", 200'000));
  pdf.object(3,
             "<</Type/Page/Parent 2 0 R/Contents 4 0 R/Annots 6 0 R/CropBox 7 0 "
             "R/Resources<</Font<</F1 5 0 R>>>>>>");
  const auto reading = read_small(pdf.file());
  EXPECT_EQ(reading.text(), "text");
  EXPECT_TRUE(tells(reading, "nested too deep"));
}

TEST(Hostile, ReferencesToThemselvesEnd) {
  SmallPdf pdf = page_of(kText);
  pdf.object(6, "6 0 R").object(7, "8 0 R").object(8, "7 0 R");
  pdf.object(3,
             "<</Type/Page/Parent 2 0 R/Contents 4 0 R/CropBox 6 0 R/Annots 7 0 "
             "R/Resources<</Font<</F1 5 0 R>>>>>>");
  EXPECT_EQ(read_small(pdf.file()).text(), "text");
}

TEST(Hostile, LengthsThatNeedOtherLengthsEnd) {
  SmallPdf pdf = page_of("");
  for (int i = 6; i < 40'000; ++i) {
    pdf.object(i, "<</Length " + std::to_string(i + 1) + " 0 R>>\nstream\nx\nendstream");
  }
  pdf.object(4, std::string("<</Length 6 0 R>>\nstream\n") + kText + "\nendstream");
  const auto reading = read_small(pdf.file());
  EXPECT_EQ(reading.text(), "text");
}

TEST(Hostile, BombsAreCutOff) {
  Bounds bounds;
  bounds.most_decoded = 1 << 20;
  SmallPdf pdf = page_of("");
  pdf.stream(4, "/Filter[/FlateDecode/FlateDecode]", packed(packed(repeated(" ", 64 << 20))));
  const auto reading = read_small(pdf.file(), bounds);
  EXPECT_TRUE(reading.ok);
  EXPECT_TRUE(tells(reading, "decode to more than cvpress reads"));
}

TEST(Hostile, FormsThatPaintOthersTenTimesEnd) {
  SmallPdf pdf = page_of(std::string(kText) + "/X6 Do", "", "/XObject<</X6 6 0 R>>");
  for (int i = 6; i < 40; ++i) {
    const std::string next = std::to_string(i + 1);
    pdf.stream(i, "/Subtype/Form/Resources<</XObject<</X" + next + " " + next + " 0 R>>>>",
               repeated("/X" + next + " Do ", 10));
  }
  Bounds bounds;
  bounds.most_decoded = 1 << 20;
  const auto reading = read_small(pdf.file(), bounds);
  EXPECT_EQ(reading.text(), "text");
  EXPECT_TRUE(tells(reading, "goes on for longer") || tells(reading, "decode to more"));
}

TEST(Hostile, PageTreesThatShareBranchesEnd) {
  SmallPdf pdf = page_of(kText);
  pdf.object(2, "<</Type/Pages/Kids[3 0 R 6 0 R]>>");
  for (int i = 6; i < 60; ++i) {
    const std::string next = std::to_string(i + 1) + " 0 R ";
    pdf.object(i, "<</Type/Pages/Kids[" + next + next + "]>>");
  }
  Bounds bounds;
  bounds.most_decoded = 1 << 20;
  const auto reading = read_small(pdf.file(), bounds);
  EXPECT_EQ(reading.document.pages.size(), 1u);
}

TEST(Hostile, PagesAndGlyphsAreCounted) {
  SmallPdf pdf = page_of(kText);
  pdf.object(2, "<</Type/Pages/Kids[" + repeated("3 0 R ", 100) + "]>>");
  Bounds bounds;
  bounds.most_pages = 10;
  bounds.most_glyphs = 25;
  const auto reading = read_small(pdf.file(), bounds);
  EXPECT_EQ(reading.document.pages.size(), 10u);
  EXPECT_EQ(reading.text(), "text|text|text|text|text|text|t|||");
  EXPECT_TRUE(tells(reading, "more pages than"));
  EXPECT_TRUE(tells(reading, "more letters than"));
}

TEST(Hostile, MapsOfAllCodesAreBounded) {
  SmallPdf pdf = page_of("BT /F1 10 Tf <0041> Tj ET");
  pdf.object(
         5,
         "<</Type/Font/Subtype/Type0/Encoding/Identity-H/ToUnicode 6 0 R/DescendantFonts[7 0 R]>>")
      .object(7, "<</W[0 99999999999 500 -5 3 7 0 [" + repeated("1 ", 100) + "]]>>")
      .stream(6, "", repeated("1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange ", 50));
  const auto reading = read_small(pdf.file());
  EXPECT_EQ(reading.document.pages[0].glyphs.size(), 1u);
  EXPECT_TRUE(tells(reading, "fonts' maps are larger"));
}

TEST(Hostile, NumbersPastAllRangesAreHarmless) {
  const std::string huge(300, '9');
  SmallPdf pdf =
      page_of("BT /F1 " + huge + " Tf " + huge + " 0 0 -" + huge + " " + huge + " " + huge +
              " cm " + huge + " Tc " + huge + " Tr /P<</MCID " + huge + ">>BDC [(ab)-" + huge +
              "(c)] TJ EMC ET q " + huge + " 0 0 " + huge + " 0 0 cm Q");
  pdf.object(2, "<</Type/Pages/Kids[3 0 R]/Count " + huge + "/MediaBox[0 0 " + huge + " -" + huge +
                    "]/Rotate " + huge + ">>");
  const auto reading = read_small(pdf.file("/Root 1 0 R/Prev " + huge));
  EXPECT_EQ(reading.text(), "abc");
  for (const SeenGlyph& glyph : reading.document.pages[0].glyphs) {
    EXPECT_LE(std::abs(glyph.origin.x), 1e6);
    EXPECT_LE(glyph.size, 1e6);
  }
  EXPECT_FALSE(words_by_place(reading.document).empty());
}

TEST(Hostile, TablesThatPromiseTooMuchEnd) {
  std::string bytes = page_of(kText).body();
  const std::size_t start = bytes.size();
  bytes +=
      "xref\n0 9999999999\n" + repeated("0000000000 65535 f \n", 3) +
      "999999999 5\n0000000009 00000 n \ntrailer\n<</Size 9999999999/Root 1 0 R>>\nstartxref\n" +
      std::to_string(start) + "\n%%EOF";
  EXPECT_EQ(read_small(bytes).text(), "text");
}

TEST(Hostile, ObjectStreamsThatHoldThemselvesEnd) {
  std::string bytes = page_of(kText).body();
  bytes +=
      "9 0 obj\n<</Type/ObjStm/N 99999999/First 8/Length 30>>\nstream\n9 0 10 2 "
      "<<>>\nendstream\nendobj\n";
  bytes +=
      "11 0 obj\n<</Type/ObjStm/Extends 11 0 R/N -1/First -1/Length "
      "0>>\nstream\n\nendstream\nendobj\n";
  EXPECT_EQ(read_small(bytes).text(), "text");
}

TEST(Hostile, EveryBeginningOfAFileIsReadOrRefused) {
  SmallPdf pdf = page_of(kText, "/Annots[6 0 R]", "", "/StructTreeRoot 7 0 R");
  pdf.object(6, "<</Subtype/Link/Rect[0 0 1 1]/A<</S/URI/URI(x)>>>>")
      .object(7, "<</K[<</S/P/K[0 1]>>]>>");
  const std::string whole = pdf.file();
  for (std::size_t size = 0; size < whole.size(); ++size) {
    const auto reading = read_small(whole.substr(0, size));
    EXPECT_TRUE(reading.ok || tells(reading, "error: ")) << size;
  }
}

TEST(Hostile, AnyByteMayBeWrong) {
  const std::string whole = page_of(kText).file();
  for (std::size_t place = 0; place < whole.size(); ++place) {
    for (const char wrong : {'\0', '(', '<', '9', '\xFF'}) {
      std::string bytes = whole;
      bytes[place] = wrong;
      const auto reading = read_small(bytes);
      if (!reading.ok) {
        EXPECT_TRUE(tells(reading, "error: ")) << place;
        continue;
      }
      words_by_place(reading.document);
    }
  }
}

TEST(Hostile, ManyWordsOnOneLineAreStillOrdered) {
  std::string content = "BT /F1 10 Tf ";
  for (int i = 0; i < 30'000; ++i) {
    content += "1 0 0 1 " + std::to_string((i * 7919) % 30'000 * 8) + " 50 Tm (w) Tj ";
  }
  const auto reading = read_small(page_of(content + "ET").file());
  EXPECT_EQ(words_by_place(reading.document).size(), 30'000u);
}

}  // namespace
}  // namespace cvpress::reader
