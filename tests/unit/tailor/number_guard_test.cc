// Numbers of texts held against those of the profile's.
#include "tailor/number_guard.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/held_lines.h"
#include "support/tailor_profile.h"

namespace cvpress::tailor {
namespace {

using tests::expect_held;

TEST(NumberGuard, ComparesValuesAloneInAnotherLanguage) {
  expect_held({
      {"de", "Nineteen years in five firms, led fourteen", "19 Jahre in fünf Betrieben", ""},
      {"de", "Replaced eleven spreadsheets", "Elf Tabellen ersetzt", ""},
      {"de", "Of 2.4 million customers", "Das Buch von 2,4 Millionen Kunden", ""},
      {"de", "Replaced eleven spreadsheets", "Zwölf Tabellen ersetzt", "the number Zwölf Tabellen"},
      {"de", "Cut costs by 40 %", "Elf Tabellen und 40 Tabellen", "the number 40 Tabellen"},
      {"en", "Replaced eleven spreadsheets", "Elf tables, 11 tables", "the number 11 tables"},
  });
}

TEST(NumberGuard, ComparesTimesInAllLanguages) {
  expect_held({
      {"de", "A twelve-week course for eleven people", "Zwölf Jahre im Beruf", "Zwölf Jahre"},
      {"de", "A course for eleven people", "Nach über einem Jahrzehnt im Beruf", "einem Jahrzehnt"},
      {"de", "Nineteen years, eleven of them leading", "Seit elf Jahren mit Teams", ""},
      {"de", "Replaced it over 20 months", "In 20 Monaten ersetzt", ""},
      {"en", "Delays fell to about six seconds", "Delays fell to 6 s", ""},
      {"en", "Delays fell to about six seconds", "Delays fell to 6 min", "the number 6 min"},
      {"en", "Leading teams of up to fourteen", "Fourteen years leading teams", "Fourteen years"},
      {"en", "Led teams of 14 for years", "Years of leading 14", ""},
  });
}

TEST(NumberGuard, KnowsTheLanguageThatTheProfileIsIn) {
  tests::Tailoring tailoring;
  tailoring.language = "de";
  tailoring.profile.language = "de";  // it was asked for; the texts are in English
  tailoring.profile.sections[1].entries[0].description = {tests::paragraph_of(
      "For nineteen years I have built systems that must not lose the data of their customers, "
      "and I led a team of fourteen engineers while writing code every week.")};
  tailoring.with({"summary: 'Seit neunzehn Jahren im Beruf, mit 14 Personen in der Gruppe'"});
  EXPECT_EQ(tailoring.messages(), "");
}

TEST(NumberGuard, ReadsTextsThatAreNotInTheLanguageOfTheDocument) {
  expect_held({
      {"de", "Replaced eleven spreadsheets", "Led eleven of the teams", "the number eleven"},
      {"de", "Replaced eleven spreadsheets", "Thirty years", "the number Thirty years"},
      {"de", "Replaced eleven spreadsheets", "Replaced eleven spreadsheets in the end", ""},
      {"de-CH", "Replaced eleven spreadsheets", "Elf Tabellen mit elf Leuten", ""},
      {"en-GB", "Replaced eleven spreadsheets", "Led 11 teams", "the number 11 teams"},
  });
}

TEST(NumberGuard, ComparesPartsWithTheirWholes) {
  const char* confirmed = "Crews confirmed 41 of its first 50 reports";
  expect_held({
      {"en", confirmed, "50 of 50 reports confirmed", "the number 50 of 50"},
      {"en", confirmed, "50/50 reports confirmed", "the number 50/50"},
      {"en", confirmed, "All 50 of the 50 reports", "the number 50 of the 50"},
      {"en", confirmed, "41 of 41 reports", "the number 41 of 41"},
      {"en", confirmed, "41 of the first 50 alerts were confirmed", ""},
      {"en", confirmed, "41/50 alerts, a precision of 82 %", ""},
      {"en", confirmed, "A precision of 83 %", "the number 83 %"},
      {"de", confirmed, "41 der ersten 50 Meldungen wurden bestätigt", ""},
      {"de", confirmed, "50 von 50 Meldungen", "the number 50 von 50"},
      {"en", "Rated 4.7 of 5", "Was rated 4.7/5", ""},
      {"en", "Hired nine people, of whom eight stayed", "Eight of nine stayed", ""},
      {"en", "Hired nine people, of whom eight stayed", "Hired nine, eight of whom stayed", ""},
      {"en", "Hired nine people, of whom eight stayed", "9 of 9", "the number 9 of 9"},
  });
}

TEST(NumberGuard, FollowsFromWhatWasAndBecame) {
  const char* costs = "Cut cloud costs from €310,000 to €190,000 a month";
  expect_held({
      {"en", costs, "Cut cloud costs by €120k a month, costs by 39 %", ""},
      {"en", costs, "Cut cloud costs by €130k a month", "the number €130k"},
      {"en", costs, "Cut cloud costs by 40 %", "the number 40 %"},
      {"de", costs, "Cloud-Kosten um 39 % gesenkt", ""},
      {"en", "Capacity rose from 600 to 11,000 bookings", "Raised the capacity 18-fold", ""},
      {"en", "Capacity rose from 600 to 11,000 bookings", "Raised the capacity 20-fold", "20"},
      {"en", "Incidents fell from 14 a year to 2", "Cut incidents by 86 %", ""},
      {"en", "Incidents fell 14 a year, to 2", "Cut incidents by 86 %", "the number 86 %"},
      {"en", "At a tenth of the licence costs", "Cut licence costs by 90 %", ""},
      {"en", "At a tenth of the licence costs", "Cut licence costs by 80 %", "the number 80 %"},
  });
}

TEST(NumberGuard, TakesRoundingForHonest) {
  expect_held({
      {"en", "Tests cover 94 % of the code", "Over 90 % of the code tested", ""},
      {"en", "Tests cover 94 % of the code", "More than 90 % of the code", ""},
      {"en", "Tests cover 94 % of the code", "Over 90 % less costs", "the number 90 %"},
      {"en", "Tests cover 94 % of the code", "Over 80 % of the code", "the number 80 %"},
      {"en", "Tests cover 94 % of the code", "90 % of the code", "the number 90 %"},
      {"en", "Tests cover 94 % of the code", "Over 95 % of the code", "the number 95 %"},
      {"en", "Nineteen years in energy", "Nearly two decades in energy", ""},
      {"en", "Nineteen years in energy", "Two decades in energy", ""},
      {"en", "Nineteen years in energy", "Almost 20 years in energy", ""},
      {"en", "Nineteen years in energy", "20 years in energy", "the number 20 years"},
      {"en", "Eighteen years in energy", "Two decades in energy", "the number Two decades"},
      {"en", "Seventeen years in energy", "Nearly two decades here", "the number two decades"},
      {"de", "Nineteen years in energy", "Fast zwei Jahrzehnte in der Energie", ""},
      {"de", "Tests cover 94 % of the code", "Über 90 % der Zeilen", ""},
  });
}

TEST(NumberGuard, KnowsFamiliesWishesAndStarts) {
  expect_held({
      {"en", "Wrote it", "A father of two who sleeps eight hours, captain five-a-side", ""},
      {"en", "Wrote it", "Looking to spend the next ten years in my first ninety days", ""},
      {"en", "Wrote it", "I now want to help Oak scale its ledger tenfold", ""},
      {"de", "Wrote it", "Bei Oak möchte ich ein Team, das in zwei, drei Jahren wächst", ""},
      {"en", "Wrote it", "Can be on site 3 days a week", ""},
      {"en", "Wrote it", "Ab 1. Mai 2027 in Bonn", ""},
      {"de", "Wrote it", "Eintritt ab dem 01.05.2027", ""},
      {"en", "Wrote it", "Father of a team of 9", "the number 9"},
      {"en", "Wrote it", "Sleeps well in eight hotels", "the number eight hotels"},
      {"en", "Wrote it", "I want to bring 20 years of experience", "the number 20 years"},
      {"en", "Wrote it", "I want to use what I learned leading 200 people", "the number 200"},
      {"de", "Wrote it", "Ich möchte 20 Jahre Führung einbringen", "the number 20 Jahre"},
      {"en", "Wrote it", "I want more. Led 40 people", "the number 40"},
      {"en", "Wrote it", "From 1 May 2017 on", "the date"},
      {"en", "Wrote it", "From 1 May 2027 to June 2028", "the date"},
      {"en", "Wrote it", "Since 1 May 2027", "the date"},
  });
}

}  // namespace
}  // namespace cvpress::tailor
