// `meter:` levels, drawn.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "unit/compose/world.h"

namespace cvpress::compose {
namespace {

using ::testing::HasSubstr;
using testing::World;

constexpr const char* kFull = "background #0a0b0c";
constexpr const char* kTrack = "background #c0c0c0";

style::Element meter_of(style::MeterShape shape) {
  style::MeterElement meter;
  meter.field = testing::path("level");
  meter.shape = shape;
  meter.size = testing::length(6);
  meter.gap = testing::length(3);
  meter.color = Color{10, 11, 12};
  meter.track = Color{0xc0, 0xc0, 0xc0};
  style::Element element;
  element.kind = meter;
  return element;
}

/// The element "rated": a name, and its level as a meter of five.
void define_rated(World& world, style::MeterShape shape) {
  world.element("level", meter_of(shape));
  world.element("name", testing::text_element("{title}"));
  world.element("rated",
                testing::row_element({"name", "level"}, {testing::share(), testing::automatic()}));
}

/// The tree of one skill at a level.
std::string tree_of(World& world, style::MeterShape shape, double level) {
  define_rated(world, shape);
  world.spec(model::Kind::kSkills).entry = testing::named("rated");
  model::Entry& skill = world.add_entry(model::Kind::kSkills);
  skill.title = model::plain("Knives");
  skill.level = level;
  return world.tree();
}

TEST(MeterElement, FillsAsManyDotsAsTheLevel) {
  World world;
  const std::string tree = tree_of(world, style::MeterShape::kDots, 0.8);
  EXPECT_EQ(testing::count_of(tree, kFull), 4U);
  EXPECT_EQ(testing::count_of(tree, kTrack), 1U);
  EXPECT_EQ(world.warnings(), "");
}

TEST(MeterElement, HalfStepsAreHalfShapes) {
  World world;
  const std::string tree = tree_of(world, style::MeterShape::kDots, 0.5);
  EXPECT_EQ(testing::count_of(tree, kFull), 2U);
  EXPECT_EQ(testing::count_of(tree, kTrack), 2U);
  EXPECT_THAT(tree, HasSubstr("shapes 6x6 6 steps #c0c0c0 4 steps #0a0b0c"));
}

TEST(MeterElement, ALittleIsNotNothing) {
  World world;
  EXPECT_EQ(testing::count_of(tree_of(world, style::MeterShape::kSquares, 0.02), "#0a0b0c"), 1U);
  World none;
  EXPECT_EQ(testing::count_of(tree_of(none, style::MeterShape::kSquares, 0), "#0a0b0c"), 0U);
}

TEST(MeterElement, ABarIsAsLongAsTheLevel) {
  World world;
  EXPECT_THAT(tree_of(world, style::MeterShape::kBar, 0.5), HasSubstr("width 21 height 6"));
}

TEST(MeterElement, StarsAreShapes) {
  World world;
  const std::string tree = tree_of(world, style::MeterShape::kStars, 0.7);
  EXPECT_EQ(testing::count_of(tree, "shapes 6x6 11 steps #0a0b0c\n"), 3U) << tree;
  EXPECT_EQ(testing::count_of(tree, "shapes 6x6 11 steps #c0c0c0 7 steps #0a0b0c"), 1U) << tree;
}

/// Jobs of 2018 and from 2020 to mid 2021, each with a bar as long as both together are 42 pt.
TEST(MeterElement, OfDatesIsTheEntrysSpanInTheSections) {
  World world;
  style::Element bar = meter_of(style::MeterShape::kBar);
  std::get<style::MeterElement>(bar.kind).field = testing::path("dates");
  world.element("entry", bar);
  world.add_entry().dates = testing::dates(testing::date(2018), testing::date(2018));
  model::Entry later = world.section().entries.front();
  later.dates = testing::dates(testing::date(2020, 1), testing::date(2021, 6));
  world.section().entries.push_back(later);
  const std::string tree = world.tree();
  EXPECT_THAT(tree, HasSubstr("Figure alt \"2018\""));
  EXPECT_THAT(tree, HasSubstr("width 12 height 6"));
  EXPECT_THAT(tree, HasSubstr("padding 0 0 0 24"));
  EXPECT_THAT(tree, HasSubstr("width 18 height 6"));
}

TEST(MeterElement, SaysTheLevelToWhoDoesNotSeeIt) {
  World world;
  EXPECT_THAT(tree_of(world, style::MeterShape::kDots, 0.8), HasSubstr("Figure alt \"80%\""));
  world.section().entries[0].level_text = model::plain("expert");
  EXPECT_THAT(world.tree(), HasSubstr("Figure alt \"expert\""));
}

TEST(MeterElement, IsNotThereWithoutALevel) {
  World world;
  tree_of(world, style::MeterShape::kDots, 0.8);
  world.section().entries[0].level.reset();
  EXPECT_EQ(testing::count_of(world.tree(), "Figure"), 0U);
}

TEST(MeterElement, ShowsTheLevelOfAMember) {
  World world;
  define_rated(world, style::MeterShape::kDots);
  world.scope.elements["rated"].each = testing::path("items");
  world.element("entry", testing::stack_element({"name", "rated"}));
  model::Entry& group = world.add_entry(model::Kind::kSkills);
  group.title = model::plain("Kitchen");
  group.items.resize(1);
  group.items[0].title = model::plain("Knives");
  group.items[0].level = 0.2;
  EXPECT_EQ(testing::count_of(world.tree(), kFull), 1U);
  EXPECT_EQ(world.warnings(), "");
}

}  // namespace
}  // namespace cvpress::compose
