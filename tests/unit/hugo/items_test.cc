// Items of lists as entries.
#include "hugo/items.h"

#include "support/hugo_site.h"

namespace cvpress::tests {
namespace {

using testing::HasSubstr;
using testing::Not;

std::vector<model::Entry> jobs_of(HugoSite& site, const std::string& items) {
  const auto block = site.block("block: x\ncontent:\n  items:\n" + items);
  return hugo::read_items(*block.places.find("items"), {}, site.reading());
}

TEST(Roles, OfOneEmployerAreAnEntryEach) {
  HugoSite site;
  const auto entries = jobs_of(
      site,
      "    - company: Oven\n      company_url: https://oven.example\n      company_logo: oven\n"
      "      location: Oslo\n      description: A bakery.\n      tags: [rye]\n      roles:\n"
      "        - {title: Head baker, date_start: 2020-01-01, description: Leads.}\n"
      "        - {title: Baker, date_start: 2018-01-01, date_end: 2019-12-31, location: Bergen}\n");
  ASSERT_EQ(entries.size(), 2u);
  EXPECT_EQ(model::plain_text(entries[0].title), "Head baker");
  EXPECT_EQ(model::plain_text(entries[0].description), "A bakery.\nLeads.");
  EXPECT_EQ(entries[0].tags.size(), 1u);
  EXPECT_TRUE(entries[0].dates.current);
  EXPECT_EQ(model::plain_text(entries[1].organization), "Oven");
  EXPECT_EQ(entries[1].organization_url, "https://oven.example");
  EXPECT_EQ(entries[1].logo.name, "oven");
  EXPECT_EQ(model::plain_text(entries[1].location), "Bergen");
  EXPECT_TRUE(entries[1].description.empty());
}

TEST(Roles, OfAnEmployerWithATitleFollowIt) {
  HugoSite site;
  const auto entries = jobs_of(site,
                               "    - title: Baker\n      company: Oven\n      date_start: 2020\n"
                               "      roles: [{title: Apprentice, date_start: 2018}]\n");
  ASSERT_EQ(entries.size(), 2u);
  EXPECT_EQ(model::plain_text(entries[0].title), "Baker");
  EXPECT_EQ(model::plain_text(entries[1].organization), "Oven");
}

TEST(Roles, WithoutDatesHaveTheEmployers) {
  HugoSite site;
  const auto entries = jobs_of(site,
                               "    - company: Oven\n      date_start: 2018\n      date_end: 2019\n"
                               "      roles: [{title: Baker}]\n");
  ASSERT_EQ(entries.size(), 1u);
  EXPECT_EQ(entries[0].dates.end->year, 2019);
}

TEST(Items, OneMapIsAListOfOne) {
  HugoSite site;
  const auto entries = jobs_of(site, "    role: Baker\n    org: Oven\n");
  ASSERT_EQ(entries.size(), 1u);
  EXPECT_EQ(model::plain_text(entries[0].organization), "Oven");
}

TEST(Items, LeftEmptyPrintNothing) {
  HugoSite site;
  EXPECT_TRUE(
      jobs_of(site, "    - {title: '', company: '', date_start: '', description: ''}\n").empty());
}

TEST(Items, WithAnEmployerAloneAreKept) {
  HugoSite site;
  EXPECT_EQ(jobs_of(site, "    - {org: Oven}\n").size(), 1u);
}

TEST(Items, DatesThatAreNoneArePrintedAsWritten) {
  HugoSite site;
  const auto entries = jobs_of(site, "    - {title: Baker, date_start: once upon a time}\n");
  EXPECT_EQ(entries.at(0).dates.start->raw, "once upon a time");
}

TEST(Button, IsANamedLink) {
  HugoSite site;
  const auto entries = jobs_of(site,
                               "    - {title: A, button: {text: Thesis, url: //t.example/x}}\n"
                               "    - {title: B, button: {url: 'https://u.example'}}\n"
                               "    - {title: C, button: {text: Home, url: /}}\n");
  ASSERT_EQ(entries.at(0).links.size(), 1u);
  EXPECT_EQ(entries[0].links[0].label, "Thesis");
  EXPECT_EQ(entries[0].links[0].url, "https://t.example/x");
  EXPECT_EQ(entries.at(1).links.at(0).label, "Learn more");
  EXPECT_TRUE(entries.at(2).links.empty());
  EXPECT_THAT(site.messages(), HasSubstr("the button \"Home\" leads inside the site"));
}

TEST(SortNewestFirst, KeepsTheOrderOfEquals) {
  HugoSite site;
  auto entries = jobs_of(site,
                         "    - {title: A, date_start: 2001-02-01}\n    - {title: B}\n"
                         "    - {title: C, date_start: 2020-01-01}\n"
                         "    - {title: D, date_start: 2001-02-01}\n");
  hugo::sort_newest_first(entries);
  std::string order;
  for (const auto& entry : entries) order += model::plain_text(entry.title);
  EXPECT_EQ(order, "CADB");
}

}  // namespace
}  // namespace cvpress::tests
