// Which face which characters of a paragraph get.
#include "support/text_shaping.h"
#include "support/text_small_fonts.h"
#include "text/emoji_sequence_internal.h"

namespace cvpress::text {
namespace {

using cvpress::tests::small_font;
using cvpress::tests::text_span;

class Fallback : public ::testing::Test {
 protected:
  Fallback() {
    system_.add("/sys/truetype/noto/NotoSansHebrew-Regular.ttf", small_font("Square-Regular.ttf"));
    system_.add("/sys/opentype/noto/NotoSansCJK-Regular.ttc", small_font("SquareCJK-Regular.ttc"));
  }
  /// Runs as "text:face", parted by bars.
  std::string runs(const std::string& text, const std::string& language = "en") {
    Diagnostics diagnostics;
    ShapeOptions options;
    options.language = language;
    const ParagraphPtr paragraph = shape({text_span(text)}, options, fonts_, diagnostics);
    std::string told;
    for (const text::Run& run : paragraph->runs) {
      told += (told.empty() ? "" : "|") + run.shaped->text + ":" + run.shaped->face->family();
    }
    return told;
  }

  MemoryFiles own_;
  MemoryFiles system_;
  FontCatalog fonts_{own_, {}, {&system_, {"/sys"}}};
};

TEST_F(Fallback, ChangesTheFaceWhereTheStylesOwnHasNoGlyph) {
  EXPECT_EQ(runs("Cx 一"), "Cx :Source Sans 3|一:Square CJK SC");
}

TEST_F(Fallback, HasAllSpacesOfATextInTheFaceOfItsScript) {
  EXPECT_EQ(runs("אאא A א 1 א", "he"),
            "אאא :Square|A:Source Sans 3| :Square|א :Square|1:Source Sans 3| א:Square");
  EXPECT_EQ(runs("A A א A", "en"), "A A :Source Sans 3|א:Square| :Square|A:Source Sans 3");
}

TEST_F(Fallback, KeepsSpacesWithTheLettersBeforeThem) {
  EXPECT_EQ(runs("א א"), "א א:Square");
}

TEST_F(Fallback, KeepsFiguresInTheStylesFace) {
  EXPECT_EQ(runs("一 2019"), "一 :Square CJK SC|2019:Source Sans 3");
}

TEST_F(Fallback, TakesTheLanguageForHan) {
  EXPECT_EQ(runs("一", "ja"), "一:Square CJK JP");
  EXPECT_EQ(runs("一", "zh-TW"), "一:Square CJK TC");
}

TEST_F(Fallback, KnowsJapaneseAndKoreanByTheirOwnLetters) {
  EXPECT_THAT(runs("一の"), ::testing::StartsWith("一:Square CJK JP"));
  EXPECT_THAT(runs("一한"), ::testing::StartsWith("一:Square CJK KR"));
}

TEST_F(Fallback, PrintsABoxForWhatNobodyHasAndKeepsItsText) {
  Diagnostics diagnostics;
  const ParagraphPtr paragraph = shape({text_span("ཀ")}, {}, fonts_, diagnostics);
  ASSERT_EQ(paragraph->missing.size(), 1u);
  EXPECT_EQ(paragraph->runs[0].shaped->text, "ཀ");
  EXPECT_EQ(paragraph->runs[0].shaped->glyphs[0].id, 0u);
}

TEST(Emoji, AreKnownByNatureOrBySelector) {
  for (const char32_t* emoji :
       {U"🎉", U"👩\u200D💻", U"👍🏽", U"🇫🇷", U"1\uFE0F\u20E3", U"☎\uFE0F", U"❤\uFE0F"}) {
    EXPECT_TRUE(is_emoji(emoji));
  }
  for (const char32_t* text : {U"a", U"☎", U"1", U"1\uFE0F", U"✓", U"🎉\uFE0E", U"©", U"א"}) {
    EXPECT_FALSE(is_emoji(text));
  }
}

}  // namespace
}  // namespace cvpress::text
