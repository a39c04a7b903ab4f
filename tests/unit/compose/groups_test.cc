// Entries in groups, and their numbers (layout-language.md section 5).
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "compose/dump.h"
#include "compose/entry_groups.h"
#include "unit/compose/world.h"

namespace cvpress::compose {
namespace {

using model::Kind;
using testing::date;
using ::testing::HasSubstr;
using ::testing::Not;
using testing::World;

/// Jobs as "company: role", in one section that is grouped by company.
class GroupedJobs : public ::testing::Test {
 protected:
  GroupedJobs() {
    world_.element("entry", testing::text_element("{title} at {organization}"));
    world_.element("employer", testing::text_element("{group.title}"));
    world_.element("position", testing::text_element("{title}"));
    style::GroupSpec group;
    group.by = testing::path("organization");
    group.at_least = 2;
    group.heading = testing::named("employer");
    group.entry = testing::named("position");
    group.heading_gap = testing::length(1);
    group.gap = testing::length(3);
    spec().group = group;
  }

  style::SectionSpec& spec() { return world_.spec(Kind::kExperience); }

  model::Entry& add(const std::string& company, const std::string& role) {
    if (world_.resume.sections.empty()) {
      world_.add_entry();
      world_.section().entries.clear();
    }
    model::Entry& entry = world_.section().entries.emplace_back();
    entry.kind = Kind::kExperience;
    entry.organization = model::plain(company);
    entry.title = model::plain(role);
    return entry;
  }

  /// The texts of the section's stack below its heading, in their order.
  std::string texts() {
    std::string all;
    const std::string tree = world_.tree();
    for (std::size_t at = tree.find("text \""); at != tree.npos; at = tree.find("text \"", at)) {
      at += 6;
      const std::string text = tree.substr(at, tree.find('"', at) - at);
      if (text != "Section") all += (all.empty() ? "" : " | ") + text;
    }
    return all;
  }

  World world_;
};

TEST_F(GroupedJobs, JoinNeighboursOfOneCompanyBelowItsName) {
  add("Savoy", "Chef");
  add("Savoy", "Cook");
  add("Ritz", "Waiter");
  EXPECT_EQ(texts(), "Savoy | Chef | Cook | Waiter at Ritz");
  EXPECT_EQ(world_.warnings(), "");
}

TEST_F(GroupedJobs, DoNotJoinWhatIsApart) {
  add("Savoy", "Chef");
  add("Ritz", "Waiter");
  add("Savoy", "Cook");
  EXPECT_EQ(texts(), "Chef at Savoy | Waiter at Ritz | Cook at Savoy");
}

TEST_F(GroupedJobs, GatherWhatIsApartIfAsked) {
  spec().group->gather = true;
  add("Savoy", "Chef");
  add("Ritz", "Waiter");
  add("Savoy", "Cook");
  // What has no heading does not stand below another's.
  EXPECT_EQ(texts(), "Waiter at Ritz | Savoy | Chef | Cook");
}

TEST_F(GroupedJobs, LeaveThoseWithoutTheFieldAlone) {
  add("", "Gardener");
  add("", "Painter");
  EXPECT_EQ(texts(), "Gardener at | Painter at");
}

TEST_F(GroupedJobs, HaveTheirOwnGaps) {
  add("Savoy", "Chef");
  add("Savoy", "Cook");
  add("Ritz", "Waiter");
  EXPECT_THAT(world_.tree(), HasSubstr("stack gaps 1 3 9\n"));
}

TEST_F(GroupedJobs, HaveTheirOwnDividerBetweenRoles) {
  world_.element("star", testing::text_element("+"));
  world_.element("bar", testing::text_element("|"));
  spec().divider = testing::named("bar");
  add("Savoy", "Chef");
  add("Savoy", "Cook");
  add("Ritz", "Waiter");
  EXPECT_EQ(texts(), "Savoy | Chef | | | Cook | | | Waiter at Ritz");
  spec().group->divider = testing::named("star");
  EXPECT_EQ(texts(), "Savoy | Chef | + | Cook | | | Waiter at Ritz");
  spec().divider.reset();
  EXPECT_EQ(texts(), "Savoy | Chef | + | Cook | Waiter at Ritz");
}

TEST_F(GroupedJobs, KnowWhatIsFirstAndLast) {
  world_.element("employer", testing::text_element("{group.title}"));
  for (const char* place : {"first", "last"}) {
    style::Element mark = testing::text_element(place);
    mark.when = {testing::path(place)};
    world_.element(std::string("if_") + place, mark);
  }
  world_.element("name", testing::text_element("{title}"));
  world_.element("heading_name", testing::text_element("{group.title}"));
  world_.element("position", testing::stack_element({"if_first", "name", "if_last"}));
  world_.element("entry", testing::stack_element({"if_first", "name", "if_last"}));
  world_.element("employer", testing::stack_element({"if_first", "heading_name", "if_last"}));
  add("Savoy", "Chef");
  add("Savoy", "Cook");
  add("Ritz", "Waiter");
  add("Astor", "Porter");
  EXPECT_EQ(texts(), "first | Savoy | first | Chef | Cook | last | Waiter | Porter | last");
}

TEST_F(GroupedJobs, AreHeadingsOneLevelAboveTheirRoles) {
  world_.resume.person.name = "Ada";
  world_.element("name", testing::text_element("{person.name}"));
  world_.layout.page.banner = testing::named("name");
  add("Savoy", "Chef");
  add("Savoy", "Cook");
  add("Ritz", "Waiter");
  const std::string text = dump(world_.compose());
  EXPECT_THAT(text, HasSubstr("text \"Savoy\" H3"));
  EXPECT_THAT(text, HasSubstr("text \"Chef\" H4"));
  EXPECT_THAT(text, HasSubstr("text \"Cook\" H4"));
  EXPECT_THAT(text, HasSubstr("text \"Waiter at Ritz\" H3"));
}

TEST_F(GroupedJobs, HaveTheWholeSpan) {
  world_.element("employer", testing::text_element("{group.title} {group.dates}"));
  add("Savoy", "Chef").dates = testing::dates(date(2019, 3), date(2021, 5));
  add("Savoy", "Cook").dates = testing::dates(date(2017, 6), date(2019, 2));
  world_.element("position", testing::text_element("{title} {dates}"));
  EXPECT_THAT(texts(), HasSubstr("Savoy Jun\u00A02017\u00A0– May\u00A02021"));
  world_.section().entries[0].dates.current = true;
  EXPECT_THAT(texts(), HasSubstr("Savoy Jun\u00A02017\u00A0– Present |"));
}

TEST_F(GroupedJobs, HaveTheFieldsThatTheirRolesShare) {
  world_.element("employer",
                 testing::text_element("{group.title}{?, {group.location}} ({group.count})"));
  add("Savoy", "Chef").location = model::plain("London");
  add("Savoy", "Cook").location = model::plain("London");
  EXPECT_EQ(texts(), "Savoy, London (2) | Chef | Cook");
  EXPECT_EQ(world_.warnings(), "");
  world_.section().entries[1].location = model::plain("Paris");
  EXPECT_EQ(texts(), "Savoy (2) | Chef | Cook");
  EXPECT_THAT(world_.warnings(), HasSubstr("does not print \"location\""));
}

TEST_F(GroupedJobs, HaveTheAddressThatTheirRolesShare) {
  for (const char* role : {"Chef", "Cook"})
    add("Savoy", role).organization_url = "https://a.example";
  EXPECT_THAT(world_.tree(), HasSubstr("-> https://a.example"));
  EXPECT_EQ(world_.warnings(), "");
}

TEST_F(GroupedJobs, NeedTheAddressOnlyOnce) {
  add("Savoy", "Chef");
  add("Savoy", "Cook").organization_url = "https://a.example";
  EXPECT_THAT(world_.tree(), HasSubstr("-> https://a.example"));
  EXPECT_EQ(world_.warnings(), "");
  world_.section().entries[0].organization_url = "https://b.example";
  world_.tree();
  EXPECT_THAT(world_.warnings(), HasSubstr("\"organization_url\""));
}

TEST_F(GroupedJobs, HaveAMarkerBesideTheEmployerThatMayDifferFromThoseOfTheRoles) {
  style::Element of_employer = testing::text_element("E");
  of_employer.when = {testing::path("group.title")};
  of_employer.unless = {testing::path("title")};
  world_.element("of_employer", of_employer);
  style::Element of_role = testing::text_element("R");
  of_role.when = {testing::path("title")};
  world_.element("of_role", of_role);
  world_.element("dot", testing::stack_element({"of_employer", "of_role"}));
  style::RailSpec rail;
  rail.width = testing::length(20);
  rail.marker = testing::named("dot");
  spec().rail = rail;
  add("Savoy", "Chef");
  add("Savoy", "Cook");
  const std::string tree = world_.tree();
  const std::size_t markers = tree.find("markers\n");
  ASSERT_NE(markers, std::string::npos);
  const std::size_t of_first = tree.find("\"E\"", markers);
  ASSERT_NE(of_first, std::string::npos);
  EXPECT_LT(of_first, tree.find("\"R\"", markers));
  EXPECT_EQ(tree.find("\"E\"", tree.find("\"R\"", markers)), std::string::npos);
}

TEST_F(GroupedJobs, AreByYearIfAsked) {
  spec().group->by = testing::path("year");
  spec().group->at_least = 1;
  add("Savoy", "Chef").dates.start = date(2021, 5);
  add("Ritz", "Cook").dates.start = date(2021, 1);
  add("Hyde", "Waiter").dates.start = date(2020);
  world_.element("position", testing::text_element("{title} at {organization}, {dates}"));
  EXPECT_THAT(texts(), HasSubstr("2021 | Chef at Savoy"));
  EXPECT_THAT(texts(), HasSubstr("| 2020 | Waiter at Hyde"));
}

TEST_F(GroupedJobs, KnowWhetherThereAreSeveral) {
  style::Element heading = testing::text_element("{group.title}");
  heading.when = {testing::path("group.several")};
  world_.element("employer", heading);
  spec().omit = {"organization"};
  add("Savoy", "Chef");
  add("Savoy", "Cook");
  EXPECT_EQ(texts(), "Chef | Cook");
  add("Ritz", "Waiter");
  EXPECT_EQ(texts(), "Savoy | Chef | Cook | Waiter at Ritz");
}

TEST_F(GroupedJobs, PartGroupsButNotAHeadingFromItsRole) {
  world_.element("line", testing::rule_element(1));
  spec().divider = testing::named("line");
  add("Savoy", "Chef");
  add("Savoy", "Cook");
  const std::string tree = world_.tree();
  EXPECT_LT(tree.find("\"Chef\""), tree.find("rule 1"));
  EXPECT_EQ(tree.find("rule 1"), tree.rfind("rule 1"));
}

TEST_F(GroupedJobs, NumberAllOrBeginAnew) {
  world_.element("position", testing::text_element("{number} {title}"));
  spec().number = style::Numbering::kDescending;
  spec().omit = {"organization"};
  add("Savoy", "Chef");
  add("Savoy", "Cook");
  add("Ritz", "Waiter");
  add("Ritz", "Porter");
  EXPECT_EQ(texts(), "Savoy | 4 Chef | 3 Cook | Ritz | 2 Waiter | 1 Porter");
  spec().group->restart = true;
  spec().number = style::Numbering::kAscending;
  EXPECT_EQ(texts(), "Savoy | 1 Chef | 2 Cook | Ritz | 1 Waiter | 2 Porter");
}

}  // namespace
}  // namespace cvpress::compose
