#include "support/text_shaping.h"
#include "text/font_catalog.h"

namespace cvpress::text {
namespace {

using cvpress::tests::project_fonts;

FacePtr sans() {
  return project_fonts().face({{"sans"}, 400, false});
}

unsigned number_at(const std::string& bytes, std::size_t at, int length) {
  unsigned value = 0;
  for (int i = 0; i < length; ++i)
    value = value << 8 | static_cast<unsigned char>(bytes.at(at + i));
  return value;
}

/// Where a table of a TrueType file begins, 0 if it has none.
std::size_t table_in(const std::string& bytes, const std::string& tag) {
  for (std::size_t i = 0; i < number_at(bytes, 4, 2); ++i) {
    const std::size_t entry = 12 + 16 * i;
    if (bytes.compare(entry, 4, tag) == 0) return number_at(bytes, entry + 8, 4);
  }
  return 0;
}

TEST(FontFace, KnowsItsMetrics) {
  const FaceMetrics& metrics = sans()->metrics();
  EXPECT_EQ(metrics.units_per_em, 1000);
  EXPECT_EQ(metrics.ascent, 1024);
  EXPECT_EQ(metrics.descent, 400);
  EXPECT_NEAR(metrics.cap_height, 656, 10);
  EXPECT_NEAR(metrics.x_height, 486, 10);
  EXPECT_GT(metrics.underline_offset, 0);
  EXPECT_GT(metrics.strike_offset, 200);
  EXPECT_LT(metrics.bounds[0], 0);
  EXPECT_GT(metrics.bounds[3], metrics.cap_height);
}

TEST(FontFace, TellsItalicAngleAndFixedPitch) {
  EXPECT_EQ(sans()->metrics().italic_angle, 0);
  EXPECT_LT(project_fonts().face({{"sans"}, 400, true})->metrics().italic_angle, -5);
  EXPECT_TRUE(project_fonts().face({{"mono"}, 400, false})->monospaced());
  EXPECT_FALSE(sans()->monospaced());
}

TEST(FontFace, HasGlyphsOfItsScriptsOnly) {
  for (const char32_t c : U"aŁşďœệΩφЯїҚ€–→") {
    if (c == 0) continue;
    EXPECT_TRUE(sans()->glyph_for(c)) << static_cast<unsigned>(c);
  }
  EXPECT_FALSE(sans()->glyph_for(U'漢'));
}

TEST(FontFace, OutlinesAreClosedPaths) {
  const Path path = sans()->outline(*sans()->glyph_for(U'o'));
  ASSERT_FALSE(path.empty());
  EXPECT_EQ(path.front().kind, PathStep::Kind::kMove);
  EXPECT_EQ(path.back().kind, PathStep::Kind::kClose);
  EXPECT_TRUE(sans()->outline(*sans()->glyph_for(U' ')).empty());
  EXPECT_TRUE(sans()->outline(999999).empty());
}

TEST(FontFaceSubset, NumbersGlyphsInOrder) {
  const GlyphId a = *sans()->glyph_for(U'a');
  const GlyphId z = *sans()->glyph_for(U'z');
  const FaceSubset subset = *sans()->subset({z, a});
  EXPECT_EQ(subset.format, FaceSubset::Format::kTrueType);
  using Code = std::pair<GlyphId, std::uint16_t>;
  EXPECT_THAT(subset.codes,
              ::testing::ElementsAre(Code{std::min(a, z), 1}, Code{std::max(a, z), 2}));
}

TEST(FontFaceSubset, IsSmallAndTheSameEachTime) {
  std::set<GlyphId> glyphs;
  for (char32_t c = U'!'; c < 0x7F; ++c) glyphs.insert(*sans()->glyph_for(c));
  const FaceSubset subset = *sans()->subset(glyphs);
  EXPECT_LT(subset.bytes.size(), 16000u);
  EXPECT_GT(subset.bytes.size(), 4000u);
  EXPECT_EQ(subset.bytes, sans()->subset(glyphs)->bytes);
}

TEST(FontFaceSubset, RefusesGlyphsThatAreNotThere) {
  EXPECT_FALSE(sans()->subset({70000}));
}

TEST(FontFaceSubset, KeepsAdvancesUnderTheNewNumbers) {
  const GlyphId wide = *sans()->glyph_for(U'W');
  const GlyphId narrow = *sans()->glyph_for(U'i');
  const FaceSubset subset = *sans()->subset({wide, narrow});
  const std::size_t hmtx = table_in(subset.bytes, "hmtx");
  ASSERT_NE(hmtx, 0u);
  for (const auto& [glyph, code] : subset.codes) {
    EXPECT_EQ(number_at(subset.bytes, hmtx + 4 * code, 2), sans()->advance(glyph));
  }
}

TEST(FontFaceSubset, DropsWhatReadersOfPdfDoNotUse) {
  const FaceSubset subset = *sans()->subset({*sans()->glyph_for(U'a')});
  for (const char* tag : {"GSUB", "GPOS", "cmap", "name", "post", "OS/2", "fpgm", "prep"}) {
    EXPECT_EQ(table_in(subset.bytes, tag), 0u) << tag;
  }
  for (const char* tag : {"glyf", "loca", "head", "hhea", "maxp"}) {
    EXPECT_NE(table_in(subset.bytes, tag), 0u) << tag;
  }
}

TEST(FontFaceSubset, HoldsAccentedLettersWithTheirParts) {
  const FaceSubset subset = *sans()->subset({*sans()->glyph_for(U'Ü')});
  EXPECT_EQ(subset.codes.size(), 1u);
  EXPECT_GT(subset.bytes.size(), sans()->subset({0})->bytes.size() + 50);
}

}  // namespace
}  // namespace cvpress::text
