#include "tailor/fact_guard.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/tailor_profile.h"

namespace cvpress::tailor {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using tests::tailored_by;
using tests::Tailoring;

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
       "the profile does not say the number 60 % of bullet \"Cut costs by 40 %\""},
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
      {"set: [{select: Intern, title: ''}]", ""},
      {"set: [{select: MSc, title: ''}]", ""},
      {"set: [{select: {title: Tools}, title: Toolbox}]", ""},
      {"replace: [{select: '#b1', with: Saved 40 % on K8s}]", ""},
      {"summary: Engineer since 2014.", ""},
      {"titles: {experience: Selected roles}", ""},
  });
}

TEST(FactGuard, TakesNoNumberOfADateForAnother) {
  expect_guarded({
      {"headline: 3 million users", "plan:1:11: error: the profile does not say the number 3"},
      {"summary: Led 3 teams.", "the number 3 teams"},
      {"titles: {experience: 3 million users}", "the number 3 million"},
      {"add: [{select: '#gencoin', bullet: Opened 3 offices}]", "the number 3 offices"},
      {"add: [{select: '#gencoin', bullet: Began in 2021}]", ""},
      {"add: [{select: '#gencoin', bullet: Began in 2014}]", "the number 2014"},
      {"summary: Engineer with 2014 users.", "the number 2014 users"},
  });
}

TEST(FactGuard, ComparesMonthsWithTheDatesOfTheProfile) {
  expect_guarded({
      {"summary: Since March 2021 at GenCoin.", ""},
      {"summary: Until Feb. 2021 with Acme.", ""},
      {"summary: Seit März 2021 bei GenCoin.", ""},
      {"summary: Mar 2021 to now at GenCoin.", ""},
      {"summary: In June 2016 I wrote the docs.", ""},
      {"add: [{select: '#gencoin', bullet: Began in March 2021 with one room}]", ""},
      {"summary: Since April 2021 at GenCoin.", "does not say the date April 2021"},
      {"add: [{select: Intern, bullet: Since March 2021}]", "\"allow: [dates]\""},
      {"allow: dates\nsummary: Since April 2021 at GenCoin.", ""},
      {"summary: Led 2021 engineers.", "the number 2021 engineers"},
  });
}

TEST(FactGuard, TakesNoPrepositionForTheUnitOfAYear) {
  expect_guarded({
      {"summary: Master 2014 an der North University.", ""},
      {"summary: '2018 bis 2021 bei Acme, 2021 wechselte ich zu GenCoin.'", ""},
      {"summary: Vom 01.03.2021 bis heute bei GenCoin.", ""},
      {"summary: My 2018 move to Acme paid off.", ""},
      {"summary: In 2018 and 2021 I moved.", ""},
      {"add: [{select: '#gencoin', bullet: 2021 in zwei Wochen gebaut}]", ""},
      {"summary: Vom 01.04.2021 bis heute bei GenCoin.", "the date 01.04.2021"},
      {"summary: Master 2015 an der North University.", "the number 2015 of"},
      {"summary: Reached 2014 of the users.", "the number 2014"},
      {"summary: Led the 2021 engineers.", "the number 2021 engineers"},
      {"summary: Father of two and pilot.", ""},
  });
}

TEST(FactGuard, TakesStartsAndIdiomsForNoNumbers) {
  expect_guarded({
      {"summary: Available from January 2027.", ""},
      {"summary: Available from 1 January 2027 with a notice period of three months.", ""},
      {"summary: 'Verfügbar ab 1. Mai 2027, ab 01.05.2027 verfügbar.'", ""},
      {"summary: 'Verfügbar ab 01.05.2027 mit 3 Monaten Kündigungsfrist.'", ""},
      {"summary: 'In my first 100 days I give 110 %, 24 hours a day.'", ""},
      {"summary: A highly available service of 100 days.", "the number 100 days"},
      {"summary: Highly available for 12 hospitals.", "the number 12 hospitals"},
      {"summary: Since January 2027.", "the date January 2027"},
  });
}

TEST(FactGuard, ComparesNumbersWithTheWordsBesideThem) {
  expect_guarded({
      {"headline: Leads a team of 5", ""},
      {"headline: Engineer with 5 patents", "the number 5 patents"},
      {"headline: 40 % less costs", ""},
      {"headline: 40 servers", "the number 40 servers"},
      {"replace: [{select: '#b1', with: Cut 40 servers}]", "the number 40 servers"},
      {"replace: [{select: '#b1', with: Lowered the costs by 40 percent}]", ""},
      {"replace: [{select: {text: Taught interns}, with: Taught 40 % of all}]", "the number 40 %"},
  });
}

TEST(FactGuard, FindsTitlesAndEmployersOfNobody) {
  expect_guarded({
      {"headline: CTO at Google", "the profile does not say the title \"CTO\""},
      {"headline: CTO at Google", "the profile does not say the employer \"Google\""},
      {"titles: {experience: CTO at Google}", "the employer \"Google\""},
      {"summary: I am a senior engineer.", ""},
      {"headline: Sen\u00ADior engineer", "the title \"Senior\""},
      {"headline: Senior engineer", "the title \"Senior\""},
      {"headline: Lead engineer", "\"allow: [titles]\" lets a variant differ"},
      {"headline: Engineer with a PhD", "the degree \"PhD\""},
      {"headline: {en: Software Engineer at GenCoin, de: Softwareingenieurin bei GenCoin}", ""},
      {"headline: Geschäftsführer", "the title \"Geschäftsführer\""},
      {"headline: 'Engineer, formerly @ Acme'", ""},
      {"allow: [titles, employers]\nheadline: CTO at Google", ""},
      {"add: [{select: '#gencoin', bullet: Reported to the CTO at length}]", ""},
  });
}

TEST(FactGuard, TakesSkillsAndLevelsForNoEmployers) {
  expect_guarded({
      {"add: [{select: Intern, bullet: Good at PostgreSQL and looked at Zig}]", ""},
      {"add: [{select: Intern, bullet: 'Deploys at noon, at Kubernetes level, at EU level'}]", ""},
      {"add: [{select: Intern, bullet: At Christmas nobody is called}]", ""},
      {"add: [{select: Intern, bullet: Better at C++ and at Rust}]", ""},
      {"summary: Good at Haskell.", ""},
      {"add: [{select: Intern, bullet: Worked at Rust}]", "the employer \"Rust\""},
      {"headline: Engineer at Rust", "the employer \"Rust\""},
      {"headline: 'Engineer, good head for numbers'", ""},
      {"add: [{select: Intern, bullet: 'Moved C++ 20 to Rust 1.80, then Go 1.22'}]", ""},
      {"add: [{select: Intern, bullet: Go 2.5 years}]", "the number 2.5 years"},
      {"add: [{select: Intern, bullet: Rust 2 and C++}]", ""},
      {"add: [{select: Intern, bullet: Python 3.11 and Go}]", ""},
      {"add: [{select: Intern, bullet: Python 3 and Go}]", "the number 3"},
      {"add: [{select: Intern, bullet: Rust 12 years}]", "the number 12 years"},
  });
}

TEST(FactGuard, FindsEmployersInTheFormOfAHeadline) {
  expect_guarded({
      {"headline: 'Software Engineer, Google'", "the employer \"Google\""},
      {"headline: Software Engineer | Siemens AG", "the employer \"Siemens AG\""},
      {"headline: Software Engineer · Google", "the employer \"Google\""},
      {"headline: Software Engineer of Google", "\"allow: [employers]\" lets a variant differ"},
      {"allow: employers\nheadline: 'Software Engineer, Google'", ""},
      {"headline: 'Software Engineer, GenCoin'", ""},
      {"headline: 'Software Engineer | Go, Kubernetes | C++'", ""},
      {"headline: 'Software Engineer, builds things'", ""},
      {"headline: Engineer of Embedded Docs", ""},
      {"headline: 'Software Engineer (Google, Netflix)'", "the employer \"Google\""},
      {"headline: 'Software Engineer (Remote, m/w/d)'", ""},
      {"titles: {experience: 'Experience (Google, Stripe)'}", "the employer \"Google\""},
      {"titles: {experience: 'Experience (Selected Roles)'}", ""},
      {"titles: {experience: 'Experience (GenCoin, Acme)'}", ""},
  });
}

TEST(FactGuard, KeepsDates) {
  expect_guarded({
      {"set: [{select: {title: Engineer, organization: Acme}, end: ''}]", "\"allow: [dates]\""},
      {"set: [{select: '#gencoin', end: ''}]", "it says \"present\""},
      {"set: [{select: Intern, start: ''}]", "the start of"},
      {"set: [{select: Intern, end: ''}]", ""},
      {"allow: dates\nset: [{select: {title: Engineer, organization: Acme}, end: ''}]", ""},
  });
}

TEST(FactGuard, FindsTitlesAndEmployersInSentences) {
  expect_guarded({
      {"replace: [{select: '#b1', with: 'As CTO, wrote the docs'}]", "the title \"CTO\""},
      {"add: [{select: Intern, bullet: Worked as interim head of IT}]", "the title \"head\""},
      {"add: [{select: Intern, bullet: Als Geschäftsführerin gearbeitet}]", "\"allow: [titles]\""},
      {"add: [{select: Intern, bullet: Promoted to CTO}]", "the title \"CTO\""},
      {"replace: [{select: '#b1', with: The shop was built at Google}]", "employer \"Google\""},
      {"replace: [{select: Intern, with: Awarded PhD}]", "the degree \"PhD\""},
      {"add: [{select: '#b1', bullet: Finished an MBA}]", "\"allow: [degrees]\""},
      {"allow: [titles, employers]\nreplace: [{select: '#b1', with: As CTO at Google}]", ""},
  });
}

TEST(FactGuard, LetsSentencesSpeakOfOthers) {
  expect_guarded({
      {"replace: [{select: '#b1', with: As an engineer wrote it for the CTO at Acme}]", ""},
      {"add: [{select: Intern, bullet: Taught PhD students and Dr Oak}]", ""},
      {"add: [{select: Intern, bullet: Worked with designers as well as managers}]", ""},
      {"add: [{select: Intern, bullet: 'Used Go as lingua franca, led by the CEO'}]", ""},
      {"add: [{select: Intern, bullet: Bei Ausfällen zur Stelle}]", ""},
      {"add: [{select: Intern, bullet: Acted as a bridge to the CTO}]", ""},
      {"add: [{select: Intern, bullet: Wrote it as soon as the manager asked}]", ""},
      {"add: [{select: Intern, bullet: Used Go as the principal tool for it}]", ""},
      {"add: [{select: Intern, bullet: Mentored MBA and PhD students of others}]", ""},
      {"add: [{select: Intern, bullet: Worked there as staff engineer}]", "the title \"staff\""},
      {"add: [{select: Intern, bullet: Kept it up at 40 % less}]", "the number 40 %"},
  });
}

TEST(FactGuard, KnowsWhatTheProfileTellsInSentences) {
  Tailoring tailoring;
  tailoring.profile.sections[1].entries[2].description = {
      tests::paragraph_of("As interim manager spoke at Fernwood. Earned an MBA.")};
  tailoring.with(
      {"replace: [{select: Intern, with: 'Spoke at Fernwood as manager, with an MBA'}]"});
  EXPECT_EQ(tailoring.messages(), "");
}

TEST(FactGuard, ReadsTheWordsOfLayoutTexts) {
  for (const auto& [text, message] :
       {std::pair{"CTO of Google, PhD", "the title \"CTO\""},
        std::pair{"CTO of Google, PhD", "the employer \"Google\""},
        std::pair{"{?{headline}, PhD}", "the degree \"PhD\""},
        std::pair{"{headline} with {.strong 12 years}", "the number 12"},
        std::pair{"{headline}{? for 3M}, {page.number join ', 7'}", ""},
        std::pair{"Software engineer, {organization}", ""}}) {
    Tailoring tailoring;
    tailoring.variables = {{"company", "3M"}};
    tailoring.layout_texts = {{text, {}}};
    tailoring.with({"bold: Go"});
    EXPECT_THAT(tailoring.messages(), HasSubstr(message)) << text;
    EXPECT_EQ(tailoring.is_made, std::string_view(message).empty()) << text;
    EXPECT_THAT(tailoring.tailored.statements, IsEmpty());
  }
}

TEST(FactGuard, FindsDegreesBesideTheName) {
  for (const auto& [name, message] :
       {std::pair{"Ada Example, PhD", "the degree \"PhD\""},
        std::pair{"Dr. Ada Example", "the degree \"Dr\""}, std::pair{"Ada Example, MSc", ""},
        std::pair{"A. Example", ""}}) {
    Tailoring tailoring;
    tailoring.name = name;
    tailoring.with({"bold: Go"});
    EXPECT_THAT(tailoring.messages(), HasSubstr(message)) << name;
    EXPECT_EQ(tailoring.is_made, std::string_view(message).empty()) << name;
  }
}

TEST(FactGuard, LetsRowsSpeakOfTheApplication) {
  for (const char* plan :
       {"headline: Letter for {company}", "summary: 'To {company}, who need a {role}'",
        "add: [{select: Intern, bullet: 'Ready for {company_city} and {company}'}]"}) {
    Tailoring tailoring;
    tailoring.variables = {{"company", "3M"}, {"company_city", "Area 51"}, {"role", "CTO"}};
    tailoring.with({plan});
    EXPECT_EQ(tailoring.messages(), "") << plan;
  }
  Tailoring tailoring;
  tailoring.variables = {{"years", "12"}};
  tailoring.with({"headline: '{years} years'"});
  EXPECT_THAT(tailoring.messages(), HasSubstr("the number 12 years"));
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
  EXPECT_THAT(tailoring.tailored.statements.at(1).facts, ElementsAre(claims::Fact::kTitles));
}

}  // namespace
}  // namespace cvpress::tailor
