// Charts: a ring of slices, with labels beside it.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "compose/chart_shapes.h"
#include "unit/compose/world.h"

namespace cvpress::compose {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using testing::World;

/// A group of skills with a level each, set as a chart.
class Chart : public ::testing::Test {
 protected:
  Chart() {
    chart_.list = testing::path("items");
    chart_.size = testing::length(60);
    chart_.gap = testing::length(8);
    chart_.color = {0, 0, 0};
    world_.element("label", testing::text_element("{title}{? ({level as percent})}"));
    model::Entry& group = world_.add_entry(model::Kind::kSkills);
    group.title = model::plain("A day");
    for (const auto& [name, level] : {std::pair{"Sleep", 0.5}, {"Work", 0.3}, {"Soup", 0.0}}) {
      model::Entry& member = group.items.emplace_back();
      member.title = model::plain(name);
      if (level > 0) member.level = level;
    }
  }

  std::string tree() {
    style::Element element;
    element.kind = chart_;
    world_.element("entry", element);
    return world_.tree();
  }

  World world_;
  style::ChartElement chart_;
};

TEST_F(Chart, IsARingOfShadesThatSaysItsValuesToWhoDoesNotSeeIt) {
  const std::string tree = this->tree();
  EXPECT_THAT(tree, HasSubstr("shapes 60x60"));
  EXPECT_THAT(tree, HasSubstr("Figure alt \"Sleep 50%, Work 30%\""));
}

TEST_F(Chart, IsDecorationBesideItsLabels) {
  chart_.label = testing::named("label");
  const std::string tree = this->tree();
  EXPECT_THAT(tree, HasSubstr("Artifact"));
  EXPECT_THAT(tree, Not(HasSubstr("Figure")));
  EXPECT_THAT(tree, HasSubstr("\"Sleep (50%)\""));
  EXPECT_THAT(tree, HasSubstr("\"Soup\""));  // without a number it still is printed
}

TEST_F(Chart, IsNothingWithoutNumbers) {
  for (model::Entry& member : world_.section().entries[0].items) member.level.reset();
  EXPECT_THAT(tree(), Not(HasSubstr("shapes")));
}

TEST_F(Chart, IsOfAllEntriesToo) {
  chart_.list = testing::path("section.entries");
  world_.section().entries[0].level = 0.25;
  EXPECT_THAT(tree(), HasSubstr("Figure alt \"A day 25%\""));
}

TEST(SliceOutline, RunsClockwiseFromTheTopAndBackInside) {
  const text::Path path = slice_outline({0, 0.25}, 100, 0.5);
  EXPECT_NEAR(path.front().points[0].x, 50, 1e-9);
  EXPECT_NEAR(path.front().points[0].y, 0, 1e-9);
  const Point end = path[2].points[2];  // two curves for a quarter
  EXPECT_NEAR(end.x, 100, 1e-9);
  EXPECT_NEAR(end.y, 50, 1e-9);
  EXPECT_NEAR(path[3].points[0].x, 75, 1e-9);
}

}  // namespace
}  // namespace cvpress::compose
