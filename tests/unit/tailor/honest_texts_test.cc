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

}  // namespace
}  // namespace cvpress::tailor
