// Elements of a layout (layout-language.md section 6).
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "unit/compose/world.h"

namespace cvpress::compose {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using testing::World;

TEST(Element, PaddingThatLeavesNoRoomIsLimitedWithAWarning) {
  World world;
  world.layout.page.paper = {595, 842};
  style::Element tag = testing::text_element("{title}");
  tag.box.padding = {testing::length(3000), testing::length(3000), testing::length(3000),
                     testing::length(3000)};
  world.element("entry", tag);
  world.add_entry().title = model::plain("Cook");
  EXPECT_THAT(world.tree(), Not(HasSubstr("3000")));
  EXPECT_THAT(world.warnings(), HasSubstr("the padding leaves no room for what is inside"));
}

TEST(Element, PaddingsThatTogetherLeaveNoRoomAreLimitedWithAWarning) {
  World world;
  style::Element inner = testing::text_element("{title}");
  inner.box.padding = {{}, {}, {}, testing::length(145)};
  inner.where = {1, 7, 8};
  world.element("inner", inner);
  style::Element outer = testing::stack_element({"inner"});
  outer.box.padding = {{}, testing::length(150), {}, {}};
  world.element("entry", outer);
  world.add_entry().title = model::plain("Cook");
  EXPECT_THAT(world.tree(), Not(HasSubstr("0 0 0 145")));
  ASSERT_EQ(world.diagnostics.all().size(), 1u);
  EXPECT_EQ(world.diagnostics.all().front().where.begin, 7u);
}

TEST(Element, ThatIsPrintedOnceIsThereForTheFirstEntryThatHasIt) {
  World world;
  style::Element head = testing::text_element("Place");
  head.when = {testing::path("location")};
  head.once = true;
  world.element("head", head);
  world.element("title", testing::text_element("{title}"));
  world.element("entry", testing::stack_element({"head", "title"}));
  for (const char* title : {"Cook", "Chef", "Porter"}) {
    model::Entry& entry = world.add_entry();
    entry.title = model::plain(title);
  }
  auto& sections = world.resume.sections;
  for (std::size_t i = 1; i < 3; ++i) sections[0].entries.push_back(sections[i].entries[0]);
  sections.resize(1);
  sections[0].entries[1].location = sections[0].entries[2].location = model::plain("Graz");
  const std::string tree = world.tree();
  EXPECT_EQ(testing::count_of(tree, "text \"Place\""), 1u) << tree;
  EXPECT_LT(tree.find("\"Cook\""), tree.find("\"Place\""));
  EXPECT_LT(tree.find("\"Place\""), tree.find("\"Chef\""));
}

TEST(StackElement, LeavesNoGapForWhatIsEmpty) {
  World world;
  world.element("a", testing::text_element("{title}"));
  world.element("b", testing::text_element("{location}"));
  world.element("c", testing::text_element("{organization}"));
  world.element("entry", testing::stack_element({"a", "b", "c"}, 3));
  model::Entry& entry = world.add_entry();
  entry.title = model::plain("Cook");
  entry.organization = model::plain("Savoy");
  EXPECT_THAT(world.tree(), HasSubstr("stack gaps 3 Sect\n"));
}

TEST(StackElement, VanishesWhenOnlyItsRulesAreLeft) {
  World world;
  world.element("line", testing::rule_element(1));
  world.element("place", testing::text_element("{location}"));
  world.element("placed", testing::stack_element({"place", "line"}));
  world.element("name", testing::text_element("{title}"));
  world.element("entry", testing::stack_element({"name", "placed"}));
  world.add_entry().title = model::plain("Cook");
  EXPECT_THAT(world.tree(), Not(HasSubstr("rule")));
}

TEST(StackElement, AboveTakesThePlaceOfTheGap) {
  World world;
  world.element("a", testing::text_element("{title}"));
  style::Element below = testing::text_element("{organization}");
  below.box.above = testing::length(11);
  world.element("b", below);
  world.element("entry", testing::stack_element({"a", "b"}, 3));
  model::Entry& entry = world.add_entry();
  entry.title = model::plain("Cook");
  entry.organization = model::plain("Savoy");
  EXPECT_THAT(world.tree(), HasSubstr("stack gaps 11 Sect"));
}

TEST(StackElement, RepeatsAChildForEachValue) {
  World world;
  style::Element contact = testing::text_element("{label}: {text}");
  contact.each = testing::path("person.contacts");
  contact.except = {"phone"};
  world.element("contact", contact);
  world.element("contacts", testing::stack_element({"contact"}, 2));
  world.layout.page.banner = testing::named("contacts");
  world.resume.person.contacts = {{"email", "", "Mail", "a@b", "mailto:a@b", {}},
                                  {"phone", "", "Phone", "12", "", {}},
                                  {"github", "", "GitHub", "jo", "https://g/jo", {}}};
  const Document document = world.compose();
  ASSERT_TRUE(document.banner.has_value());
  EXPECT_EQ(std::get<layout::Stack>(document.banner->content).children.size(), 2U);
}

TEST(WrapElement, SeparatesWithDecoration) {
  World world;
  style::Element tag = testing::text_element("{item}");
  tag.each = testing::path("tags");
  world.element("tag", tag);
  world.element("entry", testing::wrap_element({"tag"}, "·"));
  world.add_entry().tags = {model::plain("C"), model::plain("Ada")};
  const std::string tree = world.tree();
  EXPECT_THAT(tree, HasSubstr("wrap gap 5"));
  EXPECT_THAT(tree, HasSubstr("text \"·\" Artifact"));
}

TEST(Condition, WhenAndUnlessDecideWhatIsThere) {
  World world;
  style::Element now = testing::text_element("now");
  now.when = {testing::path("dates.current")};
  style::Element then = testing::text_element("then");
  then.unless = {testing::path("dates.current")};
  world.element("now", now);
  world.element("then", then);
  world.element("entry", testing::stack_element({"now", "then"}));
  world.add_entry().dates.current = true;
  const std::string tree = world.tree();
  EXPECT_THAT(tree, HasSubstr("\"now\""));
  EXPECT_THAT(tree, Not(HasSubstr("\"then\"")));
}

TEST(RowElement, AnEmptyAutoCellGivesUpItsWidth) {
  World world;
  world.element("a", testing::text_element("{title}"));
  world.element("b", testing::text_element("{location}"));
  world.element("entry",
                testing::row_element({"a", "b"}, {testing::share(), testing::automatic()}));
  world.add_entry().title = model::plain("Cook");
  EXPECT_THAT(world.tree(), HasSubstr("row 1fr gap 8"));
}

TEST(RowElement, AnEmptyFixedCellKeepsItsWidth) {
  World world;
  world.element("a", testing::text_element("{title}"));
  world.element("b", testing::text_element("{location}"));
  world.element("entry", testing::row_element({"b", "a"}, {testing::fixed(50), testing::share()}));
  world.add_entry().title = model::plain("Cook");
  EXPECT_THAT(world.tree(), HasSubstr("row 50 1fr gap 8"));
}

TEST(RowElement, AWidestCellIsAsWideInEveryEntry) {
  World world;
  world.element("a", testing::text_element("{title}"));
  world.element("b", testing::text_element("{organization}"));
  world.element("entry", testing::row_element({"b", "a"}, {testing::widest(), testing::share()}));
  world.add_entry().title = model::plain("Cook");
  model::Entry second = world.section().entries[0];
  second.organization = model::plain("Savoy");
  world.section().entries.push_back(second);
  const std::string tree = world.tree();
  const std::size_t first = tree.find("row ");
  const std::string widths = tree.substr(first, tree.find(" gap", first) - first);
  EXPECT_NE(widths, "row 0 1fr");
  EXPECT_EQ(testing::count_of(tree, widths), 2U) << tree;
}

TEST(RowElement, AWidestCellThatIsEmptyAllOverTheSectionGivesUpItsWidth) {
  World world;
  world.element("a", testing::text_element("{title}"));
  world.element("b", testing::text_element("{organization}"));
  world.element("entry", testing::row_element({"b", "a"}, {testing::widest(), testing::share()}));
  world.add_entry().title = model::plain("Cook");
  EXPECT_THAT(world.tree(), HasSubstr("row 1fr gap 8"));
}

TEST(TextElement, OnlyTheLineWithTheTitleIsTheHeading) {
  World world;
  world.element("entry", testing::text_element("{title}\n{organization}\n{location}"));
  model::Entry& entry = world.add_entry();
  entry.title = model::plain("Cook");
  entry.organization = model::plain("Savoy");
  entry.location = model::plain("Paris");
  const std::string tree = world.tree();
  EXPECT_THAT(tree, HasSubstr("text \"Cook\" H2 outline \"Cook\" with-next"));
  EXPECT_THAT(tree, HasSubstr("text \"Savoy \\nParis\" P"));
}

TEST(TextElement, ARoleOfItsOwnKeepsItInOnePiece) {
  World world;
  style::Element lead = testing::text_element("{title}\n{organization}");
  lead.role = layout::Role::kP;
  world.element("entry", lead);
  model::Entry& entry = world.add_entry();
  entry.title = model::plain("Cook");
  entry.organization = model::plain("Savoy");
  EXPECT_THAT(world.tree(), HasSubstr("text \"Cook \\nSavoy\" P"));
}

TEST(Element, ALinkAsAWholeLinksItsWords) {
  World world;
  style::Element certificate = testing::text_element("{word.see_certificate}");
  certificate.link = testing::path("certificate_url");
  certificate.when = {testing::path("certificate_url")};
  world.element("entry", certificate);
  world.add_entry().certificate_url = "https://c.example";
  EXPECT_THAT(world.tree(), HasSubstr("-> https://c.example"));
  EXPECT_EQ(world.warnings(), "");
}

TEST(Element, WithoutLinksHasNone) {
  World world;
  style::Element lead = testing::text_element("{title}");
  lead.no_links = true;
  world.element("entry", lead);
  model::Entry& entry = world.add_entry();
  entry.title = model::plain("Cook");
  entry.url = "https://a.example";
  EXPECT_THAT(world.tree(), Not(HasSubstr("->")));
  EXPECT_THAT(world.warnings(), HasSubstr("\"url\""));
}

TEST(Element, AlignmentReachesAllInside) {
  World world;
  world.element("a", testing::text_element("{title}"));
  style::Element outer = testing::stack_element({"a"});
  outer.box.align = layout::Align::kCenter;
  world.element("entry", outer);
  world.add_entry().title = model::plain("Cook");
  EXPECT_THAT(world.tree(), HasSubstr("text \"Cook\" H2 outline \"Cook\" center"));
}

TEST(Element, TheAlignmentOfDefaultsIsWeakerThanThatAround) {
  World world;
  style::Element lead = testing::text_element("{title}");
  lead.default_align = layout::Align::kJustify;
  world.element("a", lead);
  world.element("entry", testing::stack_element({"a"}));
  world.add_entry().title = model::plain("Cook");
  EXPECT_THAT(world.tree(), HasSubstr("\"Cook\" justify"));
  world.scope.elements["entry"].box.align = layout::Align::kEnd;
  world.layout.regions["main"].scope.reset();
  world.spec(model::Kind::kExperience).scope.reset();
  EXPECT_THAT(world.tree(), HasSubstr("\"Cook\" end"));
}

TEST(ImageElement, StandsInItsBoxUnstretched) {
  World world;
  world.picture("logo.png", 200, 100);
  world.element("entry", testing::image_element("logo", 30, 30));
  model::Entry& entry = world.add_entry();
  entry.logo.name = "logo.png";
  entry.organization = model::plain("Savoy");
  const std::string tree = world.tree();
  EXPECT_THAT(tree, HasSubstr("30x15 Figure alt \"Savoy\""));
  EXPECT_THAT(tree, HasSubstr("width 30"));
}

TEST(ImageElement, NeedsNoBoxAtTheEnd) {
  World world;
  world.picture("logo.png", 200, 100);
  style::Element logo = testing::image_element("logo", 60, 10);
  logo.box.align = layout::Align::kEnd;
  world.element("entry", logo);
  world.add_entry().logo.name = "logo.png";
  const std::string tree = world.tree();
  EXPECT_THAT(tree, HasSubstr("20x10"));
  EXPECT_EQ(testing::count_of(tree, "width 60"), 0U);
}

TEST(ImageElement, AMissingPictureIsEmptyWithOneWarning) {
  World world;
  world.element("a", testing::text_element("{title}"));
  world.element("b", testing::image_element("logo", 30, 30));
  world.element("entry",
                testing::row_element({"a", "b"}, {testing::share(), testing::automatic()}));
  model::Entry& entry = world.add_entry();
  entry.title = model::plain("Cook");
  entry.logo.name = "gone.png";
  EXPECT_THAT(world.tree(), HasSubstr("row 1fr gap 8"));
  EXPECT_EQ(world.warnings(), "no picture gone.png\n");
}

TEST(Rail, HasAMarkerForEachEntry) {
  World world;
  world.element("ring", testing::text_element("o"));
  style::RailSpec rail;
  rail.width = testing::length(25);
  rail.line = testing::length(1);
  rail.marker = testing::named("ring");
  world.spec(model::Kind::kExperience).rail = rail;
  world.add_entry().title = model::plain("Cook");
  world.section().entries.push_back(world.section().entries[0]);
  const std::string tree = world.tree();
  EXPECT_THAT(tree, HasSubstr("rail 25 line 1"));
  EXPECT_EQ(testing::count_of(tree, "text \"o\" Artifact"), 2U);
}

}  // namespace
}  // namespace cvpress::compose
