#include <gtest/gtest.h>

#include "locale/dates.h"
#include "locale/letters.h"
#include "locale/words.h"

namespace cvpress::locale {
namespace {

model::Date date_of(int year, int month = 0, int day = 0) {
  model::Date date;
  date.year = year;
  date.month = month;
  date.day = day;
  return date;
}

std::string go(const std::string& layout, const model::Date& date,
               const std::string& language = "en") {
  DateFormat format;
  format.go_layout = layout;
  format.language = language;
  return format_date(date, format);
}

std::string pattern(const std::string& name, const model::Date& date,
                    const std::string& language = "en") {
  DateFormat format;
  format.pattern = name;
  format.language = language;
  return format_date(date, format);
}

TEST(DatePatterns, FollowTheCountryOfEnglish) {
  const model::Date day = date_of(2026, 5, 1);
  EXPECT_EQ(pattern("day", day, "en"), "May 1, 2026");
  EXPECT_EQ(pattern("day", day, "en-US"), "May 1, 2026");
  for (const char* language : {"en-GB", "en_GB", "en-AU", "en-IE", "en-NZ", "en-IN"}) {
    EXPECT_EQ(pattern("day", day, language), "1 May 2026") << language;
  }
}

struct GoCase {
  const char* layout;
  const char* printed;
};

void PrintTo(const GoCase& each, std::ostream* out) {
  *out << each.layout;
}

class GoLayout : public testing::TestWithParam<GoCase> {};

TEST_P(GoLayout, PrintsTheFirstOfAugust2020) {
  EXPECT_EQ(go(GetParam().layout, date_of(2020, 8, 1)), GetParam().printed);
}

INSTANTIATE_TEST_SUITE_P(
    All, GoLayout,
    testing::Values(GoCase{"Jan 2006", "Aug 2020"}, GoCase{"January, 2006", "August, 2020"},
                    GoCase{"01/2006", "08/2020"}, GoCase{"1/06", "8/20"},
                    GoCase{"2 January 2006", "1 August 2020"}, GoCase{"2006-01-02", "2020-08-01"},
                    GoCase{"_2 Jan 2006", "1 Aug 2020"}, GoCase{"Jan _2, 2006", "Aug  1, 2020"},
                    GoCase{"Mon, Jan 2, 2006", "Sat, Aug 1, 2020"}, GoCase{"Monday", "Saturday"},
                    GoCase{"2006年1月", "2020年8月"}, GoCase{"2006년 1월", "2020년 8월"},
                    GoCase{"2006 002", "2020 214"}, GoCase{"2006 __2", "2020 214"},
                    GoCase{"_2006", "_2020"}, GoCase{"Janvier 2006", "Janvier 2020"},
                    GoCase{"january 2006", "january 2020"},
                    GoCase{"Jan 2006 15:04:05 MST", "Aug 2020"},
                    GoCase{"2006-01-02T15:04:05.000Z07:00", "2020-08-01"}, GoCase{"2006", "2020"},
                    GoCase{"(Jan 2006)", "(Aug 2020)"}));

// Hugo's tokens, each alone between signs that are none (hugo-formats.md 7.2).
INSTANTIATE_TEST_SUITE_P(Tokens, GoLayout,
                         testing::Values(GoCase{"<January>", "<August>"}, GoCase{"<Jan>", "<Aug>"},
                                         GoCase{"<Jan>J", "<Aug>J"}, GoCase{"<1>", "<8>"},
                                         GoCase{"<01>", "<08>"}, GoCase{"<Monday>", "<Saturday>"},
                                         GoCase{"<Mon>", "<Sat>"},
                                         GoCase{"<Month>2006", "<Month>2020"}, GoCase{"<2>", "<1>"},
                                         GoCase{"<02>", "<01>"}, GoCase{"<_2>", "< 1>"},
                                         GoCase{"<002>", "<214>"}, GoCase{"<__2>", "<214>"},
                                         GoCase{"<2006>", "<2020>"}, GoCase{"<06>", "<20>"},
                                         GoCase{"March 2006", "March 2020"}));

// A date has no time of day: what the tokens would print is left out, and what
// stands between them.
TEST(FormatDate, LeavesOutTimesOfDay) {
  for (const char* token :
       {"15",      "3",         "03",           "4",           "04",     "5",
        "05",      "PM",        "pm",           "MST",         "-0700",  "-07:00",
        "-07",     "-070000",   "-07:00:00",    "Z0700",       "Z07:00", "Z07",
        "Z070000", "Z07:00:00", "15:04:05.000", "15:04:05,999"}) {
    EXPECT_EQ(go(std::string("Jan 2006 ") + token, date_of(2020, 8, 1)), "Aug 2020") << token;
  }
}

TEST(FormatDate, PrintsOnlyTheYearThatWasWritten) {
  for (const char* layout :
       {"Jan 2006", "January, 2006", "01/2006", "2006-01-02", "2 January 2006", "Mon, Jan 2, 2006",
        "2006 Jan", "1.2006", "2006/01", "02.01.2006", "2006 (Jan)", "Jan", "January 2006 "}) {
    EXPECT_EQ(go(layout, date_of(2021)), "2021") << layout;
  }
  EXPECT_EQ(go("2006年1月2日", date_of(2021)), "2021年");
  EXPECT_EQ(go("(Jan 2006)", date_of(2021)), "(2021)");
}

TEST(FormatDate, LeavesOutADayThatWasNotWritten) {
  EXPECT_EQ(go("Jan 2, 2006", date_of(2021, 10)), "Oct 2021");
  EXPECT_EQ(go("2 January 2006", date_of(2021, 10)), "October 2021");
  EXPECT_EQ(go("Monday, 2 January 2006", date_of(2021, 10)), "October 2021");
  EXPECT_EQ(go("2 de January de 2006", date_of(2021, 10), "es"), "octubre de 2021");
  EXPECT_EQ(go("2006-01-02", date_of(2021, 10)), "2021-10");
  EXPECT_EQ(go("2006年1月2日", date_of(2021, 10)), "2021年10月");
  EXPECT_EQ(go("02/01/2006", date_of(2021, 10)), "10/2021");
}

TEST(FormatDate, UsesTheMonthsOfTheLanguage) {
  EXPECT_EQ(go("2 January 2006", date_of(2021, 10, 8), "ru"), "8 октября 2021");
  EXPECT_EQ(go("Jan 2006", date_of(2021, 3), "de-AT"), "März 2021");
  EXPECT_EQ(go("Jan 2006", date_of(2021, 5), "zh-CN"), "5月 2021");
  EXPECT_EQ(go("January 2006", date_of(2021, 10), "zh_TW"), "10月 2021");
  EXPECT_EQ(go("Jan 2006", date_of(2021, 10), "xx"), "Oct 2021");
}

struct LongCase {
  const char* language;
  const char* printed;
};

// As Hugo prints them (hugo-formats.md 7.2).
TEST(FormatDate, PrintsHugosLongDates) {
  constexpr LongCase kCases[] = {{"en", "October 8, 2021"},         {"de", "8. Oktober 2021"},
                                 {"fr", "8 octobre 2021"},          {"es", "8 de octubre de 2021"},
                                 {"it", "8 ottobre 2021"},          {"pt", "8 de outubro de 2021"},
                                 {"nl", "8 oktober 2021"},          {"pl", "8 października 2021"},
                                 {"ru", "8 октября 2021 г."},       {"cs", "8. října 2021"},
                                 {"sv", "8 oktober 2021"},          {"tr", "8 Ekim 2021"},
                                 {"ja", "2021年10月8日"},           {"zh", "2021年10月8日"},
                                 {"ko", "2021년 10월 8일"},         {"zh-cn", "2021年10月8日"},
                                 {"pt-br", "8 de outubro de 2021"}, {"en-us", "October 8, 2021"}};
  for (const LongCase& each : kCases) {
    EXPECT_EQ(go(":date_long", date_of(2021, 10, 8), each.language), each.printed);
  }
}

TEST(FormatDate, PrintsHugosOtherNamedLayouts) {
  EXPECT_EQ(go(":date_full", date_of(2021, 10, 8)), "Friday, October 8, 2021");
  EXPECT_EQ(go(":date_medium", date_of(2021, 10, 8)), "Oct 8, 2021");
  EXPECT_EQ(go(":date_short", date_of(2021, 10, 8)), "10/8/21");
  EXPECT_EQ(go(":date_long", date_of(2021, 10)), "October 2021");
}

/// :date_full, :date_long, :date_medium, :date_short.
struct NamedCase {
  const char* language;
  const char* printed[4];
};

// clang-format off
constexpr NamedCase kNamedCases[] = {
    {"ar", {"الجمعة، 8 أكتوبر 2021", "8 أكتوبر 2021", "08\u200F/10\u200F/2021", "8\u200F/10\u200F/2021"}},
    {"bn", {"শুক্রবার, 8 অক্টোবর, 2021", "8 অক্টোবর, 2021", "8 অক্টোবর, 2021", "8/10/21"}},
    {"ca", {"divendres, 8 d’octubre de 2021", "8 d’octubre de 2021", "8 d’oct. 2021", "8/10/21"}},
    {"cs", {"pátek 8. října 2021", "8. října 2021", "8. 10. 2021", "08.10.21"}},
    {"da", {"fredag den 8. oktober 2021", "8. oktober 2021", "8. okt. 2021", "08.10.2021"}},
    {"de", {"Freitag, 8. Oktober 2021", "8. Oktober 2021", "08.10.2021", "08.10.21"}},
    {"el", {"Παρασκευή, 8 Οκτωβρίου 2021", "8 Οκτωβρίου 2021", "8 Οκτ 2021", "8/10/21"}},
    {"en", {"Friday, October 8, 2021", "October 8, 2021", "Oct 8, 2021", "10/8/21"}},
    {"es", {"viernes, 8 de octubre de 2021", "8 de octubre de 2021", "8 oct. 2021", "8/10/21"}},
    {"et", {"reede, 8. oktoober 2021", "8. oktoober 2021", "8. okt 2021", "08.10.21"}},
    {"eu", {"2021(e)ko urriaren 8(a), ostirala", "2021(e)ko urriaren 8(a)", "2021(e)ko urr. 8(a)", "21/10/8"}},
    {"fa", {"جمعه 8 اکتبر 2021", "8 اکتبر 2021", "8 اکتبر 2021", "2021/10/8"}},
    {"fi", {"perjantaina 8. lokakuuta 2021", "8. lokakuuta 2021", "8.10.2021", "8.10.2021"}},
    {"fr", {"vendredi 8 octobre 2021", "8 octobre 2021", "8 oct. 2021", "08/10/2021"}},
    {"he", {"יום שישי, 8 באוקטובר 2021", "8 באוקטובר 2021", "8 באוק׳ 2021", "8.10.2021"}},
    {"hi", {"शुक्रवार, 8 अक्तूबर 2021", "8 अक्तूबर 2021", "8 अक्तू॰ 2021", "8/10/21"}},
    {"hr", {"petak, 8. listopada 2021.", "8. listopada 2021.", "8. lis 2021.", "08. 10. 2021."}},
    {"hu", {"2021. október 8., péntek", "2021. október 8.", "2021. okt. 8.", "2021. 10. 08."}},
    {"id", {"Jumat, 08 Oktober 2021", "8 Oktober 2021", "8 Okt 2021", "08/10/21"}},
    {"it", {"venerdì 8 ottobre 2021", "8 ottobre 2021", "8 ott 2021", "08/10/21"}},
    {"ja", {"2021年10月8日金曜日", "2021年10月8日", "2021/10/08", "2021/10/08"}},
    {"km", {"សុក្រ 8 តុលា 2021", "8 តុលា 2021", "8 តុលា 2021", "8/10/21"}},
    {"ko", {"2021년 10월 8일 금요일", "2021년 10월 8일", "2021. 10. 8.", "21. 10. 8."}},
    {"lt", {"2021 m. spalio 8 d., penktadienis", "2021 m. spalio 8 d.", "2021-10-08", "2021-10-08"}},
    {"lv", {"piektdiena, 2021. gada 8. oktobris", "2021. gada 8. oktobris", "2021. gada 8. okt.", "08.10.21"}},
    {"mg", {"Zoma 8 Oktobra 2021", "8 Oktobra 2021", "2021 Okt 8", "2021-10-08"}},
    {"ms", {"Jumaat, 8 Oktober 2021", "8 Oktober 2021", "8 Okt 2021", "8/10/21"}},
    {"nb", {"fredag 8. oktober 2021", "8. oktober 2021", "8. okt. 2021", "08.10.2021"}},
    {"nl", {"vrijdag 8 oktober 2021", "8 oktober 2021", "8 okt. 2021", "08-10-2021"}},
    {"pl", {"piątek, 8 października 2021", "8 października 2021", "8 paź 2021", "08.10.2021"}},
    {"pt", {"sexta-feira, 8 de outubro de 2021", "8 de outubro de 2021", "8 de out. de 2021", "08/10/2021"}},
    {"ro", {"vineri, 8 octombrie 2021", "8 octombrie 2021", "8 oct. 2021", "08.10.2021"}},
    {"ru", {"пятница, 8 октября 2021 г.", "8 октября 2021 г.", "8 окт. 2021 г.", "08.10.2021"}},
    {"so", {"Jimco, Bisha Tobnaad 08, 2021", "08 Bisha Tobnaad 2021", "08-Okt-2021", "08/10/21"}},
    {"sv", {"fredag 8 oktober 2021", "8 oktober 2021", "8 okt. 2021", "2021-10-08"}},
    {"tr", {"8 Ekim 2021 Cuma", "8 Ekim 2021", "8 Eki 2021", "8.10.2021"}},
    {"uk", {"пʼятниця, 8 жовтня 2021 р.", "8 жовтня 2021 р.", "8 жовт. 2021 р.", "08.10.21"}},
    {"vi", {"Thứ Sáu, 8 tháng 10, 2021", "8 tháng 10, 2021", "8 thg 10, 2021", "08/10/2021"}},
    {"zh", {"2021年10月8日星期五", "2021年10月8日", "2021年10月8日", "2021/10/8"}},
    {"zh-hant", {"2021年10月8日 星期五", "2021年10月8日", "2021年10月8日", "2021/10/8"}},
};
// clang-format on

TEST(FormatDate, PrintsHugosNamedLayoutsInEachLanguage) {
  constexpr const char* kLayouts[] = {":date_full", ":date_long", ":date_medium", ":date_short"};
  for (const NamedCase& each : kNamedCases) {
    for (std::size_t i = 0; i < std::size(kLayouts); ++i) {
      EXPECT_EQ(go(kLayouts[i], date_of(2021, 10, 8), each.language), each.printed[i]);
    }
  }
}

TEST(FormatDate, LeavesOutOfNamedLayoutsWhatWasNotWritten) {
  constexpr LongCase kMonths[] = {
      {"en", "October 2021"},    {"es", "octubre de 2021"},     {"hu", "2021. október"},
      {"ja", "2021年10月"},      {"ko", "2021년 10월"},         {"lt", "2021 m. spalis"},
      {"ru", "октябрь 2021 г."}, {"lv", "2021. gada oktobris"}, {"eu", "2021(e)ko urria"},
      {"vi", "tháng 10, 2021"},  {"he", "אוקטובר 2021"}};
  for (const LongCase& each : kMonths) {
    EXPECT_EQ(go(":date_long", date_of(2021, 10), each.language), each.printed);
  }
  for (const NamedCase& each : kNamedCases) {
    EXPECT_EQ(go(":date_long", date_of(2021), each.language).substr(0, 4), "2021");
  }
  EXPECT_EQ(go(":date_long", date_of(2021), "zh"), "2021年");
}

TEST(FormatDate, KnowsTheStylesOfLayouts) {
  const model::Date date = date_of(2021, 10, 8);
  EXPECT_EQ(pattern("short", date), "Oct 2021");
  EXPECT_EQ(pattern("long", date), "October 2021");
  EXPECT_EQ(pattern("numeric", date), "10/2021");
  EXPECT_EQ(pattern("year", date), "2021");
  EXPECT_EQ(pattern("iso", date), "2021-10-08");
  EXPECT_EQ(pattern("iso", date_of(2021, 10)), "2021-10");
  EXPECT_EQ(pattern("short", date, "de"), "Okt. 2021");
  EXPECT_EQ(pattern("short", date, "zh"), "2021年10月");
  EXPECT_EQ(pattern("long", date, "es"), "octubre de 2021");
}

TEST(FormatDate, KnowsCldrPatterns) {
  const model::Date date = date_of(2021, 3, 8);
  EXPECT_EQ(pattern("MMM y", date), "Mar 2021");
  EXPECT_EQ(pattern("d. MMMM yyyy", date), "8. March 2021");
  EXPECT_EQ(pattern("dd.MM.yy", date), "08.03.21");
  EXPECT_EQ(pattern("M/y", date), "3/2021");
  EXPECT_EQ(pattern("d 'de' MMMM", date, "es"), "8 de marzo");
  EXPECT_EQ(pattern("y 'o''clock", date), "2021 o'clock");
  EXPECT_EQ(pattern("EEEE d", date), "Monday 8");
}

TEST(FormatDate, PrintsRawTextAsItIs) {
  model::Date raw;
  raw.raw = "Spring 2020";
  EXPECT_EQ(go("Jan 2006", raw), "Spring 2020");
}

struct RangeParts {
  std::optional<model::Date> start;
  std::optional<model::Date> end;
  bool current = false;
};

std::string range(const RangeParts& parts, const DateFormat& format = {}) {
  model::DateRange dates;
  dates.start = parts.start;
  dates.end = parts.end;
  dates.current = parts.current;
  return format_range(dates, format);
}

TEST(FormatRange, PutsASpacedEnDashBetween) {
  EXPECT_EQ(range({date_of(2020, 12), date_of(2021, 6)}), "Dec 2020 – Jun 2021");
}

TEST(FormatRange, EndsWithPresentWhatGoesOn) {
  DateFormat format;
  format.present = "heute";
  EXPECT_EQ(range({date_of(2020, 12), {}, true}, format), "Dec 2020 – heute");
  EXPECT_EQ(range({{}, {}, true}, format), "heute");
}

TEST(FormatRange, PrintsOneSideAlone) {
  EXPECT_EQ(range({date_of(2020), {}}), "2020");
  EXPECT_EQ(range({{}, date_of(2021)}), "2021");
  EXPECT_EQ(range({}), "");
}

TEST(FormatRange, PrintsEqualTextsOnce) {
  DateFormat format;
  format.pattern = "year";
  EXPECT_EQ(range({date_of(2021, 2), date_of(2021, 9)}, format), "2021");
}

TEST(FormatRange, IsJoinedAsTheLanguageDoes) {
  EXPECT_EQ(range_pattern("de"), "{start} – {end}");
  DateFormat format;
  format.language = "ja";
  format.range = range_pattern("ja");
  format.present = "現在";
  EXPECT_EQ(range({date_of(2020, 3), {}, true}, format), "2020年3月～現在");
  format.language = "ko";
  format.range = range_pattern("ko");
  EXPECT_EQ(range({date_of(2020, 3), date_of(2021, 4)}, format), "2020년 3월 ~ 2021년 4월");
}

TEST(FormatRange, FollowsItsTemplate) {
  DateFormat format;
  format.range = "{end} to {start}";
  EXPECT_EQ(range({date_of(2020), date_of(2021)}, format), "2021 to 2020");
}

TEST(FormatRange, TakesTextForNoTemplate) {
  model::Date odd;
  odd.raw = "{end}";
  EXPECT_EQ(range({odd, date_of(2021)}), "{end} – 2021");
}

TEST(Present, HasNoCapitalInsideARangeButInEnglish) {
  EXPECT_EQ(word_in_range("present", "ru"), "настоящее время");
  EXPECT_EQ(word_in_range("present", "de-AT"), "aktuell");
  EXPECT_EQ(word_in_range("present", "ro"), "în prezent");
  EXPECT_EQ(word_in_range("present", "ja"), "現在");
  EXPECT_EQ(word_in_range("present", "en-GB"), "Present");
  EXPECT_EQ(word_in_range("present", "sw"), "Present");
}

TEST(Present, IsThatOfARangeWhereSomethingStandsBeforeIt) {
  DateFormat format;
  format.present = "Actuellement";
  format.present_in_range = "actuellement";
  model::DateRange range;
  range.current = true;
  EXPECT_EQ(format_range(range, format), "Actuellement");
  range.start = date_of(2020);
  EXPECT_EQ(format_range(range, format), "2020 – actuellement");
}

}  // namespace
}  // namespace cvpress::locale
