// Numbers that honest texts say in other words than the profile.
#include <gtest/gtest.h>

#include "support/held_lines.h"
#include "support/tailor_profile.h"

namespace cvpress::tailor {
namespace {

using tests::expect_held;
using tests::kOfSummary;
using tests::SaidRow;

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
  constexpr const char* kLoads = "Serves 900 downloads a month, works sixteen hours a week";
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
      {"en", kLoads, "900 downloads monthly, 16 hours each week", ""},
      {"de", kLoads, "900 Downloads pro Monat", ""},
      {"en", kLoads, "900 downloads a day", "900 downloads"},
      {"en", kLoads, "16 hours daily", "16 hours"},
      {"de", kLoads, "900 Downloads pro Tag", "900 Downloads"},
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

TEST(SaidNumbers, OfPersonsMayBeSums) {
  constexpr const char* kGroup = "Led six interns, four engineers and one technician";
  expect_held({
      {"en", kGroup, "Led a group of eleven", ""},
      {"en", kGroup, "Led eleven people", ""},
      {"de", kGroup, "Gruppe von elf Personen geleitet", ""},
      {"en", kGroup, "Led eleven engineers", "the number eleven"},
      {"en", kGroup, "Led eleven", "the number eleven"},
      {"en", kGroup, "Led a group of ten", "the number ten"},
      {"en", "Six interns, then four clinics", "A group of ten", "the number ten"},
      {"en", "Six interns. Four engineers", "A group of ten", "the number ten"},
  });
}

TEST(SaidNumbers, OfOtherThingsAreNoPartsAndNoHires) {
  constexpr const char* kTeam =
      "Managed fourteen engineers\nHired nine people, of whom eight were still there";
  constexpr const char* kFaults = "Crews confirmed 41 of its first 50 reports";
  expect_held({
      {"en", kTeam, "Hired nine people, eight of whom stayed", ""},
      {"en", kTeam, "Hired 9 engineers, 8 stayed", ""},
      {"en", kTeam, "Led 14 engineers, 9 of whom stayed", "the number 9"},
      {"en", kTeam, "Led 14 engineers, 9 stayed", "the number 9"},
      {"en", kTeam, "Hired fourteen people", "the number fourteen people"},
      {"en", "Grew the team by nine people", "Hired nine people", ""},
      {"en", kFaults, "Of the first 50 meters, 41 were faulty", ""},
      {"en", kFaults, "Of 50 flagged meters 41 were faulty", ""},
      {"en", kFaults, "Of the first 50 meters, 14 were faulty", "50 meters"},
  });
}

TEST(SaidNumbers, BeforeAndCountNothing) {
  expect_held({{"en", "A laboratory of six people", "I head a laboratory of six and keep maps", ""},
               {"en", "A laboratory of six people", "A team of seven and keep maps", "seven"}});
}

constexpr const char* kOakBullet = "add: [{select: Oak Mills, bullet: '";

/// Of one who was at Oak Mills for ten months of 2009 and is at the Museum of Tarn since April
/// 2019; the document is of November 2026.
void expect_dated(const std::vector<SaidRow>& rows) {
  for (const SaidRow& row : rows) {
    tests::Tailoring tailoring;
    tailoring.profile.language = "en";
    tailoring.month = 2026 * 12 + 11;
    model::Entry oak = tests::entry_of(model::Kind::kExperience, "Intern", "Oak Mills", 2009, 2);
    oak.id = "oak";
    oak.description = {tests::paragraph_of("Taught twelve people, eleven of these people twice.")};
    oak.dates.end = model::Date{2009, 11, 0, "", {}};
    model::Entry tarn =
        tests::entry_of(model::Kind::kExperience, "Conservator", "Museum of Tarn", 2019, 4);
    tarn.dates.current = true;
    tailoring.profile.sections[1].entries = {tarn, oak};
    tests::expect_message(tailoring, row.plan, row.text, row.message);
  }
}

TEST(SaidNumbers, MayBeTheTimeOfAnEntry) {
  expect_dated({
      {kOakBullet, "Ten months, February to November 2009", ""},
      {kOakBullet, "In nine months repaired the maps", ""},
      {kOakBullet, "In ten months taught 12 people, eleven of them twice", ""},
      {kOakBullet, "In 43 weeks repaired the maps", ""},
      {kOakBullet, "In 60 weeks repaired the maps", "60 weeks"},
      {kOakBullet, "Twenty months of repairs", "Twenty months"},
      {kOakBullet, "Two years of repairs", "Two years"},
      {kOfSummary, "Ten months as a guest at the Oak Mills", ""},
      {kOfSummary, "At Oak Mills I repaired maps, ten months in all", ""},
      {kOfSummary, "Twelve months at Oak Mills", "Twelve months"},
      {kOfSummary, "Seven years and eight months at the Museum of Tarn", ""},
      {kOfSummary, "Seven years and eleven months at the Museum of Tarn", "Seven years"},
      {kOfSummary, "Seven and a half years at the Museum of Tarn", ""},
      {kOfSummary, "Nine and a half years at the Museum of Tarn", "Nine and a half"},
      {kOfSummary, "Seven years as Conservator", ""},
      {kOfSummary, "Ten years as Conservator", "Ten years"},
  });
}

TEST(SaidNumbers, MayBeTheYearsOfAllJobs) {
  expect_dated({
      {kOfSummary, "Seventeen years in museums", ""},
      {kOfSummary, "More than sixteen years of experience", ""},
      {kOfSummary, "Siebzehn Jahre in Museen", ""},
      {kOfSummary, "Eighteen years in museums", "Eighteen years"},
      {kOfSummary, "More than seventeen and 20 years in museums", "20 years"},
      {kOfSummary, "Fourteen years in museums", "Fourteen years"},
      {kOfSummary, "Seventeen years of management", "Seventeen years"},
      {kOfSummary, "Head of Conservation for seventeen years", "seventeen years"},
  });
}

}  // namespace
}  // namespace cvpress::tailor
