#include "locale/plurals.h"

#include <gtest/gtest.h>

#include "locale/word_table.h"

namespace cvpress::locale {
namespace {

struct Counted {
  const char* language;
  int number;
  const char* years;
  const char* months;
};

TEST(Plurals, OfYearsAndMonthsFollowTheLanguage) {
  constexpr Counted kCases[] = {{"en", 1, "1 year", "1 month"},
                                {"en", 2, "2 years", "2 months"},
                                {"de-AT", 1, "1 Jahr", "1 Monat"},
                                {"de", 3, "3 Jahre", "3 Monate"},
                                {"ru", 1, "1 год", "1 месяц"},
                                {"ru", 3, "3 года", "3 месяца"},
                                {"ru", 5, "5 лет", "5 месяцев"},
                                {"ru", 11, "11 лет", "11 месяцев"},
                                {"ru", 12, "12 лет", "12 месяцев"},
                                {"ru", 21, "21 год", "21 месяц"},
                                {"ru", 22, "22 года", "22 месяца"},
                                {"uk", 4, "4 роки", "4 місяці"},
                                {"uk", 9, "9 років", "9 місяців"},
                                {"pl", 1, "1 rok", "1 miesiąc"},
                                {"pl", 2, "2 lata", "2 miesiące"},
                                {"pl", 5, "5 lat", "5 miesięcy"},
                                {"pl", 12, "12 lat", "12 miesięcy"},
                                {"pl", 21, "21 lat", "21 miesięcy"},
                                {"pl", 23, "23 lata", "23 miesiące"},
                                {"cs", 4, "4 roky", "4 měsíce"},
                                {"cs", 5, "5 let", "5 měsíců"},
                                {"sk", 5, "5 rokov", "5 mesiacov"},
                                {"hr", 21, "21 godina", "21 mjesec"},
                                {"hr", 2, "2 godine", "2 mjeseca"},
                                {"sl", 2, "2 leti", "2 meseca"},
                                {"sl", 3, "3 leta", "3 mesece"},
                                {"sl", 5, "5 let", "5 mesecev"},
                                {"lt", 1, "1 metai", "1 mėnuo"},
                                {"lt", 10, "10 metų", "10 mėnesių"},
                                {"lt", 11, "11 metų", "11 mėnesių"},
                                {"lt", 22, "22 metai", "22 mėnesiai"},
                                {"lv", 1, "1 gads", "1 mēnesis"},
                                {"lv", 2, "2 gadi", "2 mēneši"},
                                {"lv", 10, "10 gadu", "10 mēnešu"},
                                {"lv", 21, "21 gads", "21 mēnesis"},
                                {"ro", 1, "1 an", "1 lună"},
                                {"ro", 19, "19 ani", "19 luni"},
                                {"ro", 20, "20 de ani", "20 de luni"},
                                {"ar", 1, "سنة", "شهر"},
                                {"ar", 2, "سنتان", "شهران"},
                                {"ar", 3, "3 سنوات", "3 أشهر"},
                                {"ar", 11, "11 سنة", "11 شهرًا"},
                                {"ar", 100, "100 سنة", "100 شهر"},
                                {"he", 1, "שנה", "חודש"},
                                {"he", 2, "שנתיים", "חודשיים"},
                                {"he", 3, "3 שנים", "3 חודשים"},
                                {"ja", 2, "2年", "2か月"},
                                {"zh-TW", 2, "2年", "2個月"},
                                {"ko", 2, "2년", "2개월"},
                                {"vi", 2, "2 năm", "2 tháng"},
                                {"xx", 2, "2 years", "2 months"}};
  for (const Counted& each : kCases) {
    EXPECT_EQ(years_text(each.number, each.language), each.years) << each.language;
    EXPECT_EQ(months_text(each.number, each.language), each.months) << each.language;
  }
}

TEST(Plurals, ArabicHasSixForms) {
  EXPECT_EQ(plural_of(0, "ar"), Plural::kZero);
  EXPECT_EQ(plural_of(1, "ar"), Plural::kOne);
  EXPECT_EQ(plural_of(2, "ar"), Plural::kTwo);
  EXPECT_EQ(plural_of(103, "ar"), Plural::kFew);
  EXPECT_EQ(plural_of(99, "ar"), Plural::kMany);
  EXPECT_EQ(plural_of(102, "ar"), Plural::kOther);
}

TEST(DurationText, JoinsYearsAndMonthsAsTheLanguageDoes) {
  EXPECT_EQ(duration_text(2, 4, "en"), "2 years 4 months");
  EXPECT_EQ(duration_text(0, 4, "en"), "4 months");
  EXPECT_EQ(duration_text(2, 0, "en"), "2 years");
  EXPECT_EQ(duration_text(2, 4, "zh"), "2年4个月");
  EXPECT_EQ(duration_text(2, 4, "ko"), "2년 4개월");
  EXPECT_EQ(duration_text(2, 4, "ar"), "سنتان و4 أشهر");
}

TEST(DurationText, IsInEveryLanguagesOwnWords) {
  for (const Dictionary& dictionary : all_dictionaries()) {
    if (dictionary.language == "en") continue;
    EXPECT_NE(duration_text(3, 5, dictionary.language), duration_text(3, 5, "en"))
        << dictionary.language;
  }
}

}  // namespace
}  // namespace cvpress::locale
