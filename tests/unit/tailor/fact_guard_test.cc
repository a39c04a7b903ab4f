#include "tailor/fact_guard.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/tailor_profile.h"
#include "tailor/numbers.h"

namespace cvpress::tailor {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using tests::tailored_by;
using tests::Tailoring;

TEST(Numbers, AreFoundInTexts) {
  EXPECT_THAT(numbers_in("40 % of 1,000 or 99.9, 03 and 40k in 2019-05."),
              ElementsAre("1000", "2019", "3", "40", "40k", "5", "99.9"));
  EXPECT_THAT(numbers_in("K8s, C++20, Web3, 3D, x86_64"), IsEmpty());
  EXPECT_THAT(numbers_in("the 2nd of 1.000.000, +20 %, #4"),
              ElementsAre("1000000", "2", "20", "4"));
  EXPECT_THAT(numbers_in("0.5 and 007"), ElementsAre("0.5", "7"));
}

struct GuardedPlan {
  const char* plan;
  const char* message;  // "" where all is well
};

void expect_guarded(const std::vector<GuardedPlan>& plans) {
  for (const GuardedPlan& guarded : plans) {
    const Tailoring tailoring = tailored_by({guarded.plan});
    if (std::string_view(guarded.message).empty()) {
      EXPECT_EQ(tailoring.messages(), "") << guarded.plan;
      EXPECT_TRUE(tailoring.is_made) << guarded.plan;
    } else {
      EXPECT_THAT(tailoring.messages(), HasSubstr(guarded.message)) << guarded.plan;
      EXPECT_FALSE(tailoring.is_made) << guarded.plan;
    }
  }
}

TEST(FactGuard, RefusesFactsThatAreNotTheProfiles) {
  expect_guarded({
      {"set: [{select: Intern, title: Engineer II}]",
       "plan:1:31: error: the title of \"Intern\" at Acme, 2016-06 is another in the profile"},
      {"set: [{select: Intern, title: Boss}]", "it says \"Intern\""},
      {"set: [{select: Intern, title: Boss}]", "\"allow: [titles]\" lets a variant differ"},
      {"set: [{select: Intern, organization: Acme Inc}]", "allow: [employers]"},
      {"set: [{select: Intern, start: 2015-06}]", "it says \"2016-06\""},
      {"set: [{select: '#gencoin', end: 2022}]", "it says \"present\""},
      {"set: [{select: Intern, end: 2017}]", "it says none"},
      {"set: [{select: MSc, title: PhD}]", "allow: [degrees]"},
      {"replace: [{select: '#b1', with: Cut costs by 60 %}]",
       "the profile does not say the number 60 of bullet \"Cut costs by 40 %\""},
      {"add: [{select: Intern, bullet: Served 3000 guests}]", "the number 3000"},
      {"headline: Engineer with 12 years of experience", "the number 12"},
      {"summary: Since 1999.", "the number 1999"},
  });
}

TEST(FactGuard, LetsPassWhatIsAllowedOrNoFact) {
  expect_guarded({
      {"allow: titles\nset: [{select: Intern, title: Boss}]", ""},
      {"allow: [numbers]\nheadline: 12 years", ""},
      {"set: [{select: Intern, title: INTERN}]", ""},
      {"set: [{select: Intern, start: 2016}]", ""},
      {"set: [{select: Intern, start: June 2016}]", ""},
      {"set: [{select: Intern, organization: ''}]", ""},
      {"set: [{select: {title: Tools}, title: Toolbox}]", ""},
      {"replace: [{select: '#b1', with: Saved 40 % on K8s}]", ""},
      {"summary: Engineer since 2014.", ""},
      {"titles: {experience: My 3 jobs}", ""},
  });
}

TEST(FactGuard, ListsWhatTheProfileDoesNotSay) {
  const Tailoring tailoring = tailored_by(
      {"allow: titles\nheadline: Software Engineer\nset: [{select: Intern, title: Boss}]\n"
       "replace: [{select: Wrote the docs, with: Wrote all docs}]\n"
       "add: [{select: Intern, bullet: Go}]\nhide: '#b1'\ntitles: {skills: Tools}\n"});
  std::vector<std::string> texts;
  for (const Statement& statement : tailoring.tailored.statements) {
    texts.push_back(statement.instead_of + " -> " + statement.text);
  }
  EXPECT_THAT(texts, ElementsAre("Wrote the docs -> Wrote all docs", "Intern -> Boss"));
  EXPECT_THAT(tailoring.tailored.statements.at(1).facts, ElementsAre(Fact::kTitles));
}

}  // namespace
}  // namespace cvpress::tailor
