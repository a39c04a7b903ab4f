// Sections and entries: feature for feature what RenderCV's files rely on.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "rendercv/titles.h"
#include "support/rendercv_reading.h"

namespace {

using namespace cvpress;
using namespace cvpress::tests;
using model::BlockKind;
using model::Kind;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

model::Entry only_entry(const RendercvRead& read) {
  EXPECT_THAT(read.resume.sections, SizeIs(1));
  EXPECT_THAT(read.resume.sections.at(0).entries, SizeIs(1));
  return read.resume.sections.at(0).entries.at(0);
}

TEST(RendercvTitles, MakesTitlesOfSnakeCase) {
  EXPECT_EQ(rendercv::title_of_key("work_experience"), "Work Experience");
  EXPECT_EQ(rendercv::title_of_key("honors_and_awards"), "Honors and Awards");
  EXPECT_EQ(rendercv::title_of_key("welcome_to_RenderCV!"), "Welcome to RenderCV!");
  EXPECT_EQ(rendercv::title_of_key("élan_vital"), "Élan Vital");
}

TEST(RendercvTitles, LeavesTitlesWithSpacesOrCapitals) {
  EXPECT_EQ(rendercv::title_of_key("my work"), "my work");
  EXPECT_EQ(rendercv::title_of_key("iOS"), "iOS");
  EXPECT_EQ(rendercv::title_of_key("경력"), "경력");
}

TEST(RendercvTitles, NameKindsInTheLanguageOfTheCv) {
  EXPECT_EQ(rendercv::kind_of_section("Technologies", "en"), Kind::kSkills);
  EXPECT_EQ(rendercv::kind_of_section("Berufserfahrung", "de"), Kind::kExperience);
  EXPECT_EQ(rendercv::kind_of_section("Odds and Ends", "en"), std::nullopt);
}

TEST(RendercvSections, KeepTheOrderOfTheFile) {
  const auto read = read_rendercv(
      "cv:\n  sections:\n    skills:\n      - label: A\n        details: b\n"
      "    experience:\n      - company: C\n        position: P\n"
      "    empty: []\n    none:\n");
  ASSERT_THAT(read.resume.sections, SizeIs(2));
  EXPECT_EQ(read.resume.sections[0].kind, Kind::kSkills);
  EXPECT_EQ(read.resume.sections[1].kind, Kind::kExperience);
  EXPECT_FALSE(read.has_warnings) << read.messages;
}

TEST(RendercvSections, ReadTextAsParagraphs) {
  const auto read = read_rendercv_section("thoughts", "      - One **bold** text.\n      - Two.\n");
  const model::Section& section = read.resume.sections.at(0);
  EXPECT_EQ(section.kind, Kind::kText);
  ASSERT_THAT(section.body, SizeIs(2));
  EXPECT_EQ(section.body[0].kind, BlockKind::kParagraph);
  EXPECT_TRUE(section.body[0].inlines.at(1).strong);
}

TEST(RendercvSections, ReadBulletsAndNumbers) {
  const auto bullets = read_rendercv_section("honors", "      - bullet: A\n      - bullet: B\n");
  ASSERT_THAT(bullets.resume.sections.at(0).body, SizeIs(1));
  EXPECT_EQ(bullets.resume.sections[0].body[0].kind, BlockKind::kBulletList);
  EXPECT_THAT(bullets.resume.sections[0].body[0].children, SizeIs(2));
  EXPECT_EQ(bullets.resume.sections[0].kind, Kind::kAwards);
  const auto numbers = read_rendercv_section("patents", "      - number: A\n      - number: B\n");
  EXPECT_EQ(numbers.resume.sections.at(0).body.at(0).kind, BlockKind::kOrderedList);
}

TEST(RendercvSections, CountReversedNumbersDown) {
  const auto read = read_rendercv_section(
      "talks",
      "      - reversed_number: A\n      - reversed_number: B\n      - reversed_number: C\n");
  std::vector<int> numbers;
  for (const model::Block& list : read.resume.sections.at(0).body) numbers.push_back(list.number);
  EXPECT_THAT(numbers, testing::ElementsAre(3, 2, 1));
}

TEST(RendercvSections, MayMixTypes) {
  const auto read = read_rendercv_section(
      "experience",
      "      - Before.\n      - company: C\n        position: P\n      - bullet: After\n");
  const model::Section& section = read.resume.sections.at(0);
  EXPECT_EQ(model::plain_text(section.body), "Before.");
  ASSERT_THAT(section.entries, SizeIs(2));
  EXPECT_EQ(model::plain_text(section.entries[1].description), "After");
}

TEST(RendercvSections, LeaveTheirKindsToDegreesAndPapersAmongOthers) {
  const auto read = read_rendercv_section(
      "career",
      "      - company: C\n        position: P\n      - title: T\n        authors: [A]\n"
      "      - institution: I\n        area: Physics\n        degree: PhD\n      - name: N\n");
  const model::Section& section = read.resume.sections.at(0);
  std::vector<Kind> kinds;
  for (const model::Entry& entry : section.entries) kinds.push_back(entry.kind);
  EXPECT_EQ(section.kind, Kind::kExperience);
  EXPECT_THAT(kinds, testing::ElementsAre(Kind::kExperience, Kind::kPublications, Kind::kEducation,
                                          Kind::kExperience));
  const auto alone = read_rendercv_section(
      "certificates", "      - institution: I\n        area: Physics\n        degree: PhD\n");
  EXPECT_EQ(only_entry(alone).kind, Kind::kCertificates);
}

TEST(RendercvSections, ReadOneLinesUnderEitherName) {
  for (const char* key : {"label", "name"}) {
    const auto read = read_rendercv_section(
        "odds", std::string("      - ") + key + ": Tools\n        details: saw, hammer\n");
    const model::Entry entry = only_entry(read);
    EXPECT_EQ(read.resume.sections[0].kind, Kind::kLines);
    EXPECT_EQ(model::plain_text(entry.title), "Tools");
    EXPECT_EQ(model::plain_text(entry.description), "saw, hammer");
  }
}

TEST(RendercvSections, ReadJobsBySynonymsToo) {
  const auto read = read_rendercv_section(
      "jobs",
      "      - employer: E\n        role: R\n        from: 2020-01\n        bullets: [a]\n");
  const model::Entry entry = only_entry(read);
  EXPECT_EQ(read.resume.sections[0].kind, Kind::kExperience);
  EXPECT_EQ(model::plain_text(entry.organization), "E");
  EXPECT_EQ(model::plain_text(entry.title), "R");
  EXPECT_EQ(entry.dates.start->year, 2020);
  EXPECT_EQ(model::plain_text(entry.description), "a");
}

TEST(RendercvSections, JoinDegreeAndArea) {
  const auto read = read_rendercv_section(
      "education", "      - institution: I\n        area: Physics\n        degree: BS\n");
  const model::Entry entry = only_entry(read);
  EXPECT_EQ(model::plain_text(entry.title), "BS in Physics");
  EXPECT_EQ(model::plain_text(entry.extra.at("degree")), "BS");
  EXPECT_EQ(model::plain_text(entry.extra.at("area")), "Physics");
}

TEST(RendercvSections, HaveTheLocalesPhraseOfDegrees) {
  const auto read = read_rendercv(
      "cv:\n  sections:\n    education:\n      - institution: I\n        area: Fizika\n"
      "        degree: BS\nlocale:\n  phrases:\n    degree_with_area: AREA (DEGREE)\n");
  EXPECT_EQ(model::plain_text(only_entry(read).title), "Fizika (BS)");
}

TEST(RendercvSections, ReadPapers) {
  const auto read = read_rendercv_section(
      "papers",
      "      - title: T\n        authors: ['A. B.', '*Jo Doe*']\n        doi: "
      "https://doi.org/10.1/x\n        url: https://x.example\n        journal: J\n");
  const model::Entry entry = only_entry(read);
  EXPECT_EQ(read.resume.sections[0].kind, Kind::kPublications);
  ASSERT_THAT(entry.authors, SizeIs(2));
  EXPECT_FALSE(entry.authors[0].self);
  EXPECT_TRUE(entry.authors[1].self);
  EXPECT_EQ(model::plain_text(entry.extra.at("doi")), "10.1/x");
  EXPECT_EQ(entry.url, "https://x.example");
  ASSERT_THAT(entry.links, SizeIs(2));
  EXPECT_EQ(entry.links[0].label, "doi.org/10.1/x");
  EXPECT_EQ(entry.links[1].label, "x.example");
  EXPECT_EQ(model::plain_text(entry.organization), "J");
}

TEST(RendercvSections, MakeLinksOfNames) {
  const auto read =
      read_rendercv_section("projects", "      - name: '[Saw](https://saw.example)'\n");
  EXPECT_EQ(only_entry(read).title.at(0).href, "https://saw.example");
}

TEST(RendercvSections, KeepKeysOfTheUsers) {
  const auto read = read_rendercv_section(
      "projects", "      - name: N\n        client: The Mill\n        stack: [Go, Rust]\n");
  const model::Entry entry = only_entry(read);
  EXPECT_EQ(model::plain_text(entry.extra.at("client")), "The Mill");
  EXPECT_THAT(entry.tags, SizeIs(2));
}

TEST(RendercvSections, ReadMistypedKeysWithAWarning) {
  const auto read = read_rendercv_section("experience", "      - company: C\n        positon: P\n");
  EXPECT_EQ(model::plain_text(only_entry(read).title), "P");
  EXPECT_THAT(read.messages, HasSubstr("cv.yaml:6:9: warning:"));
}

TEST(RendercvSections, ReadColonsWithoutQuotes) {
  const auto read = read_rendercv_section(
      "experience", "      - company: C\n        highlights:\n          - Advisor: Prof. X\n");
  EXPECT_EQ(model::plain_text(only_entry(read).description), "Advisor: Prof. X");
  EXPECT_THAT(read.messages, HasSubstr("needs quotes"));
}

TEST(RendercvHighlights, NestWhatStandsOnLinesOfItsOwn) {
  const auto read = read_rendercv_section(
      "experience",
      "      - company: C\n        highlights:\n          - Papers\n            - one\n"
      "            - two\n          - From 2019 - 2021\n          - Taught 10\n            - 15 "
      "people\n");
  const model::Block list = only_entry(read).description.at(0);
  ASSERT_THAT(list.children, SizeIs(3));
  ASSERT_THAT(list.children[0].children, SizeIs(2));
  EXPECT_THAT(list.children[0].children[1].children, SizeIs(2));
  EXPECT_EQ(model::plain_text(list.children[1].children), "From 2019 - 2021");
  EXPECT_EQ(model::plain_text(list.children[2].children), "Taught 10 - 15 people");
}

model::DateRange dates_of(const std::string& lines) {
  const auto read = read_rendercv_section("experience", "      - company: C\n" + lines);
  EXPECT_FALSE(read.has_warnings) << read.messages;
  return only_entry(read).dates;
}

TEST(RendercvDates, AreRangesAndSingleDates) {
  const auto range = dates_of("        start_date: 2018-09\n        end_date: 2020-01-31\n");
  EXPECT_EQ(range.start->month, 9);
  EXPECT_EQ(range.end->day, 31);
  EXPECT_FALSE(range.current);
  const auto year = dates_of("        date: 2021\n");
  EXPECT_EQ(year.start->year, 2021);
  EXPECT_EQ(year.start->month, 0);
}

TEST(RendercvDates, GoOnWithoutAnEnd) {
  EXPECT_TRUE(dates_of("        start_date: 2018\n").current);
  EXPECT_TRUE(dates_of("        start_date: 2018\n        end_date: present\n").current);
  EXPECT_TRUE(dates_of("        start_date: 2018\n        end_date: '-'\n").current);
}

TEST(RendercvDates, AnEndAloneIsASingleDate) {
  const auto dates = dates_of("        end_date: 2020-05\n");
  EXPECT_EQ(dates.start->year, 2020);
  EXPECT_FALSE(dates.end.has_value());
  EXPECT_FALSE(dates.current);
}

TEST(RendercvSections, ThatAreEmptyAreNoted) {
  const auto read =
      read_rendercv("cv:\n  name: Jo\n  sections:\n    talks:\n    patents: []\n    a: [x]\n");
  EXPECT_EQ(read.resume.sections.size(), 1u);
  EXPECT_THAT(read.messages, HasSubstr("cv.yaml:4:5: note: the section \"talks\" is empty and is"));
  EXPECT_THAT(read.messages, HasSubstr("cv.yaml:5:5: note: the section \"patents\" is empty"));
  EXPECT_FALSE(read.has_warnings);
}

TEST(RendercvDates, ADateCountsMoreThanARange) {
  const auto dates = dates_of("        date: 2020\n        start_date: 2010\n");
  EXPECT_EQ(dates.start->year, 2020);
  EXPECT_FALSE(dates.current);
}

TEST(RendercvDates, MayBeAnyText) {
  const auto dates = dates_of("        date: while at sea\n");
  EXPECT_EQ(dates.start->raw, "while at sea");
}

TEST(RendercvDates, MayBeALink) {
  const auto read = read_rendercv_section(
      "projects", "      - name: N\n        date: '[x](https://x.example)'\n");
  EXPECT_EQ(only_entry(read).dates.start->raw, "x");
  EXPECT_EQ(only_entry(read).url, "https://x.example");
}

TEST(RendercvDates, ThatEndBeforeTheyStartAreTold) {
  const auto read = read_rendercv_section(
      "experience", "      - company: C\n        start_date: 2020\n        end_date: 2019\n");
  EXPECT_THAT(read.messages, HasSubstr("cv.yaml:6:21: warning: the start_date is after"));
}

}  // namespace
