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

std::size_t count_of(const std::string& text, const std::string& part) {
  std::size_t count = 0;
  for (std::size_t at = text.find(part); at != text.npos; at = text.find(part, at + 1)) ++count;
  return count;
}

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
  EXPECT_EQ(count_of(tree, kFull), 4U);
  EXPECT_EQ(count_of(tree, kTrack), 1U);
  EXPECT_EQ(world.warnings(), "");
}

TEST(MeterElement, TheLastDotIsFilledInPart) {
  World world;
  const std::string tree = tree_of(world, style::MeterShape::kDots, 0.9);
  EXPECT_EQ(count_of(tree, kFull), 4U);
  EXPECT_EQ(count_of(tree, kTrack), 0U);
  EXPECT_EQ(count_of(tree, "background #656666"), 1U);
}

TEST(MeterElement, ALittleIsNotNothing) {
  World world;
  EXPECT_EQ(count_of(tree_of(world, style::MeterShape::kSquares, 0.02), kFull), 1U);
  World none;
  EXPECT_EQ(count_of(tree_of(none, style::MeterShape::kSquares, 0), kFull), 0U);
}

TEST(MeterElement, ABarIsAsLongAsTheLevel) {
  World world;
  EXPECT_THAT(tree_of(world, style::MeterShape::kBar, 0.5), HasSubstr("width 21 height 6"));
}

TEST(MeterElement, StarsAreIcons) {
  World world;
  EXPECT_EQ(count_of(tree_of(world, style::MeterShape::kStars, 1), "(icon)"), 5U);
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
  EXPECT_EQ(count_of(world.tree(), "Figure"), 0U);
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
  EXPECT_EQ(count_of(world.tree(), kFull), 1U);
  EXPECT_EQ(world.warnings(), "");
}

}  // namespace
}  // namespace cvpress::compose
