// Numbers that words imply, and words that look like numbers and claim none.
#include "tailor/implied_numbers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/tailor_profile.h"
#include "tailor/numbers.h"

namespace cvpress::tailor {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
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

struct HeldText {
  const char* language;
  const char* profile;  // a bullet of it
  const char* text;     // of the plan for the same bullet
  bool is_known;
};

void PrintTo(const HeldText& held, std::ostream* out) {
  *out << held.text << " against " << held.profile;
}

class HeldNumber : public testing::TestWithParam<HeldText> {};

TEST_P(HeldNumber, IsComparedByItsValue) {
  const HeldText& held = GetParam();
  tests::Tailoring tailoring;
  tailoring.language = held.language;
  tailoring.profile.language = held.language;
  tailoring.profile.sections[1].entries[0].description = {
      tests::list_of({tests::bullet_of(held.profile, {}, "b1")})};
  tailoring.with({"replace: [{select: '#b1', with: '" + std::string(held.text) + "'}]"});
  EXPECT_EQ(tailoring.is_made, held.is_known) << tailoring.messages();
  tests::Tailoring summary;
  summary.language = held.language;
  summary.profile = tailoring.profile;
  summary.with({"summary: '" + std::string(held.text) + "'"});
  EXPECT_EQ(summary.is_made, held.is_known) << summary.messages();
}

INSTANTIATE_TEST_SUITE_P(
    ImpliedNumbers, HeldNumber,
    testing::Values(HeldText{"en", "Doubled the revenue", "Revenue doubled", true},
                    HeldText{"en", "Made it 2x faster", "Doubled the speed", true},
                    HeldText{"en", "Faster by a factor of two", "Doubled the speed", true},
                    HeldText{"en", "Cut costs by 50 %", "Halved the costs", true},
                    HeldText{"en", "A third of rows", "Removed 33 % of rows", true},
                    HeldText{"en", "A third of rows", "Removed 33.3 % of rows", true},
                    HeldText{"en", "A third of rows", "Removed a quarter of rows", false},
                    HeldText{"en", "A third of rows", "Removed 34 % of rows", false},
                    HeldText{"en", "Two thirds of rows", "Removed 66 % of rows", true},
                    HeldText{"en", "Removed 67 % of rows", "Two-thirds of rows", true},
                    HeldText{"en", "Removed 25 % of rows", "A quarter of all rows", true},
                    HeldText{"en", "Halved the table", "Half of the table", true},
                    HeldText{"de", "Kosten um ein Drittel", "Kosten um ein Viertel", false},
                    HeldText{"de", "Kosten um ein Drittel", "Kosten um 33 % gesenkt", true},
                    HeldText{"en", "Cut costs by 40 %", "Halved the costs", false},
                    HeldText{"en", "Made it faster", "Tripled the speed", false},
                    HeldText{"en", "Ten years in energy", "A decade in energy", true},
                    HeldText{"en", "20 years of work", "Two decades of work", true},
                    HeldText{"en", "12 years of work", "A decade of work", false},
                    HeldText{"en", "Led 12 engineers", "Led a dozen engineers", true},
                    HeldText{"en", "Led engineers", "Led a dozen engineers", false},
                    HeldText{"en", "500,000 users", "Half a million users", true},
                    HeldText{"en", "Reads 46 million meters", "Reads millions of meters", true},
                    HeldText{"en", "Reads 46 million meters", "Serves millions of customers",
                             false},
                    HeldText{"en", "Reads 46 thousand meters", "Reads millions of meters", false},
                    HeldText{"en", "Reads 120 meters", "Reads hundreds of meters", true},
                    HeldText{"en", "Reads meters", "Reads hundreds of meters", false},
                    HeldText{"de", "Mit elf Jahren Erfahrung", "Elf Jahre am Werk", true},
                    HeldText{"de", "Seit elf Jahren", "Zwölf Jahre am Werk", false},
                    HeldText{"de", "Liest 46 Millionen Werte", "Liest Millionen von Werten", true},
                    HeldText{"de", "Hat es gebaut", "Alle acht geben auf einander", true},
                    HeldText{"de", "Hat es gebaut", "Leitet acht Leute", false},
                    HeldText{"en", "Wrote it", "Chapter 1 of the book", true},
                    HeldText{"en", "Wrote it", "Sold 17 chapters", false}));

TEST(ImpliedNumbers, OfOrderedListsAreNone) {
  EXPECT_THAT(implied_in("1. Wrote it\n2) Sold it\n12. of 13 teams", "en"), ElementsAre("13"));
  EXPECT_THAT(implied_in("Sold 12. It was good\n1990. A year", "en"), ElementsAre("12", "1990"));
}

}  // namespace
}  // namespace cvpress::tailor
