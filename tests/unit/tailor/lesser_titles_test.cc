// Titles that a profile says only in part, and degrees that it says are not completed.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/tailor_profile.h"

namespace cvpress::tailor {
namespace {

using model::Kind;
using testing::HasSubstr;

model::Resume holder_of(const std::string& title, const std::string& earlier = "") {
  model::Resume resume;
  resume.person.name = "Kim Example";
  model::Entry now = tests::entry_of(Kind::kExperience, title, "Brook Works", 2019, 5);
  now.dates.current = true;
  std::vector<model::Entry> entries = {now};
  if (!earlier.empty()) {
    entries.push_back(tests::entry_of(Kind::kExperience, earlier, "Oak Systems", 2014, 3));
  }
  resume.sections = {tests::section_of(Kind::kExperience, "Experience", entries)};
  return resume;
}

struct Held {
  const char* title;  // of the profile
  const char* text;
  const char* message = "";  // "" where the profile says it
};

void expect_held(const char* operation, const std::vector<Held>& rows,
                 const std::string& earlier = "") {
  for (const Held& row : rows) {
    tests::Tailoring tailoring;
    tailoring.profile = holder_of(row.title, earlier);
    tailoring.with({operation + std::string(": '") + row.text + "'"});
    EXPECT_THAT(tailoring.messages(), HasSubstr(row.message)) << row.title << " | " << row.text;
    EXPECT_EQ(tailoring.is_made, std::string_view(row.message).empty())
        << row.title << " | " << row.text << tailoring.messages();
  }
}

TEST(LesserTitles, AreNotSaidInFull) {
  expect_held("headline", {{"Asst. Head Nurse, ICU", "Head Nurse", "\"Head\" only with a word"},
                           {"Dep. Head of Procurement", "Head of Procurement", "\"Head"},
                           {"Stellv. Stationsleitung", "Stationsleitung", "\"Stationsleitung\""},
                           {"Assistant Professor of Physics", "Professor", "\"Professor\""},
                           {"Assoc. Director, Oncology", "Director, Oncology", "\"Director\""},
                           {"Vice President Sales", "President", "\"President\""},
                           {"Executive Assistant to the CEO", "CEO", "\"CEO\""},
                           {"Assistenz der Geschäftsführung", "Geschäftsführung", "führung\""},
                           {"Referent des Vorstands", "Vorstand", "\"Vorstand\""},
                           {"Jr. Software Architect", "Software Architect", "\"Architect\""},
                           {"Directeur adjoint des achats", "Directeur", "\"Directeur\""},
                           {"Subdirectora de marketing", "Directora", "\"Directora\""},
                           {"Head of Sales (acting)", "Head of Sales", "\"Head\""},
                           {"Interim CFO", "CFO", "\"CFO\""},
                           {"Co-Founder", "Founder", "\"Founder\""},
                           {"Student Nurse", "Nurse", "\"Nurse\""},
                           {"Trainee Solicitor", "Solicitor", "\"Solicitor\""}});
}

TEST(LesserTitles, AreSaidWithAnotherWordForIt) {
  expect_held("headline", {{"Asst. Head Nurse, ICU", "Deputy head nurse"},
                           {"Asst. Head Nurse, ICU", "Head Nurse (deputy)"},
                           {"Asst. Head Nurse, ICU", "ICU Nurse"},
                           {"Asst. Head Nurse, ICU", "Nurse who deputises for the Head Nurse"},
                           {"Vice President Sales", "VP Sales"},
                           {"Co-Founder and CTO", "CTO"},
                           {"Co-Founder and CTO", "Mitgründer und CTO"},
                           {"Executive Assistant to the CEO", "Executive Assistant, CEO office"},
                           {"Acting Head of Sales", "Interim Head of Sales"},
                           {"Subdirectora de marketing", "Deputy Director of Marketing"},
                           {"Trainee Solicitor", "Solicitor in training"}});
}

TEST(LesserTitles, OfTradesAndProfessionsAreSaid) {
  expect_held("headline", {{"Junior Software Engineer", "Software engineer"},
                           {"Associate Lawyer", "Lawyer"},
                           {"Junior Research Group Leader", "Research group leader"},
                           {"Associate Professor (W2)", "Professor of Hydrology"},
                           {"Secretary of the Board and Director of Finance", "Director"}});
}

TEST(LesserTitles, AreThoseThatNoOtherEntrySaysInFull) {
  expect_held("headline", {{"Deputy Head of Sales", "Head of Purchasing"}}, "Head of Purchasing");
  expect_held("headline", {{"Junior Partner", "Partner"}}, "Partner");
}

TEST(LesserTitles, InSentencesAreOfThePerson) {
  expect_held("summary", {{"Executive Assistant to the CEO", "CEO of Brook Works.", "\"CEO\""},
                          {"Executive Assistant to the CEO", "As CEO I planned.", "\"CEO\""},
                          {"Trainee Solicitor", "I am a solicitor by training.", "\"solicitor\""},
                          {"Executive Assistant to the CEO", "The CEO relied on me."},
                          {"Executive Assistant to the CEO", "I kept the diary of the CEO."},
                          {"Asst. Head Nurse", "Looking for a post as head nurse."},
                          {"Asst. Head Nurse", "I deputise for the head nurse."},
                          {"Stellv. Schulleiter", "Ich vertrete den Schulleiter."},
                          {"Trainee Solicitor", "I am training as a solicitor."},
                          {"Acting Lead Developer", "Lead the team with calm."}});
}

TEST(TimesOfDeputies, AreThoseOfTheirEntry) {
  expect_held("summary",
              {{"Asst. Head Nurse", "Deputy head nurse since 2014.", "the year 2014"},
               {"Stellv. Stationsleitung", "Seit 2016 stellvertretende Stationsleitung.", "2016"},
               {"Asst. Head Nurse", "Deputy head nurse since 2019."},
               {"Stellv. Stationsleitung", "Seit 2019 stellvertretende Stationsleitung."}});
}

/// A nurse with a bachelor that is not completed, and a diploma.
model::Resume student() {
  model::Resume resume = holder_of("Nurse");
  resume.sections.push_back(tests::section_of(
      Kind::kEducation, "Education",
      {tests::entry_of(Kind::kEducation, "BSc Nursing Management (part-time, not completed)",
                       "Fen University", 2020),
       tests::entry_of(Kind::kEducation, "Diploma in Nursing", "Elm School", 2009)}));
  return resume;
}

TEST(OpenDegrees, AreNotSaidAsCompleted) {
  const std::vector<std::pair<const char*, bool>> rows = {
      {"headline: 'Nurse, BSc Nursing Management'", false},
      {"summary: 'I completed a BSc in Nursing Management in 2022.'", false},
      {"summary: 'Nurse with a completed degree in Management.'", false},
      {"headline: 'Nurse, BSc Nursing Management (not completed)'", true},
      {"headline: 'Nurse, Diploma in Nursing'", true},
      {"summary: 'I am studying towards a BSc in Nursing Management.'", true},
      {"summary: 'I hope to finish my BSc in Nursing Management.'", true},
      {"summary: 'Half of a BSc in Nursing Management.'", true}};
  for (const auto& [operation, is_made] : rows) {
    tests::Tailoring tailoring;
    tailoring.profile = student();
    tailoring.with({operation});
    const bool is_told = tailoring.messages().find("not completed") != std::string::npos;
    EXPECT_EQ(!is_told, is_made) << operation << tailoring.messages();
  }
}

TEST(OpenDegrees, AreThoseOfCandidatesOfToday) {
  expect_held("headline", {{"Ph.D. candidate", "Ph.D.", "not completed"},
                           {"Dr. med. (Promotion laufend)", "Dr. med.", "not completed"},
                           {"Ph.D. candidate", "Ph.D. candidate"}});
}

}  // namespace
}  // namespace cvpress::tailor
