#include "locale/language_names.h"

#include <gtest/gtest.h>

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

TEST(LanguageNames, LeadFromANameToATag) {
  EXPECT_EQ(language_suggestion("german"), "did you mean \"de\" (German)?");
  EXPECT_EQ(language_suggestion("Deutsch"), "did you mean \"de\" (German)?");
  EXPECT_EQ(language_suggestion("русский"), "did you mean \"ru\" (Russian)?");
  EXPECT_EQ(language_suggestion("frensh"), "did you mean \"fr\" (French)?");
  EXPECT_EQ(language_suggestion("xxxxxxxxxx"), "");
}

}  // namespace
}  // namespace cvpress::locale
