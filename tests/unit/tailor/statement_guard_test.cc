// "guard: statements": a variant hides, orders and chooses, and says nothing of its own.
#include "tailor/statement_guard.h"

#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/tailor_profile.h"

namespace cvpress::tailor {
namespace {

using testing::HasSubstr;
using tests::tailored_by;
using tests::Tailoring;

constexpr const char* kStrict = "guard: statements";

void expect_passes(const std::vector<const char*>& plans) {
  for (const char* plan : plans) {
    const Tailoring tailoring = tailored_by({kStrict, plan});
    EXPECT_EQ(tailoring.messages(), "") << plan;
    EXPECT_TRUE(tailoring.is_made) << plan;
  }
}

void expect_refused(const std::vector<const char*>& plans) {
  for (const char* plan : plans) {
    const Tailoring tailoring = tailored_by({kStrict, plan});
    EXPECT_THAT(tailoring.messages(), HasSubstr("\"allow: [statements]\" lets")) << plan;
    EXPECT_FALSE(tailoring.is_made) << plan;
    EXPECT_TRUE(tailored_by({plan}).is_made) << plan << ", without the guard";
  }
}

TEST(StatementGuard, RefusesWhatTheProfileDoesNotSay) {
  expect_refused({
      "headline: Engineer who likes boats",
      "summary: Builds things that last for ever.",
      "summary: Builds things that last. Likes boats.",
      "add: [{select: Intern, bullet: Wrote letters}]",
      "replace: [{select: '#b1', with: Cut many costs by 40 %}]",
      "set: [{select: Boat, location: Oslo}]",
      "set: [{select: Boat, url: 'https://example.com'}]",
      "set: [{select: {title: Tools}, title: Toolbox}]",
      "titles: {skills: Winner of prizes}",
  });
}

TEST(StatementGuard, LetsVariantsHideOrderAndChoose) {
  expect_passes({
      "hide: [Intern, '#b1']",
      "order: [{first: Intern}]",
      "limit: [{section: experience, entries: 1, bullets: 1}]",
      "tags: [{select: Intern, tags: old}]\nexclude: old",
      "bold: [costs]",
      "set: [{select: Intern, start: 2016}]",
      "set: [{select: Intern, organization: ''}]",
      "headline: software ENGINEER",
      "summary: Builds things that *last*.",
      "titles: {skills: SKILLS, experience: Professional experience}",
      "headline: ''",
  });
}

TEST(StatementGuard, TakesSentencesOfTheProfileForItsOwn) {
  Tailoring tailoring;
  tailoring.profile.sections[0].body = {
      tests::paragraph_of("Builds things that last. Seldom sleeps. Likes boats.")};
  tailoring.with({kStrict, "summary: Likes boats! Builds things that last."});
  EXPECT_EQ(tailoring.messages(), "");
  EXPECT_TRUE(tailoring.is_made);
  tailoring.with({kStrict, "summary: Builds things. Likes boats."});
  EXPECT_THAT(tailoring.messages(), HasSubstr("the profile does not say"));
}

/// Whether a profile with these paragraphs of its summary says all of a text.
bool says(const std::vector<std::string>& paragraphs, const std::string& text) {
  Tailoring tailoring;
  tailoring.profile.sections[0].body.clear();
  for (const std::string& each : paragraphs) {
    tailoring.profile.sections[0].body.push_back(tests::paragraph_of(each));
  }
  tailoring.with({kStrict, "allow: [numbers, titles, degrees, employers, dates]",
                  "summary: \"" + text + "\""});
  return tailoring.is_made;
}

TEST(StatementGuard, TakesSentencesInAnyOrder) {
  const std::vector<std::string> profile = {
      "Knows what they use. Cut costs by 35 %. Led a team of 5. Taught ICU nurses in SQL. Wrote "
      "all of the parts; did what others would not. Built a great many things for them."};
  for (const char* text : {
           "Built a great many things for them. Knows what they use.",
           "Wrote all of the parts. Did what others would not. Taught ICU nurses in SQL.",
           "Built a great many things for them; did what others would not",
           "Wrote all of the parts\\n\\nKnows what they use.",
       }) {
    EXPECT_TRUE(says(profile, text)) << text;
  }
  EXPECT_FALSE(says(profile, "Did what others would."));
  EXPECT_FALSE(says(profile, "Wrote all of the parts did what others would not."));
}

TEST(StatementGuard, TakesNoRestBehindAShortFormForASentence) {
  const std::vector<std::string> profile = {"Asst. Head Nurse, ICU",
                                            "Stellv. Stationsleitung im Haus",
                                            "stv. Schulleiter",
                                            "Gewählt als 2. Vorsitzender",
                                            "Worked at St. Brigid Hospital for Dr. Oak",
                                            "Ph.D. candidate",
                                            "Wiss. Mitarbeiter in der Gruppe von Prof. Eiche"};
  for (const char* text :
       {"Head Nurse, ICU", "Stationsleitung im Haus", "Schulleiter", "Vorsitzender", "Ph.D.",
        "Brigid Hospital for Dr. Oak", "Oak", "Mitarbeiter in der Gruppe von Prof. Eiche", "St"}) {
    EXPECT_FALSE(says(profile, text)) << text;
  }
}

TEST(StatementGuard, TakesTitlesWhole) {
  Tailoring tailoring;
  tailoring.profile.sections[1].entries[0].title = model::plain("Asst. Head Nurse");
  tailoring.with({kStrict, "allow: titles", "headline: Head Nurse"});
  EXPECT_FALSE(tailoring.is_made);
  Tailoring joined;
  joined.profile.sections[1].entries[0].title = model::plain("Asst. Head Nurse");
  joined.with({kStrict, "allow: titles", "headline: Intern · Asst. Head Nurse"});
  EXPECT_EQ(joined.messages(), "");
}

TEST(StatementGuard, TakesTitlesOfSectionsOfTheSameKind) {
  expect_refused({"titles: {skills: Awards}", "titles: {projects: Work experience}"});
  expect_passes({"titles: {experience: Beruflicher Werdegang, education: Formación académica}",
                 "titles: {experience: Selected experience, skills: Kompetenzen}"});
}

TEST(StatementGuard, TakesNoPartOfANumberForASentence) {
  Tailoring tailoring;
  tailoring.profile.sections[0].body = {tests::paragraph_of("Grew it by 2.5 million.")};
  tailoring.with({kStrict, "allow: numbers", "summary: Grew it by 2."});
  EXPECT_FALSE(tailoring.is_made);
}

TEST(StatementGuard, KnowsTitlesInTheDocumentsLanguage) {
  Tailoring tailoring;
  tailoring.language = "de";
  tailoring.with({kStrict, "titles: {skills: Kenntnisse}"});
  EXPECT_EQ(tailoring.messages(), "");
}

TEST(StatementGuard, HoldsBulletsAgainstTheirOwnEntry) {
  expect_refused({"add: [{select: Intern, bullet: Taught interns}]"});
  expect_passes(
      {"hide: [Taught interns]\n"
       "add: [{select: {title: Engineer, organization: Acme}, bullet: Taught interns}]"});
}

TEST(StatementGuard, IsTheNarrowerOneWhereFactsDiffer) {
  const Tailoring tailoring = tailored_by({kStrict, "headline: Engineer for 12 years"});
  EXPECT_THAT(tailoring.messages(), HasSubstr("the number 12"));
  EXPECT_THAT(tailoring.messages(), testing::Not(HasSubstr("statements")));
  EXPECT_THAT(tailored_by({kStrict, "allow: numbers\nheadline: Engineer for 12 years"}).messages(),
              HasSubstr("plan:2:11: error: the profile does not say \"Engineer for 12 years\""));
}

TEST(StatementGuard, IsLiftedByLayers) {
  const char* plan = "headline: Engineer who likes boats";
  EXPECT_TRUE(tailored_by({kStrict, plan, "allow: statements"}).is_made);
  EXPECT_TRUE(tailored_by({kStrict, plan, "guard: facts"}).is_made);
  EXPECT_FALSE(tailored_by({"guard: facts", plan, kStrict}).is_made);
}

TEST(StatementGuard, HoldsNamesAndTextsOfLayouts) {
  Tailoring named;
  named.name = "Ada Lovelace Example";
  named.with({kStrict});
  EXPECT_THAT(named.messages(), HasSubstr("Ada Lovelace Example"));
  Tailoring unnamed;
  unnamed.profile.person.name.clear();
  unnamed.name = "Ada Example";
  unnamed.with({kStrict});
  EXPECT_EQ(unnamed.messages(), "");
  Tailoring footed;
  footed.layout_texts = {{"Likes boats", {}}};
  footed.with({kStrict});
  EXPECT_THAT(footed.messages(), HasSubstr("Likes boats"));
}

/// The small profile with addresses.
Tailoring linked_by(const std::vector<std::string>& plans) {
  Tailoring tailoring;
  model::Resume& profile = tailoring.profile;
  profile.person.email = "ada@example.com";
  profile.person.contacts = {{"github", "", "GitHub", "ada", "https://github.com/ada", {}}};
  profile.sections[1].entries[1].organization_url = "https://www.acme.example/";
  model::Inline shop = model::plain("Built the shop.").front();
  shop.href = "https://shop.example/Old";
  profile.sections[1].entries[1].description[0].inlines = {shop};
  tailoring.with(plans);
  return tailoring;
}

TEST(StatementGuard, RefusesLinksThatTheProfileDoesNotHave) {
  for (const char* plan : {
           "replace: [{select: {text: Built the shop.}, with: "
           "'Built [the shop](https://evil.example).'}]",
           "replace: [{select: {text: Built the shop.}, with: "
           "'[Built the shop.](https://shop.example/new)'}]",
           "replace: [{select: {text: Built the shop.}, with: "
           "'<a href=\"https://evil.example\">Built</a> the shop.'}]",
           "replace: [{select: {text: Built the shop.}, with: "
           "\"Built [the shop][1].\\n\\n[1]: https://evil.example\"}]",
           "headline: '[Software engineer](https://evil.example)'",
           "summary: 'Builds [things](javascript:alert(1)) that last.'",
           "set: [{select: Intern, title: '[Intern](mailto:eve@example.com)'}]",
           "set: [{select: Intern, title: '[Intern](mailto:eve@example.com?subject=Hello)'}]",
           "set: [{select: Intern, title: '[Intern](mailto:ada@example.com?CC=eve@x.example)'}]",
           "set: [{select: Intern, title: '[Intern](https://acme.example/?a=1)'}]",
           "titles: {skills: '[Skills](https://evil.example)'}",
           "replace: [{select: {text: Built the shop.}, with: "
           "'Built the shop.![](https://evil.example/a.png)'}]",
       }) {
    const Tailoring tailoring = linked_by({kStrict, plan});
    EXPECT_THAT(tailoring.messages(), HasSubstr("\"allow: [statements]\" lets")) << plan;
    EXPECT_FALSE(tailoring.is_made) << plan;
    EXPECT_TRUE(linked_by({plan}).is_made) << plan;
    EXPECT_TRUE(linked_by({kStrict, plan, "allow: statements"}).is_made) << plan;
  }
}

TEST(StatementGuard, LetsVariantsLinkToWhatTheProfileHas) {
  for (const char* plan : {
           "replace: [{select: {text: Built the shop.}, with: "
           "'Built [the shop](https://shop.example/Old).'}]",
           "replace: [{select: {text: Built the shop.}, with: "
           "'[Built](http://acme.example) the [shop](https://SHOP.example/Old/).'}]",
           "headline: '[Software engineer](https://github.com/ada)'",
           "summary: 'Builds [things](mailto:ada@example.com) that last.'",
           "summary: 'Builds [things](mailto:ada@example.com?subject=Hello) that last.'",
           "summary: 'Builds [things](#work) that last.'",
           "replace: [{select: {text: Built the shop.}, with: Built the shop.}]",
       }) {
    const Tailoring tailoring = linked_by({kStrict, plan});
    EXPECT_EQ(tailoring.messages(), "") << plan;
    EXPECT_TRUE(tailoring.is_made) << plan;
  }
}

TEST(StatementGuard, TellsLinksAsStatements) {
  const std::string plan =
      "replace: [{select: {text: Built the shop.}, with: '[Built the "
      "shop.](https://evil.example)'}]";
  const Tailoring refused = linked_by({kStrict, plan});
  EXPECT_THAT(refused.messages(), HasSubstr("plan:1:51: error: the profile does not link to "
                                            "\"https://evil.example\""));
  const Tailoring told = linked_by({plan});
  ASSERT_EQ(told.tailored.statements.size(), 1u);
  EXPECT_EQ(told.tailored.statements[0].field, "link");
  EXPECT_EQ(told.tailored.statements[0].text, "https://evil.example");
}

/// What a row says is held against the profile as all else is.
TEST(StatementGuard, HoldsLinksOfRowsToo) {
  Tailoring tailoring;
  tailoring.variables = {{"company", "Acme"}, {"job", "https://jobs.example/7"}};
  tailoring.with({kStrict, "headline: '[Software engineer]({job})'"});
  EXPECT_THAT(tailoring.messages(), HasSubstr("does not link to \"https://jobs.example/7\""));
}

TEST(StatementGuard, TextsOfLayoutsAreShownWithoutWhatTheyPrint) {
  Tailoring worded;
  worded.layout_texts = {{"Page {page.number} of {page.count}", {}}};
  worded.with({kStrict});
  EXPECT_THAT(worded.messages(), HasSubstr("the profile does not say \"Page … of …\""));
  Tailoring wordless;
  wordless.layout_texts = {{"{page.number}/{page.count} · –", {}}, {"*{title}*", {}}};
  wordless.with({kStrict});
  EXPECT_EQ(wordless.messages(), "");
  Tailoring numbered;
  numbered.layout_texts = {{"{title} 1", {}}, {"{title} 第", {}}};
  numbered.with({kStrict, "allow: numbers"});
  EXPECT_THAT(numbered.messages(), HasSubstr("… 1"));
  EXPECT_THAT(numbered.messages(), HasSubstr("… 第"));
}

TEST(StatementGuard, KnowsItsOwnNames) {
  EXPECT_THAT(tailored_by({"guard: statement"}).messages(),
              HasSubstr("plan:1:8: error: \"guard\" is \"facts\" or \"statements\""));
  EXPECT_THAT(tailored_by({"guard: statement"}).messages(),
              HasSubstr("did you mean \"statements\"?"));
}

}  // namespace
}  // namespace cvpress::tailor
