#include <random>

#include <gtest/gtest.h>

#include "locale/dates.h"
#include "locale/word_table.h"
#include "locale/words.h"

namespace cvpress::locale {
namespace {

struct WrittenDate {
  const char* text;
  int year;
  int month;
  int day;
};

void PrintTo(const WrittenDate& each, std::ostream* out) {
  *out << each.text;
}

class ParsesDate : public testing::TestWithParam<WrittenDate> {};

TEST_P(ParsesDate, AsItWasWritten) {
  Diagnostics diagnostics;
  const auto date = parse_date(GetParam().text, {}, diagnostics);
  ASSERT_TRUE(date);
  EXPECT_EQ(date->raw, "");
  EXPECT_EQ(date->year, GetParam().year);
  EXPECT_EQ(date->month, GetParam().month);
  EXPECT_EQ(date->day, GetParam().day);
  EXPECT_TRUE(diagnostics.all().empty());
}

INSTANTIATE_TEST_SUITE_P(
    Numbers, ParsesDate,
    testing::Values(WrittenDate{"2021-10-08", 2021, 10, 8},
                    WrittenDate{" 2021-10-08 ", 2021, 10, 8}, WrittenDate{"2021-9-1", 2021, 9, 1},
                    WrittenDate{"2021/10/08", 2021, 10, 8}, WrittenDate{"2021.10.08", 2021, 10, 8},
                    WrittenDate{"20211008", 2021, 10, 8}, WrittenDate{"2021-10", 2021, 10, 0},
                    WrittenDate{"2021/10", 2021, 10, 0}, WrittenDate{"202110", 2021, 10, 0},
                    WrittenDate{"2021", 2021, 0, 0}, WrittenDate{"10/2021", 2021, 10, 0},
                    WrittenDate{"10.2021", 2021, 10, 0}, WrittenDate{"8.10.2021", 2021, 10, 8},
                    WrittenDate{"31/10/2021", 2021, 10, 31},
                    WrittenDate{"10/31/2021", 2021, 10, 31},
                    WrittenDate{"2020-02-29", 2020, 2, 29}));

INSTANTIATE_TEST_SUITE_P(Timestamps, ParsesDate,
                         testing::Values(WrittenDate{"2021-10-08T00:00:00Z", 2021, 10, 8},
                                         WrittenDate{"2021-10-08T23:30:00+08:00", 2021, 10, 8},
                                         WrittenDate{"2021-10-08T23:30:00-0700", 2021, 10, 8},
                                         WrittenDate{"2021-10-08T00:00:00", 2021, 10, 8},
                                         WrittenDate{"2021-10-08T00:00:00.000Z", 2021, 10, 8},
                                         WrittenDate{"2021-10-08t00:00:00z", 2021, 10, 8},
                                         WrittenDate{"2021-10-08 12:30:00", 2021, 10, 8},
                                         WrittenDate{"2021-10-08 12:30:00 -0700", 2021, 10, 8},
                                         WrittenDate{"2021-10-08 12:30:00 +0000 UTC", 2021, 10, 8},
                                         WrittenDate{"2021-10-08 12:30", 2021, 10, 8}));

INSTANTIATE_TEST_SUITE_P(
    Names, ParsesDate,
    testing::Values(WrittenDate{"Jun 2021", 2021, 6, 0}, WrittenDate{"June 2021", 2021, 6, 0},
                    WrittenDate{"october, 2021", 2021, 10, 0},
                    WrittenDate{"Sept. 2021", 2021, 9, 0}, WrittenDate{"Oct 8, 2021", 2021, 10, 8},
                    WrittenDate{"October 8th, 2021", 2021, 10, 8},
                    WrittenDate{"8 October 2021", 2021, 10, 8},
                    WrittenDate{"08 Oct 2021", 2021, 10, 8}, WrittenDate{"8-Oct-2021", 2021, 10, 8},
                    WrittenDate{"2021 October", 2021, 10, 0},
                    WrittenDate{"2021-Oct-08", 2021, 10, 8}, WrittenDate{"Oct '21", 2021, 10, 0},
                    WrittenDate{"Fri, 08 Oct 2021 12:30:00 GMT", 2021, 10, 8},
                    WrittenDate{"Fri, 08 Oct 2021 12:30:00 +0200", 2021, 10, 8},
                    WrittenDate{"08 Oct 21 12:30 MST", 2021, 10, 8},
                    WrittenDate{"Friday, 08-Oct-21 12:30:00 GMT", 2021, 10, 8},
                    WrittenDate{"Fri Oct  8 12:30:00 2021", 2021, 10, 8},
                    WrittenDate{"Fri Oct  8 12:30:00 MST 2021", 2021, 10, 8},
                    WrittenDate{"1st of May 1998", 1998, 5, 1}));

INSTANTIATE_TEST_SUITE_P(
    Languages, ParsesDate,
    testing::Values(
        WrittenDate{"Oktober 2021", 2021, 10, 0}, WrittenDate{"8. Oktober 2021", 2021, 10, 8},
        WrittenDate{"März 2021", 2021, 3, 0}, WrittenDate{"MÄRZ 2021", 2021, 3, 0},
        WrittenDate{"8 octobre 2021", 2021, 10, 8}, WrittenDate{"1er août 2021", 2021, 8, 1},
        WrittenDate{"8 de octubre de 2021", 2021, 10, 8}, WrittenDate{"déc. 2021", 2021, 12, 0},
        WrittenDate{"8 октября 2021 г.", 2021, 10, 8}, WrittenDate{"2021年10月8日", 2021, 10, 8},
        WrittenDate{"2021年10月", 2021, 10, 0}, WrittenDate{"2021 年 10 月", 2021, 10, 0},
        WrittenDate{"2021年", 2021, 0, 0}, WrittenDate{"2021년 10월 8일", 2021, 10, 8}));

INSTANTIATE_TEST_SUITE_P(
    MoreLanguages, ParsesDate,
    testing::Values(
        WrittenDate{"март 2020", 2020, 3, 0}, WrittenDate{"МАРТА 2020 года", 2020, 3, 0},
        WrittenDate{"12 березня 2020 р.", 2020, 3, 12},
        WrittenDate{"październik 2020", 2020, 10, 0}, WrittenDate{"KASIM 2020", 2020, 11, 0},
        WrittenDate{"Aralık 2020", 2020, 12, 0}, WrittenDate{"ARALIK 2020", 2020, 12, 0},
        WrittenDate{"Μάρτιος 2020", 2020, 3, 0}, WrittenDate{"ΜΆΡΤΙΟΣ 2020", 2020, 3, 0},
        WrittenDate{"tháng 3 năm 2020", 2020, 3, 0}, WrittenDate{"Tháng 10, 2020", 2020, 10, 0},
        WrittenDate{"ngày 8 tháng 3 năm 2020", 2020, 3, 8}, WrittenDate{"มี.ค. 2020", 2020, 3, 0},
        WrittenDate{"8 มีนาคม 2020", 2020, 3, 8}, WrittenDate{"۲۰۲۰ مارس", 2020, 3, 0},
        WrittenDate{"٨ مارس ٢٠٢٠", 2020, 3, 8}, WrittenDate{"آذار 2020", 2020, 3, 0},
        WrittenDate{"במרץ 2020", 2020, 3, 0}, WrittenDate{"२०२० मार्च", 2020, 3, 0},
        WrittenDate{"２０２０年３月", 2020, 3, 0}, WrittenDate{"2020年三月", 2020, 3, 0},
        WrittenDate{"d’abril de 2020", 2020, 4, 0}, WrittenDate{"abril del 2020", 2020, 4, 0},
        WrittenDate{"2020. március 8.", 2020, 3, 8}, WrittenDate{"2020(e)ko martxoa", 2020, 3, 0},
        WrittenDate{"(Oct 2020)", 2020, 10, 0},
        WrittenDate{"понедельник, 12 марта 2020 г.", 2020, 3, 12},
        WrittenDate{"Jänner 2020", 2020, 1, 0}, WrittenDate{"Setiembre 2020", 2020, 9, 0}));

TEST(ParseDate, SaysWhenDayAndMonthMayBeEitherWay) {
  Diagnostics diagnostics;
  EXPECT_EQ(parse_date("10/08/2021", {}, diagnostics)->raw, "10/08/2021");
  ASSERT_EQ(diagnostics.all().size(), 1u);
  EXPECT_EQ(diagnostics.all()[0].message,
            "\"10/08/2021\" may begin with the day or with the month; it is printed as it is");
}

TEST(ParseDate, TakesTheLanguageForWhatIsReadInTwoWays) {
  Diagnostics diagnostics;
  EXPECT_EQ(parse_date("listopad 2020", {}, diagnostics, "pl")->month, 11);
  EXPECT_EQ(parse_date("listopada 2020", {}, diagnostics, "hr")->month, 10);
  EXPECT_TRUE(diagnostics.all().empty());
  EXPECT_EQ(parse_date("10/08/2021", {}, diagnostics, "en")->year, 0);
  EXPECT_EQ(parse_date("10/08/2021", {}, diagnostics, "fr")->month, 8);
  EXPECT_EQ(parse_date("10/08/2021", {}, diagnostics, "en-GB")->day, 10);
  ASSERT_EQ(diagnostics.all().size(), 3u);
  EXPECT_EQ(diagnostics.all()[1].message,
            "\"10/08/2021\" may begin with the day or with the month; it is read as 2021-08-10, as "
            "most who write in \"fr\" mean it");
}

class KeepsText : public testing::TestWithParam<const char*> {};

TEST_P(KeepsText, ThatIsNoDateWithAWarning) {
  Diagnostics diagnostics;
  const auto date = parse_date(GetParam(), {1, 2, 3}, diagnostics);
  ASSERT_TRUE(date);
  EXPECT_EQ(date->raw, GetParam());
  EXPECT_EQ(date->year, 0);
  ASSERT_EQ(diagnostics.all().size(), 1u);
  EXPECT_EQ(diagnostics.all()[0].severity, Severity::kWarning);
  EXPECT_EQ(diagnostics.all()[0].where, (SourceSpan{1, 2, 3}));
}

INSTANTIATE_TEST_SUITE_P(All, KeepsText,
                         testing::Values("Spring 2020", "2019–2021", "2019-2021", "2019–20",
                                         "Q3 2020", "soon", "10/08/2021", "2021-13-01", "202113",
                                         "12345", "99999999999999999999", "8 Oct", "May",
                                         "2021-10-08x", "Jan Feb 2021", "2021-10-08-09", "-", "：",
                                         "\x01"));

TEST(ParseDate, GivesNothingForWhiteSpace) {
  Diagnostics diagnostics;
  for (const char* text : {"", " ", "\t\n", "\xC2\xA0", "0001-01-01T00:00:00Z"}) {
    EXPECT_FALSE(parse_date(text, {}, diagnostics)) << text;
  }
  EXPECT_TRUE(diagnostics.all().empty());
}

TEST(ParseDate, TakesTheMonthsLastDayForOneThatDoesNotExist) {
  Diagnostics diagnostics;
  EXPECT_EQ(parse_date("2022-06-31", {}, diagnostics)->day, 30);
  EXPECT_EQ(parse_date("2021-02-30", {}, diagnostics)->day, 28);
  EXPECT_EQ(parse_date("31 Sep 2021", {}, diagnostics)->day, 30);
  ASSERT_EQ(diagnostics.all().size(), 3u);
  EXPECT_EQ(diagnostics.all()[0].message, "2022-06 has no day 31; 30 is taken");
}

TEST(ParseDate, KnowsWhereADateWasWritten) {
  Diagnostics diagnostics;
  EXPECT_EQ(parse_date("2021", {1, 5, 9}, diagnostics)->where, (SourceSpan{1, 5, 9}));
}

TEST(ParseDate, ReadsHugeTextInNoTime) {
  Diagnostics diagnostics;
  EXPECT_TRUE(parse_date(std::string(1 << 20, '1'), {}, diagnostics));
  EXPECT_LT(diagnostics.all()[0].message.size(), 400u);
}

TEST(ParseDate, GivesADateThatExistsForAnyBytes) {
  constexpr std::string_view kParts[] = {"2021", "10", "31",   "02", "0",   "99", "-",
                                         "/",    ".",  " ",    ":",  "Oct", "T",  "Z",
                                         "+",    "年", "\xFF", "de", "'",   "mai"};
  std::mt19937 random(3);
  for (int i = 0; i < 20'000; ++i) {
    std::string text;
    for (unsigned n = random() % 8; n > 0; --n) text += kParts[random() % std::size(kParts)];
    Diagnostics diagnostics;
    const auto date = parse_date(text, {}, diagnostics);
    if (!date) continue;
    EXPECT_EQ(date->year == 0, !date->raw.empty()) << text;
    EXPECT_LE(date->month, 12) << text;
    EXPECT_LE(date->day, 31) << text;
    EXPECT_NE(format_date(*date, {}), "") << text;
  }
}

TEST(MeansPresent, KnowsManyLanguages) {
  for (const char* text : {"Present",
                           "present",
                           "PRESENT",
                           " Present. ",
                           "Ongoing",
                           "now",
                           "Now",
                           "Current",
                           "(current)",
                           "till now",
                           "today",
                           "至今",
                           "现在",
                           "現在",
                           "heute",
                           "Heute",
                           "bis heute",
                           "aujourd'hui",
                           "Actualidad",
                           "presente",
                           "hoy",
                           "настоящее время",
                           "Настоящее время",
                           "по н.в.",
                           "현재",
                           "oggi",
                           "nu",
                           "DOTERAZ",
                           "do dziś",
                           "v současnosti",
                           "до данас",
                           "досега",
                           "έως σήμερα",
                           "ΣΉΜΕΡΑ",
                           "bugün",
                           "ถึงปัจจุบัน",
                           "עד כה",
                           "إلى الآن",
                           "در حال حاضر",
                           "आज तक",
                           "চলমান",
                           "sehingga kini",
                           "đến hiện tại",
                           "在讀",
                           "継続中",
                           "재임중",
                           "hatramin’izao",
                           "ŞİMDİ"}) {
    EXPECT_TRUE(means_present(text)) << text;
  }
}

TEST(MeansPresent, KnowsTheWordOfEachLanguage) {
  for (const Dictionary& dictionary : all_dictionaries()) {
    EXPECT_TRUE(means_present(word("present", dictionary.language))) << dictionary.language;
  }
}

TEST(MeansPresent, IsNotSaidByOtherText) {
  for (const char* text : {"", " ", "2021", "presentation", "soon", "-", "Oct 2021"}) {
    EXPECT_FALSE(means_present(text)) << text;
  }
}

model::Date read_in(const char* text, const char* language, Diagnostics& diagnostics) {
  return parse_date(text, {}, diagnostics, language).value_or(model::Date{});
}

TEST(BuddhistYear, IsConverted) {
  struct Written {
    const char* text;
    const char* language;
    int month;
  };
  for (const Written& each : {Written{"พ.ย. 2563", "", 11}, Written{"พฤศจิกายน พ.ศ. 2563", "en", 11},
                              Written{"๒๕๖๓", "", 0}, Written{"2563-11", "th", 11}}) {
    Diagnostics diagnostics;
    const model::Date date = read_in(each.text, each.language, diagnostics);
    EXPECT_EQ(date.year, 2020) << each.text;
    EXPECT_EQ(date.month, each.month) << each.text;
    ASSERT_EQ(diagnostics.all().size(), 1u);
    EXPECT_EQ(diagnostics.all()[0].severity, Severity::kNote);
  }
}

TEST(BuddhistYear, MayComeAfterTheDay) {
  Diagnostics diagnostics;
  const model::Date date = read_in("05/01/2556", "th", diagnostics);
  EXPECT_EQ(date.year, 2013);
  EXPECT_EQ(date.month, 1);
  EXPECT_EQ(date.day, 5);
}

TEST(BuddhistYear, IsOneOfThaiTextsOnly) {
  Diagnostics diagnostics;
  EXPECT_EQ(read_in("2563", "en", diagnostics).year, 2563);
  EXPECT_EQ(read_in("พ.ย. 2020", "th", diagnostics).year, 2020);
  EXPECT_TRUE(diagnostics.all().empty());
}

TEST(YearOfTheHijra, IsPrintedAsItIsWithAWarning) {
  struct Written {
    const char* text;
    const char* language;
  };
  for (const Written& each :
       {Written{"۱۳۹۹/۰۱/۱۵", ""}, Written{"۱۴۰۱", "en"}, Written{"1399/01/15", "fa"},
        Written{"١٤٤١", ""}, Written{"1441-02", "ar-SA"}}) {
    Diagnostics diagnostics;
    const model::Date date = read_in(each.text, each.language, diagnostics);
    EXPECT_EQ(date.year, 0) << each.text;
    EXPECT_EQ(date.raw, each.text);
    ASSERT_EQ(diagnostics.all().size(), 1u);
    EXPECT_EQ(diagnostics.all()[0].severity, Severity::kWarning);
  }
}

TEST(YearOfTheHijra, IsNoneInOtherTexts) {
  Diagnostics diagnostics;
  EXPECT_EQ(read_in("1399", "en", diagnostics).year, 1399);
  EXPECT_EQ(read_in("۲۰۲۰/۰۳/۰۱", "fa", diagnostics).year, 2020);
  EXPECT_TRUE(diagnostics.all().empty());
}

}  // namespace
}  // namespace cvpress::locale
