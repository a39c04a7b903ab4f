// Numbers that honest texts say in other words than the profile.
#include <gtest/gtest.h>

#include "support/held_lines.h"

namespace cvpress::tailor {
namespace {

using tests::expect_held;

TEST(SaidNumbers, MayHaveBlanksBetweenThousands) {
  constexpr const char* kObjects = "Kept 26,000 objects in 120 rooms and £1,250,000 of funds";
  expect_held({
      {"en", kObjects, "Kept 26 000 objects", ""},
      {"en", kObjects, "Kept 26\u00A0000 objects", ""},
      {"en", kObjects, "Kept 26\u202F000 objects", ""},
      {"en", kObjects, "Kept 26\u2009000 objects", ""},
      {"en", kObjects, "Kept 26\u2019000 objects and £1\u2019250\u2019000 of funds", ""},
      {"fr", kObjects, "26\u202F000 objets, 1\u202F250\u202F000 £", ""},
      {"en", kObjects, "Kept 62 000 objects", "the number 62 000 objects"},
      {"en", kObjects, "Kept 26 0000 objects", "the number 26"},
      {"en", "26 000 objects", "Kept 26,000 objects", ""},
      {"en", "In 2019 120 books", "Kept 120 books", ""},
      {"en", "Since 2019 120 books", "2 019 120 books", "the number 2 019 120 books"},
  });
}

TEST(SaidNumbers, OfYearsStandBehindSeasonsAndBeforeStations) {
  constexpr const char* kSold = "Sold 40 maps";  // at an employer since March 2021
  expect_held({
      {"de", kSold, "Im Sommer 2021 Praktikum bei GenCoin", ""},
      {"en", kSold, "In summer 2021 shop assistant", ""},
      {"fr", kSold, "En été 2021 stage chez GenCoin", ""},
      {"de", kSold, "2021 Praktikum bei GenCoin, dann im Herbst 2021 Wechsel", ""},
      {"de", kSold, "Im Sommer 2017 Praktikum bei GenCoin", "2017"},
      {"en", kSold, "Sold 2021 maps", "the number 2021 maps"},
      {"de", kSold, "2021 Karten verkauft", "the number 2021 Karten"},
  });
}

TEST(SaidNumbers, OfTimesAreOneHoweverTheyAreSaid) {
  constexpr const char* kBudget = "Keep a yearly budget of £480,000";
  constexpr const char* kDrift = "Cut a drift by 2 % within an hour";
  expect_held({
      {"en", kBudget, "Keep £480,000 a year", ""},
      {"en", kBudget, "Keep £480,000 per annum", ""},
      {"en", kBudget, "Keep £480,000 annually", ""},
      {"en", kBudget, "An annual £480,000", ""},
      {"de", kBudget, "480.000 £ pro Jahr", ""},
      {"de", kBudget, "jährlich 480.000 £", ""},
      {"fr", kBudget, "480 000 £ par an", ""},
      {"es", kBudget, "480 000 £ al año", ""},
      {"en", kBudget, "Keep £480,000 a month", "£480,000"},
      {"en", kBudget, "Keep £480,000 monthly", "£480,000"},
      {"de", kBudget, "480.000 £ pro Monat", "480.000 £"},
      {"en", kDrift, "Cut a drift from 2 % an hour", ""},
      {"en", kDrift, "Cut a drift from 2% per hour", ""},
      {"en", kDrift, "Cut a drift from 2%/h", ""},
      {"de", kDrift, "Drift von 2 % pro Stunde gesenkt", ""},
      {"en", kDrift, "Cut a drift from 2 % a day", "2 %"},
      {"en", kDrift, "Cut a drift from 2 %/day", "2 %"},
  });
}

TEST(SaidNumbers, InBracketsCountWhatStandsBeforeThem) {
  constexpr const char* kStream = "Import of vessel positions (4 million messages a day)";
  expect_held({
      {"en", kStream, "A stream for four million vessel positions daily", ""},
      {"en", kStream, "A stream for 4 million positions a day", ""},
      {"en", kStream, "A stream for four million passengers daily", "four million"},
  });
}

TEST(SaidNumbers, HaveNounsFartherBehindInTheirPhrase) {
  constexpr const char* kGroups = "Led two weekly exercise groups of 24 students for three terms";
  expect_held({
      {"en", kGroups, "Two groups of 24 students each", ""},
      {"en", kGroups, "Two groups of twenty-four students each, every week, for three terms", ""},
      {"de", kGroups, "Zwei Übungsgruppen mit je 24 Studierenden", ""},
      {"fr", kGroups, "Deux groupes de 24 étudiants chacun", ""},
      {"en", kGroups, "Two terms of 24 students each", "Two terms"},
      {"en", kGroups, "Three groups of 24 students each", "Three groups"},
      {"en", kGroups, "Two groups of 42 students each", "42 students"},
  });
}

}  // namespace
}  // namespace cvpress::tailor
