// What is kept of documents for the next ones: it changes nothing of them.
#include "compose/composed_before.h"

#include <functional>
#include <set>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "compose/dump.h"
#include "compose/node_children.h"
#include "unit/compose/world.h"

namespace cvpress::compose {
namespace {

using testing::dates;
using testing::World;

void add_tags(const layout::Node& node, std::multiset<const layout::Tag*>& tags) {
  if (node.tag) tags.insert(node.tag.get());
  for_each_child(node, [&](const layout::Node& child) { add_tags(child, tags); });
}

std::multiset<const layout::Tag*> tags_of(const Document& document) {
  std::multiset<const layout::Tag*> tags;
  for (const RegionFlow& region : document.regions) add_tags(region.content, tags);
  return tags;
}

model::Entry& add_baker(World& world) {
  model::Entry& entry = world.add_entry();
  entry.title = model::plain("Baker");
  entry.dates = dates(testing::date(2019, 10), testing::date(2021, 3));
  entry.description = {testing::paragraph("Bread and rolls.")};
  return entry;
}

class ComposedBeforeTest : public ::testing::Test {
 protected:
  ComposedBeforeTest() {
    world_.before = &before_;
    world_.element("entry", testing::stack_element({"line", "text"}));
    world_.element("line",
                   testing::text_element("{title}, {dates} [{word.present}] {person.name}"));
    world_.element("text", testing::prose_element("description"));
  }

  std::string tree_without() {
    world_.before = nullptr;
    std::string tree = world_.tree();
    world_.before = &before_;
    return tree;
  }

  World world_;
  ComposedBefore before_;
};

TEST_F(ComposedBeforeTest, GivesASectionAgain) {
  add_baker(world_);
  const std::string alone = tree_without();
  EXPECT_EQ(world_.tree(), alone);
  EXPECT_EQ(before_.sections.given(), 0u);
  EXPECT_EQ(world_.tree(), alone);
  EXPECT_EQ(before_.sections.given(), 1u);
}

TEST_F(ComposedBeforeTest, ComposesAnewWhateverChanges) {
  using Change = std::function<void(model::Resume&)>;
  const std::vector<Change> changes = {
      [](model::Resume& resume) { resume.sections[0].title = model::plain("Work"); },
      [](model::Resume& resume) { resume.sections[0].date_format = "01/2006"; },
      [](model::Resume& resume) { resume.sections[0].body = {testing::paragraph("Much.")}; },
      [](model::Resume& resume) { resume.sections[0].subtitle = model::plain("All of it"); },
      [](model::Resume& resume) { resume.sections[0].kind = model::Kind::kEducation; },
      [](model::Resume& resume) {
        resume.sections[0].where = {3, 4, 5};
      },
      [](model::Resume& resume) { resume.sections[0].entries[0].title = model::plain("Miller"); },
      [](model::Resume& resume) { resume.sections[0].entries[0].title[0].strong = true; },
      [](model::Resume& resume) { resume.sections[0].entries[0].dates.end->year = 2022; },
      [](model::Resume& resume) {
        resume.sections[0].entries[0].dates.start->where = {3, 4, 5};
      },
      [](model::Resume& resume) {
        resume.sections[0].entries[0].description[0].inlines[0].text = "Bread and rolls!";
      },
      [](model::Resume& resume) {
        resume.sections[0].entries.push_back(resume.sections[0].entries[0]);
      },
      [](model::Resume& resume) { resume.person.name = "Kim"; },
      [](model::Resume& resume) { resume.language = "de"; },
      [](model::Resume& resume) { resume.words["present"] = "now"; }};
  add_baker(world_);
  const model::Resume first = world_.resume;
  for (std::size_t i = 0; i < changes.size(); ++i) {
    world_.resume = first;
    world_.tree();  // what is to be told apart was kept, or asked for, lately
    changes[i](world_.resume);
    const std::size_t given = before_.sections.given();
    const std::string alone = tree_without();
    EXPECT_EQ(world_.tree(), alone) << i;
    EXPECT_EQ(before_.sections.given(), given) << i;
    EXPECT_EQ(world_.tree(), alone) << i;
  }
}

TEST_F(ComposedBeforeTest, ComposesAnewWhatDependsOnThePerson) {
  add_baker(world_);
  world_.element("line", testing::text_element("{title}, {dates} of {person.email}"));
  world_.resume.person.email = "jo@example.org";
  const std::string of_jo = world_.tree();
  world_.resume.person.email = "kim@example.org";
  const std::string of_kim = world_.tree();
  EXPECT_NE(of_jo, of_kim);
  EXPECT_EQ(of_kim, tree_without());
  EXPECT_EQ(before_.sections.given(), 0u);
}

TEST_F(ComposedBeforeTest, ComposesAnewWhatKnowsItsPlaceAmongSections) {
  add_baker(world_);
  world_.element("entry", testing::stack_element({"line", "text", "mark"}));
  world_.element("mark", testing::text_element("last"));
  world_.scope.elements["mark"].when = {testing::path("section.last")};
  const std::string alone = world_.tree();
  world_.resume.sections.push_back(world_.section());
  EXPECT_EQ(world_.tree(), tree_without());
  EXPECT_NE(world_.tree(), alone);
}

TEST_F(ComposedBeforeTest, TellsOfWhatIsNotPrintedInEachDocument) {
  add_baker(world_).location = model::plain("Ulm");
  world_.tree();
  const std::string once = world_.warnings();
  EXPECT_NE(once.find("location"), std::string::npos);
  world_.tree();
  EXPECT_EQ(world_.warnings(), once + once);
}

TEST_F(ComposedBeforeTest, TellsOfItWhereTheFirstHasNoneAnyMore) {
  add_baker(world_).location = model::plain("Ulm");
  add_baker(world_).location = model::plain("Bonn");
  world_.resume.sections[1].title = model::plain("Second");
  world_.tree();
  world_.section(0).entries[0].location.clear();
  world_.diagnostics = {};
  world_.tree();
  EXPECT_NE(world_.warnings().find("location"), std::string::npos);
}

TEST_F(ComposedBeforeTest, GivesEachSectionTagsOfItsOwn) {
  add_baker(world_);
  const Document first = world_.compose();
  world_.resume.sections.push_back(world_.section());
  const Document second = world_.compose();
  EXPECT_GT(before_.sections.given(), 0u);
  const auto tags = tags_of(second);
  for (const layout::Tag* tag : tags) {
    EXPECT_EQ(tags.count(tag), 1u);
    EXPECT_FALSE(tags_of(first).contains(tag));
  }
}

TEST_F(ComposedBeforeTest, PromisesWhatTheDocumentAtHandHas) {
  add_baker(world_);
  world_.compose();
  const Document again = world_.compose();
  EXPECT_EQ(before_.sections.given(), 1u);
  const auto tags = tags_of(again);
  ASSERT_EQ(again.promises.size(), 2u);
  EXPECT_EQ(again.promises[0].section, &world_.section());
  EXPECT_EQ(again.promises[1].entry, &world_.section().entries[0]);
  EXPECT_TRUE(again.promises[1].printed.contains("entry.title"));
  for (const Promise& promise : again.promises) EXPECT_TRUE(tags.contains(promise.tag.get()));
}

/// The text of a header on a page.
std::string header_on(const Document& document, int number) {
  const auto node = document.header(PageFields{number, 9});
  return node ? dump(*node) : "";
}

TEST_F(ComposedBeforeTest, GivesHeadersAgainPageByPage) {
  add_baker(world_);
  world_.element("line", testing::text_element("{page.number} of {page.count}"));
  world_.layout.page.header = testing::named("line");
  const Document first = world_.compose();
  const std::string on_two = header_on(first, 2);
  EXPECT_NE(on_two.find("2 of 9"), std::string::npos);
  EXPECT_EQ(header_on(first, 2), on_two);
  EXPECT_EQ(before_.page_elements.given(), 1u);
  EXPECT_NE(header_on(first, 3), on_two);
  world_.resume.language = "fr";
  EXPECT_EQ(header_on(world_.compose(), 2), on_two);
  EXPECT_EQ(before_.page_elements.given(), 1u);
}

TEST_F(ComposedBeforeTest, ComposesHeadersOfThePersonAnew) {
  add_baker(world_);
  world_.element("line", testing::text_element("{person.name}, {page.number}"));
  world_.layout.page.header = testing::named("line");
  world_.resume.person.name = "Jo";
  const std::string of_jo = header_on(world_.compose(), 2);
  EXPECT_NE(of_jo.find("Jo, 2"), std::string::npos);
  EXPECT_EQ(header_on(world_.compose(), 2), of_jo);
  EXPECT_EQ(before_.page_elements.given(), 1u);
  world_.resume.person.name = "Kim";
  EXPECT_NE(header_on(world_.compose(), 2).find("Kim, 2"), std::string::npos);
}

}  // namespace
}  // namespace cvpress::compose
