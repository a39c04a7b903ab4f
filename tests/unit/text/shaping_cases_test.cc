// What shaping must do for each script, shown by relations between glyphs rather
// than by their numbers, which change with a face's version. The faces are
// Debian's fonts-noto-core and fonts-noto-cjk.
#include <algorithm>

#include "support/text_shaping.h"
#include "text/hb_internal.h"

namespace cvpress::text {
namespace {

using cvpress::tests::noto_glyphs;
using cvpress::tests::NotoText;

std::vector<GlyphId> ids(const std::vector<Glyph>& glyphs) {
  std::vector<GlyphId> all;
  for (const Glyph& glyph : glyphs) all.push_back(glyph.id);
  return all;
}

int advance(const std::vector<Glyph>& glyphs) {
  int sum = 0;
  for (const Glyph& glyph : glyphs) sum += glyph.advance;
  return sum;
}

const auto name_of_case = [](const auto& tested) {
  std::string name;
  for (const char* c = tested.param.feature; *c != 0; ++c) {
    if (std::isalnum(static_cast<unsigned char>(*c)) != 0) name += *c;
  }
  return name;
};

/// Two texts whose glyphs are the same, or are not.
struct Comparison {
  const char* feature;
  NotoText one;
  NotoText other;
  bool same;
};

class ShapingPair : public testing::TestWithParam<Comparison> {};

TEST_P(ShapingPair, HasTheSameGlyphsOrNot) {
  const auto one = noto_glyphs(GetParam().one);
  const auto other = noto_glyphs(GetParam().other);
  ASSERT_FALSE(one.empty());
  EXPECT_EQ(ids(one) == ids(other), GetParam().same);
}

const Comparison kComparisons[] = {
    {"Polytonic marks compose",
     {"Noto Sans", "el", "α\u0313\u0301\u0345"},
     {"Noto Sans", "el", "ᾄ"},
     true},
    {"Vietnamese marks compose",
     {"Noto Sans", "vi", "e\u0323\u0302"},
     {"Noto Sans", "vi", "ệ"},
     true},
    {"Vietnamese marks compose in any order",
     {"Noto Sans", "vi", "e\u0302\u0323"},
     {"Noto Sans", "vi", "ệ"},
     true},
    {"Cyrillic marks compose", {"Noto Sans", "uk", "и\u0306"}, {"Noto Sans", "uk", "й"}, true},
    {"Serbian italics are local",
     {"Noto Sans Italic", "sr", "бгд"},
     {"Noto Sans Italic", "ru", "бгд"},
     false},
    {"Serbian be is local upright", {"Noto Sans", "sr", "б"}, {"Noto Sans", "ru", "б"}, false},
    {"Jamo make a syllable",
     {"Noto Sans CJK KR", "ko", "\u1112\u1161\u11AB"},
     {"Noto Sans CJK KR", "ko", "한"},
     true},
    {"Han is local for Japan",
     {"Noto Sans CJK JP", "ja", "骨"},
     {"Noto Sans CJK JP", "zh-Hans", "骨"},
     false},
    {"A variation selector chooses a form",
     {"Noto Sans CJK JP", "ja", "葛\U000E0100"},
     {"Noto Sans CJK JP", "ja", "葛"},
     false},
    {"A variation selector is no glyph",
     {"Noto Sans CJK JP", "ja", "葛\U000E0101"},
     {"Noto Sans CJK JP", "ja", "葛"},
     true},
    {"Arabic initial is not isolated",
     {"Noto Sans Arabic", "ar", "ب\u200D"},
     {"Noto Sans Arabic", "ar", "ب"},
     false},
    {"Arabic final is not isolated",
     {"Noto Sans Arabic", "ar", "\u200Dب"},
     {"Noto Sans Arabic", "ar", "ب"},
     false},
    {"Arabic initial is not final",
     {"Noto Sans Arabic", "ar", "ب\u200D"},
     {"Noto Sans Arabic", "ar", "\u200Dب"},
     false},
    {"Arabic medial is not initial",
     {"Noto Sans Arabic", "ar", "\u200Dب\u200D"},
     {"Noto Sans Arabic", "ar", "ب\u200D"},
     false},
    {"Hamza composes",
     {"Noto Sans Arabic", "ar", "ا\u0654"},
     {"Noto Sans Arabic", "ar", "أ"},
     true},
    {"A nonjoiner parts letters",
     {"Noto Sans Arabic", "fa", "می\u200Cشود"},
     {"Noto Sans Arabic", "fa", "میشود"},
     false},
    {"Urdu digits are local",
     {"Noto Sans Arabic", "ur", "۴"},
     {"Noto Sans Arabic", "fa", "۴"},
     false},
    {"Brackets are mirrored",
     {"Noto Sans Hebrew", "he", "א(א"},
     {"Noto Sans Hebrew", "he", "א)א"},
     false},
    {"Tamil o is the same in two parts",
     {"Noto Sans Tamil", "ta", "க\u0BC6\u0BBE"},
     {"Noto Sans Tamil", "ta", "கொ"},
     true},
    {"Bengali o is the same in two parts",
     {"Noto Sans Bengali", "bn", "ক\u09C7\u09BE"},
     {"Noto Sans Bengali", "bn", "কো"},
     true},
    {"A joiner keeps a half form",
     {"Noto Sans Devanagari", "hi", "क्\u200Dष"},
     {"Noto Sans Devanagari", "hi", "क्ष"},
     false},
    {"A nonjoiner keeps the virama",
     {"Noto Sans Devanagari", "hi", "क्\u200Cष"},
     {"Noto Sans Devanagari", "hi", "क्\u200Dष"},
     false},
};

INSTANTIATE_TEST_SUITE_P(All, ShapingPair, testing::ValuesIn(kComparisons), name_of_case);

/// A text, how many glyphs it has, and where in the row of them (from the left)
/// the usual glyph of one of its characters stands; -1 where it has none.
struct Row {
  const char* feature;
  NotoText text;
  std::size_t glyphs;
  char32_t character;
  int place;
};

class ShapingRow : public testing::TestWithParam<Row> {};

TEST_P(ShapingRow, HasItsGlyphsInOrder) {
  FacePtr face;
  const auto glyphs = noto_glyphs(GetParam().text, &face);
  ASSERT_TRUE(face);
  EXPECT_EQ(glyphs.size(), GetParam().glyphs);
  const auto nominal = face->glyph_for(GetParam().character);
  ASSERT_TRUE(nominal);
  const auto row = ids(glyphs);
  const auto found = std::find(row.begin(), row.end(), *nominal);
  EXPECT_EQ(found == row.end() ? -1 : static_cast<int>(found - row.begin()), GetParam().place);
}

const Row kRows[] = {
    {"Lam and alef join", {"Noto Sans Arabic", "ar", "لا"}, 1, U'ل', -1},
    {"Lam and alef with hamza join", {"Noto Sans Arabic", "ar", "لأ"}, 1, U'أ', -1},
    {"Allah is four letters, to be read back", {"Noto Sans Arabic", "ar", "الله"}, 4, U'ا', 3},
    {"Digits run from the left", {"Noto Sans Arabic", "ar", "١٢٣"}, 3, U'١', 0},
    {"Devanagari i goes before its consonant", {"Noto Sans Devanagari", "hi", "कि"}, 2, U'क', 1},
    {"Devanagari i goes before a conjunct", {"Noto Sans Devanagari", "hi", "क्षि"}, 2, U'क', -1},
    {"Devanagari ra becomes a reph", {"Noto Sans Devanagari", "hi", "र्क"}, 2, U'क', 0},
    {"Devanagari ksha is one conjunct", {"Noto Sans Devanagari", "hi", "क्ष"}, 1, U'क', -1},
    {"Bengali i goes before its consonant", {"Noto Sans Bengali", "bn", "কি"}, 2, U'ক', 1},
    {"Bengali o stands on both sides", {"Noto Sans Bengali", "bn", "কো"}, 3, U'ক', 1},
    {"Bengali ra becomes a reph", {"Noto Sans Bengali", "bn", "র্ক"}, 2, U'ক', 0},
    {"Bengali ksha is one conjunct", {"Noto Sans Bengali", "bn", "ক্ষ"}, 1, U'ক', -1},
    {"Tamil o stands on both sides", {"Noto Sans Tamil", "ta", "கோ"}, 3, U'க', 1},
    {"Tamil au stands on both sides", {"Noto Sans Tamil", "ta", "கௌ"}, 3, U'க', 1},
    {"Khmer ro goes below and before", {"Noto Sans Khmer", "km", "ក្រ"}, 2, U'ក', 1},
    {"Khmer mo goes below", {"Noto Sans Khmer", "km", "ក្ម"}, 2, U'ក', 0},
    {"Khmer oe stands on both sides", {"Noto Sans Khmer", "km", "កើ"}, 3, U'ក', 1},
    {"Thai am comes apart under a tone", {"Noto Sans Thai", "th", "น้ำ"}, 4, 0x0E4D, 1},
    {"A mark without a letter of its own stays", {"Noto Sans", "en", "x\u0302"}, 2, U'x', 0},
};

INSTANTIATE_TEST_SUITE_P(All, ShapingRow, testing::ValuesIn(kRows), name_of_case);

/// A text of one letter with marks: those take no room and stand over the letter.
struct Marked {
  const char* feature;
  NotoText text;
  NotoText letter;
};

class ShapingMarks : public testing::TestWithParam<Marked> {};

TEST_P(ShapingMarks, TakeNoRoomOfTheirOwn) {
  const auto marked = noto_glyphs(GetParam().text);
  const auto letter = noto_glyphs(GetParam().letter);
  EXPECT_EQ(advance(marked), advance(letter));
  EXPECT_GT(marked.size(), letter.size());
}

const Marked kMarked[] = {
    {"Fatha", {"Noto Sans Arabic", "ar", "بَ"}, {"Noto Sans Arabic", "ar", "ب"}},
    {"Shadda and fatha", {"Noto Sans Arabic", "ar", "بَّ"}, {"Noto Sans Arabic", "ar", "ب"}},
    {"Niqqud", {"Noto Sans Hebrew", "he", "שָׁ"}, {"Noto Sans Hebrew", "he", "ש"}},
    {"Devanagari u", {"Noto Sans Devanagari", "hi", "कु"}, {"Noto Sans Devanagari", "hi", "क"}},
    {"Thai vowel and tone", {"Noto Sans Thai", "th", "กี่"}, {"Noto Sans Thai", "th", "ก"}},
    {"Khmer nikahit", {"Noto Sans Khmer", "km", "កំ"}, {"Noto Sans Khmer", "km", "ក"}},
    {"Circumflex on x", {"Noto Sans", "en", "x\u0302"}, {"Noto Sans", "en", "x"}},
};

INSTANTIATE_TEST_SUITE_P(All, ShapingMarks, testing::ValuesIn(kMarked), name_of_case);

TEST(ShapingCases, AMarkStandsHigherOverATallerLetter) {
  const auto low = noto_glyphs({"Noto Sans Arabic", "ar", "بَ"});
  const auto high = noto_glyphs({"Noto Sans Arabic", "ar", "لَ"});
  EXPECT_LT(low[0].dy, high[0].dy);
}

TEST(ShapingCases, AToneStandsHigherOverAVowel) {
  FacePtr face;
  const auto alone = noto_glyphs({"Noto Sans Thai", "th", "ก่"}, &face);
  const auto above = noto_glyphs({"Noto Sans Thai", "th", "กี่"});
  EXPECT_NE(alone.back().id, above.back().id);
}

TEST(ShapingCases, QuotesAmongChineseAreOfTheirFace) {
  const auto runs = [](const char* language, const char* text) {
    ShapeOptions options;
    options.language = language;
    TextStyle style;
    style.families = {"Noto Sans"};
    const std::vector<TextSpan> spans = {cvpress::tests::text_span(text, style)};
    Diagnostics diagnostics;
    return shape(spans, options, cvpress::tests::noto_fonts(), diagnostics)->runs.size();
  };
  EXPECT_EQ(runs("zh-Hans", "解决“超卖”问题"), 1u);
  EXPECT_EQ(runs("zh-Hans", "“OK”"), 1u);
  EXPECT_EQ(runs("ko", "는‘먼저"), 3u);
}

TEST(ShapingCases, ATurkishLigatureDoesNotHideTheDot) {
  EXPECT_EQ(noto_glyphs({"Noto Sans", "tr", "fi"}).size(), 2u);
  EXPECT_EQ(noto_glyphs({"Noto Sans", "en", "fi"}).size(), 1u);
}

TEST(ShapingCases, TurkishSmallCapitalsKeepTheirDots) {
  TextStyle style;
  style.letter_case = LetterCase::kSmallCaps;
  const auto glyphs = [&](const char* language) {
    const auto paragraph =
        cvpress::tests::shaped({cvpress::tests::text_span("iı", style)}, language);
    return ids(paragraph->runs.at(0).shaped->glyphs);
  };
  EXPECT_NE(glyphs("tr")[0], glyphs("tr")[1]);
  EXPECT_EQ(glyphs("en")[0], glyphs("en")[1]);
}

}  // namespace
}  // namespace cvpress::text
