#include "tailor/operations.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/data_reading.h"

namespace cvpress::tailor {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing_support::DataReading;

/// The operations that a plan's text holds; what is wrong is added to the reading.
Operations operations_of(DataReading& reading) {
  return read_operations(reading.value, reading.diagnostics);
}

std::string messages_about(const std::string& yaml) {
  DataReading reading = testing_support::read_strict(yaml);
  operations_of(reading);
  return reading.messages();
}

TEST(Operations, AreReadFromAPlan) {
  DataReading reading = testing_support::read_strict(
      "tags: [{select: {section: experience, organization: GenCoin}, tags: [web3, lead]}]\n"
      "include: backend and not frontend\n"
      "exclude: [intern, old]\n"
      "hide: [{organization: Acme}, 'text of a bullet', '#b7']\n"
      "order: [{section: experience, first: ['#a', {title: B}]}, {sections: [skills]}]\n"
      "limit: {section: experience, entries: 4, bullets: 0}\n"
      "replace: [{select: '#b7', with: 'better'}]\n"
      "add: [{select: '#e', bullet: [one, {en: two, de: zwei}]}]\n"
      "set: [{select: {title: A}, title: B, extra.grade: 1.0}]\n"
      "titles: {experience: Selected experience}\n"
      "headline: {en: Engineer, de: Ingenieurin}\n"
      "summary: 'Hello'\n"
      "bold: [Kubernetes, C++]\n"
      "allow: [titles, numbers]\n"
      "layout: modern\n");
  const Operations read = operations_of(reading);
  EXPECT_EQ(reading.messages(), "");
  ASSERT_EQ(read.tags.size(), 1u);
  EXPECT_EQ(read.tags[0].select[0].organization, "GenCoin");
  EXPECT_THAT(read.tags[0].tags, ElementsAre("web3", "lead"));
  EXPECT_TRUE(read.include->holds_for({"backend"}));
  EXPECT_TRUE(read.exclude->holds_for({"old"}));
  ASSERT_EQ(read.hide.size(), 3u);
  EXPECT_EQ(read.hide[1].name, "text of a bullet");
  EXPECT_EQ(read.hide[2].id, "b7");
  ASSERT_EQ(read.order.size(), 2u);
  EXPECT_EQ(read.order[0].first[1].title, "B");
  EXPECT_EQ(read.order[1].sections[0].name, "skills");
  ASSERT_EQ(read.limit.size(), 1u);
  EXPECT_EQ(read.limit[0].entries, 4);
  EXPECT_EQ(read.limit[0].bullets, 0);
  EXPECT_EQ(read.replace.at(0).with.in("fr").text, "better");
  EXPECT_EQ(read.add.at(0).bullets.at(1).in("de-AT").text, "zwei");
  EXPECT_EQ(read.set.at(0).fields.at(1).field, "extra.grade");
  EXPECT_EQ(read.titles.at(0).section, "experience");
  EXPECT_EQ(read.headline->in("de").text, "Ingenieurin");
  EXPECT_EQ(read.bold.at(1).name, "C++");
  EXPECT_THAT(read.allow, ElementsAre(claims::Fact::kNumbers, claims::Fact::kTitles));
}

TEST(Operations, LeaveOtherKeysAlone) {
  EXPECT_EQ(messages_about("layout: modern\ncompany: x\n"), "");
  EXPECT_TRUE(is_operation_key("bold"));
  EXPECT_FALSE(is_operation_key("layout"));
}

struct WrongOperation {
  const char* yaml;
  const char* message;
};

TEST(Operations, TellWhatIsWrongAndWhere) {
  const WrongOperation mistakes[] = {
      {"hide: [{organisation: A}]\n", "x:1:9: error: unknown key \"organisation\" of a selector"},
      {"hide: [{organisation: A}]\n", "did you mean \"organization\"?"},
      {"hide: [{position: A}]\n", "it is called \"title\" here"},
      {"hide: [{company: A}]\n", "it is called \"organization\" here"},
      {"hide: [{startDate: 2020}]\n", "it is called \"start\" here"},
      {"set: [{select: a, endDate: x}]\n", "it is called \"end\" here"},
      {"hide: [{}]\n", "x:1:8: error: this selector names nothing"},
      {"hide: [[a]]\n", "\"hide\" should be a selector: a text or a mapping but is a list"},
      {"hide: ''\n", "\"hide\" is empty"},
      {"include: a and\n", "x:1:15: error: in a tag expression, column 6"},
      {"allow: [title]\n", "x:1:9: error: \"title\" is no sort of fact"},
      {"allow: [title]\n", "did you mean \"titles\"?"},
      {"limit: {entries: -1}\n", "\"entries\" should be a whole number from 0 to 100000"},
      {"limit: {section: x}\n", "this needs \"entries\" or \"bullets\""},
      {"limit: {section: x, entries: 0}\n", "x:1:30: error: a limit of 0 entries leaves nothing"},
      {"limit: {section: x, entries: 0}\n", "use \"hide\" for a section"},
      {"limit: 3\n", "\"limit\" should be a mapping but is"},
      {"replace: [{select: a}]\n", "x:1:11: error: this needs \"select\" and \"with\""},
      {"add: [{bullet: x}]\n", "this needs \"select\" and \"bullet\""},
      {"add: [{select: {tag: x, every: true}, bullet: x}]\n",
       "\"every\" counts in hide, tags and first"},
      {"set: [{select: a, titel: x}]\n", "did you mean \"title\"?"},
      {"set: [{select: a, foobarbaz: x}]\n", "known: select, title, organization"},
      {"headline: {english: x}\n", "\"english\" is no language"},
      {"headline: {}\n", "\"headline\" should be text, or a mapping of languages to texts"},
      {"headline:\n", "\"headline\" should be text"},
      {"tags: [{select: a}]\n", "this needs \"select\" and \"tags\""},
      {"hide: [{title: x, every: often}]\n", "\"every\" should be true or false"},
  };
  for (const WrongOperation& wrong : mistakes) {
    EXPECT_THAT(messages_about(wrong.yaml), HasSubstr(wrong.message)) << wrong.yaml;
  }
}

TEST(Operations, TellAllMistakesAtOnce) {
  const std::string messages = messages_about("allow: [x]\nhide: [{}]\nlimit: 3\n");
  EXPECT_THAT(messages, HasSubstr("x:1:9"));
  EXPECT_THAT(messages, HasSubstr("x:2:8"));
  EXPECT_THAT(messages, HasSubstr("x:3:8"));
}

TEST(Operations, SayWhatTheirKeysHold) {
  std::set<std::string_view> names;
  for (const OperationMapInfo& map : operation_maps()) names.insert(map.name);
  for (const OperationMapInfo& map : operation_maps()) {
    for (const OperationKeyInfo& key : map.keys) {
      EXPECT_FALSE(key.about.empty()) << key.key;
      if (!key.of.empty()) {
        EXPECT_TRUE(names.contains(key.of)) << key.of;
      }
    }
  }
}

std::string text_filled(std::string_view text, const Variables& variables) {
  Diagnostics diagnostics;
  const auto result = filled(text, variables, {}, diagnostics);
  if (result) return *result;
  return diagnostics.all().front().message + " / " + diagnostics.all().front().hints.front().text;
}

TEST(PlanText, IsFilledWithVariables) {
  EXPECT_EQ(text_filled("For {company} in { City }", {{"company", "Acme"}, {"city", "Oslo"}}),
            "For Acme in Oslo");
  EXPECT_EQ(text_filled("{{a}} and } and {a}{a}", {{"a", "{b}"}}), "{a} and } and {b}{b}");
}

TEST(PlanText, TellsUnknownVariablesAndOpenBraces) {
  EXPECT_EQ(text_filled("{compny}", {{"company", "Acme"}}),
            "there is no variable \"compny\" / did you mean \"company\"?");
  EXPECT_THAT(text_filled("{company", {}), HasSubstr("a brace is opened and never closed"));
}

TEST(PlanText, HasAVersionForALanguageOrItsBase) {
  PlanText text;
  text.versions = {{"en", "colour", {}}, {"de", "Farbe", {}}, {"de-AT", "Foarb", {}}};
  EXPECT_EQ(text.in("de-CH").text, "Farbe");
  EXPECT_EQ(text.in("de-at").text, "Foarb");
  EXPECT_EQ(text.in("fr").text, "colour");
}

}  // namespace
}  // namespace cvpress::tailor
