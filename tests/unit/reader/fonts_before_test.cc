#include "reader/fonts_before.h"

#include <functional>
#include <optional>

#include <gtest/gtest.h>

#include "support/reader_files.h"

namespace cvpress::reader {
namespace {

using testing_support::packed;
using testing_support::page_of;
using testing_support::SmallPdf;

constexpr const char* kOwnMap = "1 beginbfchar <0001> <0041> endbfchar";
constexpr const char* kOwnFont =
    "<</BaseFont/ABCDEF+Own/DescendantFonts[6 0 R]/Encoding/Identity-H/Subtype/Type0"
    "/ToUnicode 7 0 R/Type/Font>>";
constexpr const char* kOwnDescendant =
    "<</Type/Font/Subtype/CIDFontType2/BaseFont/Own/DW 700/W[1[300 400]]/FontDescriptor 8 0 R>>";

SmallPdf own_font(const std::string& content = "<0001> Tj") {
  SmallPdf pdf = page_of("BT /F1 10 Tf " + content + " /F1 12 Tf <0002> Tj ET");
  pdf.object(5, kOwnFont)
      .object(6, kOwnDescendant)
      .stream(7, "", kOwnMap)
      .object(8, "<</FontFile2 9 0 R>>")
      .stream(9, "", "program");
  return pdf;
}

std::string with(std::string text, const std::string& part, const std::string& other) {
  return text.replace(text.find(part), part.size(), other);
}

struct Reading {
  std::optional<SeenDocument> document;
  std::string told;
};

Reading read(const SmallPdf& pdf, FontsBefore* before, const Bounds& bounds = {}) {
  Diagnostics diagnostics;
  Reading reading;
  const std::string file = pdf.file();
  auto seen = read_document(file, "cv.pdf", bounds, diagnostics, before);
  if (seen) reading.document = std::move(*seen);
  for (const Diagnostic& one : diagnostics.all()) reading.told += one.message + "\n";
  return reading;
}

const std::vector<SeenGlyph>& glyphs_of(const Reading& reading) {
  return reading.document->pages.at(0).glyphs;
}

/// Whether both have the texts of one font that was read once.
bool share_font(const Reading& one, const Reading& other) {
  return glyphs_of(one).at(0).text.data() == glyphs_of(other).at(0).text.data();
}

void expect_same(const Reading& one, const Reading& other) {
  EXPECT_EQ(one.told, other.told);
  ASSERT_EQ(glyphs_of(one).size(), glyphs_of(other).size());
  for (std::size_t i = 0; i < glyphs_of(one).size(); ++i) {
    const SeenGlyph& glyph = glyphs_of(one)[i];
    const SeenGlyph& same = glyphs_of(other)[i];
    EXPECT_EQ(glyph.text, same.text);
    EXPECT_EQ(glyph.advance, same.advance);
    EXPECT_EQ(glyph.font, same.font);
    EXPECT_EQ(glyph.told, same.told);
  }
  ASSERT_EQ(one.document->fonts.size(), other.document->fonts.size());
  for (std::size_t i = 0; i < one.document->fonts.size(); ++i) {
    EXPECT_EQ(one.document->fonts[i].name, other.document->fonts[i].name);
    EXPECT_EQ(one.document->fonts[i].embedded, other.document->fonts[i].embedded);
    EXPECT_EQ(one.document->fonts[i].has_unicode_map, other.document->fonts[i].has_unicode_map);
  }
  EXPECT_EQ(one.document->is_cut_off, other.document->is_cut_off);
}

TEST(FontsBefore, GivesBackTheFontOfAnotherFile) {
  std::optional<FontsBefore> before(std::in_place);
  const Reading first = read(own_font(), &*before);
  const Reading second = read(own_font("<00010001> Tj"), &*before);
  before.reset();
  EXPECT_TRUE(share_font(first, second));
  EXPECT_EQ(second.told, "");
  ASSERT_EQ(glyphs_of(second).size(), 3u);
  EXPECT_EQ(glyphs_of(second)[1].text, "A");
  expect_same(second, read(own_font("<00010001> Tj"), nullptr));
}

TEST(FontsBefore, ReadsAnewWhereAnObjectIsAnother) {
  const std::vector<std::function<void(SmallPdf&)>> changes = {
      [](SmallPdf& pdf) { pdf.object(5, with(kOwnFont, "Identity-H", "Identity-V")); },
      [](SmallPdf& pdf) { pdf.object(6, with(kOwnDescendant, "300", "301")); },
      [](SmallPdf& pdf) { pdf.stream(7, "", "1 beginbfchar <0001> <0042> endbfchar"); },
      [](SmallPdf& pdf) { pdf.stream(7, "/Filter/FlateDecode", packed(kOwnMap)); },
      [](SmallPdf& pdf) { pdf.object(8, "<</FontFile 9 0 R>>"); },
      [](SmallPdf& pdf) { pdf.object(8, "<<>>"); },
      [](SmallPdf& pdf) { pdf.object(8, "<</FontFile2 9 0 R"); },
      [](SmallPdf& pdf) { pdf.stream(9, "", "another"); },
      [](SmallPdf& pdf) { pdf.object(9, "<</Length 9>>stream\nprogram\nendstream"); },
      [](SmallPdf& pdf) { pdf.object(9, "null"); },
  };
  for (std::size_t i = 0; i < changes.size(); ++i) {
    SCOPED_TRACE(i);
    FontsBefore before;
    const Reading first = read(own_font(), &before);
    SmallPdf changed = own_font();
    changes[i](changed);
    const Reading second = read(changed, &before);
    EXPECT_FALSE(share_font(first, second));
    expect_same(second, read(changed, nullptr));
    expect_same(read(own_font(), &before), first);
  }
}

TEST(FontsBefore, TellsOfTheSameDamageEachTime) {
  const std::vector<std::function<void(SmallPdf&)>> damages = {
      [](SmallPdf& pdf) { pdf.stream(7, "/Filter/FlateDecode", packed(kOwnMap).substr(0, 30)); },
      [](SmallPdf& pdf) { pdf.stream(7, "/Filter/Unknown", kOwnMap); },
      [](SmallPdf& pdf) { pdf.object(9, "<</Length 3>>stream\nprogram\nendstream"); },
  };
  for (std::size_t i = 0; i < damages.size(); ++i) {
    SCOPED_TRACE(i);
    SmallPdf damaged = own_font();
    damages[i](damaged);
    FontsBefore before;
    const Reading first = read(damaged, &before);
    EXPECT_NE(first.told, "");
    expect_same(read(damaged, &before), first);
    expect_same(read(damaged, nullptr), first);
  }
}

TEST(FontsBefore, CostsWhatReadingWouldHave) {
  FontsBefore before;
  const Reading whole = read(own_font(), &before);
  for (std::size_t most = 30; most < 130; most += 4) {
    SCOPED_TRACE(most);
    Bounds bounds;
    bounds.most_decoded = most;
    bounds.most_objects = most / 2;
    const Reading alone = read(own_font(), nullptr, bounds);
    const Reading with = read(own_font(), &before, bounds);
    EXPECT_EQ(alone.told, with.told);
    EXPECT_EQ(alone.document.has_value(), with.document.has_value());
    if (alone.document && with.document) expect_same(alone, with);
  }
}

TEST(FontsBefore, TellsPlacesOfFontsInDocumentsApart) {
  SmallPdf two =
      page_of("BT /F2 10 Tf (a) Tj /F1 10 Tf <0001> Tj ET", "", "/Font<</F1 5 0 R/F2 10 0 R>>");
  two.object(5, kOwnFont).object(6, kOwnDescendant).stream(7, "", kOwnMap);
  two.object(8, "<</FontFile2 9 0 R>>").stream(9, "", "program");
  two.object(10,
             "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding/Name/F2>>");
  FontsBefore before;
  read(own_font(), &before);
  for (int i = 0; i < 2; ++i) expect_same(read(two, &before), read(two, nullptr));
}

}  // namespace
}  // namespace cvpress::reader
