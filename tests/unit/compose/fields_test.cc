// Fields and their values (layout-language.md section 8): dates, links, lists.
#include "style/fields.h"

#include <gtest/gtest.h>

#include "compose/bindings.h"
#include "unit/compose/world.h"

namespace cvpress::compose {
namespace {

using testing::date;
using testing::World;

model::Entry dated() {
  model::Entry entry;
  entry.dates = testing::dates(date(2019, 10), date(2021, 3));
  return entry;
}

TEST(Fields, EveryFieldOfTheTableHasAValue) {
  for (const style::FieldInfo& field : style::field_table()) {
    // Words come from the language; letters have no values yet.
    if (field.root == "word" || field.root == "letter") continue;
    const std::string_view root = field.root == "contact" ? "item" : field.root;
    EXPECT_TRUE(is_bound(root, field.name)) << field.root << "." << field.name;
  }
}

TEST(Fields, DatesBreakOnlyAfterTheDash) {
  World world;
  EXPECT_EQ(world.print("{dates}", dated()), "Oct~2019~– Mar~2021");
}

TEST(Fields, TheSectionsDateFormatBeatsTheLayouts) {
  World world;
  world.add_entry();
  world.section().date_format = "01/2006";
  EXPECT_EQ(world.print("{dates}", dated()), "10/2019~– 03/2021");
}

TEST(Fields, AnExplicitFormatBeatsTheSections) {
  World world;
  world.add_entry();
  world.section().date_format = "01/2006";
  EXPECT_EQ(world.print("{dates as year}", dated()), "2019~– 2021");
}

TEST(Fields, DatesHaveParts) {
  World world;
  model::Entry entry = dated();
  EXPECT_EQ(world.print("{dates.start}|{dates.end}", entry), "Oct~2019|Mar~2021");
  entry.dates.end.reset();
  entry.dates.current = true;
  EXPECT_EQ(world.print("{dates.end}", entry), "Present");
}

TEST(Fields, TextInPlaceOfADateBreaksAsWordsDo) {
  World world;
  model::Entry entry;
  model::Date raw;
  raw.raw = "in my second year there";
  entry.dates.start = raw;
  EXPECT_EQ(world.print("{dates}", entry), "in my second year there");
}

TEST(Fields, TitleAndOrganizationLinkToTheirAddresses) {
  World world;
  model::Entry entry;
  entry.title = model::plain("Cook");
  entry.url = "https://a.example";
  entry.organization = model::plain("Savoy");
  entry.organization_url = "https://b.example";
  const auto spans = world.spans("{title}{organization}", entry);
  ASSERT_EQ(spans.size(), 2U);
  EXPECT_EQ(spans[0].href, "https://a.example");
  EXPECT_EQ(spans[1].href, "https://b.example");
}

TEST(Fields, ALinkInTheTextBeatsTheFieldsAddress) {
  World world;
  model::Entry entry;
  entry.title = model::plain("Cook");
  entry.title[0].href = "https://own.example";
  entry.url = "https://a.example";
  EXPECT_EQ(world.spans("{title}", entry).at(0).href, "https://own.example");
}

TEST(Fields, WhatIsDialledOrTypedIsSetFromTheLeft) {
  World world;
  world.resume.person.phone = "+972 54 123";
  world.resume.person.contacts = {{"phone", "", "", "+1 (415) 555", "tel:+1415555", {}},
                                  {"url", "", "", "אתר שלי", "https://a.example", {}},
                                  {"location", "", "", "Haifa", "", {}}};
  model::Entry entry;
  entry.title = model::plain("Cook");
  entry.url = "https://a.example/x";
  const auto is_set_so = [&](const char* source) {
    std::string set;
    for (const text::TextSpan& span : world.spans(source, entry))
      set += span.left_to_right ? "<" : "-";
    return set;
  };
  EXPECT_EQ(is_set_so("{person.phone} {url} {title}"), "<-<--");
  EXPECT_EQ(is_set_so("{person.contacts}"), "<----") << "numbers, but neither words nor places";
}

TEST(Fields, AnAddressPrintsWithoutItsScheme) {
  World world;
  model::Entry entry;
  entry.url = "https://www.a.example/";
  EXPECT_EQ(world.print("{url}", entry), "a.example");
  EXPECT_EQ(world.spans("{url}", entry).at(0).href, "https://www.a.example/");
}

TEST(Fields, ADoiIsALink) {
  World world;
  model::Entry entry;
  entry.extra["doi"] = model::plain("10.1/x");
  EXPECT_EQ(world.print("{doi|url}", entry), "doi.org/10.1/x");
}

TEST(Fields, ExtraFieldsPrintByTheirName) {
  World world;
  model::Entry entry;
  entry.extra["thesis"] = model::plain("On cooking");
  EXPECT_EQ(world.print("{extra.thesis}", entry), "On cooking");
  EXPECT_EQ(world.print("{thesis}", entry), "On cooking");
}

TEST(Fields, SummaryAndHighlightsAreTheTwoPartsOfADescription) {
  World world;
  model::Entry entry;
  entry.description = {
      testing::paragraph("I cook."),
      testing::list(model::BlockKind::kBulletList, {testing::item({testing::paragraph("Soup")}),
                                                    testing::item({testing::paragraph("Fish")})})};
  EXPECT_EQ(world.print("{summary}", entry), "I cook.");
  EXPECT_EQ(world.print("{highlights}", entry), "Soup, Fish");
}

TEST(Fields, DetailsAreTagsAndDescription) {
  World world;
  model::Entry entry;
  entry.tags = {model::plain("C"), model::plain("Ada")};
  entry.description = {testing::paragraph("daily")};
  EXPECT_EQ(world.print("{details}", entry), "C, Ada; daily");
}

TEST(Fields, CoauthorsAreTheOthers) {
  World world;
  model::Entry entry;
  entry.authors = {{model::plain("A. Doe"), true}};
  EXPECT_EQ(world.print("{coauthors}", entry), "");
  entry.authors.push_back({model::plain("B. Roe"), false});
  EXPECT_EQ(world.print("{authors}|{coauthors}", entry), "A. Doe, B. Roe|B. Roe");
}

TEST(Fields, LinksPrintTheirLabelsOrElseTheirAddresses) {
  World world;
  model::Entry entry;
  entry.links = {{"PDF", "https://a.example/p.pdf", {}}, {"", "https://b.example", {}}};
  EXPECT_EQ(world.print("{links join ', '}", entry), "PDF, b.example");
  EXPECT_EQ(world.spans("{links}", entry).at(0).href, "https://a.example/p.pdf");
}

TEST(Fields, TheLastTwoLinksAreNotPartedByALineBreak) {
  World world;
  model::Entry entry;
  entry.links = {{"PDF", "https://a.example/p.pdf", {}},
                 {"Code", "https://a.example/code", {}},
                 {"DOI", "https://doi.example/1", {}}};
  EXPECT_EQ(world.print("{links join ' · '}", entry), "PDF · Code~·~DOI");
}

TEST(Fields, AnAccountIsPrintedWithItsSiteInFull) {
  World world;
  world.resume.person.contacts = {
      {"github", "github", "GitHub", "a-doe", "https://www.github.example/a-doe", {}},
      {"email", "mail", "Email", "a@b.example", "mailto:a@b.example", {}},
      {"phone", "phone", "Phone", "+49 555 01", "tel:+4955501", {}},
      {"scholar", "scholar", "Scholar", "Scholar", "https://papers.example/u?id=7", {}},
      {"place", "place", "", "Vienna", "", {}}};
  style::Element contact = testing::text_element("{full}");
  contact.each = testing::path("person.contacts");
  world.element("contact", contact);
  world.element("entry", testing::stack_element({"contact"}, 2));
  world.add_entry();
  const std::string tree = world.tree();
  for (const char* text : {"\"github.example/a-doe\"", "\"a@b.example\"", "\"+49 555 01\"",
                           "\"Scholar\"", "\"Vienna\""}) {
    EXPECT_THAT(tree, ::testing::HasSubstr(text));
  }
}

TEST(Fields, ItemsInALineSayTheirLevelsInWords) {
  World world;
  model::Entry entry;
  entry.items.resize(2);
  entry.items[0].title = model::plain("C");
  entry.items[0].level_text = model::plain("expert");
  entry.items[1].title = model::plain("Ada");
  EXPECT_EQ(world.print("{items}", entry), "C (expert), Ada");
}

TEST(Fields, ACitationKeepsItsEmphasis) {
  World world;
  model::Entry entry;
  entry.citation = model::plain("Doe (2020). Soup.");
  entry.citation[0].strong = true;
  EXPECT_EQ(world.spans("{citation}", entry).at(0).style.weight, 700);
}

TEST(Fields, AnAddressIsItsLinesJoined) {
  World world;
  world.resume.person.address = {"1 Main Street", "Springfield"};
  EXPECT_EQ(world.print("{person.address}", {}), "1 Main Street, Springfield");
}

TEST(Fields, LevelsArePercentagesIfAsked) {
  World world;
  model::Entry entry;
  entry.level = 0.8;
  EXPECT_EQ(world.print("{level as percent}", entry), "80%");
}

TEST(Fields, ADegreeStandsInForAMissingTitle) {
  World world;
  model::Entry entry;
  entry.kind = model::Kind::kEducation;
  entry.extra["degree"] = model::plain("BSc");
  entry.extra["area"] = model::plain("Physics");
  EXPECT_EQ(world.print("{title}", entry), "BSc, Physics");
}

TEST(Fields, EmailAndPhoneAreLinks) {
  World world;
  world.resume.person.email = "a@b.example";
  world.resume.person.phone = "+49 (30) 12";
  EXPECT_EQ(world.spans("{person.email}", {}).at(0).href, "mailto:a@b.example");
  EXPECT_EQ(world.spans("{person.phone}", {}).at(0).href, "tel:+493012");
  EXPECT_EQ(world.print("{person.phone as e164}", {}), "+493012");
}

}  // namespace
}  // namespace cvpress::compose
