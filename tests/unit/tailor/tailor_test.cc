#include "tailor/tailor.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/tailor_profile.h"

namespace cvpress::tailor {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using tests::tailored_by;
using tests::Tailoring;

std::vector<std::string> titles_in(const Tailoring& tailoring, std::size_t section) {
  std::vector<std::string> titles;
  for (const model::Entry& entry : tailoring.section(section).entries) {
    titles.push_back(model::plain_text(entry.title) + "/" + model::plain_text(entry.organization));
  }
  return titles;
}

std::vector<std::string> sections_of(const Tailoring& tailoring) {
  std::vector<std::string> titles;
  for (const model::Section& section : tailoring.tailored.resume.sections) {
    titles.push_back(model::plain_text(section.title));
  }
  return titles;
}

TEST(Tailor, ChangesNothingWithoutOperations) {
  const Tailoring tailoring = tailored_by({"layout: modern\n", "{}"});
  EXPECT_EQ(tailoring.messages(), "");
  EXPECT_EQ(model::dump_json(tailoring.tailored.resume), model::dump_json(tests::small_profile()));
  EXPECT_THAT(tailoring.tailored.changes, IsEmpty());
}

TEST(Include, KeepsWhatFitsAndWhatIsUntagged) {
  const Tailoring tailoring = tailored_by({"include: lead or intern\n"});
  EXPECT_EQ(tailoring.messages(), "");
  EXPECT_THAT(titles_in(tailoring, 1), ElementsAre("Engineer/Acme", "Intern/Acme"));
  EXPECT_EQ(tailoring.description(1, 0),
            "Built the shop.\nWrote Kubernetes operators in C++\nTaught interns");
  EXPECT_THAT(titles_in(tailoring, 4), ElementsAre("Boat/"));
}

TEST(Include, DropsBulletsByTheirOwnTags) {
  const Tailoring tailoring = tailored_by({"include: web3 or backend\n"});
  EXPECT_EQ(tailoring.description(1, 0), "Cut costs by 40 %\nWrote the docs");
}

TEST(Include, JudgesByPrintedTagsWhereItNamesOne) {
  EXPECT_EQ(sections_of(tailored_by({"include: web3"})).size(), 5u);
  EXPECT_EQ(sections_of(tailored_by({"include: rust"})).size(), 5u);
  EXPECT_THAT(sections_of(tailored_by({"exclude: embedded"})), Not(testing::Contains("Projects")));
}

TEST(Include, OfTheStrongestLayerCounts) {
  EXPECT_THAT(titles_in(tailored_by({"include: web3", "include: intern"}), 1),
              ElementsAre("Engineer/Acme", "Intern/Acme"));
}

TEST(Exclude, OfEveryLayerCounts) {
  EXPECT_THAT(titles_in(tailored_by({"exclude: web3", "exclude: intern"}), 1),
              ElementsAre("Engineer/Acme"));
}

TEST(Include, WarnsOfTagsThatNothingHas) {
  const std::string messages = tailored_by({"exclude: intrn"}).messages();
  EXPECT_THAT(messages, HasSubstr("plan:1:10: warning: nothing in the résumé has the tag"));
  EXPECT_THAT(messages, HasSubstr("did you mean \"intern\"?"));
}

TEST(Include, OfNothingButUnknownTagsIsAnError) {
  const Tailoring slip = tailored_by({"include: intrn"});
  EXPECT_FALSE(slip.is_made);
  EXPECT_THAT(slip.messages(), HasSubstr("plan:1:10: error: nothing in the résumé has the tag"));
  EXPECT_TRUE(tailored_by({"include: intern or mobile"}).is_made);
  EXPECT_TRUE(tailored_by({"include: not mobile"}).is_made);
}

TEST(Tags, OfThePlanCountForChoosingAndSelecting) {
  const Tailoring tailoring =
      tailored_by({"tags: [{select: {organization: Acme, every: true}, tags: [shop]}]\n",
                   "exclude: shop\nhide: [{tag: web3}]\n"});
  EXPECT_EQ(tailoring.messages(), "");
  EXPECT_THAT(sections_of(tailoring), ElementsAre("About", "Education", "Skills", "Projects"));
}

TEST(Hide, LosesExactlyTheHidden) {
  const Tailoring tailoring =
      tailored_by({"hide: [{title: Intern}, Led a team of 5, Built the shop., Go, Docker]\n"});
  EXPECT_EQ(tailoring.messages(), "");
  model::Resume expected = tests::small_profile();
  std::vector<model::Entry>& jobs = expected.sections[1].entries;
  jobs.pop_back();
  model::Blocks& bullets = jobs[0].description[0].children;
  bullets.erase(bullets.begin() + 1);
  jobs[1].description.erase(jobs[1].description.begin());
  std::vector<model::Entry>& skills = expected.sections[3].entries;
  skills[0].tags.erase(skills[0].tags.begin());
  skills[1].items.erase(skills[1].items.begin());
  EXPECT_EQ(model::dump_json(tailoring.tailored.resume), model::dump_json(expected));
}

TEST(Hide, DropsWhatIsLeftEmptyWithANote) {
  const Tailoring tailoring =
      tailored_by({"hide: [MSc, Go, C++, {text: Wrote Kubernetes…}, {tag: lead, every: true}]\n"});
  EXPECT_THAT(sections_of(tailoring), ElementsAre("About", "Experience", "Skills", "Projects"));
  EXPECT_THAT(titles_in(tailoring, 2), ElementsAre("Tools/"));
  EXPECT_EQ(tailoring.entry(1, 1).description.size(), 1u);
  EXPECT_THAT(diagnostics_as_text(tailoring.diagnostics, tailoring.sources),
              HasSubstr("left out because nothing is left in it: section \"Education\""));
}

TEST(Hide, HandsOnNamesThatAreNoParts) {
  Tailoring tailoring;
  tailoring.hideable = {"phone", "projects"};
  tailoring.with({"hide: [phone, projects]\n"});
  EXPECT_THAT(tailoring.tailored.hidden_names, ElementsAre("phone"));
  EXPECT_EQ(sections_of(tailoring).size(), 4u);
  EXPECT_THAT(tailored_by({"hide: phone"}).messages(), HasSubstr("nothing in the résumé has"));
}

TEST(Order, PutsEntriesBulletsAndSectionsFirst) {
  const Tailoring tailoring = tailored_by(
      {"order: [{section: experience, first: [{title: Intern}, '#gencoin', Wrote the docs]},\n"
       "        {sections: [skills, Education]}, {first: [C++, Terraform]}]\n"});
  EXPECT_EQ(tailoring.messages(), "");
  EXPECT_THAT(sections_of(tailoring),
              ElementsAre("Skills", "Education", "About", "Experience", "Projects"));
  EXPECT_THAT(titles_in(tailoring, 3),
              ElementsAre("Intern/Acme", "Engineer/GenCoin", "Engineer/Acme"));
  EXPECT_THAT(tailoring.description(3, 1), testing::StartsWith("Wrote the docs\nCut costs"));
  EXPECT_EQ(model::plain_text(tailoring.entry(0, 0).tags[0]), "C++");
  EXPECT_EQ(model::plain_text(tailoring.entry(0, 1).items[0].title), "Terraform");
}

TEST(Order, OfAStrongerLayerComesFirst) {
  EXPECT_THAT(
      titles_in(tailored_by({"order: {first: [Intern]}", "order: {first: [{start: 2018}]}"}), 1),
      ElementsAre("Engineer/Acme", "Intern/Acme", "Engineer/GenCoin"));
}

TEST(Order, LooksOnlyIntoItsSection) {
  EXPECT_THAT(tailored_by({"order: {section: skills, first: [Intern]}"}).messages(),
              HasSubstr("among what the rest of the selector fits"));
}

TEST(Limit, KeepsTheFirstEntriesAndBullets) {
  const Tailoring tailoring =
      tailored_by({"limit: {bullets: 1}", "limit: [{section: experience, entries: 2}]"});
  EXPECT_THAT(titles_in(tailoring, 1), ElementsAre("Engineer/GenCoin", "Engineer/Acme"));
  EXPECT_EQ(tailoring.description(1, 0), "Cut costs by 40 %");
  EXPECT_EQ(tailoring.description(1, 1), "Built the shop.\nWrote Kubernetes operators in C++");
}

TEST(Limit, CountsWhatIsKeptInTheNewOrder) {
  const Tailoring tailoring = tailored_by(
      {"limit: {section: experience, entries: 1}\nhide: '#gencoin'\norder: {first: Intern}\n"});
  EXPECT_THAT(titles_in(tailoring, 1), ElementsAre("Intern/Acme"));
}

TEST(Limit, TellsNothingOfWhatStandsInWhatIsLeftOut) {
  const Tailoring tailoring =
      tailored_by({"limit: {section: experience, entries: 1}\nhide: Taught interns\n"});
  std::vector<std::string> names;
  for (const Change& change : tailoring.tailored.changes) names.push_back(change.name);
  EXPECT_THAT(names, ElementsAre("\"Engineer\" at Acme, 2018-01", "\"Intern\" at Acme, 2016-06"));
  EXPECT_THAT(diagnostics_as_text(tailoring.diagnostics, tailoring.sources),
              HasSubstr("left out by \"limit\" to 1: \"Intern\" at Acme, 2016-06"));
}

TEST(Replace, PutsAnotherTextInItsPlace) {
  const Tailoring tailoring =
      tailored_by({"replace:\n"
                   "- {select: Led a team of 5, with: Guided *5* people}\n"
                   "- {select: Built the shop., with: Built the web shop.}\n"
                   "- {select: Go, with: Golang}\n"});
  EXPECT_EQ(tailoring.messages(), "");
  EXPECT_EQ(tailoring.description(1, 0),
            "Cut costs by 40 %\nGuided 5 people\nHired two of them\nWrote the docs");
  EXPECT_THAT(tailoring.description(1, 1), testing::StartsWith("Built the web shop.\n"));
  EXPECT_EQ(model::plain_text(tailoring.entry(3, 0).tags[0]), "Golang");
  ASSERT_EQ(tailoring.tailored.changes.size(), 3u);
  EXPECT_EQ(tailoring.tailored.changes[0].before, "Led a team of 5");
  EXPECT_EQ(tailoring.tailored.changes[0].after, "Guided 5 people");
}

TEST(Replace, RefusesNothingInThePlaceOfAText) {
  const Tailoring tailoring = tailored_by({"replace: [{select: '#b1', with: ''}]"});
  EXPECT_THAT(tailoring.messages(),
              HasSubstr("plan:1:33: error: nothing is to stand in the place of this text"));
  EXPECT_THAT(tailoring.messages(), HasSubstr("\"hide\" leaves it out: bullet \"Cut costs"));
}

TEST(Replace, OfTheStrongestLayerCounts) {
  const Tailoring tailoring = tailored_by({"replace: {select: Wrote the docs, with: one}",
                                           "replace: {select: Wrote the docs, with: two}"});
  EXPECT_THAT(tailoring.description(1, 0), HasSubstr("\ntwo"));
  EXPECT_THAT(tailoring.description(1, 0), Not(HasSubstr("one")));
}

TEST(Add, PutsBulletsBehindOthers) {
  const Tailoring tailoring =
      tailored_by({"add:\n"
                   "- {select: '#gencoin', bullet: [Ran the shop, Ran the bank]}\n"
                   "- {select: '#b1', bullet: Saved the planet}\n"
                   "- {select: {title: Intern}, bullet: Made coffee}\n"
                   "- {select: {title: Languages}, bullet: Rust}\n"
                   "- {select: {section: summary}, bullet: Sings}\n"});
  EXPECT_EQ(tailoring.messages(), "");
  EXPECT_EQ(tailoring.description(1, 0),
            "Cut costs by 40 %\nSaved the planet\nLed a team of 5\nHired two of them\n"
            "Wrote the docs\nRan the shop\nRan the bank");
  EXPECT_EQ(tailoring.description(1, 2), "Made coffee");
  EXPECT_EQ(tailoring.entry(1, 2).description[0].kind, model::BlockKind::kBulletList);
  EXPECT_EQ(tailoring.entry(3, 0).tags.size(), 3u);
  EXPECT_EQ(tailoring.section(0).body.size(), 2u);
}

TEST(Add, TellsWhatIsThereAlready) {
  const Tailoring tailoring =
      tailored_by({"add:\n"
                   "- {select: '#gencoin', bullet: [Ran the shop, wrote the  docs]}\n"
                   "- {select: {title: Intern}, bullet: Taught interns}\n"
                   "- {select: {title: Languages}, bullet: Go}\n",
                   "add: {select: '#gencoin', bullet: Ran the shop}\n"});
  const std::string messages = tailoring.messages();
  EXPECT_THAT(messages, Not(HasSubstr("plan:2:33: warning")));
  EXPECT_THAT(messages, HasSubstr("plan:2:47: warning: \"wrote the docs\" is there already"));
  EXPECT_THAT(messages, HasSubstr("plan:3:37: warning: \"Taught interns\" is there already"));
  EXPECT_THAT(messages, HasSubstr("plan:4:40: warning: \"Go\" is there already"));
  EXPECT_THAT(messages, HasSubstr("plan:1:35: warning: \"Ran the shop\" is there already"));
  EXPECT_THAT(tailoring.description(1, 0),
              HasSubstr("Wrote the docs\nRan the shop\nwrote the docs\nRan the shop"));
  EXPECT_EQ(tailoring.entry(3, 0).tags.size(), 3u);
}

TEST(Add, SaysNothingOfWhatIsNotPrintedElsewhere) {
  EXPECT_EQ(tailored_by({"hide: [Wrote the docs, {title: Engineer, organization: Acme}, Go]\n"
                         "replace: {select: '#b1', with: Saved money}\n"
                         "add:\n"
                         "- {select: '#gencoin', bullet: [Wrote the docs, Cut costs by 40 %]}\n"
                         "- {select: {title: Intern}, bullet: Taught interns}\n"
                         "- {select: {title: Languages}, bullet: Go}\n"})
                .messages(),
            "");
  EXPECT_EQ(tailored_by({"limit: {section: experience, bullets: 1}\n"
                         "add: {select: '#gencoin', bullet: Wrote the docs}\n"})
                .messages(),
            "");
}

TEST(Set, ChangesFieldsOfAnEntry) {
  const Tailoring tailoring =
      tailored_by({"allow: [titles, dates]\n"
                   "set: [{select: Intern, title: Trainee, location: Oslo, end: Sep 2016, "
                   "url: 'https://x.example', extra.grade: A, tags: 'Perl, Make'}]\n"});
  EXPECT_EQ(tailoring.messages(), "");
  const model::Entry& entry = tailoring.entry(1, 2);
  EXPECT_EQ(model::plain_text(entry.title), "Trainee");
  EXPECT_EQ(model::plain_text(entry.location), "Oslo");
  EXPECT_EQ(entry.dates.end->month, 9);
  EXPECT_EQ(entry.url, "https://x.example");
  EXPECT_EQ(model::plain_text(entry.extra.at("grade")), "A");
  EXPECT_EQ(entry.tags.size(), 2u);
}

TEST(Set, IsForEntries) {
  EXPECT_THAT(tailored_by({"set: [{select: Wrote the docs, title: x}]"}).messages(),
              HasSubstr("\"set\" is for entries, not for a bullet"));
  EXPECT_THAT(tailored_by({"replace: [{select: projects, with: x}]"}).messages(),
              HasSubstr("\"replace\" is for bullets, members and entries, not for a section"));
}

TEST(Headline, SummaryAndTitlesAreInTheDocumentsLanguage) {
  Tailoring tailoring;
  tailoring.language = "de-AT";
  tailoring.variables = {{"company", "Acme"}};
  tailoring.with({"headline: weak\n",
                  "headline: {en: 'For {company}', de: 'Für **{company}**'}\n"
                  "summary: \"Erstens.\\n\\nZweitens.\"\n"
                  "titles: {experience: {en: Jobs, de: Erfahrung}}\n"});
  EXPECT_EQ(tailoring.messages(), "");
  EXPECT_EQ(model::plain_text(tailoring.tailored.resume.person.headline), "Für Acme");
  EXPECT_EQ(tailoring.section(0).body.size(), 2u);
  EXPECT_EQ(model::plain_text(tailoring.section(1).title), "Erfahrung");
}

TEST(Headline, TellsWhichLanguageItTakesForWantOfTheDocuments) {
  Tailoring tailoring;
  tailoring.language = "fr";
  tailoring.with({"headline: {en: Engineer, de: Ingenieurin}"});
  EXPECT_TRUE(tailoring.is_made);
  EXPECT_THAT(tailoring.messages(), HasSubstr("plan:1:11: warning: this text has no version for "
                                              "the language fr; that for en is taken"));
  Tailoring austrian;
  austrian.language = "de-AT";
  austrian.with({"headline: {en: Engineer, de: Ingenieurin}"});
  EXPECT_EQ(austrian.messages(), "");
}

TEST(Summary, IsMadeWhereThereIsNoneAndLeftOutWhereItIsEmpty) {
  EXPECT_THAT(sections_of(tailored_by({"summary: ''"})),
              ElementsAre("Experience", "Education", "Skills", "Projects"));
  Tailoring tailoring;
  tailoring.profile.sections.erase(tailoring.profile.sections.begin());
  tailoring.with({"summary: New."});
  EXPECT_EQ(tailoring.section(0).kind, model::Kind::kSummary);
  EXPECT_EQ(model::plain_text(tailoring.section(0).title), "Summary");
}

TEST(Variables, ThatAreUnknownLeaveNoResume) {
  const Tailoring tailoring = tailored_by({"headline: 'For {company}'"});
  EXPECT_FALSE(tailoring.is_made);
  EXPECT_THAT(tailoring.messages(),
              HasSubstr("plan:1:11: error: there is no variable \"company\""));
}

TEST(Variables, MeanThemselvesInMarkdown) {
  Tailoring tailoring;
  tailoring.variables = {{"company", "A*B* <Ltd> & _Sons_ #1"}, {"site", "https://x.example/_a_"}};
  tailoring.with(
      {"allow: numbers\nheadline: 'For **{company}**'\nset: {select: Intern, url: '{site}'}"});
  EXPECT_EQ(tailoring.messages(), "");
  const model::InlineText& headline = tailoring.tailored.resume.person.headline;
  EXPECT_EQ(model::plain_text(headline), "For A*B* <Ltd> & _Sons_ #1");
  EXPECT_TRUE(headline.back().strong);
  EXPECT_EQ(tailoring.entry(1, 2).url, "https://x.example/_a_");
}

TEST(Variables, FillSelectors) {
  Tailoring tailoring;
  tailoring.variables = {{"favourite", "Intern"}};
  tailoring.with({"order: {first: '{favourite}'}"});
  EXPECT_EQ(titles_in(tailoring, 1).front(), "Intern/Acme");
}

std::vector<std::string> strong_words(const model::Blocks& blocks) {
  std::vector<std::string> words;
  for (const model::Block& block : blocks) {
    for (const model::Inline& run : block.inlines) {
      if (run.strong) words.push_back(run.text);
    }
    for (std::string& word : strong_words(block.children)) words.push_back(std::move(word));
  }
  return words;
}

TEST(Bold, MakesWholeWordsStrong) {
  Tailoring tailoring;
  tailoring.profile.sections[1].entries[0].description = {tests::paragraph_of(
      "KUBERNETES, kubernetesque, C, C++ and C#; node, Node.js. Ärzte (c++) no Node.")};
  tailoring.with({"bold: [Kubernetes, C++, C, Node, ärzte]"});
  EXPECT_THAT(strong_words(tailoring.entry(1, 0).description),
              ElementsAre("KUBERNETES", "C", "C++", "node", "Ärzte", "c++", "Node"));
  EXPECT_EQ(tailoring.description(1, 0),
            model::plain_text(tailoring.profile.sections[1].entries[0].description));
  EXPECT_THAT(tailoring.tailored.changes, IsEmpty());
}

TEST(Bold, TellsWhichWordsAreSaid) {
  const Tailoring tailoring = tailored_by({"bold: [kubernetes, Kubernete, C, operators]"});
  std::vector<std::string> said;
  for (const BoldWord& word : tailoring.tailored.bold) {
    if (word.is_said) said.push_back(word.text);
  }
  EXPECT_THAT(said, ElementsAre("kubernetes", "operators"));
}

TEST(Tailor, AnEmptyBulletIsAnError) {
  const std::string messages =
      tailored_by({"add: [{select: Intern, bullet: \"\"}, {select: Intern, bullet: [a, \" \"]}]\n"})
          .messages();
  EXPECT_THAT(messages, HasSubstr("plan:1:32: error: \"bullet\" is empty"));
  EXPECT_THAT(messages, HasSubstr("plan:1:66: error: \"bullet\" is empty"));
  EXPECT_THAT(messages, Not(HasSubstr("needs")));
}

TEST(Tailor, ABulletThatARowLeavesEmptyIsNoBullet) {
  Tailoring tailoring;
  tailoring.variables["extra"] = "";
  tailoring.with({"add: [{select: Intern, bullet: \"{extra|}\"}]\n"});
  EXPECT_THAT(tailoring.messages(), HasSubstr("warning: this bullet is empty here"));
  EXPECT_TRUE(tailoring.is_made);
  EXPECT_EQ(tailoring.description(1, 2), "");
}

TEST(Tailor, TellsAllMistakesOfAPlan) {
  const std::string messages =
      tailored_by({"hide: [Nobody]\nlimit: {section: tals, entries: 1}\ntitles: {x: y}\n"})
          .messages();
  EXPECT_THAT(messages, HasSubstr("plan:1:8"));
  EXPECT_THAT(messages, HasSubstr("the résumé has no section \"tals\""));
  EXPECT_THAT(messages, HasSubstr("the résumé has no section \"x\""));
}

TEST(Tailor, LooksForWhatWasMeantOnlySoOften) {
  std::string plan = "hide:\n";
  for (int i = 0; i < 300; ++i) plan += "- a bullet that nobody wrote, of some words\n";
  const Tailoring tailoring = tailored_by({plan});
  std::size_t hints = 0;
  for (const Diagnostic& diagnostic : tailoring.diagnostics.all()) {
    hints += diagnostic.hints.size();
  }
  EXPECT_EQ(tailoring.diagnostics.all().size(), 300u);
  EXPECT_LT(hints, 150u);
}

}  // namespace
}  // namespace cvpress::tailor
