// Sections, regions, structure and what is said of the unprinted.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "compose/dump.h"
#include "unit/compose/world.h"

namespace cvpress::compose {
namespace {

using model::Kind;
using ::testing::HasSubstr;
using ::testing::Not;
using testing::World;

TEST(Section, AnEmptyOneIsSkippedWithoutAWord) {
  World world;
  world.add_entry();
  world.section().entries.clear();
  EXPECT_EQ(world.tree(), "stack\n");
  EXPECT_EQ(world.warnings(), "");
}

TEST(Section, ItsTextStandsBeforeTheEntries) {
  World world;
  world.add_entry().title = model::plain("Cook");
  world.section().body = {testing::paragraph("Before.")};
  const std::string tree = world.tree();
  EXPECT_LT(tree.find("\"Before.\""), tree.find("\"Cook\""));
}

TEST(Section, ItsTextIsSetAsTextEntriesAreAndSetInLikeItsEntries) {
  World world;
  world.element("beside",
                testing::row_element({"gap", "said"}, {testing::fixed(40), testing::share()}));
  world.element("gap", testing::text_element(" "));
  world.element("said", testing::prose_element("description"));
  world.spec(Kind::kText).entry = testing::named("beside");
  world.spec(Kind::kExperience).indent_start = testing::length(12);
  world.add_entry().title = model::plain("Cook");
  world.section().body = {testing::paragraph("Before.")};
  const std::string tree = world.tree();
  EXPECT_THAT(tree, HasSubstr("row 40 1fr gap 8 baseline padding 0 0 0 12"));
  EXPECT_THAT(tree, HasSubstr("\"Before.\""));
  EXPECT_THAT(world.warnings(), Not(HasSubstr("description")));
}

TEST(Section, ItsTextIsProseWhereTextEntriesDoNotPrintIt) {
  World world;
  world.element("silent", testing::text_element("{title}"));
  world.spec(Kind::kText).entry = testing::named("silent");
  world.add_entry().title = model::plain("Cook");
  world.section().body = {testing::paragraph("Before.")};
  EXPECT_THAT(world.tree(), HasSubstr("\"Before.\""));
}

TEST(Section, ItsSubtitleIsNotLost) {
  World world;
  world.add_entry().title = model::plain("Cook");
  world.section().subtitle = model::plain("since 1999");
  EXPECT_THAT(world.tree(), HasSubstr("text \"since 1999\" P with-next"));
}

TEST(Section, TheHeadingKeepsWithItsFirstEntry) {
  World world;
  world.add_entry().title = model::plain("Cook");
  EXPECT_THAT(world.tree(), HasSubstr("text \"Section\" H1 outline \"Section\" with-next"));
}

TEST(Section, AnEntryOfAnotherKindIsSetAsItsKindIs) {
  World world;
  world.element("plain", testing::text_element("plain {title}"));
  world.spec(Kind::kLines).entry = testing::named("plain");
  model::Entry& entry = world.add_entry();
  entry.title = model::plain("Cook");
  entry.kind = Kind::kLines;
  EXPECT_THAT(world.tree(), HasSubstr("\"plain Cook\""));
}

TEST(Section, RunsEntriesOnWhereItArrangesThemSo) {
  World world;
  world.spec(Kind::kInterests).arrange = style::Arrange::kWrap;
  world.spec(Kind::kInterests).separator = "·";
  world.add_entry(Kind::kInterests).title = model::plain("Chess");
  EXPECT_THAT(world.tree(), HasSubstr("wrap gap 9"));
}

TEST(Section, DividersStandBetweenEntries) {
  World world;
  world.element("line", testing::rule_element(1));
  world.spec(Kind::kExperience).divider = testing::named("line");
  world.add_entry().title = model::plain("Cook");
  EXPECT_THAT(world.tree(), Not(HasSubstr("rule")));
  world.section().entries.push_back(world.section().entries[0]);
  EXPECT_THAT(world.tree(), HasSubstr("rule 1"));
}

TEST(Structure, LevelsFollowFieldsWhenThereIsAName) {
  World world;
  world.resume.person.name = "Ada";
  world.element("name", testing::text_element("{person.name}"));
  world.layout.page.banner = testing::named("name");
  world.add_entry().title = model::plain("Cook");
  const std::string text = dump(world.compose());
  EXPECT_THAT(text, HasSubstr("text \"Ada\" H1 outline \"Ada\""));
  EXPECT_THAT(text, HasSubstr("text \"Section\" H2 outline"));
  EXPECT_THAT(text, HasSubstr("text \"Cook\" H3 outline"));
}

TEST(Structure, LevelsHaveNoGapsWithoutAName) {
  World world;
  world.add_entry().title = model::plain("Cook");
  const std::string tree = world.tree();
  EXPECT_THAT(tree, HasSubstr("\"Section\" H1"));
  EXPECT_THAT(tree, HasSubstr("\"Cook\" H2"));
}

TEST(Structure, OnlyTheFirstNameIsAHeading) {
  World world;
  world.resume.person.name = "Ada";
  world.element("name", testing::text_element("{person.name}\nAgain {person.name}"));
  world.layout.page.banner = testing::named("name");
  const std::string text = dump(world.compose());
  EXPECT_THAT(text, HasSubstr("\"Ada\" H1"));
  EXPECT_THAT(text, HasSubstr("\"Again Ada\" P"));
}

TEST(Structure, AnEntryInOneLineWithItsDetailsIsNoHeading) {
  World world;
  world.element("entry", testing::text_element("**{title}**{?: {details}}"));
  world.add_entry().title = model::plain("Cook");
  EXPECT_THAT(world.tree(), HasSubstr("text \"Cook\" P"));
}

TEST(Structure, AHeadKeepsWithTheBodyBelowIt) {
  World world;
  world.element("lead", testing::text_element("{title}"));
  world.element("body", testing::prose_element("description"));
  world.element("entry", testing::stack_element({"lead", "body"}));
  model::Entry& entry = world.add_entry();
  entry.title = model::plain("Cook");
  entry.description = {testing::paragraph("Soup.")};
  EXPECT_THAT(world.tree(), HasSubstr("\"Cook\" H2 outline \"Cook\" with-next"));
}

TEST(Unprinted, IsReportedOncePerKind) {
  World world;
  model::Entry& entry = world.add_entry();
  entry.title = model::plain("Cook");
  entry.location = model::plain("Paris");
  world.section().entries.push_back(entry);
  world.compose();
  EXPECT_EQ(world.warnings(),
            "the layout \"test\" does not print \"location\" of entries in experience\n");
}

TEST(Unprinted, IsSilentWhereTheLayoutSaysSo) {
  World world;
  world.spec(Kind::kExperience).omit = {"location", "grade"};
  model::Entry& entry = world.add_entry();
  entry.title = model::plain("Cook");
  entry.location = model::plain("Paris");
  entry.extra["grade"] = model::plain("A");
  world.compose();
  EXPECT_EQ(world.warnings(), "");
}

TEST(Unprinted, FindsTheDegreeInTheTitleOfEntriesOfAnyKind) {
  World world;
  world.element("entry", testing::text_element("{title}"));
  model::Entry& entry = world.add_entry();
  entry.title = model::plain("PhD in Physics");
  entry.extra["degree"] = model::plain("PhD");
  entry.extra["area"] = model::plain("Physics");
  world.compose();
  EXPECT_EQ(world.warnings(), "");
  entry.extra["area"] = model::plain("Chemistry");
  world.compose();
  EXPECT_THAT(world.warnings(), HasSubstr("\"area\""));
}

TEST(Unprinted, CountsAGroupThatVanishedAsUnprinted) {
  World world;
  world.element("entry", testing::text_element("{title}{? ({location}, {grade})}"));
  model::Entry& entry = world.add_entry();
  entry.title = model::plain("Cook");
  entry.location = model::plain("Paris");
  world.compose();
  EXPECT_THAT(world.warnings(), HasSubstr("\"location\""));
}

TEST(Unprinted, AnAddressIsPrintedByItsLink) {
  World world;
  model::Entry& entry = world.add_entry();
  entry.title = model::plain("Cook");
  entry.url = "https://a.example";
  world.compose();
  EXPECT_EQ(world.warnings(), "");
}

TEST(Unprinted, ADescriptionMayBePrintedInParts) {
  World world;
  world.element("entry", testing::text_element("{title}{summary}"));
  model::Entry& entry = world.add_entry();
  entry.title = model::plain("Cook");
  entry.description = {testing::paragraph("I cook.")};
  world.compose();
  EXPECT_EQ(world.warnings(), "");
  world.section().entries[0].description.push_back(
      testing::list(model::BlockKind::kBulletList, {testing::item({testing::paragraph("Soup")})}));
  world.compose();
  EXPECT_THAT(world.warnings(), HasSubstr("\"description\""));
}

TEST(Unprinted, AnAddressIsPrintedByALinkThatGoesThere) {
  World world;
  world.element("entry", testing::text_element("{links}"));
  model::Entry& paper = world.add_entry(Kind::kPublications);
  paper.links = {{"DOI", "https://doi.org/10.1/x", {}}};
  paper.url = "https://doi.org/10.1/x";
  paper.extra["doi"] = model::plain("10.1/x");
  world.compose();
  EXPECT_EQ(world.warnings(), "");
  paper.extra["doi"] = model::plain("10.2/y");
  world.compose();
  EXPECT_THAT(world.warnings(), HasSubstr("\"doi\""));
}

TEST(Unprinted, ACitationStandsForWhatItIsMadeOf) {
  World world;
  world.element("entry", testing::text_element("{citation}"));
  model::Entry& paper = world.add_entry(Kind::kPublications);
  paper.citation = model::plain("Roe (2020). Soup. Food.");
  paper.title = model::plain("Soup");
  paper.organization = model::plain("Food");
  paper.authors = {{model::plain("Roe"), false}};
  paper.dates.start = testing::date(2020);
  world.compose();
  EXPECT_EQ(world.warnings(), "");
}

TEST(Unprinted, TheOnlyAuthorOfAnOwnWorkMayGoWithoutSaying) {
  World world;
  model::Entry& talk = world.add_entry(Kind::kTalks);
  talk.title = model::plain("Soup");
  talk.authors = {{model::plain("Ada"), true}};
  world.compose();
  EXPECT_EQ(world.warnings(), "");
  talk.authors.push_back({model::plain("Roe"), false});
  world.compose();
  EXPECT_THAT(world.warnings(), HasSubstr("\"authors\""));
}

TEST(Unprinted, WhatMembersOfAGroupHaveIsNotLost) {
  World world;
  world.element("entry", testing::text_element("{items}"));
  model::Entry& skills = world.add_entry(Kind::kSkills);
  skills.items.resize(1);
  skills.items[0].title = model::plain("C");
  skills.items[0].level = 0.5;
  world.compose();
  EXPECT_THAT(world.warnings(), HasSubstr("\"items.level\""));
}

void add_aside(World& world) {
  world.layout.page.regions = {"aside", "main"};
  world.layout.page.reading = {"main", "aside"};
  style::RegionSpec& aside = world.layout.regions["aside"];
  aside.content = {testing::named("skills")};
  aside.width = testing::length(80);
}

TEST(Region, WidthsAndOffsetsFollowThePage) {
  World world;
  add_aside(world);
  const Document document = world.compose();
  ASSERT_EQ(document.regions.size(), 2U);
  EXPECT_EQ(document.regions[0].name, "main");
  EXPECT_EQ(document.regions[0].offset, 100);
  EXPECT_EQ(document.regions[0].width, 200);
  EXPECT_EQ(document.regions[1].offset, 0);
}

TEST(Region, TakesTheSectionsItNames) {
  World world;
  add_aside(world);
  world.add_entry(Kind::kSkills).title = model::plain("Knives");
  world.add_entry().title = model::plain("Cook");
  const Document document = world.compose();
  EXPECT_THAT(dump(document.regions[0].content), HasSubstr("\"Cook\""));
  EXPECT_THAT(dump(document.regions[0].content), Not(HasSubstr("Knives")));
  EXPECT_THAT(dump(document.regions[1].content), HasSubstr("\"Knives\""));
}

TEST(Region, ATitleBeatsTheKind) {
  World world;
  add_aside(world);
  world.layout.regions["aside"].sections = world.layout.regions["main"].sections;
  world.layout.regions["aside"].sections["teaching"] = world.spec(Kind::kExperience);
  world.layout.regions["aside"].sections["teaching"].match = {"Teaching"};
  world.layout.regions["aside"].content.push_back(testing::named("teaching"));
  world.add_entry().title = model::plain("Lecturer");
  world.section().title = model::plain("Teaching");
  const Document document = world.compose();
  EXPECT_THAT(dump(document.regions[1].content), HasSubstr("\"Lecturer\""));
}

TEST(Region, AMatchThatIsNearlyATitleIsAWarning) {
  for (const char* match : {"Techng", "Cooking", "teaching"}) {
    World world;
    style::SectionSpec own = world.spec(Kind::kExperience);
    own.match = {match};
    world.layout.regions["main"].sections["own"] = own;
    world.add_entry().title = model::plain("Lecturer");
    world.section().title = model::plain("Teaching");
    world.compose();
    if (std::string(match) == "Techng") {
      EXPECT_THAT(world.warnings(), HasSubstr("no section has the title \"Techng\""));
    } else {
      EXPECT_THAT(world.warnings(), Not(HasSubstr("no section has")));
    }
  }
}

TEST(Region, ASectionThatNoneTakesIsAWarning) {
  World world;
  world.layout.regions["main"].content = {testing::named("skills")};
  world.add_entry().title = model::plain("Cook");
  world.compose();
  EXPECT_THAT(world.warnings(), HasSubstr("does not print the section \"Section\""));
}

TEST(Region, HoldsElementsToo) {
  World world;
  world.resume.person.name = "Ada";
  world.element("name", testing::text_element("{person.name}"));
  world.layout.regions["main"].content = {testing::named("name"), testing::named("rest")};
  EXPECT_THAT(world.tree(), HasSubstr("text \"Ada\" H1"));
}

TEST(Region, IsReadOnceThoughTheReadingOrderForgetsOrRepeatsIt) {
  World world;
  add_aside(world);
  world.layout.page.reading = {"main", "main"};
  const Document document = world.compose();
  ASSERT_EQ(document.regions.size(), 2U);
  EXPECT_EQ(document.regions[1].name, "aside");
}

TEST(Region, HasColoursAndElementsOfItsOwn) {
  World world;
  add_aside(world);
  world.element("entry", testing::text_element("plain {title}"));
  world.add_entry(Kind::kSkills).title = model::plain("Knives");
  style::Scope own = world.scope;
  own.elements["entry"] = testing::text_element("own {title}");
  own.styles["body"].color = Color{1, 2, 3};
  auto& aside = world.layout.regions["aside"];
  aside.scope = std::make_shared<const style::Scope>(own);
  aside.sections = world.layout.regions["main"].sections;
  for (auto& [kind, spec] : aside.sections) spec.scope = aside.scope;
  const std::string tree = dump(world.compose().regions[1].content);
  EXPECT_THAT(tree, HasSubstr("own Knives"));
  EXPECT_THAT(tree, HasSubstr("#010203"));
}

TEST(Region, ItsBoxIsThatOfTheRegionAndNotOfItsContent) {
  World world;
  add_aside(world);
  auto& box = world.layout.regions["aside"].box;
  box.background = Color{9, 9, 9};
  box.padding.start = testing::length(7);
  box.border = style::BorderSpec{testing::length(2), {}, true, true, true, true, {}};
  const RegionFlow aside = world.compose().regions[1];
  EXPECT_EQ(aside.background, (Color{9, 9, 9}));
  EXPECT_EQ(aside.padding, (Edges{2, 2, 2, 9}));
  EXPECT_FALSE(aside.content.background);
  EXPECT_EQ(aside.content.padding, Edges{});
}

/// The width of a rule that is half as wide as its region.
Pt half_of(World& world) {
  style::Element half = testing::rule_element(1);
  half.width = testing::percent(50);
  world.element("half", half);
  world.layout.regions["aside"].content.push_back(testing::named("half"));
  const Document document = world.compose();
  const auto& stack = std::get<layout::Stack>(document.regions[1].content.content);
  return stack.children.at(0).width.value_or(0);
}

TEST(Region, PercentagesAreOfTheRoomInside) {
  World world;
  add_aside(world);
  world.layout.regions["aside"].box.padding.start = testing::length(10);
  EXPECT_EQ(half_of(world), 35);
}

TEST(Region, PercentagesInColumnsAreOfAColumn) {
  World world;
  add_aside(world);
  world.layout.regions["aside"].columns = 2;
  world.layout.regions["aside"].gutter = testing::length(10);
  EXPECT_EQ(half_of(world), 17.5);
}

TEST(Region, KeepsWhatThePageLoopMustKnow) {
  World world;
  add_aside(world);
  auto& spec = world.layout.regions["aside"];
  spec.balance = spec.release = spec.bleed = true;
  spec.columns = 2;
  const RegionFlow aside = world.compose().regions[1];
  EXPECT_TRUE(aside.balance && aside.release && aside.bleed);
  EXPECT_EQ(aside.columns, 2);
  EXPECT_EQ(aside.fixed_width, 80);
  EXPECT_EQ(aside.place, 0U);
}

TEST(Region, IsAnElementOfItsOwnAmongSeveral) {
  World world;
  EXPECT_EQ(world.compose().regions[0].content.tag, nullptr);
  add_aside(world);
  const Document document = world.compose();
  ASSERT_NE(document.regions[0].content.tag, nullptr);
  EXPECT_EQ(document.regions[0].content.tag->role, layout::Role::kDiv);
  EXPECT_NE(document.regions[0].content.tag, document.regions[1].content.tag);
}

TEST(FixedElement, IsMadeForEachPageAtItsPlace) {
  World world;
  style::Element mark = testing::text_element("{page.number}");
  mark.when = {testing::path("page.even")};
  world.element("mark", mark);
  style::FixedSpec spec;
  spec.element = testing::named("mark");
  spec.top = testing::length(105);
  spec.end = testing::percent(10);
  world.layout.page.fixed.push_back(spec);
  const Document document = world.compose();
  ASSERT_EQ(document.fixed.size(), 1U);
  EXPECT_EQ(document.fixed[0].top, 105);
  EXPECT_EQ(document.fixed[0].end, 40);
  EXPECT_FALSE(document.fixed[0].start.has_value());
  EXPECT_FALSE(document.fixed[0].element({1, 2}).has_value());
  EXPECT_THAT(dump(document.fixed[0].element({2, 2}).value()), HasSubstr("\"2\" Artifact"));
}

TEST(Direction, IsThatOfTheLanguage) {
  World world;
  world.add_entry().title = model::plain("Cook");
  EXPECT_FALSE(world.compose().mirrored);
  world.resume.language = "he";
  EXPECT_TRUE(world.compose().mirrored);
}

TEST(Direction, IsThatOfMostLettersWhereTheLanguageIsAnOther) {
  World world;
  world.add_entry().title = model::plain("Section \u05D0\u05D1");
  EXPECT_FALSE(world.compose().mirrored);
  world.add_entry().title = model::plain(
      "\u05D0\u05D1\u05D2\u05D3\u05D4\u05D5\u05D6\u05D7\u05D8\u05D9"
      "\u05D0\u05D1\u05D2\u05D3\u05D4\u05D5\u05D6\u05D7\u05D8\u05D9");
  EXPECT_TRUE(world.compose().mirrored);
}

TEST(PageElement, KnowsItsPage) {
  World world;
  world.resume.person.name = "Ada";
  style::Element footer = testing::text_element("{person.name} {page.number}/{page.count}");
  footer.unless = {testing::path("page.first")};
  world.element("footer", footer);
  world.layout.page.footer = testing::named("footer");
  const Document document = world.compose();
  EXPECT_FALSE(document.footer({1, 3}).has_value());
  const auto node = document.footer({2, 3});
  ASSERT_TRUE(node.has_value());
  EXPECT_THAT(dump(*node), HasSubstr("text \"Ada 2/3\" Artifact"));
  EXPECT_FALSE(document.header({1, 3}).has_value());
}

TEST(Unprinted, AKeyThatNobodyKnowsIsToldInWordsOfTheUser) {
  World world;
  model::Entry& entry = world.add_entry();
  entry.title = model::plain("Cook");
  entry.extra["bogus"] = model::plain("1");
  world.compose();
  EXPECT_THAT(
      world.warnings(),
      HasSubstr("\"bogus\" is no key that cvpress knows; the layout \"test\" does not print it"));
  const std::string messages = diagnostics_as_text(world.diagnostics, world.sources);
  EXPECT_THAT(messages, HasSubstr("hint: move it into the description, print {bogus} with a layout "
                                  "of your own, or leave it out: "
                                  "--set sections.experience.omit=[bogus]"));
}

TEST(DocumentNames, TitleIsMadeFromTheName) {
  World world;
  world.resume.person.name = "Ada";
  EXPECT_EQ(world.compose().names.title, "Ada – CV");
  world.resume.title = "My life";
  EXPECT_EQ(world.compose().names.title, "My life");
}

TEST(DocumentNames, ANamelessDocumentIsCalledByItsFirstSection) {
  World world;
  world.add_entry().title = model::plain("Cook");
  EXPECT_EQ(world.compose().names.title, "Section");
}

/// A world with a person whose name an entry prints.
struct NamedWorld : World {
  NamedWorld(const std::string& name, const std::string& pronunciation) {
    resume.person.name = name;
    resume.person.pronunciation = pronunciation;
    add_entry().title = model::plain("Cook");
    element("entry", testing::text_element("{person.name}: {title}"));
    spec(Kind::kExperience).entry = testing::named("entry");
  }
};

TEST(PrintableName, IsTheOtherFormWhereNoFaceHasTheLetters) {
  NamedWorld world("漢字", "Kan Ji");
  const Document document = world.compose();
  EXPECT_THAT(dump(document), HasSubstr("Kan Ji: Cook"));
  EXPECT_EQ(document.names.author, "漢字") << "metadata needs no font";
  EXPECT_THAT(world.warnings(), HasSubstr("\"漢字\"; \"Kan Ji\" is printed in its place"));
}

TEST(PrintableName, IsNotPrintedTwice) {
  NamedWorld world("漢字", "Kan Ji");
  world.element("entry", testing::text_element("{person.name}{? {person.pronunciation}}: {title}"));
  EXPECT_THAT(dump(world.compose()), HasSubstr("Kan Ji: Cook"));
  EXPECT_THAT(dump(world.compose()), Not(HasSubstr("Kan Ji Kan Ji")));
}

TEST(PrintableName, IsThatOfTheAuthorToo) {
  NamedWorld world("漢字", "Kan Ji");
  world.resume.sections.back().entries.back().authors = {{model::plain("漢字*"), true},
                                                         {model::plain("漢字"), false}};
  world.element("entry", testing::text_element("{authors}"));
  EXPECT_THAT(dump(world.compose()), HasSubstr("Kan Ji*, 漢字"));
}

TEST(PrintableName, IsTheNameWhereAFaceHasIt) {
  NamedWorld world("Łucja", "Wootsya");
  world.compose();
  EXPECT_EQ(world.warnings(), "");
}

TEST(PrintableName, StaysWhereThereIsNoOtherForm) {
  NamedWorld world("漢字", "");
  world.compose();
  EXPECT_THAT(world.warnings(), Not(HasSubstr("in its place")));
}

TEST(MissingCharacters, OfThePersonAreToldWhereThePersonIsWritten) {
  NamedWorld world("漢字", "");
  world.resume.person.where = {world.sources.add("author.md", "name: 漢字"), 0, 12};
  world.compose();
  const std::string messages = diagnostics_as_text(world.diagnostics, world.sources);
  EXPECT_THAT(messages, HasSubstr("author.md:1:7: warning: no font has the Han characters"));
}

}  // namespace
}  // namespace cvpress::compose
