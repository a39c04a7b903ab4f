// What numbers count where their noun or unit stands beside another one, and who is counted.
#include "claims/number_nouns.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/held_lines.h"

namespace cvpress::tailor {
namespace {

using tests::expect_held;

TEST(NumberNouns, UnitsBehindTheSecondNumberHoldForBoth) {
  const char* costs = "Cut cloud costs from €310,000 to €190,000 a month";
  expect_held({
      {"en", "Searches failed: 18 % to 7 %", "Cut it from 18 to 7 percent", ""},
      {"en", "Searches failed: 18 % to 7 %", "Between 7 and 18 % of searches", ""},
      {"en", "Searches failed: 18 % to 7 %", "From 28 to 7 percent", "the number 28"},
      {"en", "Searches failed: 18 % to 7 %", "From 18 to 7 users", "the number 18"},
      {"de", "Searches failed: 18 % to 7 %", "Von 18 bis 7 Prozent der Suchen", ""},
      {"en", costs, "Cut cloud costs from 310k to 190k euros a month", ""},
      {"en", costs, "Cut cloud costs from 310k to 190k dollars", "the number 310k"},
      {"en", costs, "Cut cloud costs by more than a third", ""},
      {"en", costs, "Cut cloud costs by more than half", "the number half"},
  });
}

TEST(NumberNouns, NounsOfOneNumberHoldForTheNext) {
  expect_held({
      {"en", "A start-up of 14 people when I came and 90 when I left",
       "Grew with it from 14 to 90 people", ""},
      {"en", "A start-up of 14 people when I came and 90 when I left",
       "Grew with it from 14 to 90 hospitals", "the number"},
      {"en", "A group with six doctoral candidates", "Four of them are done; six are on the way",
       "the number Four"},
      {"en", "A group with six doctoral candidates", "Six are on the way", ""},
      {"en", "Twelve years of inspections, nine of them in charge", "Nine years of inspections",
       ""},
      {"en", "Twelve years of inspections, nine of them in charge", "Nine years in charge", ""},
      {"en", "Twelve years of inspections, nine of them in charge",
       "Twelve years in charge of inspections", "the number Twelve years"},
      {"en", "Nineteen years in firms, eleven of them leading teams", "11 years of leadership", ""},
  });
}

TEST(NumberNouns, WordsForPersonsAreOneNoun) {
  expect_held({
      {"en", "Managed fourteen engineers in Bonn", "Led a 14-person team", ""},
      {"en", "Managed fourteen engineers in Bonn", "Led 14 people", ""},
      {"en", "Managed fourteen engineers in Bonn", "Led 14 designers", "the number 14 designers"},
      {"en", "Managed fourteen engineers in Bonn", "Managed a team of 14 at GenCoin", ""},
      {"en", "Leading teams of up to fourteen while writing", "Led teams of up to 14 people", ""},
      {"en", "Hired nine people, of whom eight were still there", "Hired 9 engineers, 8 stayed",
       ""},
      {"de", "Hired nine people", "Neun Mitarbeiter eingestellt", ""},
      {"de", "A panel of twelve riders", "Ein Team von zwölf Designern aufgebaut",
       "the number zwölf Designern"},
      {"de", "Used in 46 clinics", "Team von 46 Entwicklern geleitet", "the number 46"},
      {"de", "Leading teams of 14", "Team von 14 Entwicklern geleitet", ""},
      {"de", "A panel of twelve riders", "Zwölf Mitarbeiter geführt", "the number Zwölf"},
      {"de", "A panel of twelve riders", "Mit zwölf Menschen erprobt", ""},
      {"fr", "A panel of twelve riders", "Un panel de douze personnes", ""},
  });
}

TEST(NumberNouns, TextsMayBeInOtherLanguagesThanADocumentInThatOfTheProfile) {
  expect_held({
      {"en", "Shown in six languages on 140 devices",
       "Führer für das Museum: sechs Sprachen, 140 Geräte", ""},
      {"en", "Shown in six languages on 140 devices", "Auf 150 Geräten und in den Städten",
       "the number 150"},
      {"en", "A panel of twelve riders", "Ein Team von zwölf Designern", "the number zwölf"},
  });
}

TEST(NumberNouns, NumbersSaidOfAnEmployerAreHeldAgainstIt) {
  struct Row {
    const char* text;
    const char* message;
  };
  const Row rows[] = {{"Led a team of fourteen at Oak", ""},
                      {"Led a team of fourteen at Acme", "the number fourteen"},
                      {"Led 14 engineers at Oak", ""},
                      {"I led fourteen at Acme", "the number fourteen"},
                      {"Five years at Birch", "the number Five years"},
                      {"Three years at Acme and three at Oak", ""},
                      {"Three years at Acme and six at Oak", "the number six"},
                      {"Three years at Acme", ""},
                      {"Drei Jahre bei Acme und die Zeit bei Oak", ""},
                      {"Five years at Acme", "the number Five years"},
                      {"Over two years at Oak", ""},
                      {"Nine years at Acme", "the number Nine years"},
                      {"Three years at Birch", "the number Three years"}};
  for (const Row& row : rows) {
    tests::Tailoring tailoring;
    tailoring.profile.language = "en";
    model::Entry oak = tests::entry_of(model::Kind::kExperience, "Manager", "Oak Mills", 2012, 1);
    oak.dates.end = model::Date{2014, 8, 0, "", {}};
    oak.description = {tests::paragraph_of("Managed fourteen engineers over nine years.")};
    model::Entry acme = tests::entry_of(model::Kind::kExperience, "Engineer", "Acme", 2018, 1);
    acme.dates.end = model::Date{2021, 2, 0, "", {}};
    tailoring.profile.sections[1].entries = {acme, oak};
    tests::expect_message(tailoring, tests::kOfSummary, row.text, row.message);
  }
}

TEST(NumberNouns, NumbersWithVerbsArePartsOfThoseBefore) {
  const char* mentor = "Mentor of four engineers on the way; two have arrived";
  expect_held({
      {"en", mentor, "Two of the four engineers arrived", ""},
      {"en", mentor, "Cut costs by half", "the number by half"},
      {"en", mentor, "Three of the four engineers arrived", "the number Three of the four"},
      {"en", "A start-up of 90 when I came and 14 when I left", "14 of the 90 left",
       "14 of the 90"},
  });
}

TEST(NumberNouns, FewerYearsThanThoseOfTheSummaryAreHonest) {
  struct Row {
    const char* text;
    const char* message;
  };
  const Row rows[] = {{"More than 15 years of engineering", ""},
                      {"Over a decade of engineering", ""},
                      {"More than 10 years of leading teams", ""},
                      {"More than 15 years of leading teams", "the number 15 years"},
                      {"15+ years of engineering", ""},
                      {"Eighteen-plus years of engineering", ""},
                      {"20+ years of engineering", "the number 20+"},
                      {"More than 20 years of engineering", "the number 20 years"},
                      {"More than 15 months of engineering", "the number 15 months"},
                      {"15 years of engineering", "the number 15 years"}};
  for (const Row& row : rows) {
    tests::Tailoring tailoring;
    tailoring.profile.language = "en";
    tailoring.profile.sections[0].body = {
        tests::paragraph_of("Nineteen years in five firms, eleven of them leading teams.")};
    tests::expect_message(tailoring, tests::kOfSummary, row.text, row.message);
  }
}

}  // namespace
}  // namespace cvpress::tailor
