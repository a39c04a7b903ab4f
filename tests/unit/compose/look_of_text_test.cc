// What styles do to texts beyond their letters: first letters, marks of links.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "compose/dump.h"
#include "compose/link_marks.h"
#include "unit/compose/world.h"

namespace cvpress::compose {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using testing::World;

constexpr Color kRed{255, 0, 0};

void color_first(World& world, const std::string& style, int count) {
  world.scope.styles[style].first_letters = style::FirstLetters{count, kRed};
}

/// The banner, which prints the person's name in the style "title".
std::string name_in_title(World& world, const std::string& name) {
  world.resume.person.name = name;
  style::Element element = testing::text_element("{person.name}");
  element.box.style = "title";
  world.element("name", element);
  world.layout.page.banner = testing::named("name");
  return dump(*world.compose().banner);
}

TEST(FirstLetters, OfAnElementAreColoured) {
  World world;
  color_first(world, "title", 3);
  const std::string tree = name_in_title(world, "Experience");
  EXPECT_THAT(tree, HasSubstr("\"Exp\" "));
  EXPECT_THAT(tree, HasSubstr("\"erience\" "));
}

TEST(FirstLetters, AreWholeWithTheirAccents) {
  World world;
  color_first(world, "title", 1);
  EXPECT_THAT(name_in_title(world, "e\u0301toile"), HasSubstr("\"e\u0301\" "));
}

TEST(FirstLetters, PassOverSpacesAndEndWithTheText) {
  World world;
  color_first(world, "title", 3);
  EXPECT_THAT(name_in_title(world, "A B"), HasSubstr("\"A B\" "));
}

TEST(FirstLetters, OfARunInATemplateAreColoured) {
  World world;
  color_first(world, "lead", 2);
  model::Entry entry;
  entry.title = model::plain("Nurse");
  const auto spans = world.spans("a {.lead {title}}", entry);
  ASSERT_EQ(spans.size(), 3u);
  EXPECT_EQ(spans[1].text, "Nu");
  EXPECT_EQ(spans[1].style.color, kRed);
  EXPECT_EQ(spans[2].text, "rse");
}

/// The tree of an entry whose title links to a page.
std::string linked_title(World& world, style::LinkMark mark, const std::string& title = "My page") {
  world.scope.styles["link"].mark = mark;
  model::Entry& entry = world.add_entry();
  entry.title = model::plain(title);
  entry.url = "https://www.jo.example/page";
  world.element("entry", testing::text_element("{title}"));
  return world.tree();
}

TEST(LinkMark, IsAnIconForTheEyeOnly) {
  World world;
  const std::string tree = linked_title(world, style::LinkMark::kIcon);
  EXPECT_THAT(tree, HasSubstr("(icon)"));
}

TEST(LinkMark, IsTheAddressInBrackets) {
  World world;
  EXPECT_THAT(linked_title(world, style::LinkMark::kUrl),
              HasSubstr("text \"My page (jo.example/page)\""));
}

TEST(LinkMark, InBracketsHasNoneOfItsOwn) {
  World world;
  world.scope.styles["link"].mark = style::LinkMark::kUrl;
  model::Entry& entry = world.add_entry();
  entry.title = model::plain("Talk");
  entry.url = "https://www.jo.example/page";
  world.element("entry", testing::text_element("{dates} ({title})"));
  EXPECT_THAT(world.tree(), HasSubstr("(Talk, jo.example/page)"));
}

TEST(LinkMark, IsNoneWhereTheAddressIsTheText) {
  World world;
  EXPECT_THAT(linked_title(world, style::LinkMark::kUrl, "jo.example/page"),
              HasSubstr("text \"jo.example/page\""));
}

TEST(LinkMark, IsNoneOfAddressesToWriteTo) {
  World world;
  world.scope.styles["link"].mark = style::LinkMark::kUrl;
  world.resume.person.email = "jo@jo.example";
  world.element("name", testing::text_element("{person.email}"));
  world.layout.page.banner = testing::named("name");
  EXPECT_THAT(dump(*world.compose().banner), HasSubstr("text \"jo@jo.example\""));
}

TEST(LinkMark, NumbersAddressesAndListsThemAfterTheRegion) {
  World world;
  const std::string tree = linked_title(world, style::LinkMark::kFootnote);
  EXPECT_THAT(tree, HasSubstr("text \"My page1\""));
  EXPECT_THAT(tree, HasSubstr("rise 0.5"));
  EXPECT_LT(tree.find("My page1"), tree.find("text \"1\""));
  EXPECT_THAT(tree, HasSubstr("\"jo.example/page\""));
}

TEST(LinkMark, NumbersAnAddressOnce) {
  World world;
  linked_title(world, style::LinkMark::kFootnote);
  model::Entry again = world.section().entries.front();
  world.section().entries.push_back(again);
  const std::string tree = world.tree();
  EXPECT_THAT(tree, Not(HasSubstr("My page2")));
}

}  // namespace
}  // namespace cvpress::compose
