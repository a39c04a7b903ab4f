#include <algorithm>
#include <numeric>

#include "support/text_shaping.h"
#include "text/paragraph.h"

namespace cvpress::text {
namespace {

using cvpress::tests::project_fonts;
using cvpress::tests::text_span;

ParagraphPtr in(const std::string& language, const std::string& text) {
  Diagnostics diagnostics;
  ShapeOptions options;
  options.language = language;
  return shape({text_span(text)}, options, project_fonts(), diagnostics);
}

Pt width_in(const std::string& language, const std::string& text) {
  return natural_widths(*in(language, text)).widest_line;
}

constexpr Pt kSize = 10;

TEST(Spacing, PartsHanFromLatin) {
  const Pt parts = width_in("ja", "設計") + width_in("ja", "C") + width_in("ja", "開発");
  EXPECT_NEAR(width_in("ja", "設計C開発") - parts, 2 * 0.09 * kSize, 0.1);
  EXPECT_EQ(in("ja", "設計C開発")->text, "設計C開発") << "no characters are added";
}

TEST(Spacing, AddsNothingToASpaceOrToKorean) {
  EXPECT_NEAR(
      width_in("ja", "設 C"),
      width_in("ja", "設") + width_in("ja", "C") + width_in("ja", "a a") - 2 * width_in("ja", "a"),
      0.1);
  EXPECT_NEAR(width_in("ko", "한C"), width_in("ko", "한") + width_in("ko", "C"), 0.1);
}

TEST(Spacing, OfHanVanishesAtTheEndOfALine) {
  const ParagraphPtr paragraph = in("ja", "設計C開発");
  const Pt width = width_in("ja", "設計");
  const auto lines = break_lines(*paragraph, width, Align::kStart);
  EXPECT_NEAR(lines.at(0).width, width, 1e-6);
  EXPECT_EQ(lines.at(0).end, 6u);
}

Pt advance_of(const Paragraph& paragraph, std::uint32_t cluster) {
  for (const Glyph& glyph : paragraph.runs.at(0).shaped->glyphs) {
    if (glyph.cluster == cluster) return glyph.advance;
  }
  return 0;
}

TEST(Spacing, NarrowsTheSpaceBeforeFrenchMarks) {
  const auto french = in("fr", "mot ! mot");
  const auto english = in("en", "mot ! mot");
  EXPECT_LT(advance_of(*french, 3), advance_of(*english, 3) * 0.7);
  EXPECT_EQ(advance_of(*french, 5), advance_of(*english, 5)) << "a space of words";
}

TEST(Spacing, NarrowFrenchSpacesDoNotStretch) {
  const auto paragraph = in("fr", "mot ! mot");
  const ShapedRun& run = *paragraph->runs.at(0).shaped;
  std::vector<std::uint32_t> stretching;
  for (const Glyph& glyph : run.glyphs) {
    if (is_word_space(run, glyph)) stretching.push_back(glyph.cluster);
  }
  EXPECT_THAT(stretching, ::testing::ElementsAre(5u));
}

TEST(Spacing, GivesFrenchMarksRoomWhereNoSpaceWasTyped) {
  EXPECT_GT(width_in("fr", "mot!"), width_in("en", "mot!") + 0.5);
  EXPECT_GT(width_in("fr", "«mot»"), width_in("en", "«mot»") + 1);
  EXPECT_NEAR(width_in("fr-CH", "«mot»!"), width_in("en", "«mot»!"), 1e-9);
  EXPECT_NEAR(width_in("fr-CA", "mot!"), width_in("en", "mot!"), 1e-9);
}

TEST(Spacing, LeavesAddressesAndTimesAlone) {
  for (const char* text : {"https://example.org", "10:30", "a:b"}) {
    EXPECT_NEAR(width_in("fr", text), width_in("en", text), 1e-9) << text;
  }
}

TEST(Spacing, OfFrenchMarksIsNoSpaceToReaders) {
  // Readers take a tenth of an em between two letters for a space.
  for (const char* text : {"t:", "r:", "y:", "V:", "T;", "f!", "f?", "7:", "«T", "«V", "A»"}) {
    const auto paragraph = in("fr", text);
    const ShapedRun& run = *paragraph->runs.at(0).shaped;
    const Glyph& first = run.glyphs.at(0);
    const double gap = first.advance - run.face->advance(first.id) + run.glyphs.at(1).dx;
    EXPECT_LT(gap, 0.095 * run.face->metrics().units_per_em) << text;
  }
}

/// A text in Debian's Noto Sans CJK.
Pt noto_width_in(const std::string& language, const std::string& text) {
  Diagnostics diagnostics;
  ShapeOptions options;
  options.language = language;
  const auto paragraph =
      shape({text_span(text)}, options, cvpress::tests::noto_fonts(), diagnostics);
  return natural_widths(*paragraph).widest_line;
}

TEST(Spacing, SqueezesMarksBesideMarks) {
  for (const char* language : {"ja", "zh-Hans", "zh"}) {
    EXPECT_NEAR(noto_width_in(language, "字。」字"), 3.5 * kSize, 0.01) << language;
    EXPECT_NEAR(noto_width_in(language, "字」。字"), 3.5 * kSize, 0.01) << language;
    EXPECT_NEAR(noto_width_in(language, "字，「字"), 3.5 * kSize, 0.01) << language;
    EXPECT_NEAR(noto_width_in(language, "字。"), 1.5 * kSize, 0.01) << language;
  }
}

TEST(Spacing, CutsNothingOffMarksInTheMiddleOfTheirEm) {
  for (const char* language : {"zh-Hant", "zh-TW", "zh-HK"}) {
    EXPECT_NEAR(noto_width_in(language, "字。」字"), 4 * kSize, 0.01) << language;
    EXPECT_NEAR(noto_width_in(language, "字，。字"), 4 * kSize, 0.01) << language;
    EXPECT_NEAR(noto_width_in(language, "字。"), 1.75 * kSize, 0.01) << language;
  }
}

TEST(Spacing, SqueezesTheBracketsBesideThem) {
  for (const char* language : {"zh-Hant", "zh-HK"}) {
    EXPECT_NEAR(noto_width_in(language, "字」，字"), 3.5 * kSize, 0.01) << language;
    EXPECT_NEAR(noto_width_in(language, "字，「字"), 3.5 * kSize, 0.01) << language;
    EXPECT_NEAR(noto_width_in(language, "字」「字"), 3.5 * kSize, 0.01) << language;
    EXPECT_NEAR(noto_width_in(language, "字：「字"), 3.5 * kSize, 0.01) << language;
  }
}

TEST(Spacing, TakesColonsForCentredInJapanOnly) {
  EXPECT_NEAR(noto_width_in("ja", "字：「字"), 3.5 * kSize, 0.01);
  EXPECT_NEAR(noto_width_in("zh-Hans", "字：「字"), 4 * kSize, 0.01);
}

TEST(Figures, AreThoseTheStyleAsksFor) {
  using cvpress::tests::width_of;
  TextStyle style;
  style.families = {"serif"};
  style.features = {"pnum"};
  EXPECT_LT(width_of("1111", style), width_of("0000", style));
  style.features = {};
  style.figures = Figures::kTabular;
  EXPECT_NEAR(width_of("1111", style), width_of("0000", style), 1e-9);
}

TEST(Figures, OfOldStyleAreOtherGlyphs) {
  TextStyle old_style;
  old_style.families = {"serif"};
  const auto plain = cvpress::tests::shaped("123", old_style);
  old_style.figures = Figures::kOldStyle;
  const auto old = cvpress::tests::shaped("123", old_style);
  EXPECT_NE(plain->runs.at(0).shaped->glyphs.at(2).id, old->runs.at(0).shaped->glyphs.at(2).id);
}

}  // namespace
}  // namespace cvpress::text
