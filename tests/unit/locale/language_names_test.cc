#include "locale/language_names.h"

#include <gtest/gtest.h>

#include "locale/language.h"
#include "locale/words.h"

namespace cvpress::locale {
namespace {

TEST(LanguageNames, AreThoseOfTheLanguagesThatHaveWords) {
  const auto languages = word_languages();
  ASSERT_EQ(language_names().size(), languages.size());
  for (std::size_t i = 0; i < languages.size(); ++i) {
    EXPECT_EQ(language_names()[i].language, languages[i]);
  }
}

TEST(LanguageTag, IsWrittenAsBcp47Does) {
  EXPECT_EQ(language_tag("en_us"), "en-US");
  EXPECT_EQ(language_tag("ZH-hans-cn"), "zh-Hans-CN");
  EXPECT_EQ(language_tag(""), "");
  EXPECT_EQ(language_tag("de-"), "de-");
}

TEST(LanguageTag, MayBeTheNameOfAPosixLocale) {
  EXPECT_EQ(language_tag("zh_CN"), "zh-CN");
  EXPECT_EQ(language_tag("de_DE.UTF-8"), "de-DE");
  EXPECT_EQ(language_tag("sr_RS.UTF-8@latin"), "sr-Latn-RS");
  EXPECT_EQ(language_tag("fr_FR@euro"), "fr-FR");
}

TEST(LanguageTag, MayBeTheCodeOfTheCountry) {
  EXPECT_EQ(language_tag("jp"), "ja");
  EXPECT_EQ(language_tag("CZ"), "cs");
  EXPECT_EQ(language_tag("kr"), "kr");
  EXPECT_EQ(language_tag("zh-cn"), "zh-CN");
}

TEST(LanguageNames, AreUnderstoodInEnglishAndInTheLanguage) {
  EXPECT_EQ(language_called("german"), "de");
  EXPECT_EQ(language_called("DEUTSCH"), "de");
  EXPECT_EQ(language_called("de"), "");
}

TEST(LanguageNames, LeadFromANameToATag) {
  EXPECT_EQ(language_suggestion("german"), "did you mean \"de\" (German)?");
  EXPECT_EQ(language_suggestion("Deutsch"), "did you mean \"de\" (German)?");
  EXPECT_EQ(language_suggestion("русский"), "did you mean \"ru\" (Russian)?");
  EXPECT_EQ(language_suggestion("frensh"), "did you mean \"fr\" (French)?");
  EXPECT_EQ(language_suggestion("xxxxxxxxxx"), "");
}

}  // namespace
}  // namespace cvpress::locale
