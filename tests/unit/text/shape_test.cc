#include <algorithm>

#include "support/text_shaping.h"
#include "text/missing_characters.h"
#include "text/paragraph.h"

namespace cvpress::text {
namespace {

using cvpress::tests::icon_span;
using cvpress::tests::line_break;
using cvpress::tests::project_fonts;
using cvpress::tests::shaped;
using cvpress::tests::text_span;
using cvpress::tests::width_of;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

TextStyle with_case(LetterCase letter_case, const char* family = "sans") {
  TextStyle style;
  style.families = {family};
  style.letter_case = letter_case;
  return style;
}

std::vector<std::uint32_t> clusters_of(const Run& run) {
  std::vector<std::uint32_t> clusters;
  for (const Glyph& glyph : run.shaped->glyphs) clusters.push_back(glyph.cluster);
  return clusters;
}

TEST(Shape, KernsPairs) {
  EXPECT_LT(width_of("AV"), width_of("A") + width_of("V") - 0.1);
}

TEST(Shape, ScalesWithTheSizeOnly) {
  TextStyle twice;
  twice.size = 20;
  EXPECT_NEAR(width_of("Avenue", twice), 2 * width_of("Avenue"), 1e-9);
}

TEST(Shape, LigatureIsOneClusterWithItsLetters) {
  TextStyle serif;
  serif.families = {"serif"};
  const ParagraphPtr paragraph = shaped("fix", serif);
  ASSERT_EQ(paragraph->runs.size(), 1u);
  EXPECT_EQ(paragraph->runs[0].shaped->text, "fix");
  EXPECT_THAT(clusters_of(paragraph->runs[0]), ElementsAre(0, 2));
}

TEST(Shape, TrackedTextHasNoLigatures) {
  TextStyle serif;
  serif.families = {"serif"};
  serif.tracking = 0.05;
  EXPECT_THAT(clusters_of(shaped("fix", serif)->runs[0]), ElementsAre(0, 1, 2));
}

TEST(Shape, UpperCaseIsByLanguage) {
  EXPECT_EQ(shaped("Straße ﬁ", with_case(LetterCase::kUpper))->text, "STRASSE FI");
  const auto turkish = shaped({text_span("diller", with_case(LetterCase::kUpper))}, "tr");
  EXPECT_EQ(turkish->text, "DİLLER");
}

TEST(Shape, SmallCapitalsAreTheFacesOwn) {
  const ParagraphPtr small = shaped("Abc", with_case(LetterCase::kSmallCaps));
  const ParagraphPtr plain = shaped("Abc");
  ASSERT_EQ(small->runs.size(), 1u);
  EXPECT_EQ(small->text, "Abc");
  EXPECT_EQ(small->runs[0].shaped->glyphs[0].id, plain->runs[0].shaped->glyphs[0].id);
  EXPECT_NE(small->runs[0].shaped->glyphs[1].id, plain->runs[0].shaped->glyphs[1].id);
}

TEST(Shape, SmallCapitalsAreMadeWhereTheFaceHasNone) {
  const ParagraphPtr small = shaped("Abß", with_case(LetterCase::kSmallCaps, "mono"));
  ASSERT_EQ(small->runs.size(), 2u);
  EXPECT_EQ(small->text, "Abß");
  EXPECT_EQ(small->runs[1].shaped->text, "bß");
  EXPECT_DOUBLE_EQ(small->runs[1].size, small->runs[0].size * 0.8);
  EXPECT_THAT(clusters_of(small->runs[1]), ElementsAre(0, 1, 1));
}

TEST(Shape, SwitchesFeaturesOn) {
  TextStyle old_style;
  old_style.features = {"onum"};
  EXPECT_NE(shaped("2024", old_style)->runs[0].shaped->glyphs[0].id,
            shaped("2024")->runs[0].shaped->glyphs[0].id);
}

TEST(Shape, CleansControlsTabsAndNewlines) {
  const std::string hostile = std::string("a\tb\r\nc\x01") + '\0' + "\x7F d\xFF" + "\xC2\x85" + "e";
  EXPECT_EQ(shaped(hostile.substr(0, 7))->text, "a b c");
  const std::string all = shaped(hostile)->text;
  EXPECT_EQ(all, "a b c d\xEF\xBF\xBD e");
}

TEST(Shape, KeepsRunsOfSpaces) {
  EXPECT_EQ(shaped("a   b")->text, "a   b");
}

TEST(Shape, SpansOfOneLookAreShapedTogether) {
  const ParagraphPtr paragraph = shaped({text_span("A"), text_span("V")});
  EXPECT_EQ(paragraph->runs.size(), 1u);
  EXPECT_NEAR(natural_widths(*paragraph).widest_line, width_of("AV"), 1e-9);
}

TEST(Shape, SpansOfOtherLooksAreTheirOwnRuns) {
  TextStyle bold;
  bold.weight = 700;
  const ParagraphPtr paragraph = shaped({text_span("one "), text_span("two", bold)});
  ASSERT_EQ(paragraph->runs.size(), 2u);
  EXPECT_EQ(paragraph->runs[1].begin, 4u);
  EXPECT_EQ(paragraph->runs[1].shaped->face->weight(), 700);
}

TEST(Shape, NeighboursWithOneTargetAreOneLink) {
  TextSpan first = text_span("a");
  TextSpan second = text_span("b");
  second.style.weight = 700;
  TextSpan third = text_span("c");
  first.href = second.href = "https://a.example";
  third.href = "https://b.example";
  const ParagraphPtr paragraph = shaped({first, second, third});
  ASSERT_EQ(paragraph->links.size(), 2u);
  EXPECT_EQ(paragraph->runs[0].link, 0);
  EXPECT_EQ(paragraph->runs[1].link, 0);
  EXPECT_EQ(paragraph->runs[2].link, 1);
}

TEST(Shape, TakesMissingCharactersFromAnotherFace) {
  Diagnostics diagnostics;
  TextStyle italic;
  italic.families = {"mono"};
  italic.italic = true;
  const ParagraphPtr paragraph = shaped({text_span("x я", italic)}, diagnostics);
  EXPECT_TRUE(diagnostics.all().empty());
  ASSERT_EQ(paragraph->runs.size(), 2u);
  EXPECT_NE(paragraph->runs[1].shaped->face, paragraph->runs[0].shaped->face);
  EXPECT_EQ(paragraph->runs[1].style_face, paragraph->runs[0].style_face);
  EXPECT_NE(paragraph->runs[1].shaped->glyphs[0].id, 0u);
}

TEST(Shape, NamesWhatNoFaceHasOnceForEachScript) {
  Diagnostics diagnostics;
  TextSpan span = text_span("漢字漢🚀");
  SourceMap sources;
  span.where = {sources.add("cv.md", span.text), 0, 13};
  const ParagraphPtr paragraph = shaped({span}, diagnostics);
  EXPECT_EQ(paragraph->text, span.text);
  EXPECT_EQ(paragraph->runs[0].shaped->glyphs[0].id, 0u);
  ASSERT_EQ(paragraph->missing.size(), 3u);
  MissingCharacters missing;
  missing.add(*paragraph);
  missing.add(*paragraph);
  missing.report(sources, true, diagnostics);
  ASSERT_EQ(diagnostics.all().size(), 2u);
  EXPECT_EQ(diagnostics.all()[0].message, "no font has the Han characters \"漢字\"");
  EXPECT_EQ(diagnostics.all()[0].where, (SourceSpan{span.where.file, 0, 3}));
  EXPECT_THAT(diagnostics.all()[1].message, HasSubstr("\"🚀\" (U+1F680 ROCKET)"));
}

TEST(Shape, CountsWhatIsTooMuchToName) {
  Diagnostics diagnostics;
  MissingCharacters missing;
  missing.add(*shaped({text_span("一二三四五六七八九十百千万億")}, diagnostics));
  missing.report(SourceMap(), true, diagnostics);
  ASSERT_EQ(diagnostics.all().size(), 1u);
  EXPECT_THAT(diagnostics.all()[0].message, HasSubstr("千\" and 2 more"));
}

TEST(Shape, PictographsThatNoFaceHasAreBoxes) {
  for (const char* text : {"Rocket 🚀 Person", "a 👨‍👩‍👧 🇩🇪 👍🏽 🛰\uFE0F b",
                           "end 🚀. (🚀)", "🚀", "1\uFE0F\u20E3 one", "© ™"}) {
    EXPECT_EQ(shaped(text)->text, text) << "nothing is lost";
  }
  const ParagraphPtr rocket = shaped("🚀");
  ASSERT_EQ(rocket->runs.size(), 1u);
  ASSERT_EQ(rocket->runs[0].shaped->glyphs.size(), 1u);
  EXPECT_EQ(rocket->runs[0].shaped->glyphs[0].id, 0u);
  EXPECT_FALSE(rocket->runs[0].shaped->face->outline(0).empty());
}

TEST(MissingCharacters, AreOneGroupOfAllPictographs) {
  Diagnostics diagnostics;
  MissingCharacters missing;
  missing.add(*shaped({text_span("👨‍👩‍👧 🇩🇪 👍🏽 🛰\uFE0F 1\uFE0F\u20E3")},
                      diagnostics));
  missing.report(SourceMap(), false, diagnostics);
  ASSERT_EQ(diagnostics.all().size(), 1u);
  EXPECT_THAT(diagnostics.all()[0].message, HasSubstr("no font has the pictographs \"👨👩👧🇩🇪"));
}

TEST(MissingCharacters, AreInFontsOfTheSystemOnlyWhereTheseAreLookedAt) {
  const auto hint = [](bool asks_system) {
    Diagnostics diagnostics;
    MissingCharacters missing;
    missing.add(*shaped({text_span("漢字")}, diagnostics));
    missing.report(SourceMap(), asks_system, diagnostics);
    return diagnostics.all().at(0).hints.at(0).text;
  };
  EXPECT_THAT(hint(true), HasSubstr("install fonts-noto-cjk"));
  EXPECT_THAT(hint(true), HasSubstr("boxes are printed instead"));
  EXPECT_THAT(hint(false), ::testing::Not(HasSubstr("install")));
  EXPECT_THAT(hint(false), HasSubstr("leave --no-system-fonts out"));
}

TEST(MissingCharacters, AreToldWhereTheFirstStands) {
  SourceMap sources;
  const FileId file = sources.add("cv.md", "title: see 漢 and 字");
  TextSpan first = text_span("漢");
  TextSpan second = text_span("see 字");
  second.where = {file, 7, 25};
  MissingCharacters missing;
  Diagnostics diagnostics;
  missing.add(*shaped({first, second}, diagnostics));
  missing.report(sources, true, diagnostics);
  EXPECT_THAT(diagnostics_as_text(diagnostics, sources), HasSubstr("cv.md:1:18: warning: no font"));
}

TEST(Shape, AccentsMayBeSpelledEitherWay) {
  Diagnostics diagnostics;
  const ParagraphPtr apart = shaped({text_span("e\u0301")}, diagnostics);
  EXPECT_TRUE(diagnostics.all().empty());
  ASSERT_EQ(apart->runs[0].shaped->glyphs.size(), 1u);
  EXPECT_EQ(apart->runs[0].shaped->glyphs[0].id, shaped("é")->runs[0].shaped->glyphs[0].id);
}

TEST(Shape, CharactersThatAreOthersInDisguiseAreShown) {
  Diagnostics diagnostics;
  const ParagraphPtr paragraph = shaped({text_span("2 \u212B")}, diagnostics);  // the unit
  EXPECT_TRUE(diagnostics.all().empty());
  EXPECT_EQ(paragraph->runs[0].shaped->glyphs[2].id, shaped("Å")->runs[0].shaped->glyphs[0].id);
}

TEST(Shape, SpecialSpacesAndJoinersNeedNoGlyph) {
  Diagnostics diagnostics;
  shaped({text_span("a\u2009b\u202Fc\u200Dd\uFE0Fe\u2011f\u2060g")}, diagnostics);
  EXPECT_TRUE(diagnostics.all().empty());
}

TEST(Shape, IconIsDecorationCentredOnCapitals) {
  const ParagraphPtr paragraph = shaped({icon_span("mail"), text_span("\u00A0me")});
  const text::Run& icon = paragraph->runs[0];
  EXPECT_TRUE(icon.shaped->is_icon);
  EXPECT_EQ(paragraph->text, "\uFFFC\u00A0me");
  EXPECT_EQ(icon.shaped->glyphs.size(), 1u);
  EXPECT_NE(icon.shaped->glyphs[0].dy, 0);
}

TEST(Shape, UnknownIconIsAWarningWithASuggestion) {
  Diagnostics diagnostics;
  const ParagraphPtr paragraph = shaped({icon_span("githb")}, diagnostics);
  EXPECT_TRUE(paragraph->runs.empty());
  ASSERT_EQ(diagnostics.all().size(), 1u);
  EXPECT_THAT(diagnostics.all()[0].hints.at(0).text, HasSubstr("github"));
}

TEST(Shape, LineBreakIsANewlineInNoRunAfterASpace) {
  const ParagraphPtr paragraph = shaped({text_span("a"), line_break(), text_span("b")});
  EXPECT_EQ(paragraph->text, "a \nb");
  ASSERT_EQ(paragraph->runs.size(), 2u);
  EXPECT_EQ(paragraph->runs[0].shaped->text, "a ");
  EXPECT_EQ(paragraph->runs[1].begin, 3u);
}

TEST(Shape, ASpaceBeforeALineBreakIsNotDoubled) {
  const ParagraphPtr paragraph =
      shaped({text_span("a "), line_break(), line_break(), text_span("b")});
  EXPECT_EQ(paragraph->text, "a \n\nb");
}

TEST(Shape, TheSpaceBeforeALineBreakIsInNoLink) {
  TextSpan link = text_span("a");
  link.href = "https://a.example";
  const ParagraphPtr paragraph = shaped({link, line_break(), text_span("b")});
  ASSERT_EQ(paragraph->runs.size(), 3u);
  EXPECT_EQ(paragraph->runs[1].shaped->text, " ");
  EXPECT_EQ(paragraph->runs[1].link, -1);
}

TEST(Shape, RightToLeftRunsHaveGlyphsInVisualOrder) {
  const ParagraphPtr paragraph = shaped("ab \u202Ecde\u202C fg");
  EXPECT_EQ(paragraph->text, "ab cde fg") << "the controls have done their work";
  ASSERT_EQ(paragraph->runs.size(), 3u);
  EXPECT_TRUE(paragraph->runs[1].shaped->right_to_left);
  EXPECT_EQ(paragraph->runs[1].level, 1);
  EXPECT_THAT(clusters_of(paragraph->runs[1]), ElementsAre(2, 1, 0));
}

TEST(Shape, FirstStrongLetterTurnsTheParagraph) {
  EXPECT_TRUE(shaped("שלום abc")->right_to_left);
  EXPECT_FALSE(shaped("abc שלום")->right_to_left);
  EXPECT_TRUE(shaped({text_span("2024")}, "he")->right_to_left);
}

}  // namespace
}  // namespace cvpress::text
