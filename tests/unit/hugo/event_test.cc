#include "support/hugo_page_lists.h"

namespace cvpress::tests {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

PageListOutcome read_event(const std::string& front) {
  return PageListSite().page("event/ovens/index.md", front).read("talks");
}

/// One talk as the generations of the theme write it.
struct Generation {
  const char* name;
  const char* front;
};
const Generation kGenerations[] = {
    {"Academic3",
     "event: Oven Days\ndate: 2017-01-01T00:00:00\ntime_start: 2019-05-02T13:00:00\n"
     "time_end: 2019-05-03T15:00:00\n"},
    {"Wowchemy",
     "event: Oven Days\ndate: '2019-05-02T13:00:00Z'\ndate_end: '2019-05-03T15:00:00Z'\n"
     "all_day: false\n"},
    {"Kit",
     "event_name: Oven Days\ndate: '2017-01-01T00:00:00Z'\nevent_start: '2019-05-02T13:00:00Z'\n"
     "event_end: '2019-05-03T15:00:00Z'\nevent_all_day: true\n"}};

class EventGenerations : public testing::TestWithParam<Generation> {};

TEST_P(EventGenerations, SayTheSame) {
  const PageListOutcome outcome = read_event(
      "title: Crusts\nlocation: Lund\nevent_url: oven.example\n" + std::string(GetParam().front));
  const model::Entry& entry = outcome.entry();
  EXPECT_EQ(outcome.sections[0].kind, model::Kind::kTalks);
  EXPECT_EQ(model::plain_text(entry.title), "Crusts");
  EXPECT_EQ(model::plain_text(entry.organization), "Oven Days");
  EXPECT_EQ(entry.organization_url, "https://oven.example");
  EXPECT_EQ(model::plain_text(entry.location), "Lund");
  EXPECT_EQ(entry.dates.start->year, 2019);
  EXPECT_EQ(entry.dates.start->day, 2);
  ASSERT_TRUE(entry.dates.end);
  EXPECT_EQ(entry.dates.end->day, 3);
  EXPECT_FALSE(entry.dates.current);
  EXPECT_EQ(outcome.messages, "");
}

INSTANTIATE_TEST_SUITE_P(Event, EventGenerations, testing::ValuesIn(kGenerations),
                         [](const auto& test) { return test.param.name; });

TEST(Event, OfOneDayHasOneDate) {
  const PageListOutcome outcome =
      read_event("title: A\ndate: '2019-05-02T13:00:00Z'\ndate_end: '2019-05-02T15:00:00Z'\n");
  EXPECT_FALSE(outcome.entry().dates.end);
}

TEST(Event, NamesThoseWhoSpokeBesidesThePerson) {
  const PageListOutcome outcome = read_event("title: A\nauthors: [admin, Bo Ek]\n");
  ASSERT_EQ(outcome.entry().authors.size(), 1u);
  EXPECT_EQ(model::plain_text(outcome.entry().authors[0].name), "Bo Ek");
  EXPECT_THAT(read_event("title: A\nauthors: [admin]\n").entry().authors, IsEmpty());
}

TEST(Event, WithoutLocationIsInTheTownOfItsAddress) {
  const PageListOutcome outcome = read_event(
      "title: A\naddress: {street: 1 Mill Lane, city: Lund, postcode: 22100, country: Sweden}\n");
  EXPECT_EQ(model::plain_text(outcome.entry().location), "Lund, Sweden");
}

TEST(Event, OfTheOldestSitesIsOrderedByItsStart) {
  PageListSite site;
  site.page("talk/a.md", "title: Older\ndate: 2021-01-01\ntime_start: 2018-01-01T10:00:00\n");
  site.page("talk/b.md", "title: Newer\ndate: 2017-01-01\ntime_start: 2019-01-01T10:00:00\n");
  EXPECT_THAT(site.read("talks").titles(), ElementsAre("Newer", "Older"));
}

TEST(Event, HasItsSummaryInEveryFormatOfAList) {
  PageListSite site;
  site.page("talk/a.md", "title: A\nabstract_short: Crumbs.\n");
  EXPECT_EQ(model::plain_text(site.read("talks", "list_format: 2\n").entry().description),
            "Crumbs.");
}

TEST(Event, HasTheDateFormatOfTheSite) {
  PageListSite site;
  site.params("locale: {date_format: 2 Jan 2006}\n").page("event/a.md", "title: A\n");
  EXPECT_EQ(site.read("talks").sections.at(0).date_format, "2 Jan 2006");
  EXPECT_EQ(site.read("talks", "date_format: '2006'\n").sections.at(0).date_format, "2006");
}

TEST(Event, KeepsItsDayWhereNobodySaysHowDatesLook) {
  EXPECT_EQ(read_event("title: A\ndate: 2021-03-01\n").sections[0].date_format, ":date_medium");
}

}  // namespace
}  // namespace cvpress::tests
