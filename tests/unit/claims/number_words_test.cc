// Numbers that texts say in words.
#include "claims/number_words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace cvpress::claims {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<int> said_numbers(std::string_view text, std::string_view language) {
  std::vector<int> values;
  for (const SaidNumber& said : numbers_in_words(text, language)) values.push_back(said.value);
  return values;
}

TEST(NumberWords, AreReadInTheirLanguage) {
  EXPECT_THAT(said_numbers("Sixty users, twenty-five teams, thirty two and twelve", "en-GB"),
              ElementsAre(60, 25, 32, 12));
  EXPECT_THAT(said_numbers("sechzig, fünfundzwanzig, einundzwanzig, zwölf", "de"),
              ElementsAre(60, 25, 21, 12));
  EXPECT_THAT(said_numbers("soixante, vingt-cinq, vingt et un, soixante-dix, quatre-vingts, "
                           "quatre-vingt-dix-sept, soixante-quinze, dix-huit",
                           "fr"),
              ElementsAre(60, 25, 21, 70, 80, 97, 75, 18));
  EXPECT_THAT(said_numbers("sesenta, treinta y cinco, veintiséis", "es"), ElementsAre(60, 35, 26));
  EXPECT_THAT(said_numbers("sessanta, venticinque, ventuno, trentotto", "it"),
              ElementsAre(60, 25, 21, 38));
  EXPECT_THAT(said_numbers("sessenta, trinta e cinco, duas", "pt-BR"), ElementsAre(60, 35, 2));
  EXPECT_THAT(said_numbers("zestig, vijfentwintig, tweeëntwintig", "nl"), ElementsAre(60, 25, 22));
}

TEST(NumberWords, AreNoArticlesNamesAndOtherLanguages) {
  EXPECT_THAT(said_numbers("one of them, weighty, Led Six Sigma, Three.js, at Five Oaks", "en"),
              IsEmpty());
  EXPECT_THAT(said_numbers("Six Sigma", "en"), IsEmpty());
  EXPECT_THAT(said_numbers("eine, ein, einen", "de"), IsEmpty());
  EXPECT_THAT(said_numbers("sechzig", "en"), IsEmpty());
  EXPECT_THAT(said_numbers("sixty", "fi"), IsEmpty());
}

TEST(NumberWords, AreRoundNumbers) {
  EXPECT_THAT(
      said_numbers("A hundred teams, one hundred, hundreds of, a thousand, a million", "en"),
      ElementsAre(100, 100, 100, 1000, 1000000));
  EXPECT_THAT(said_numbers("millions of, a hundred and twenty, dozens of, a billion", "en"),
              ElementsAre(1000000, 120, 12, 1000000000));
  EXPECT_THAT(said_numbers("hundert, hundertzwanzig, zweihundert, dreitausendfünfzig", "de"),
              ElementsAre(100, 120, 200, 3050));
  EXPECT_THAT(said_numbers("Führte ein Dutzend, eine Million, Hunderte von", "de"),
              ElementsAre(12, 1000000, 100));
  EXPECT_THAT(said_numbers("3 million, three hundred thousand, 2.5+ million, 3 Millionen", "en"),
              ElementsAre(3));
  EXPECT_THAT(said_numbers("Hundred Acres, doubled, a decade, two-way doors, two-factor", "en"),
              IsEmpty());
}

}  // namespace
}  // namespace cvpress::claims
