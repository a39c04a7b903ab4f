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

model::Entry& add(World& world, model::Kind kind, const std::string& title) {
  model::Entry& entry = world.add_entry(kind);
  entry.title = model::plain(title);
  return entry;
}

model::Entry member(const std::string& title) {
  model::Entry entry;
  entry.kind = model::Kind::kSkills;
  entry.title = model::plain(title);
  return entry;
}

void add_two_roles(World& world) {
  model::Entry& job = add(world, model::Kind::kExperience, "Chef");
  job.organization = model::plain("Grand Hotel");
  job.organization_url = "https://hotel.example";
  job.location = model::plain("Vienna");
  job.logo = {"hotel.png", "", true, {}};
  job.dates.start = testing::date(2020, 2);
  job.dates.current = true;
  job.tags = {model::plain("Sauces")};
  model::Section& section = world.resume.sections.back();
  section.entries.push_back(job);
  section.entries.back().title = model::plain("Cook");
  section.entries.back().dates = testing::dates(testing::date(2018), testing::date(2020, 1));
}

void add_skills(World& world) {
  add(world, model::Kind::kSkills, "Knives").level = 0.8;
  model::Entry& group = add(world, model::Kind::kSkills, "Kitchen");
  group.items = {member("Baking"), member("Grilling")};
  group.items[0].level = 0.4;
  group.items[1].level_text = model::plain("expert");
  group.items[1].description = {testing::paragraph("outdoors")};
  model::Entry& feature = add(world, model::Kind::kSkills, "Soups");
  feature.description = {testing::paragraph("90%")};
  add(world, model::Kind::kLanguages, "German").level_text = model::plain("native");
  add(world, model::Kind::kLanguages, "French").level = 0.6;
  add(world, model::Kind::kInterests, "Mushrooms");
}

void add_papers(World& world) {
  model::Entry& paper = add(world, model::Kind::kPublications, "On Soup");
  paper.organization = model::plain("Journal of Food");
  const std::vector<model::Author> authors = {{model::plain("Ada Example"), true},
                                              {model::plain("Jo Doe"), false}};
  paper.authors = authors;
  paper.links = {{"PDF", "https://a.example/soup.pdf", {}}};
  paper.dates.start = testing::date(2021, 3, 1);
  for (const char* key : {"volume", "issue", "pages", "publisher"}) {
    paper.extra[key] = model::plain("7");
  }
  paper.extra["type"] = model::plain("Journal article");
  model::Section& section = world.resume.sections.back();
  section.subtitle = model::plain("with friends");
  section.entries.push_back(model::Entry(paper));
  // From here on the first paper lies elsewhere.
  model::Entry& cited = section.entries.back();
  cited.description = {testing::paragraph("Both wrote it.")};
  cited.extra["type"] = model::plain("Book");
  cited.citation = model::plain("Doe, Example (2020). The Book of Soup. Kitchen Press.");
  model::Entry& talk = add(world, model::Kind::kTalks, "Soup for All");
  talk.organization = model::plain("Food Days");
  talk.location = model::plain("Lyon");
  talk.authors = authors;
  talk.dates.start = testing::date(2022, 5, 4);
}

void add_the_rest(World& world) {
  model::Entry& degree = add(world, model::Kind::kEducation, "");
  degree.organization = model::plain("Cooking School");
  degree.extra["degree"] = model::plain("MSc");
  degree.extra["area"] = model::plain("Soups");
  degree.extra["grade"] = model::plain("1.0");
  degree.extra["courses"] = model::plain("Stock, Salt");
  degree.dates.start = testing::date(2017);
  for (const auto kind : {model::Kind::kAwards, model::Kind::kCertificates}) {
    model::Entry& award = add(world, kind, "Golden Spoon");
    award.organization = model::plain("Guild of Cooks");
    award.certificate_url = "https://guild.example/1";
    award.dates.start = testing::date(2019, 9);
  }
  model::Entry& project = add(world, model::Kind::kProjects, "Soup Kitchen");
  project.url = "https://soup.example";
  project.description = {testing::paragraph("Soup for free.")};
  project.links = {{"Code", "https://code.example", {}}};
  model::Entry& line = add(world, model::Kind::kLines, "Driving licence");
  line.description = {testing::paragraph("B")};
  add(world, model::Kind::kOther, "A post").dates.start = testing::date(2023, 1, 2);
  world.add_entry(model::Kind::kText).description = {testing::paragraph("Free text.")};
}

/// What a whole site may bring, in every kind of section.
void fill_as_a_site(World& world) {
  fill(world);
  world.picture("hotel.png", 20, 20);
  world.resume.person.postnominals = "PhD";
  world.resume.person.pronouns = "she/her";
  add_two_roles(world);
  add_skills(world);
  add_papers(world);
  add_the_rest(world);
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

TEST(ShippedLayouts, PrintAllOfASite) {
  const MemoryFiles none;
  for (const style::LayoutListing& listing : style::list_layouts({none, {}})) {
    World world;
    fill_as_a_site(world);
    const std::string tree = tree_of(listing.name, world);
    for (const char* text : {"PhD",
                             "she/her",
                             "Chef",
                             "Cook",
                             "Grand Hotel",
                             "Vienna",
                             "Knives",
                             "Baking",
                             "expert",
                             "outdoors",
                             "90%",
                             "native",
                             "Mushrooms",
                             "with friends",
                             "Journal article",
                             "On Soup",
                             "Jo Doe",
                             "PDF",
                             "The Book of Soup",
                             "Both wrote it.",
                             "Food Days",
                             "Lyon",
                             "MSc",
                             "Soups",
                             "1.0",
                             "Stock",
                             "Golden Spoon",
                             "Guild of Cooks",
                             "https://guild.example/1",
                             "Soup for free.",
                             "Code",
                             "Driving licence",
                             "A post",
                             "Free text."}) {
      EXPECT_THAT(tree, HasSubstr(text)) << listing.name;
    }
    EXPECT_EQ(world.warnings(), "") << listing.name;
  }
}

TEST(ShippedLayouts, SayTheEmployerOfSeveralRolesOnce) {
  for (const char* layout : {"timeline", "classic", "minimal"}) {
    World world;
    fill_as_a_site(world);
    const std::string tree = tree_of(layout, world);
    const std::size_t heading = tree.find("text \"Grand Hotel");
    EXPECT_THAT(tree.substr(heading, 60), HasSubstr("H3")) << layout;
    EXPECT_EQ(tree.find("text \"Grand Hotel", heading + 1), std::string::npos) << layout;
    EXPECT_THAT(tree, HasSubstr("text \"Chef\" H4")) << layout;
    EXPECT_THAT(tree, HasSubstr("text \"Cook\" H4")) << layout;
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
