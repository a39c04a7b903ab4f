// Durations, digits, phone numbers and the document's date, as `formats` wants
// them; and where pages are to begin.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "compose/dump.h"
#include "compose/page_breaks.h"
#include "unit/compose/world.h"

namespace cvpress::compose {
namespace {

using testing::date;
using testing::dates;
using ::testing::HasSubstr;
using ::testing::Not;
using testing::World;

model::Entry lasting(model::Date start, model::Date end) {
  model::Entry entry;
  entry.dates = dates(std::move(start), std::move(end));
  return entry;
}

TEST(Formats, LengthCountsBothMonths) {
  World world;
  EXPECT_EQ(world.print("{dates.length}", lasting(date(2020, 1), date(2020, 1))), "1 month");
  EXPECT_EQ(world.print("{dates.length}", lasting(date(2019, 3), date(2021, 6))),
            "2 years 4 months");
  EXPECT_EQ(world.print("{dates.length}", lasting(date(2019), date(2021))), "2 years");
  EXPECT_EQ(world.print("{dates.length}", lasting(date(2021), date(2021))), "");
}

TEST(Formats, LengthHasATemplate) {
  World world;
  world.layout.formats.length = "{years}, {months}";
  EXPECT_EQ(world.print("{dates.length}", lasting(date(2019, 3), date(2021, 6))),
            "2 years, 4 months");
  world.layout.formats.length = "{years}";
  EXPECT_EQ(world.print("{dates.length}", lasting(date(2019, 3), date(2021, 6))), "2 years");
}

TEST(Formats, DigitsAreOfTheLanguageWhereTheLayoutWantsThem) {
  World world;
  const model::Entry entry = lasting(date(2019, 3), date(2021, 6));
  world.resume.language = "fa";
  EXPECT_THAT(world.print("{dates as year}", entry), HasSubstr("۲۰۱۹"));
  world.layout.formats.digits = style::Digits::kLatin;
  EXPECT_THAT(world.print("{dates}", entry), HasSubstr("2019"));
  world.resume.language = "hi";
  world.layout.formats.digits = style::Digits::kUsual;
  EXPECT_THAT(world.print("{dates as year}", entry), HasSubstr("2019"));
  world.layout.formats.digits = style::Digits::kNative;
  EXPECT_THAT(world.print("{dates as year}", entry), HasSubstr("२०१९"));
}

TEST(Formats, DigitsFollowThoseOfTheText) {
  World world;
  const model::Entry entry = lasting(date(2019, 3), date(2021, 6));
  world.resume.language = "ar";
  EXPECT_THAT(world.print("{dates as year}", entry), HasSubstr("٢٠١٩"));
  world.resume.person.headline = model::plain("أكثر من 2.4 مليون");
  EXPECT_THAT(world.print("{dates as year}", entry), HasSubstr("2019"));
  world.resume.person.headline = model::plain("أكثر من 2.4 مليون و ١٢");
  EXPECT_THAT(world.print("{dates as year}", entry), HasSubstr("٢٠١٩"));
  world.resume.language = "hi";
  world.resume.person.headline = model::plain("सम्मान (२०१८)");
  EXPECT_THAT(world.print("{dates as year}", entry), HasSubstr("२०१९"));
}

TEST(Formats, EnglishWordsInPlaceOfOthersHaveEnglishDigits) {
  World world;
  const model::Entry entry = lasting(date(2019, 3), date(2021, 6));
  for (const char* language : {"mr", "ne", "ckb"}) {
    world.resume.language = language;
    EXPECT_EQ(world.print("{dates}", entry), "Mar~2019~– Jun~2021") << language;
  }
}

TEST(Formats, ThePresentHasNoCapitalBehindADate) {
  World world;
  model::Entry entry = lasting(date(2019), date(2021));
  entry.dates.end.reset();
  entry.dates.current = true;
  world.resume.language = "ru";
  EXPECT_EQ(world.print("{dates}", entry), "2019~– настоящее~время");
  world.resume.words["present"] = "Сейчас";
  EXPECT_EQ(world.print("{dates}", entry), "2019~– Сейчас");
  world.resume.language = "en";
  world.resume.words.clear();
  EXPECT_EQ(world.print("{dates}", entry), "2019~– Present");
}

TEST(Formats, PhonesAreWrittenAsAsked) {
  World world;
  world.resume.person.phone = "+49 (0)30 1234";
  const model::Entry none;
  EXPECT_EQ(world.print("{person.phone}", none), "+49 (0)30 1234");
  EXPECT_EQ(world.print("{person.phone as e164}", none), "+49301234");
  world.layout.formats.phone = "national";
  EXPECT_EQ(world.print("{person.phone}", none), "030 1234");
}

TEST(Formats, NoDateIsPrintedThatWasNotGiven) {
  World world;
  const model::Entry none;
  EXPECT_EQ(world.print("Updated {document.date}", none), "");
}

TEST(Formats, LettersFieldsAreEmptyWithoutALetter) {
  World world;
  const model::Entry none;
  EXPECT_EQ(world.print("{letter.subject}", none), "");
}

World& with_two_sections(World& world) {
  for (const char* title : {"Work", "Papers"}) {
    model::Entry& entry = world.add_entry();
    entry.title = model::plain(std::string(title) + " one");
    world.resume.sections.back().title = model::plain(title);
    model::Entry second = entry;
    second.title = model::plain(std::string(title) + " two");
    world.resume.sections.back().entries.push_back(second);
  }
  world.element("entry", testing::text_element("{title}"));
  return world;
}

std::size_t breaks_before(const std::string& tree, const std::string& text) {
  const std::size_t at = tree.find("page-before");
  return at == tree.npos ? 0 : tree.find('"' + text + '"') > at ? 1 : 2;
}

TEST(PageBreaks, StandBeforeASectionByItsTitle) {
  World world;
  with_two_sections(world).layout.break_before = {" papers"};
  const std::string tree = world.tree();
  EXPECT_EQ(breaks_before(tree, "Papers"), 1U) << tree;
  EXPECT_EQ(breaks_before(tree, "Work two"), 2U) << tree;
  EXPECT_EQ(world.warnings(), "");
}

TEST(PageBreaks, StandBeforeAnEntryOfASection) {
  World world;
  with_two_sections(world).layout.break_before = {"Work / work two"};
  const std::string tree = world.tree();
  EXPECT_THAT(tree, HasSubstr("outline \"Work two\" page-before"));
  EXPECT_THAT(tree, Not(HasSubstr("outline \"Work one\" page-before")));
}

TEST(PageBreaks, TakeTheHeadingOfAFirstEntryAlong) {
  World world;
  with_two_sections(world).layout.break_before = {"Papers/Papers one"};
  const std::string tree = world.tree();
  EXPECT_EQ(breaks_before(tree, "Papers"), 1U) << tree;
}

TEST(PageBreaks, OfAKindStandBeforeAllItsSections) {
  World world;
  with_two_sections(world);
  world.layout.break_before = {"experience"};
  const auto breaks = find_page_breaks(world.resume, world.layout, world.diagnostics);
  EXPECT_EQ(breaks.sections.size(), 2U);
}

TEST(PageBreaks, ThatMatchNothingAreWarnedOfWithTheNearestName) {
  World world;
  with_two_sections(world).layout.break_before = {"Paperz"};
  world.layout.break_places["Paperz"] = {1, 3, 9};
  find_page_breaks(world.resume, world.layout, world.diagnostics);
  ASSERT_EQ(world.diagnostics.all().size(), 1U);
  const Diagnostic& warning = world.diagnostics.all().front();
  EXPECT_THAT(warning.message, HasSubstr("no page begins before \"Paperz\""));
  EXPECT_EQ(warning.where, (SourceSpan{1, 3, 9}));
  ASSERT_EQ(warning.hints.size(), 1U);
  EXPECT_THAT(warning.hints.front().text, HasSubstr("Papers"));
}

}  // namespace
}  // namespace cvpress::compose
