// What honest applicants write of themselves: lists in headlines, their own words, persons by
// another word, wishes.
#include <gtest/gtest.h>

#include "support/held_lines.h"
#include "support/tailor_profile.h"

namespace cvpress::tailor {
namespace {

using model::Kind;
using tests::bullet_of;
using tests::expect_held;
using tests::expect_message;
using tests::SaidRow;

constexpr int kNow = 2026 * 12 + 11;

/// A nurse since 2012, on intensive care since 2014, the deputy of its head since 2019.
model::Resume nurse() {
  model::Resume resume;
  resume.language = "en";
  resume.person.name = "Mia Example";
  resume.person.headline = model::plain("Registered nurse");
  model::Entry deputy =
      tests::entry_of(Kind::kExperience, "Asst. Head Nurse, ICU", "Brigid Hospital", 2019, 5);
  deputy.dates.current = true;
  deputy.description = {tests::list_of(
      {bullet_of("Plan the rota of 48 nurses"), bullet_of("Trained 31 new colleagues"),
       bullet_of("Cut catheter infections in two years from 3.1 to 1.2 per 1,000 days"),
       bullet_of("Presidents Club 2017.")})};
  model::Entry intensive =
      tests::entry_of(Kind::kExperience, "Intensive Care Nurse", "Rheinblick Clinic", 2014, 10);
  intensive.dates.end = model::Date{2019, 4, 0, "", {}};
  model::Entry first = tests::entry_of(Kind::kExperience, "Nurse", "Rheinblick Clinic", 2012, 10);
  first.dates.end = model::Date{2014, 9, 0, "", {}};
  model::Section beside = tests::section_of(Kind::kVolunteering, "Volunteering", {});
  beside.body = {tests::paragraph_of("Red Cross first aid courses, since 2016.")};
  resume.sections = {tests::section_of(Kind::kExperience, "Experience", {deputy, intensive, first}),
                     beside};
  return resume;
}

void expect_of_nurse(const std::vector<SaidRow>& rows, const char* language = "en") {
  for (const SaidRow& row : rows) {
    tests::Tailoring tailoring;
    tailoring.profile = nurse();
    tailoring.language = language;
    tailoring.month = kNow;
    tailoring.variables = {{"company", "Zed"}, {"role", "Nurse"}};
    expect_message(tailoring, row.plan, row.text, row.message);
  }
}

constexpr const char* kHeadline = "headline: '";
constexpr const char* kSummary = "summary: '";

TEST(HonestTexts, ListRolesAndSkillsInHeadlines) {
  expect_of_nurse({
      {kHeadline, "ICU Nurse | Mentor | Key User", ""},
      {kHeadline, "Nurse | Trainer", ""},
      {kHeadline, "Nurse, Educator", ""},
      {kHeadline, "Nurse – Generalist", ""},
      {kHeadline, "Nurse · Kubernetes", ""},
      {kHeadline, "Nurse | Google", "the employer \"Google\""},
      {kHeadline, "Nurse | {company}", "the employer \"Zed\""},
      {kHeadline, "Nurse, Acme Ltd", "the employer \"Acme Ltd\""},
      {kHeadline, "Nurse | Blue Harbour", "the employer \"Blue Harbour\""},
      {kHeadline, "Nurse of Acme", "the employer \"Acme\""},
      {kHeadline, "Nurse (Acme)", "the employer \"Acme\""},
      {kHeadline, "Nurse | formerly Acme", "the employer \"Acme\""},
  });
}

TEST(HonestTexts, NameWhatIsDoneBesideJobs) {
  expect_of_nurse({
      {kSummary, "I teach first aid at the Red Cross", ""},
      {kHeadline, "Nurse at the Red Cross", "the employer \"Red Cross\""},
      {kSummary, "I teach first aid at the Blue Cross", "the employer \"Blue Cross\""},
      {kSummary, "Winner of the President''s Club 2017", ""},
      {kSummary, "Winner of the President’s Club 2017", ""},
      {kSummary, "President''s Club in 2014 and 2019", "the title \"President\""},
      {kSummary, "President of the Club", "the title \"President\""},
  });
  expect_of_nurse({{kSummary, "Kurse gebe ich beim Roten Kreuz", ""},
                   {kSummary, "Kurse gebe ich seit 2016 beim Rotem Kreuz", ""},
                   {kSummary, "Kurse gebe ich bei der Caritas Bonn", "the employer"}},
                  "de");
}

TEST(HonestTexts, CountPersonsByAnotherWord) {
  expect_of_nurse({
      {kSummary, "Plan the rota of 48 people", ""},
      {kSummary, "Plan for 48 staff", ""},
      {kSummary, "Plan the rota of 31 nurses", "the number 31 nurses"},
      {kSummary, "Trained 48 new colleagues", "the number 48 new"},
      {kSummary, "Plan the rota of 48 teachers", "the number 48 teachers"},
      {kSummary, "Plan for 84 staff", "the number 84 staff"},
  });
  expect_of_nurse({{kSummary, "Dienst für 48 Kolleginnen", ""},
                   {kSummary, "Dienst für 48 Pflegende", ""},
                   {kSummary, "Dienst für 48 Mitarbeitende", ""},
                   {kSummary, "Dienst für 84 Pflegende", "the number 84 Pflegende"}},
                  "de");
  expect_held(
      {{"de", "Supervise three technicians", "Ich leite drei Techniker an", ""},
       {"de", "Supervise three technicians", "Ich leite neun Techniker an", "neun Techniker"}});
  expect_of_nurse({{kSummary, "Ich bin Techniker", "the title \"Techniker\""},
                   {kSummary, "Seit 2019 Techniker", "the title \"Techniker\""}},
                  "de");
  const char* led = "Lead 7 account executives";
  expect_held({{"en", led, "Lead 7 direct reports", ""},
               {"en", led, "In charge of seven people", ""},
               {"en", led, "7 AEs", ""},
               {"en", led, "Lead 7 nurses", "the number 7 nurses"}});
}

TEST(HonestTexts, ClaimNothingOfWhatIsWishedOrToCome) {
  expect_of_nurse({
      {kSummary, "Looking for a 30-hour position from February 2027", ""},
      {kSummary, "Looking for a role, with 18 wards led", "the number 18 wards"},
      {kSummary, "Looking for a role after 18 years in care", "the number 18 years"},
      {kSummary, "A refresh of ACLS is planned for 2027", ""},
      {kSummary, "A refresh of ACLS in 2025", "the number 2025"},
      {kSummary, "I bring calm to your 16-bed unit", ""},
      {kSummary, "I bring calm to your team of 12", ""},
      {kSummary, "I bring calm to my 16-bed unit", "the number 16-bed"},
      {kSummary, "I bring your unit 16 years", "the number 16 years"},
  });
  expect_of_nurse({{kSummary, "Teilzeit 75 % gewünscht", ""},
                   {kSummary, "Ich suche eine Station mit 10 bis 20 Betten", ""},
                   {kSummary, "Ich suche eine Station. Leite 20 Betten", "the number 20 Betten"},
                   {kSummary, "Die Suche um 75 % verkürzt", "the number 75 %"},
                   {kSummary, "Ruhe für Ihre 16 Betten", ""},
                   {kSummary, "Teilzeit, 75 % weniger Infektionen", "the number 75 %"}},
                  "de");
}

TEST(HonestTexts, TellChangesInOtherWords) {
  constexpr const char* kInfections =
      "Cut catheter infections in two years from 3.1 to 1.2 per 1,000 days";
  constexpr const char* kCycle = "Cut the sales cycle from 140 to 95 days with a lab";
  constexpr const char* kCosts = "Cut cloud costs from €310,000 to €190,000 a month";
  constexpr const char* kRevenue = "Grew revenue from $5.1 million to $8.4 million";
  expect_held({
      {"en", kInfections, "The rate of catheter infections went from 3.1 to 1.2 within two years",
       ""},
      {"en", kInfections, "Lowered catheter infections by 1.9 per 1,000 days", ""},
      {"en", kInfections, "Lowered catheter infections by 2.9 per 1,000 days", "the number 2.9"},
      {"en", kInfections, "Cut catheter infections from 3.1 to 0.2", "the number 0.2"},
      {"en", kInfections, "The share of falls went from 3.1 to 1.2 quickly", "the number 3.1"},
      {"en", kCycle, "Shortened the sales cycle by 45 days, about a third", ""},
      {"en", kCycle, "Shortened the sales cycle by 45 weeks", "the number 45 weeks"},
      {"en", kCycle, "Shortened the sales cycle by 54 days", "the number 54 days"},
      {"en", kCycle, "Shortened the sales cycle by half", "half"},
      {"en", kRevenue, "Grew a territory of two lakes by 65 percent", "the number two lakes"},
      {"en", kCosts, "Cut cloud costs from €310,000 to €190,000 a year", "€190,000"},
      {"en", kRevenue, "Grew the territory and its revenue by 65 percent", ""},
      {"en", kRevenue, "Grew a territory by 56 percent", "the number 56 percent"},
  });
}

TEST(HonestTexts, CountWhatTheDatesSay) {
  expect_of_nurse({
      {kSummary, "12 years in ICU", ""},
      {kSummary, "12 years in intensive care", ""},
      {kSummary, "14 years in care, 12 of them in a circus", "the number 12"},
      {kSummary, "13 years in intensive care", "the number 13 years"},
      {kSummary, "12 years in catheters", "the number 12 years"},  // of the last job alone
      {kSummary, "12 years in management", "the number 12 years"},
      {kSummary, "Six years in Rheinblick Clinic", ""},
      {kSummary, "Nine years in Rheinblick Clinic", "the number Nine years"},
      {kSummary, "Twelve years in Rheinblick Clinic", "the number Twelve years"},
      {kSummary, "Six years at Rheinblick, four of them on intensive care", ""},
      {kSummary, "Six years at Rheinblick, five of them leading", "the number five"},
      {kSummary, "Six years at Rheinblick, three of them at night", "the number three"},
      {kSummary, "I have worked in two hospitals and three roles", ""},
      {kSummary, "I have worked in three hospitals", "the number three hospitals"},
      {kSummary, "I have worked in two hospitals and five roles", "the number five roles"},
      {kSummary, "I have founded two hospitals", "the number two hospitals"},
  });
}

}  // namespace
}  // namespace cvpress::tailor
