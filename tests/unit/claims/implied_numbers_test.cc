// Numbers that words imply, and words that look like numbers and claim none.
#include "claims/implied_numbers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "claims/numbers.h"

namespace cvpress::claims {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> implied_in(std::string_view text, std::string_view language) {
  std::vector<std::string> numbers;
  for (const Quantity& each : quantities_in(text, language)) {
    numbers.push_back(each.value + each.unit);
  }
  return numbers;
}

TEST(ImpliedNumbers, AreReadInTheirLanguage) {
  EXPECT_THAT(
      implied_in("Doubled it, tripled and halved; a tenfold gain, 3x, half a million", "en"),
      ElementsAre("2x", "3x", "50%", "10x", "3x", "500000"));
  EXPECT_THAT(implied_in("A decade here, two decades there, a dozen, half a dozen of them", "en"),
              ElementsAre("10", "20", "12", "6"));
  EXPECT_THAT(
      implied_in("Umsatz verdoppelt, Kosten halbiert, ein Jahrzehnt, eine halbe Million", "de"),
      ElementsAre("2x", "50%", "10", "500000"));
  EXPECT_THAT(implied_in("Ventes doublées et triplé, une décennie, un demi-million", "fr"),
              ElementsAre("2x", "3x", "10", "500000"));
  EXPECT_THAT(implied_in("Duplicó las ventas, una década, medio millón", "es"),
              ElementsAre("2x", "10", "500000"));
  EXPECT_THAT(implied_in("Raddoppiato, dimezzato, mezzo milione", "it"),
              ElementsAre("2x", "50%", "500000"));
  EXPECT_THAT(implied_in("Triplicou, uma década, meio milhão", "pt"),
              ElementsAre("3x", "10", "500000"));
  EXPECT_THAT(implied_in("Verdubbeld, gehalveerd, een decennium, een half miljoen", "nl"),
              ElementsAre("2x", "50%", "10", "500000"));
}

TEST(ImpliedNumbers, AreNoIdioms) {
  EXPECT_THAT(
      implied_in("Doubled as release manager, doubled down on tests, the first half of it", "en"),
      IsEmpty());
  EXPECT_THAT(implied_in("Doubled it", "fi"), IsEmpty());
}

TEST(ImpliedNumbers, AreSharesInWords) {
  EXPECT_THAT(
      implied_in("A third of it, by a quarter, two-thirds, half the cost, a tenth of", "en"),
      ElementsAre("33.3%", "25%", "66.7%", "50%", "10%"));
  EXPECT_THAT(implied_in("by a third in May, three quarters of the rows; to a third.", "en"),
              ElementsAre("33.3%", "75%", "33.3%"));
  EXPECT_THAT(implied_in("Um ein Viertel, ein Drittel der Zeit, zwei Drittel, die Hälfte", "de"),
              ElementsAre("25%", "33.3%", "66.7%", "50%"));
  EXPECT_THAT(implied_in("Un tiers des lignes, d'un quart, la moitié, deux tiers", "fr"),
              ElementsAre("33.3%", "25%", "50%", "66.7%"));
  EXPECT_THAT(implied_in("Un tercio, la mitad, una cuarta parte, dos tercios", "es"),
              ElementsAre("33.3%", "50%", "25%", "66.7%"));
  EXPECT_THAT(implied_in("Di un terzo, la metà, un quarto delle righe", "it"),
              ElementsAre("33.3%", "50%", "25%"));
  EXPECT_THAT(implied_in("Um terço, metade, um quarto do custo", "pt"),
              ElementsAre("33.3%", "50%", "25%"));
  EXPECT_THAT(implied_in("De helft, een kwart, een derde van de rijen", "nl"),
              ElementsAre("50%", "25%", "33.3%"));
}

TEST(ImpliedNumbers, OfOrdersAndTimesAreNoShares) {
  EXPECT_THAT(
      implied_in("Once a quarter, a third team, a third-party tool, by a third party", "en"),
      IsEmpty());
  EXPECT_THAT(implied_in("Half the battle, the second half of May, a third. A third year", "en"),
              IsEmpty());
  EXPECT_THAT(implied_in("A quarter of 2024 was", "en"), ElementsAre("2024"));
  EXPECT_THAT(implied_in("Par un tiers, un quart d'heure, un tiers de confiance", "fr"), IsEmpty());
  EXPECT_THAT(implied_in("Een derde partij", "nl"), IsEmpty());
}

TEST(ImpliedNumbers, AreTimesAndNines) {
  EXPECT_THAT(implied_in("A sixfold and ninefold gain at five nines", "en"),
              ElementsAre("6x", "9x", "99.999%"));
  EXPECT_THAT(implied_in("Das Dreifache, zehnfach, fünf Neunen, 18-fach", "de"),
              ElementsAre("3x", "10x", "99.999%", "18x"));
  EXPECT_THAT(implied_in("99,999 % or 1,000 % or 18-fold", "en"),
              ElementsAre("99.999%", "1000%", "18x"));
}

TEST(ImpliedNumbers, OfOrderedListsAreNone) {
  EXPECT_THAT(implied_in("1. Wrote it\n2) Sold it\n12. of 13 teams", "en"), ElementsAre("13"));
  EXPECT_THAT(implied_in("Sold 12. It was good\n1990. A year", "en"), ElementsAre("12", "1990"));
}

}  // namespace
}  // namespace cvpress::claims
