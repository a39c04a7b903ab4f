#include "locale/word_stems.h"

#include <gtest/gtest.h>

namespace cvpress::locale {
namespace {

TEST(WordStems, AreTheSameInAllCasesAndNumbers) {
  const WordStems german("de-AT");
  EXPECT_EQ(german.stem_of("auszubildenden"), german.stem_of("auszubildende"));
  EXPECT_EQ(german.stem_of("pflegekräften"), german.stem_of("pflegekraft"));
  const WordStems french("fr");
  EXPECT_EQ(french.stem_of("projets"), french.stem_of("projet"));
  const WordStems norwegian("nb");
  EXPECT_EQ(norwegian.stem_of("prosjekter"), norwegian.stem_of("prosjekt"));
}

TEST(WordStems, OfUnknownLanguagesAreTheWords) {
  for (const char* language : {"", "x-klingon", "porter", "english", "ja"}) {
    EXPECT_EQ(WordStems(language).stem_of("kräften"), "kräften") << language;
  }
}

TEST(WordStems, OfNoWordsAreNone) {
  const WordStems german("de");
  EXPECT_EQ(german.stem_of(""), "");
  const std::string long_word(100000, 'e');
  EXPECT_EQ(german.stem_of(long_word), long_word);
  EXPECT_NO_FATAL_FAILURE(german.stem_of("\xC3\xFF\xE2\x82"));
}

}  // namespace
}  // namespace cvpress::locale
