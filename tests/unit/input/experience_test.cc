#include "support/input_reading.h"

namespace cvpress::tests {
namespace {

using testing::HasSubstr;
using testing::Not;

const model::Entry& first_entry(const ReadOutcome& outcome) {
  return outcome.resume.sections.at(0).entries.at(0);
}

/// The five generations of keys, all saying the same.
struct Generation {
  const char* name;
  const char* text;
};
const Generation kGenerations[] = {
    {"Academic",
     "+++\nwidget = \"experience\"\ntitle = \"Experience\"\n[[experience]]\n  title = \"Baker\"\n"
     "  company = \"Oven\"\n  company_url = \"https://oven.example\"\n  location = \"Oslo\"\n"
     "  date_start = \"2020-02-01\"\n  date_end = \"\"\n  description = \"\"\"\n  * Bread\n  "
     "\"\"\"\n+++\n"},
    {"Wowchemy",
     "---\nwidget: experience\ntitle: Experience\nexperience:\n  - title: Baker\n    company: "
     "Oven\n"
     "    company_url: https://oven.example\n    location: Oslo\n    date_start: '2020-02-01'\n"
     "    date_end: ''\n    description: |2-\n        * Bread\n---\n"},
    {"Landing",
     "---\ntype: landing\nsections:\n  - block: experience\n    content:\n      title: Experience\n"
     "      items:\n        - title: Baker\n          company: Oven\n"
     "          company_url: https://oven.example\n          location: Oslo\n"
     "          date_start: '2020-02-01'\n          date_end: ''\n          description: '* "
     "Bread'\n---\n"},
    {"Tailwind",
     "---\ntitle: Ada\nsuperuser: true\nwork:\n  - position: Baker\n    company_name: Oven\n"
     "    company_url: https://oven.example\n    location: Oslo\n    date_start: 2020-02-01\n"
     "    date_end: ''\n    summary: '* Bread'\n---\n"},
    {"Json",
     "{\"widget\": \"experience\", \"title\": \"Experience\", \"experience\": [{\"title\": "
     "\"Baker\", "
     "\"company\": \"Oven\", \"company_url\": \"https://oven.example\", \"location\": \"Oslo\", "
     "\"date_start\": \"2020-02-01\", \"date_end\": \"\", \"description\": \"* Bread\"}]}\n"}};

class Generations : public testing::TestWithParam<Generation> {};

TEST_P(Generations, SayTheSame) {
  const ReadOutcome outcome = read_text(GetParam().text);
  ASSERT_FALSE(outcome.failed) << outcome.messages;
  const model::Entry& entry = first_entry(outcome);
  EXPECT_EQ(outcome.resume.sections[0].kind, model::Kind::kExperience);
  EXPECT_EQ(model::plain_text(outcome.resume.sections[0].title), "Experience");
  EXPECT_EQ(model::plain_text(entry.title), "Baker");
  EXPECT_EQ(model::plain_text(entry.organization), "Oven");
  EXPECT_EQ(entry.organization_url, "https://oven.example");
  EXPECT_EQ(model::plain_text(entry.location), "Oslo");
  EXPECT_EQ(entry.dates.start, (model::Date{2020, 2, 1, "", {}}));
  EXPECT_TRUE(entry.dates.current);
  EXPECT_EQ(entry.description.at(0).kind, model::BlockKind::kBulletList);
}

INSTANTIATE_TEST_SUITE_P(Hugo, Generations, testing::ValuesIn(kGenerations),
                         [](const auto& test) { return std::string(test.param.name); });

TEST(Experience, DataAuthorFilesAreReadToo) {
  const ReadOutcome outcome = read_text(
      "schema: hugoblox/author/v1\nname:\n  display: Ada Example\nexperience:\n  - role: Baker\n"
      "    org: Oven\n    start: 2020-02\n    summary: Bread\n",
      "me.yaml");
  ASSERT_FALSE(outcome.failed) << outcome.messages;
  EXPECT_EQ(outcome.resume.person.name, "Ada Example");
  EXPECT_EQ(first_entry(outcome).dates.start, (model::Date{2020, 2, 0, "", {}}));
}

TEST(Experience, OpenEndsComeInFourSpellings) {
  for (const char* end : {"    date_end: ''\n", "    date_end: \"\"\n", "    date_end:\n", ""}) {
    const ReadOutcome outcome = read_text(
        experience_page(std::string("  - title: A\n    date_start: '2020-01-01'\n") + end));
    EXPECT_TRUE(first_entry(outcome).dates.current) << end;
  }
}

TEST(Experience, AFirstPictureIsTheLogo) {
  const ReadOutcome outcome =
      read_text(experience_page("  - title: A\n    company_logo: \"\"\n    description: >-\n      "
                                "![](https://x.org/a.png)\n\n      - Work\n"));
  EXPECT_EQ(first_entry(outcome).logo.name, "https://x.org/a.png");
  EXPECT_EQ(first_entry(outcome).description.size(), 1u);
}

TEST(Experience, APictureStaysWhereThereIsALogo) {
  const ReadOutcome outcome =
      read_text(experience_page("  - title: A\n    company_logo: acme\n    description: >-\n      "
                                "![](a.png)\n\n      - Work\n"));
  EXPECT_EQ(first_entry(outcome).logo.name, "acme");
  EXPECT_EQ(first_entry(outcome).description.size(), 2u);
}

TEST(Experience, RolesBecomeEntriesOfOneCompany) {
  const ReadOutcome outcome = read_text(experience_page(
      "  - company: Oven\n    roles:\n      - title: Baker\n        date_start: 2021-01-01\n"
      "      - title: Apprentice\n        date_start: 2019-01-01\n        date_end: 2020-12-31\n"));
  ASSERT_EQ(outcome.resume.sections.at(0).entries.size(), 2u);
  EXPECT_EQ(model::plain_text(outcome.resume.sections[0].entries[1].organization), "Oven");
}

TEST(Experience, MisspeltKeysAreNamed) {
  const ReadOutcome outcome =
      read_text(experience_page("  - title: A\n    date_strat: 2020-01-01\n"));
  EXPECT_FALSE(outcome.failed);
  EXPECT_THAT(outcome.messages, HasSubstr("page.md:6:5: warning"));
  EXPECT_THAT(outcome.messages, HasSubstr("date_start"));
}

TEST(Experience, KeysOfTheWebAreSilent) {
  const ReadOutcome outcome =
      read_text(experience_page("  - title: A\n    widget_id: 7\n    color: red\n"));
  EXPECT_EQ(outcome.messages, "");
}

TEST(Experience, KeepsALanguagesLabelAsItsLevel) {
  const ReadOutcome outcome = read_text(
      "work: []\nlinks: []\nlanguages:\n- {name: English, level: 5, label: Native}\n", "me.yaml");
  EXPECT_EQ(model::plain_text(first_entry(outcome).level_text), "Native");
  EXPECT_EQ(outcome.messages, "");
}

TEST(Experience, ItemsThatAreNoMapsAreErrors) {
  const ReadOutcome outcome = read_text(experience_page("  - title: A\n  - just text\n"));
  EXPECT_TRUE(outcome.failed);
  EXPECT_THAT(outcome.messages, HasSubstr("page.md:6:5: error"));
}

TEST(Experience, SectionsAreEducationByTheirTitle) {
  const ReadOutcome outcome = read_text(
      "---\nwidget: experience\ntitle: Education\nexperience:\n  - title: BSc\n    company: "
      "Uni\n---\n");
  EXPECT_EQ(outcome.resume.sections.at(0).kind, model::Kind::kEducation);
}

TEST(Experience, KeysOfThePageMayHaveCapitals) {
  const ReadOutcome outcome =
      read_text("---\nWidget: experience\nTitle: Jobs\nExperience:\n  - Title: A\n---\n");
  EXPECT_EQ(model::plain_text(outcome.resume.sections.at(0).title), "Jobs");
  EXPECT_EQ(model::plain_text(first_entry(outcome).title), "A");
}

TEST(Accomplishments, HaveNoPresentAndStandNewestFirst) {
  const ReadOutcome outcome = read_text(
      "---\nwidget: accomplishments\ntitle: Certificates\nitem:\n  - title: Old\n    organization: "
      "X\n"
      "    date_start: '2010-01-01'\n    date_end: ''\n  - title: New\n    organization: Y\n"
      "    date_start: '2020-01-01'\n---\n");
  ASSERT_EQ(outcome.resume.sections.at(0).entries.size(), 2u);
  EXPECT_EQ(model::plain_text(first_entry(outcome).title), "New");
  EXPECT_FALSE(first_entry(outcome).dates.current);
}

TEST(Body, StandsBesideTheItems) {
  const ReadOutcome outcome = read_text(
      "---\nwidget: experience\ntitle: Jobs\nexperience:\n  - title: A\n---\nSome *words* "
      "first.\n");
  EXPECT_EQ(model::plain_text(outcome.resume.sections.at(0).body), "Some words first.");
}

TEST(Blank, IsItsMarkdown) {
  const ReadOutcome outcome = read_text("---\nwidget: blank\ntitle: Skills\n---\n- one\n- two\n");
  EXPECT_EQ(outcome.resume.sections.at(0).kind, model::Kind::kText);
  EXPECT_EQ(outcome.resume.sections[0].body.at(0).children.size(), 2u);
}

TEST(PlainPage, IsTitledByItsFirstHeading) {
  const ReadOutcome outcome = read_text("# Skills\n\nMany.\n");
  EXPECT_EQ(model::plain_text(outcome.resume.sections.at(0).title), "Skills");
}

TEST(Foreign, FormatsAreNamed) {
  EXPECT_THAT(read_text("{\"basics\": {\"name\": \"A\"}}", "resume.md").messages,
              HasSubstr("JSON Resume"));
  EXPECT_THAT(read_text("---\ncv:\n  name: A\n---\n", "cv.md").messages, HasSubstr("RenderCV"));
}

TEST(Experience, ReadsMistypedKeysAsTheNearestAndSaysSo) {
  const ReadOutcome outcome = read_text(
      "---\nwidget: experiance\ntitel: Work\nexperience:\n- title: Baker\n  compnay: Oven\n"
      "  date_start: 2020\n---\n");
  EXPECT_EQ(outcome.resume.sections.at(0).kind, model::Kind::kExperience);
  EXPECT_EQ(model::plain_text(outcome.resume.sections.at(0).title), "Work");
  EXPECT_EQ(model::plain_text(first_entry(outcome).organization), "Oven");
  EXPECT_THAT(outcome.messages,
              HasSubstr("page.md:2:9: warning: there is no widget \"experiance\"; it is read as "
                        "\"experience\""));
  EXPECT_THAT(outcome.messages,
              HasSubstr("page.md:3:1: warning: unknown key \"titel\"; it is read as \"title\""));
  EXPECT_THAT(outcome.messages, HasSubstr("page.md:6:3: warning: unknown key \"compnay\""));
}

TEST(Experience, KeepsWhatNoFieldTakesForLayoutsThatAskForIt) {
  const ReadOutcome outcome =
      read_text(experience_page("- {title: A, company: B, date_start: 2020, supervisor: Dr Quux, "
                                "position: Chief, tools: [x]}\n"
                                "- {title: C, company: D, date_start: 2019, tools: [y]}\n"));
  EXPECT_EQ(model::plain_text(first_entry(outcome).extra.at("supervisor")), "Dr Quux");
  EXPECT_EQ(model::plain_text(first_entry(outcome).extra.at("position")), "Chief");
  EXPECT_THAT(outcome.messages, HasSubstr("warning: \"tools\" is a list, which is not printed"));
  EXPECT_EQ(outcome.messages.find("tools\" is"), outcome.messages.rfind("tools\" is"));
}

TEST(Experience, ReadsAListOfPointsWhereTextWasExpected) {
  const ReadOutcome outcome =
      read_text(experience_page("- title: A\n  company: B\n  date_start: 2020\n  description: "
                                "[Ground *flour*, Baked bread]\n"));
  const model::Block& list = first_entry(outcome).description.at(0);
  EXPECT_EQ(list.kind, model::BlockKind::kBulletList);
  EXPECT_EQ(list.children.size(), 2u);
  EXPECT_EQ(outcome.messages, "");
}

TEST(Experience, ReadsListsWithoutAWidgetByTheirKeys) {
  const ReadOutcome one =
      read_text("experience:\n- {role: Smith, org: Forge, start: 2020}\n", "a.yaml");
  EXPECT_EQ(one.resume.sections.at(0).kind, model::Kind::kExperience);
  const ReadOutcome both = read_text(
      "experience:\n- {role: Smith, org: Forge, start: 2020}\neducation:\n  degree: BA\n"
      "  institution: Academy\n",
      "a.yaml");
  ASSERT_EQ(both.resume.sections.size(), 2u);
  EXPECT_EQ(both.resume.sections[1].kind, model::Kind::kEducation);
}

TEST(Experience, PrintsItemsOfAProsePageAsEntries) {
  const ReadOutcome outcome = read_text(
      "---\nwidget: blank\ntitle: Boats\nitems:\n- {title: Finn, company: Yard}\n---\nText.\n");
  EXPECT_EQ(outcome.resume.sections.at(0).kind, model::Kind::kOther);
}

TEST(Experience, ReportsInTheOrderOfTheFile) {
  const std::string messages =
      read_text(experience_page("- title: A\n  date_start: never\n  titel: 1\n  titel: 2\n"))
          .messages;
  EXPECT_LT(messages.find("page.md:6:"), messages.find("page.md:8:"));
}

}  // namespace
}  // namespace cvpress::tests
