// Roles, degrees, schools and years that a text says of a place, and employers in other wordings.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/tailor_profile.h"

namespace cvpress::tailor {
namespace {

using model::Kind;
using testing::HasSubstr;

/// Somebody who was an engineer at Oak Systems from 2012, a manager at Northwind from 2015, and is
/// a principal engineer at Lantern since 2021.
model::Resume career() {
  model::Resume resume;
  resume.person.name = "Ada Example";
  model::Entry lantern =
      tests::entry_of(Kind::kExperience, "Principal Engineer", "Lantern GmbH", 2021, 9);
  lantern.dates.current = true;
  lantern.description = {tests::paragraph_of(
      "Technical lead of the ledger. Mentor of four engineers on the way to staff level.")};
  model::Entry northwind =
      tests::entry_of(Kind::kExperience, "Engineering Manager", "Northwind Traders", 2015, 2);
  northwind.dates.end = model::Date{2021, 8, 0, "", {}};
  model::Entry oak =
      tests::entry_of(Kind::kExperience, "Software Engineer", "Oak Systems", 2012, 5);
  oak.dates.end = model::Date{2015, 1, 0, "", {}};
  oak.description = {tests::paragraph_of("Ran the shop of 2013.")};
  model::Entry master =
      tests::entry_of(Kind::kEducation, "MSc in Computer Science", "University of Bergen", 2010, 9);
  master.dates.end = model::Date{2012, 4, 0, "", {}};
  resume.sections = {tests::section_of(Kind::kExperience, "Experience", {lantern, northwind, oak}),
                     tests::section_of(Kind::kEducation, "Education", {master})};
  return resume;
}

struct SaidText {
  const char* text;
  const char* message;  // "" where the profile says it
};

void expect_claims(const char* operation, const std::vector<SaidText>& claims) {
  for (const SaidText& claim : claims) {
    tests::Tailoring tailoring;
    tailoring.profile = career();
    tailoring.variables = {{"company", "stripe GmbH"}, {"role", "Staff Engineer"}};
    tailoring.with({std::string(operation) + ": '" + claim.text + "'"});
    EXPECT_THAT(tailoring.messages(), HasSubstr(claim.message)) << claim.text;
    EXPECT_EQ(tailoring.is_made, std::string_view(claim.message).empty())
        << claim.text << tailoring.messages();
  }
}

TEST(ClaimsBesidePlaces, AreRolesOfThatPlace) {
  expect_claims(
      "summary",
      {{"Engineering manager at Lantern for years.",
        "does not say the title \"manager\" of \"Lantern GmbH\""},
       {"At Oak Systems I worked as an engineering manager.", "\"manager\" of \"Oak"},
       {"Lantern (Engineering Manager), Oak Systems (Software Engineer).", "\"Manager\""},
       {"Staff engineer at Lantern.", "the title \"Staff\" of \"Lantern GmbH\""},
       {"Principal engineer at Lantern, engineering manager at Northwind Traders.", ""},
       {"Technical lead at Lantern.", ""},
       {"Technischer Leiter bei Lantern, davor Softwareingenieur bei Oak Systems.", ""},
       {"Engineering manager at heart: at Lantern as a principal engineer I miss it.", ""},
       {"Worked with engineering managers at Lantern and for the head of it.", ""},
       {"An engineering manager who became principal engineer at Lantern.", ""}});
}

TEST(ClaimsBesidePlaces, AreRolesOfThatPlaceInHeadlines) {
  expect_claims("headline",
                {{"Principal Engineer, Oak Systems", "\"Principal\" of \"Oak Systems\""},
                 {"Engineering Manager – Lantern", "\"Manager\" of \"Lantern GmbH\""},
                 {"Leiter der Entwicklung bei Lantern", "the title \"Leiter\""},
                 {"Principal Engineer, Lantern", ""},
                 {"Principal Engineer | ex-Northwind Traders", ""}});
}

TEST(ClaimsBesidePlaces, AreYearsOfThatPlace) {
  expect_claims("summary", {{"At Lantern since 2015.", "the year 2015 of \"Lantern GmbH\""},
                            {"At Lantern from 2015 to 2021.", "the year 2015"},
                            {"Since February 2015 at Oak Systems.", "\"allow: [dates]\""},
                            {"Lantern since 2012, before that Oak Systems.", "the year 2012"},
                            {"At Oak Systems until March 2015.", "the year 2015 of \"Oak Sys"},
                            {"At Oak Systems until January 2015.", ""},
                            {"At Lantern since 2021, Northwind Traders (2015–2021).", ""},
                            {"Seit September 2021 bei Lantern.", ""},
                            {"Ran the shop of Oak Systems in 2013.", ""},
                            {"From Oak Systems I moved to Northwind Traders in 2015.", ""}});
}

TEST(ClaimsOfStudies, AreSubjectsSchoolsAndHonours) {
  expect_claims("summary",
                {{"An engineer with an MSc in Physics.", "does not say \"MSc\" of \"physics\""},
                 {"Ingenieurin mit Master in Wirtschaftsinformatik.", "\"wirtschaftsinformatik\""},
                 {"With a degree in law.", "studies of \"law\""},
                 {"I graduated from Stanford.", "the school \"Stanford\""},
                 {"Graduate of the University of Oslo.", "the school \"University of Oslo\""},
                 {"I studied at the University of Oslo.", "University of Oslo"},
                 {"Holds an MSc, summa cum laude.", "\"summa cum laude\""},
                 {"Graduate of the University of Bergen, with an MSc in Computer Science.", ""},
                 {"Studium der Informatik in Bergen.", ""},
                 {"With a master''s degree in computer science from the University of Bergen.", ""},
                 {"I would like to do a PhD in physics.", ""}});
}

TEST(ClaimedEmployers, StandInListsAndBeforeVerbs) {
  expect_claims("summary", {{"Frühere Stationen: Globex, Initech.", "the employer \"Initech\""},
                            {"Previous employers include Globex.", "the employer \"Globex\""},
                            {"Globex hired me out of school.", "the employer \"Globex\""},
                            {"An engineer (Google, Netflix).", "the employer \"Netflix\""},
                            {"I founded and sold a company.", "anything was \"founded\""},
                            {"Previous employers: Oak Systems and Lantern.", ""},
                            {"Management promoted me; the board hired me.", ""},
                            {"At home in Google Cloud and Microsoft Teams.", ""},
                            {"Speaker at Systems at Scale and at Rust Nation in Oslo.", ""},
                            {"Speaker and engineer at Globex.", "the employer \"Globex\""},
                            {"Happy at the Microservices Meetup, at Series A companies.", ""}});
}

TEST(ClaimedEmployers, AreCompaniesOfRowsWhereSomebodyIsSaidToWorkThere) {
  expect_claims("headline", {{"Principal Engineer at {company} since 2021", "\"Stripe\""},
                             {"{role} at {company}", "the employer \"Stripe\""},
                             {"{role}, {company}", ""},
                             {"Application as {role} at {company}", ""},
                             {"Bewerbung als {role} bei {company}", ""},
                             {"Engineer for {company}", ""}});
  expect_claims("summary", {{"As {role} at {company} I wrote the import.", "\"Stripe\""},
                            {"I worked at {company} for long.", "the employer \"Stripe\""},
                            {"At {company} since 2021.", "the employer \"Stripe\""},
                            {"As {role} at {company} I would write the import.", ""},
                            {"Excited to apply as {role} at {company}.", ""},
                            {"In my first weeks at {company} I write tests.", ""},
                            {"Als {role} bei {company} möchte ich zuerst messen.", ""}});
}

TEST(RolesOfRows, AreClaimsWhereTheyAreSaidToBeHeld) {
  for (const char* operation : {"headline", "summary"}) {
    expect_claims(operation, {{"{role} at Lantern", "the title \"Staff\""},
                              {"Currently {role}", "the title \"Staff\""},
                              {"{role} since 2021", "the title \"Staff\""},
                              {"{role}", ""},
                              {"Application as {role}", ""},
                              {"{role} with a liking for tests", ""},
                              {"From Lantern I would like to join you as {role}", ""}});
  }
}

TEST(ClaimsOfStudies, AreOfOneTime) {
  expect_claims("summary", {{"MSc in Computer Science from Stanford.", "the school \"Stanford\""},
                            {"MSc in Computer Science, Yale University, 2012.", "Yale"},
                            {"Promotion an der EPFL.", "the school \"EPFL\""},
                            {"Master der Universität Bergen, ein Diplom habe ich keines.", ""},
                            {"Nach dem Master in Computer Science war ich bei Oak Systems.", ""},
                            {"MSc (University of Bergen, 2012).", ""}});
}

TEST(ClaimedTitles, OfProfessorsHaveRanks) {
  tests::Tailoring tailoring;
  tailoring.profile = career();
  tailoring.profile.sections[0].entries[0].title = model::plain("Associate Professor");
  for (const auto& [headline, message] :
       {std::pair{"Full Professor", "the title \"Full Professor\""},
        std::pair{"Assistant Professor", "the title \"Assistant Professor\""},
        std::pair{"Dean", "the title \"Dean\""}, std::pair{"Associate Professor", ""},
        std::pair{"Professor", "the title \"Professor\" only with a word"}}) {
    tests::Tailoring each = tailoring;
    each.with({std::string("headline: ") + headline});
    EXPECT_THAT(each.messages(), HasSubstr(message)) << headline;
    EXPECT_EQ(each.is_made, std::string_view(message).empty()) << headline << each.messages();
  }
}

TEST(ClaimsBesidePlaces, AreWholeTitlesOfAnotherPlace) {
  tests::Tailoring tailoring;
  tailoring.profile = career();
  tailoring.profile.sections[0].entries[2].title = model::plain("Database Engineer");
  tailoring.with({"summary: Database engineer at Lantern."});
  EXPECT_THAT(tailoring.messages(), HasSubstr("the title \"database engineer\" of \"Lantern"));
}

TEST(ClaimsBesidePlaces, SayWhenARoleBegan) {
  tests::Tailoring tailoring;
  tailoring.profile = career();
  model::Entry before =
      tests::entry_of(Kind::kExperience, "Software Engineer", "Lantern GmbH", 2019);
  before.dates.end = model::Date{2021, 8, 0, "", {}};
  tailoring.profile.sections[0].entries.push_back(before);
  for (const auto& [summary, message] :
       {std::pair{"Principal engineer at Lantern since 2019.", "the year 2019 of \"Lantern"},
        std::pair{"Principal engineer at Lantern since 2021.", ""},
        std::pair{"At Lantern since 2019.", ""}}) {
    tests::Tailoring each = tailoring;
    each.with({std::string("summary: ") + summary});
    EXPECT_THAT(each.messages(), HasSubstr(message)) << summary;
    EXPECT_EQ(each.is_made, std::string_view(message).empty()) << summary << each.messages();
  }
}

TEST(ClaimedTitles, OfDeputiesAreOthers) {
  tests::Tailoring tailoring;
  tailoring.profile = career();
  tailoring.profile.sections[0].entries[0].title = model::plain("Deputy Director");
  tests::Tailoring deputy = tailoring;
  deputy.with({"headline: Deputy Director"});
  EXPECT_TRUE(deputy.is_made) << deputy.messages();
  tailoring.with({"headline: Director"});
  EXPECT_THAT(tailoring.messages(), HasSubstr("the title \"Director\""));
}

}  // namespace
}  // namespace cvpress::tailor
