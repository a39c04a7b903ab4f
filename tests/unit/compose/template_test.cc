// The rules of templates (layout-language.md section 7).
#include <gtest/gtest.h>

#include "unit/compose/world.h"

namespace cvpress::compose {
namespace {

using testing::World;

constexpr const char* kTitleAtOrganization = "{title}{?, {organization}}{? · {location}}";

model::Entry entry_with(std::string title, std::string organization, std::string location) {
  model::Entry entry;
  if (!title.empty()) entry.title = model::plain(std::move(title));
  if (!organization.empty()) entry.organization = model::plain(std::move(organization));
  if (!location.empty()) entry.location = model::plain(std::move(location));
  return entry;
}

TEST(Template, PrintsFieldsAndWords) {
  World world;
  EXPECT_EQ(world.print("{title} at {organization}", entry_with("Cook", "Savoy", "")),
            "Cook at Savoy");
}

TEST(Template, DropsAGroupWhoseFieldIsEmpty) {
  World world;
  EXPECT_EQ(world.print(kTitleAtOrganization, entry_with("Cook", "", "Paris")), "Cook · Paris");
}

TEST(Template, DropsSeparatorsThatNothingStandsBefore) {
  World world;
  EXPECT_EQ(world.print(kTitleAtOrganization, entry_with("", "Savoy", "Paris")), "Savoy · Paris");
  EXPECT_EQ(world.print(kTitleAtOrganization, entry_with("", "", "Paris")), "Paris");
}

TEST(Template, DropsSeparatorsInsideOfAStyledGroupToo) {
  World world;
  EXPECT_EQ(world.print("{dates}{?{.meta  – {location}}}", entry_with("", "", "Paris")), "Paris");
}

TEST(Template, KeepsAGroupWhoseInnerGroupIsEmpty) {
  World world;
  EXPECT_EQ(world.print("{?{title}{?, {organization}}!}", entry_with("Cook", "", "")), "Cook!");
}

TEST(Template, AFieldInAStyledRunIsDirectlyInItsGroup) {
  World world;
  EXPECT_EQ(world.print("{title}{?. *{organization}*}", entry_with("Cook", "", "")), "Cook");
}

TEST(Template, ShrinksSpacesToOneAndTrimsThem) {
  World world;
  EXPECT_EQ(world.print("  {title}  {organization}   {location} ", entry_with("A", "", "B")),
            "A B");
}

TEST(Template, DoesNotDoubleAFullStop) {
  World world;
  EXPECT_EQ(world.print("{title}. {organization}", entry_with("Why?", "Savoy", "")), "Why? Savoy");
  EXPECT_EQ(world.print("{?{title}. }**{organization}**", entry_with("Doe, J.", "Savoy", "")),
            "Doe, J. Savoy");
}

TEST(Template, KeepsAnEllipsisOfItsOwn) {
  World world;
  EXPECT_EQ(world.print("{title}...", entry_with("Why?", "", "")), "Why?...");
}

TEST(Template, ALineWithOnlyEmptyFieldsVanishesWithItsWords) {
  World world;
  EXPECT_EQ(world.print("{title}\nin {location}\n{organization}", entry_with("Cook", "Savoy", "")),
            "Cook|Savoy");
}

TEST(Template, ALineVanishesWithItsIcons) {
  World world;
  EXPECT_EQ(world.print("{icon:mail} {location}", entry_with("Cook", "", "")), "");
}

TEST(Template, AnIconDoesNotPartFromItsText) {
  World world;
  EXPECT_EQ(world.print("{icon:mail} {location}", entry_with("", "", "Paris")), "<mail>~Paris");
}

TEST(Template, ALineWithWordsOfTheLanguageOnlyStays) {
  World world;
  EXPECT_EQ(world.print("{word.contact}", {}), "Contact");
}

TEST(Template, AGroupWithAWordVanishesWithItsField) {
  World world;
  model::Entry entry;
  entry.extra["courses"] = model::plain("Logic");
  EXPECT_EQ(world.print("{?{word.grade}: {grade}}\n{?{word.courses}: {courses}}", entry),
            "Courses: Logic");
}

TEST(Template, AWordOfTheLayoutIsATemplate) {
  World world;
  world.layout.words["by"] = testing::parsed("by {organization}");
  EXPECT_EQ(world.print("{title} {word.by}", entry_with("Cook", "Savoy", "")), "Cook by Savoy");
}

TEST(Template, WordsInACircleEnd) {
  World world;
  world.layout.words["a"] = testing::parsed("x{word.b}");
  world.layout.words["b"] = testing::parsed("y{word.a}");
  EXPECT_EQ(world.print("{word.a}", {}), "");
}

TEST(Template, TakesTheFirstAlternativeThatIsNotEmpty) {
  World world;
  EXPECT_EQ(world.print("{organization|location|'nowhere'}", entry_with("", "", "Paris")), "Paris");
  EXPECT_EQ(world.print("{organization|location|'nowhere'}", entry_with("Cook", "", "")),
            "nowhere");
}

TEST(Template, JoinsListsTheLanguagesWayOrAsItSays) {
  World world;
  model::Entry entry;
  entry.tags = {model::plain("C"), model::plain("Ada")};
  EXPECT_EQ(world.print("{tags}", entry), "C, Ada");
  EXPECT_EQ(world.print("{tags join '; '}", entry), "C; Ada");
  world.resume.language = "ja";
  EXPECT_EQ(world.print("{tags}", entry), "C、Ada");
}

TEST(Template, HasTheCommaOfTheLanguage) {
  World world;
  const char* const source = "{title}{?{word.comma}{organization}}";
  EXPECT_EQ(world.print(source, entry_with("Cook", "Inn", "")), "Cook, Inn");
  EXPECT_EQ(world.print(source, entry_with("", "Inn", "")), "Inn");
  EXPECT_EQ(world.print(source, entry_with("Cook", "", "")), "Cook");
  world.resume.language = "ja";
  EXPECT_EQ(world.print(source, entry_with("料理人", "宿", "")), "料理人、宿");
  EXPECT_EQ(world.print(source, entry_with("", "宿", "")), "宿");
  world.resume.language = "ar";
  EXPECT_EQ(world.print(source, entry_with("طاه", "نزل", "")), "طاه، نزل");
  EXPECT_EQ(world.print(source, entry_with("", "نزل", "")), "نزل");
}

TEST(Template, SaysThatWordsInPlaceOfOthersAreEnglish) {
  World world;
  world.resume.language = "az";
  const model::Entry own = entry_with("Mühəndis", "", "");
  EXPECT_EQ(world.spans("{word.experience}", own).at(0).language, "en");
  EXPECT_EQ(world.spans("{title}", entry_with("Experience", "", "")).at(0).language, "en");
  EXPECT_EQ(world.spans("{title}", own).at(0).language, "");
  world.resume.language = "tr";
  EXPECT_EQ(world.spans("{word.experience}", own).at(0).language, "");
}

TEST(Template, RunsBlocksOn) {
  World world;
  model::Entry entry;
  entry.description = {testing::paragraph("One."), testing::paragraph("Two.")};
  EXPECT_EQ(world.print("{description}", entry), "One. Two.");
}

TEST(Template, PrintsALevelAsPercent) {
  World world;
  model::Entry entry;
  entry.level = 0.8;
  EXPECT_EQ(world.print("{level as percent}", entry), "80%");
}

TEST(Template, WhatFieldsPrintIsNoTemplate) {
  World world;
  EXPECT_EQ(world.print("{title}", entry_with("{location} *x*", "", "Paris")), "{location} *x*");
}

TEST(Template, StyledRunsNest) {
  World world;
  const auto spans = world.spans("{.title *{title}*}", entry_with("Cook", "", ""));
  ASSERT_EQ(spans.size(), 1U);
  EXPECT_EQ(spans[0].style.weight, 700);
  EXPECT_TRUE(spans[0].style.italic);
}

TEST(Template, KeepsTheMarkdownOfValues) {
  World world;
  model::Entry entry;
  model::Inline strong = model::plain("big")[0];
  strong.strong = true;
  model::Inline raised = model::plain("2")[0];
  raised.superscript = true;
  entry.title = {strong, raised};
  const auto spans = world.spans("{title}", entry);
  ASSERT_EQ(spans.size(), 2U);
  EXPECT_EQ(spans[0].style.weight, 700);
  EXPECT_GT(spans[1].style.rise, 0);
  EXPECT_LT(spans[1].style.size, 10);
}

TEST(Template, OwnNameAmongAuthorsStandsOut) {
  World world;
  model::Entry entry;
  entry.authors = {{model::plain("B. Roe"), false}, {model::plain("A. Doe"), true}};
  const auto spans = world.spans("{authors}", entry);
  ASSERT_EQ(spans.size(), 3U);
  EXPECT_EQ(spans[0].style.weight, 400);
  EXPECT_EQ(spans[2].text, "A. Doe");
  EXPECT_EQ(spans[2].style.weight, 700);
}

TEST(Template, TheSourcesWordsBeatTheLayoutsAndTheLanguages) {
  World world;
  world.layout.words["present"] = testing::parsed("now");
  EXPECT_EQ(world.print("{word.present}", {}), "now");
  world.resume.words["present"] = "still {here}";
  EXPECT_EQ(world.print("{word.present}", {}), "still {here}");
}

TEST(Template, DatesSayPresentInTheSourcesWord) {
  World world;
  world.resume.words["present"] = "ongoing";
  model::Entry entry;
  entry.dates.start = testing::date(2020);
  entry.dates.current = true;
  EXPECT_EQ(world.print("{dates}", entry), "2020~– ongoing");
}

TEST(Template, AWordThatPrintsDatesDoesNotPrintItselfInThem) {
  World world;
  world.layout.words["present"] = testing::parsed("{dates}");
  model::Entry entry;
  entry.dates.start = testing::date(2020);
  entry.dates.current = true;
  EXPECT_EQ(world.print("{dates}", entry), "2020~– Present");
}

}  // namespace
}  // namespace cvpress::compose
