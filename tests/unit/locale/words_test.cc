#include "locale/words.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "locale/language.h"
#include "model/resume.h"

namespace cvpress::locale {
namespace {

TEST(Word, ComesFromItsLanguage) {
  EXPECT_EQ(word("present", "en"), "Present");
  EXPECT_EQ(word("present", "de"), "heute");
  EXPECT_EQ(word("education", "zh"), "教育经历");
  EXPECT_EQ(word("education", "zh-Hant-TW"), "教育程度");
  EXPECT_EQ(word("see_certificate", "ko"), "증서 보기");
}

TEST(Word, FallsBackToTheLanguageWithoutRegionThenToEnglish) {
  EXPECT_EQ(word("skills", "de-CH"), "Kenntnisse");
  EXPECT_EQ(word("skills", "DE_ch"), "Kenntnisse");
  EXPECT_EQ(word("skills", "xx"), "Skills");
  EXPECT_EQ(word("skills", "ko"), "Skills");
  EXPECT_EQ(word("skills", ""), "Skills");
}

TEST(Word, IsEmptyWhereNobodyKnowsTheKey) {
  EXPECT_EQ(word("no_such_word", "en"), "");
  EXPECT_EQ(word("", "de"), "");
}

TEST(HasWords, IsByLanguageWithoutItsRegion) {
  EXPECT_TRUE(has_words("de-CH"));
  EXPECT_TRUE(has_words("zh_TW"));
  EXPECT_TRUE(has_words("no"));
  EXPECT_FALSE(has_words("xx"));
  EXPECT_FALSE(has_words(""));
}

TEST(LanguageTag, IsWellFormed) {
  for (const char* tag :
       {"de", "pt-BR", "zh-Hant-TW", "gsw", "x-own", "de-1996", "en-u-ca-buddhist"}) {
    EXPECT_TRUE(is_language_tag(tag)) << tag;
  }
  for (const char* tag : {"", "d", "12", "de-", "-de", "de--AT", "de_AT", "en-u", "english please",
                          "de-toolongpart"}) {
    EXPECT_FALSE(is_language_tag(tag)) << tag;
  }
}

TEST(WordKeys, AreSortedAndHaveText) {
  const auto keys = word_keys();
  EXPECT_TRUE(std::is_sorted(keys.begin(), keys.end()));
  for (const auto key : keys) EXPECT_NE(word(key, "en"), "") << key;
}

TEST(WordKeys, HoldTheTitlesOfAllKinds) {
  for (int i = 0; i <= static_cast<int>(model::Kind::kOther); ++i) {
    const auto kind = static_cast<model::Kind>(i);
    EXPECT_NE(word(model::kind_name(kind), "en"), "") << model::kind_name(kind);
  }
}

TEST(WordKeys, AreAllTranslatedIntoTheMainLanguages) {
  // German and English share these.
  constexpr std::string_view kShared[] = {"link", "text"};
  for (const auto key : word_keys()) {
    if (std::find(std::begin(kShared), std::end(kShared), key) != std::end(kShared)) continue;
    for (const char* language : {"de", "zh"})
      EXPECT_NE(word(key, language), word(key, "en")) << key;
  }
}

}  // namespace
}  // namespace cvpress::locale
