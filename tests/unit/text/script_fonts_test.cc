#include "text/script_fonts_internal.h"

namespace cvpress::text {
namespace {

using ::testing::Contains;
using ::testing::Field;

TEST(ScriptFonts, DecideByTheFirstLetterThatHasAScript) {
  EXPECT_EQ(deciding_script(U"ا"), USCRIPT_ARABIC);
  EXPECT_EQ(deciding_script(U"(ا"), USCRIPT_ARABIC);
  EXPECT_EQ(deciding_script(U"→"), USCRIPT_COMMON);
}

TEST(ScriptFonts, TakeMarksForThoseOfTheirScripts) {
  EXPECT_EQ(deciding_script(U"。"), USCRIPT_HAN);
  EXPECT_EQ(deciding_script(U"，"), USCRIPT_HAN);
  EXPECT_EQ(deciding_script(U"،"), USCRIPT_ARABIC);
  EXPECT_EQ(deciding_script(U"🎉"), USCRIPT_COMMON);
}

struct LanguageCase {
  std::string tag;
  std::string language;
};

class HanLanguage : public ::testing::TestWithParam<LanguageCase> {};

TEST_P(HanLanguage, IsKnownByItsTag) {
  EXPECT_EQ(han_language(GetParam().tag), GetParam().language);
}

INSTANTIATE_TEST_SUITE_P(
    All, HanLanguage,
    ::testing::Values(LanguageCase{"zh", "zh-Hans"}, LanguageCase{"zh-CN", "zh-Hans"},
                      LanguageCase{"zh-TW", "zh-Hant"}, LanguageCase{"zh-Hant", "zh-Hant"},
                      LanguageCase{"ZH-HANT-HK", "zh-HK"}, LanguageCase{"zh-MO", "zh-HK"},
                      LanguageCase{"yue", "zh-HK"}, LanguageCase{"ja-JP", "ja"},
                      LanguageCase{"ko", "ko"}, LanguageCase{"kok", ""}, LanguageCase{"en", ""},
                      LanguageCase{"", ""}),
    [](const auto& test) { return "case" + std::to_string(test.index); });

std::vector<std::string> names(UScriptCode script, bool serif) {
  std::vector<std::string> found;
  for (const FontStem& stem : font_stems(script, "", serif)) found.push_back(stem.name);
  return found;
}

TEST(ScriptFonts, AreNamedAfterTheirScripts) {
  EXPECT_EQ(names(USCRIPT_MEITEI_MAYEK, false).front(), "NotoSansMeeteiMayek");
  EXPECT_EQ(names(USCRIPT_CANADIAN_ABORIGINAL, false).front(), "NotoSansCanadianAboriginal");
  EXPECT_EQ(names(USCRIPT_TIBETAN, true).front(), "NotoSerifTibetan");
  EXPECT_THAT(names(USCRIPT_TIBETAN, false), Contains("NotoSerifTibetan"));
}

TEST(ScriptFonts, ComeInPackages) {
  EXPECT_EQ(font_package(U'一'), "fonts-noto-cjk");
  EXPECT_EQ(font_package(U'。'), "fonts-noto-cjk");
  EXPECT_EQ(font_package(U'ا'), "fonts-noto-core");
  EXPECT_EQ(font_package(U'\U0002A6A5'), "fonts-hanazono");
  EXPECT_EQ(font_package(U'🎉'), "fonts-noto-color-emoji");
  EXPECT_EQ(font_package(U'\uE000'), "");
}

}  // namespace
}  // namespace cvpress::text
