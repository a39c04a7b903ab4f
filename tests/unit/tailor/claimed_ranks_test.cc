// Ranks, numbers and times of titles that a text claims.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/tailor_profile.h"

namespace cvpress::tailor {
namespace {

using model::Kind;
using testing::HasSubstr;

/// Deputy head of a department, before that a junior, and once the third designer of a place.
model::Resume deputy() {
  model::Resume resume;
  resume.person.name = "Ada Example";
  model::Entry now =
      tests::entry_of(Kind::kExperience, "Associate Professor (W2)", "Elm University", 2020, 4);
  now.dates.current = true;
  now.description = {tests::paragraph_of(
      "Head of the Water Group. Deputy head of department since 2023. Wrote software.")};
  model::Entry designer =
      tests::entry_of(Kind::kExperience, "Product Designer", "Oak Systems", 2013, 6);
  designer.dates.end = model::Date{2019, 9, 0, "", {}};
  designer.description = {tests::paragraph_of("Third designer of a start-up.")};
  model::Entry assistant =
      tests::entry_of(Kind::kExperience, "Teaching Assistant, Physics", "Elm University", 2010, 2);
  assistant.dates.end = model::Date{2012, 8, 0, "", {}};
  model::Entry engineer =
      tests::entry_of(Kind::kExperience, "Software Engineer", "Fir Works", 2019, 10);
  engineer.dates.end = model::Date{2020, 3, 0, "", {}};
  resume.sections = {
      tests::section_of(Kind::kExperience, "Experience", {now, engineer, designer, assistant}),
      tests::section_of(
          Kind::kEducation, "Education",
          {tests::entry_of(Kind::kEducation, "PhD in Environmental Engineering", "ETH Zürich",
                           2009),
           tests::entry_of(Kind::kEducation, "MSc in Computer Science", "Elm University", 2007),
           tests::entry_of(Kind::kEducation, "Habilitation in Hydrology", "Elm University", 2016)}),
      tests::section_of(Kind::kAwards, "Awards",
                        {tests::entry_of(Kind::kAwards, "Best paper", "Journal of Hydrology")})};
  return resume;
}

struct SaidRank {
  const char* text;
  const char* message;  // "" where the profile says it
};

void expect_ranks(const char* operation, const std::vector<SaidRank>& rows) {
  for (const SaidRank& row : rows) {
    tests::Tailoring tailoring;
    tailoring.profile = deputy();
    tailoring.with({operation + std::string(": '") + row.text + "'"});
    EXPECT_THAT(tailoring.messages(), HasSubstr(row.message)) << row.text;
    EXPECT_EQ(tailoring.is_made, std::string_view(row.message).empty())
        << row.text << tailoring.messages();
  }
}

TEST(ClaimedRanks, StandInOneWordWithARole) {
  expect_ranks("headline", {{"Chefentwicklerin", "the title \"Chefentwicklerin\""},
                            {"Chefsoftwareentwickler", "the title \"Chefsoftwareentwickler\""},
                            {"Hauptentwicklerin", "the title \"Hauptentwicklerin\""},
                            {"Oberrestauratorin", "the title \"Oberrestauratorin\""},
                            {"Generaldirektorin", "the title \"Generaldirektorin\""},
                            {"Kuratorin", "the title \"Kuratorin\""},
                            {"Curator of Ships", "the title \"Curator\""},
                            {"Entwicklerin", ""},
                            {"Oberflächenentwicklerin", ""},
                            {"Hauptspeicherentwicklerin", ""}});
  expect_ranks("summary", {{"Ich war Chefentwicklerin.", "\"Chefentwicklerin\""},
                           {"Ich berichte an die Chefentwicklerin.", ""}});
}

TEST(ClaimedRanks, AreNumbersOfRoles) {
  expect_ranks("headline", {{"First designer of Oak Systems", "the title \"First designer\""},
                            {"Third designer of a start-up", ""}});
  expect_ranks("summary", {{"I was the first designer of a start-up.", "\"first designer\""},
                           {"Founding engineer of a start-up.", "\"Founding engineer\""},
                           {"I was the third designer at Oak Systems.", ""},
                           {"We hired the first designer then.", ""},
                           {"My first designer taught me.", ""}});
}

TEST(ClaimedRanks, OfHeadsAreNoDeputies) {
  expect_ranks("headline", {{"Head of Department", "the deputy"},
                            {"Deputy head of department, Elm University", ""},
                            {"Head of the Water Group", ""}});
  expect_ranks("summary", {{"Head of department since 2023.", "the deputy"},
                           {"Deputy head of department since 2023.", ""},
                           {"I report to the head of department.", ""}});
}

TEST(TimesOfRoles, AreThoseOfTheirEntry) {
  expect_ranks("summary",
               {{"Associate professor since October 2019.", "the year 2019 of the title"},
                {"Teaching assistant from 2010 to 2019.", "the year 2019 of the title"},
                {"Teaching assistant until September 2019.", "the year 2019 of the title"},
                {"Professor of Urban Water since 2013.", "the year 2013 of the title"},
                {"At Oak Systems since October 2013.", "2013"},
                {"At Fir Works since March 2019.", "2019"},
                {"Associate professor since April 2020.", ""},
                {"Product designer (2013–2019), teaching assistant until August 2012.", ""},
                {"Professor of Urban Water since 2020.", ""},
                {"Product designer from June 2013.", ""},
                {"Software engineer since 2013.", ""},
                {"At Fir Works since October 2019.", ""}});
  expect_ranks("headline", {{"Teaching Assistant 2010–2019", "the year 2019 of the title"},
                            {"Professorships since 2013", "the year 2013 of the title"},
                            {"Product Designer, 2013–2019", ""}});
}

TEST(TimesOfRoles, HaveMonthsInNumbers) {
  expect_ranks("summary", {{"At Oak Systems (06/2013 – 12/2019).", "the year 2019"},
                           {"At Oak Systems (06/2013 – 09/2019).", ""}});
}

TEST(ClaimsOfSubjects, AreOfTheStudiesWithThatDegree) {
  expect_ranks("summary", {{"PhD in Hydrology from ETH.", "\"PhD\" of \"hydrology\""},
                           {"Habilitation in Hydrologie.", ""},
                           {"PhD in Environmental Engineering from ETH.", ""}});
  expect_ranks("headline", {{"Computer scientist", ""},
                            {"Environmental engineer", ""},
                            {"Data scientist", "the title \"scientist\""}});
}

TEST(Claims, AreNotMadeByWordsThatOnlySoundLikeThem) {
  expect_ranks("summary", {{"I founded my habits on tests.", ""},
                           {"My work is founded on tests.", ""},
                           {"I founded my own company.", "anything was \"founded\""},
                           {"Meine Gehaltsvorstellung liegt bei 95.000 Euro im Jahr.", ""}});
}

}  // namespace
}  // namespace cvpress::tailor
