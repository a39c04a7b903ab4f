// Sections whose entries stand in columns.
#include "compose/columns.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "unit/compose/world.h"

namespace cvpress::compose {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using testing::World;

void fill(World& world, const std::vector<std::string>& names, int columns, style::ColumnFill how) {
  style::SectionSpec& spec = world.spec(model::Kind::kSkills);
  spec.columns = columns;
  spec.gutter = testing::length(10);
  spec.fill = how;
  for (const std::string& name : names) {
    if (world.resume.sections.empty()) {
      world.add_entry(model::Kind::kSkills).title = model::plain(name);
      continue;
    }
    model::Entry entry = world.section().entries.front();
    entry.title = model::plain(name);
    world.section().entries.push_back(entry);
  }
}

/// The words of the tree's texts, in order.
std::string words(const std::string& tree) {
  std::string all;
  for (std::size_t at = tree.find(" text \""); at != tree.npos;
       at = tree.find(" text \"", at + 1)) {
    const std::size_t begin = at + 7;
    all += (all.empty() ? "" : " ") + tree.substr(begin, tree.find('"', begin) - begin);
  }
  return all;
}

TEST(SectionColumns, AcrossMakesRowsThatStayTogether) {
  World world;
  fill(world, {"a", "b", "c", "d", "e"}, 2, style::ColumnFill::kAcross);
  const std::string tree = world.tree();
  EXPECT_EQ(testing::count_of(tree, "row 1fr 1fr gap 10"), 3U) << tree;
  EXPECT_EQ(testing::count_of(tree, " together"), 3U) << tree;
  EXPECT_THAT(words(tree), HasSubstr("a b c d e"));
}

TEST(SectionColumns, DownKeepsTheOrderOfTheSourceInEachColumn) {
  World world;
  fill(world, {"a", "b", "c", "d", "e"}, 2, style::ColumnFill::kDown);
  const std::string tree = world.tree();
  EXPECT_EQ(testing::count_of(tree, "row 1fr 1fr gap 10"), 1U) << tree;
  EXPECT_EQ(testing::count_of(tree, " together"), 0U);
  EXPECT_THAT(words(tree), HasSubstr("a b c d e"));
}

TEST(SectionColumns, ColumnsAreAboutEquallyHigh) {
  EXPECT_THAT(balanced_counts({10, 10, 10, 10, 10}, {2, 2, 2, 2, 2}, 2), ElementsAre(3, 2));
  EXPECT_THAT(balanced_counts({40, 10, 10, 10, 10}, {0, 0, 0, 0, 0}, 2), ElementsAre(1, 4));
  EXPECT_THAT(balanced_counts({10, 10, 30}, {0, 0, 0}, 3), ElementsAre(2, 1));
  EXPECT_THAT(balanced_counts({10}, {0}, 3), ElementsAre(1));
}

TEST(SectionColumns, AHeadingOfAGroupStandsAcrossThem) {
  World world;
  fill(world, {"a", "b", "c"}, 2, style::ColumnFill::kAcross);
  auto& entries = world.section().entries;
  for (auto& entry : entries) entry.organization = model::plain("G1");
  entries[2].organization = model::plain("G2");
  style::GroupSpec group;
  group.by = testing::path("organization");
  group.heading = testing::named("group_heading");
  world.element("group_heading", testing::text_element("{group.title}"));
  world.spec(model::Kind::kSkills).group = group;
  const std::string tree = world.tree();
  EXPECT_EQ(testing::count_of(tree, "row 1fr 1fr gap 10"), 2U) << tree;
  EXPECT_THAT(words(tree), HasSubstr("G1 a"));
  EXPECT_LT(tree.find("\"b"), tree.find("\"G2"));
}

TEST(SectionColumns, LeaveRoomForAHeadingBesideThem) {
  World world;
  fill(world, {"a", "b"}, 2, style::ColumnFill::kAcross);
  world.spec(model::Kind::kSkills).heading_width = testing::length(80);
  EXPECT_THAT(world.tree(), HasSubstr("row 80 1fr"));
}

}  // namespace
}  // namespace cvpress::compose
