// The pieces of the writer, each on its own.
#include "pdf/cluster_text.h"
#include "pdf/digest.h"
#include "pdf/font_objects.h"
#include "pdf/pdf_text.h"
#include "pdf/shapes.h"

namespace cvpress::pdf {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

text::ShapedRun run(const std::string& text, std::vector<std::uint32_t> clusters,
                    bool rtl = false) {
  text::ShapedRun result;
  result.text = text;
  result.right_to_left = rtl;
  for (const std::uint32_t cluster : clusters) {
    text::Glyph glyph;
    glyph.cluster = cluster;
    result.glyphs.push_back(glyph);
  }
  return result;
}

std::vector<std::string> glyph_texts(const text::ShapedRun& run, bool joins_glyphs = false) {
  std::vector<std::string> texts;
  const WrittenTexts written = written_texts(run, joins_glyphs);
  for (const WrittenText& part : written.parts) texts.emplace_back(part.text);
  return texts;
}

TEST(GlyphTexts, OneGlyphOneCharacter) {
  EXPECT_THAT(glyph_texts(run("abc", {0, 1, 2})), ElementsAre("a", "b", "c"));
}

TEST(GlyphTexts, ALigatureHasAllItsCharacters) {
  EXPECT_THAT(glyph_texts(run("office", {0, 1, 4, 5})), ElementsAre("o", "ffi", "c", "e"));
}

TEST(GlyphTexts, ClustersAreDealtOut) {
  EXPECT_THAT(glyph_texts(run("\xC3\xA9x", {0, 0, 2})), ElementsAre("é", "\xE2\x80\x8B", "x"));
  EXPECT_THAT(glyph_texts(run("abcd", {0, 0})), ElementsAre("a", "bcd"));
}

TEST(GlyphTexts, RightToLeftRunsBackwards) {
  EXPECT_THAT(glyph_texts(run("abc", {2, 0, 0}, true)), ElementsAre("c", "b", "a"));
}

TEST(GlyphTexts, CharactersOfOneGlyphFromTheRightAreInTheOrderOfTheLine) {
  EXPECT_THAT(glyph_texts(run("abc", {2, 0}, true)), ElementsAre("c", "ba"));
}

TEST(GlyphTexts, AClusterMadeOneGlyphHasAllOfItsText) {
  EXPECT_THAT(glyph_texts(run("abcd", {0, 0, 0, 3}), true), ElementsAre("abc", "d"));
  EXPECT_THAT(glyph_texts(run("abcd", {3, 0, 0}, true), true), ElementsAre("d", "cba"));
  EXPECT_EQ(written_texts(run("abcd", {3, 0, 0}, true), true).parts[1].end, 3u);
}

TEST(WidthArray, JoinsNeighbours) {
  EXPECT_EQ(width_array({{1, 500}, {2, 600}, {7, 250}}), "[1[500 600]7[250]]");
  EXPECT_EQ(width_array({}), "[]");
}

TEST(ToUnicode, WritesBlocksOfAHundredAndSurrogates) {
  std::vector<CodeText> texts;
  for (std::uint16_t i = 1; i <= 150; ++i) texts.push_back({i, "a"});
  texts.push_back({151, "\xF0\x9F\x98\x80"});
  const std::string map = to_unicode_map(texts);
  EXPECT_THAT(map, HasSubstr("100 beginbfchar"));
  EXPECT_THAT(map, HasSubstr("51 beginbfchar"));
  EXPECT_THAT(map, HasSubstr("<0097> <D83DDE00>"));
}

TEST(PdfText, StringsAreLiteralOrUtf16) {
  EXPECT_EQ(text_string("a(b)\\"), "(a\\(b\\)\\\\)");
  EXPECT_EQ(text_string("é"), "<FEFF00E9>");
}

TEST(PdfText, NamesEscape) {
  EXPECT_EQ(name("A B#/"), "/A#20B#23#2F");
}

TEST(PdfText, NumbersAreShort) {
  EXPECT_EQ(number(1.0), "1");
  EXPECT_EQ(number(-0.12345), "-0.123");
}

TEST(PdfText, DatesAreUtc) {
  EXPECT_EQ(date_string(1700000000), "D:20231114221320Z");
  EXPECT_EQ(iso_date(0), "1970-01-01T00:00:00+00:00");
}

TEST(Digest, NamesByContent) {
  EXPECT_EQ(identifier("a").size(), 16u);
  EXPECT_NE(identifier("a"), identifier("b"));
  EXPECT_EQ(subset_tag("x").size(), 6u);
}

TEST(Shapes, RoundedCornersNeverExceedTheBox) {
  EXPECT_EQ(rounded_rectangle({{1, 2}, {3, 4}}, 0), "1 2 3 4 re ");
  EXPECT_THAT(rounded_rectangle({{0, 0}, {10, 10}}, 100), HasSubstr("5 0 m"));
}

}  // namespace
}  // namespace cvpress::pdf
