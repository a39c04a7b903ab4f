// The layouts that ship, with a résumé that has a bit of everything.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "compose/dump.h"
#include "style/load_layout.h"
#include "unit/compose/world.h"

namespace cvpress::compose {
namespace {

using ::testing::HasSubstr;
using testing::World;

void fill(World& world) {
  world.resume.person.name = "Ada Example";
  world.resume.person.headline = model::plain("Engineer");
  world.resume.person.contacts = {{"email", "mail", "Email", "a@b.example", "mailto:a@b", {}}};
  model::Entry& job = world.add_entry();
  job.title = model::plain("Engineer");
  job.organization = model::plain("Savoy");
  job.location = model::plain("Paris");
  job.dates = testing::dates(testing::date(2019, 10), testing::date(2021, 3));
  job.description = {testing::list(model::BlockKind::kBulletList,
                                   {testing::item({testing::paragraph("Built engines.")})})};
  world.section(0).title = model::plain("Experience");
  world.add_entry(model::Kind::kSkills).title = model::plain("Languages");
  world.section(1).entries[0].tags = {model::plain("C++"), model::plain("Ada")};
  world.section(1).title = model::plain("Skills");
}

/// The tree of a shipped layout; the layout's own mistakes are test failures.
std::string tree_of(const std::string& layout, World& world) {
  const MemoryFiles files;
  style::LayoutRequest request;
  request.layout = layout;
  auto loaded = style::load_layout({files, {}}, request, world.sources, world.diagnostics);
  EXPECT_TRUE(loaded.has_value()) << world.warnings();
  if (!loaded) return {};
  world.layout = *loaded;
  world.is_loaded = true;
  return dump(world.compose());
}

TEST(ShippedLayouts, PrintAllOfAnOrdinaryResume) {
  const MemoryFiles none;
  for (const style::LayoutListing& listing : style::list_layouts({none, {}})) {
    World world;
    fill(world);
    const std::string tree = tree_of(listing.name, world);
    for (const char* text :
         {"Ada Example", "Engineer", "Savoy", "Paris", "Built engines.", "C++"}) {
      EXPECT_THAT(tree, HasSubstr(text)) << listing.name;
    }
    EXPECT_EQ(world.warnings(), "") << listing.name;
  }
}

TEST(ShippedLayouts, TheTimelineHasARailAndHeadings) {
  World world;
  fill(world);
  const std::string tree = tree_of("timeline", world);
  EXPECT_THAT(tree, HasSubstr(" rail "));
  EXPECT_THAT(tree, HasSubstr("text \"Ada Example\" H1"));
  EXPECT_THAT(tree, HasSubstr("H2 outline \"Experience\""));
  EXPECT_THAT(tree, HasSubstr("text \"Engineer\" H3"));
}

}  // namespace
}  // namespace cvpress::compose
