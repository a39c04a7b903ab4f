// Shapes of dates by language and, in English, by country (CLDR 36, Gregorian, with Latin digits as
// Hugo prints them).
#include "locale/calendar_names.h"
#include "locale/language.h"

namespace cvpress::locale {
namespace {

// clang-format off
constexpr DatePatterns kPatterns[] = {
    {"ar", "EEEE، d MMMM y", "d MMMM y", "dd\u200F/MM\u200F/y", "d\u200F/M\u200F/y", "MMM y", "MMMM y", "MM\u200F/y"},
    {"bg", "EEEE, d MMMM y 'г'.", "d MMMM y 'г'.", "d.MM.y 'г'.", "d.MM.yy 'г'.", "MMM y", "MMMM y", "MM.y"},
    {"bn", "EEEE, d MMMM, y", "d MMMM, y", "d MMM, y", "d/M/yy", "MMM y", "MMMM y", "MM/y"},
    {"ca", "EEEE, d MMMM 'de' y", "d MMMM 'de' y", "d MMM y", "d/M/yy", "LLL 'del' y", "LLLL 'del' y", "MM/y"},
    {"cs", "EEEE d. MMMM y", "d. MMMM y", "d. M. y", "dd.MM.yy", "LLLL y", "LLLL y", "M/y"},
    {"da", "EEEE 'den' d. MMMM y", "d. MMMM y", "d. MMM y", "dd.MM.y", "MMM y", "MMMM y", "MM.y"},
    {"de", "EEEE, d. MMMM y", "d. MMMM y", "dd.MM.y", "dd.MM.yy", "MMM y", "MMMM y", "MM/y"},
    {"el", "EEEE, d MMMM y", "d MMMM y", "d MMM y", "d/M/yy", "LLL y", "LLLL y", "MM/y"},
    {"en", "EEEE, MMMM d, y", "MMMM d, y", "MMM d, y", "M/d/yy", "MMM y", "MMMM y", "MM/y"},
    {"en-au", "EEEE, d MMMM y", "d MMMM y", "d MMM y", "d/M/yy", "MMM y", "MMMM y", "MM/y"},
    {"en-gb", "EEEE, d MMMM y", "d MMMM y", "d MMM y", "dd/MM/y", "MMM y", "MMMM y", "MM/y"},
    {"en-hk", "EEEE, d MMMM y", "d MMMM y", "d MMM y", "d/M/y", "MMM y", "MMMM y", "MM/y"},
    {"en-ie", "EEEE d MMMM y", "d MMMM y", "d MMM y", "dd/MM/y", "MMM y", "MMMM y", "MM/y"},
    {"en-in", "EEEE, d MMMM y", "d MMMM y", "dd-MMM-y", "dd/MM/yy", "MMM y", "MMMM y", "MM/y"},
    {"en-mt", "EEEE, d MMMM y", "d MMMM y", "dd MMM y", "dd/MM/y", "MMM y", "MMMM y", "MM/y"},
    {"en-nz", "EEEE, d MMMM y", "d MMMM y", "d/MM/y", "d/MM/yy", "MMM y", "MMMM y", "MM/y"},
    {"en-sg", "EEEE, d MMMM y", "d MMMM y", "d MMM y", "d/M/yy", "MMM y", "MMMM y", "MM/y"},
    {"en-za", "EEEE, dd MMMM y", "dd MMMM y", "dd MMM y", "y/MM/dd", "MMM y", "MMMM y", "MM/y"},
    {"es", "EEEE, d 'de' MMMM 'de' y", "d 'de' MMMM 'de' y", "d MMM y", "d/M/yy", "MMM y", "MMMM 'de' y", "MM/y"},
    {"et", "EEEE, d. MMMM y", "d. MMMM y", "d. MMM y", "dd.MM.yy", "MMM y", "MMMM y", "MM.y"},
    {"eu", "y('e')'ko' MMMM'ren' d('a'), EEEE", "y('e')'ko' MMMM'ren' d('a')", "y('e')'ko' MMM d('a')", "yy/M/d", "y MMM", "y('e')'ko' MMMM", "y/MM"},
    {"fa", "EEEE d MMMM y", "d MMMM y", "d MMM y", "y/M/d", "LLL y", "LLLL y", "y/MM"},
    {"fi", "EEEE d. MMMM y", "d. MMMM y", "d.M.y", "d.M.y", "LLLL y", "LLLL y", "MM.y"},
    {"fr", "EEEE d MMMM y", "d MMMM y", "d MMM y", "dd/MM/y", "MMM y", "MMMM y", "MM/y"},
    {"he", "EEEE, d בMMMM y", "d בMMMM y", "d בMMM y", "d.M.y", "MMM y", "MMMM y", "MM.y"},
    {"hi", "EEEE, d MMMM y", "d MMMM y", "d MMM y", "d/M/yy", "MMM y", "MMMM y", "MM/y"},
    {"hr", "EEEE, d. MMMM y.", "d. MMMM y.", "d. MMM y.", "dd. MM. y.", "LLL y.", "LLLL y.", "MM. y."},
    {"ht", "EEEE d MMMM y", "d MMMM y", "d MMM y", "dd/MM/y", "MMM y", "MMMM y", "MM/y"},
    {"hu", "y. MMMM d., EEEE", "y. MMMM d.", "y. MMM d.", "y. MM. dd.", "y. MMM", "y. MMMM", "y/MM"},
    {"id", "EEEE, dd MMMM y", "d MMMM y", "d MMM y", "dd/MM/yy", "MMM y", "MMMM y", "MM/y"},
    {"it", "EEEE d MMMM y", "d MMMM y", "d MMM y", "dd/MM/yy", "MMM y", "MMMM y", "MM/y"},
    {"ja", "y年M月d日EEEE", "y年M月d日", "y/MM/dd", "y/MM/dd", "y年M月", "y年M月", "y/MM"},
    {"km", "EEEE d MMMM y", "d MMMM y", "d MMM y", "d/M/yy", "MMM y", "MMMM y", "MM/y"},
    {"ko", "y년 M월 d일 EEEE", "y년 M월 d일", "y. M. d.", "yy. M. d.", "y년 M월", "y년 M월", "y.MM"},
    {"lt", "y 'm'. MMMM d 'd'., EEEE", "y 'm'. MMMM d 'd'.", "y-MM-dd", "y-MM-dd", "y-MM", "y 'm'. LLLL", "y-MM"},
    {"lv", "EEEE, y. 'gada' d. MMMM", "y. 'gada' d. MMMM", "y. 'gada' d. MMM", "dd.MM.yy", "y. 'g'. MMM", "y. 'g'. MMMM", "MM.y."},
    {"mg", "EEEE d MMMM y", "d MMMM y", "y MMM d", "y-MM-dd", "MMM y", "MMMM y", "MM/y"},
    {"ms", "EEEE, d MMMM y", "d MMMM y", "d MMM y", "d/MM/yy", "MMM y", "MMMM y", "MM-y"},
    {"ms-arab", "EEEE، d MMMM y", "d MMMM y", "d MMM y", "d/MM/yy", "MMM y", "MMMM y", "MM/y"},
    {"nb", "EEEE d. MMMM y", "d. MMMM y", "d. MMM y", "dd.MM.y", "MMM y", "MMMM y", "MM.y"},
    {"nl", "EEEE d MMMM y", "d MMMM y", "d MMM y", "dd-MM-y", "MMM y", "MMMM y", "MM-y"},
    {"nn", "EEEE d. MMMM y", "d. MMMM y", "d. MMM y", "dd.MM.y", "MMM y", "MMMM y", "MM.y"},
    {"pl", "EEEE, d MMMM y", "d MMMM y", "d MMM y", "dd.MM.y", "LLL y", "LLLL y", "MM.y"},
    {"pt", "EEEE, d 'de' MMMM 'de' y", "d 'de' MMMM 'de' y", "d 'de' MMM 'de' y", "dd/MM/y", "MMM 'de' y", "MMMM 'de' y", "MM/y"},
    {"ro", "EEEE, d MMMM y", "d MMMM y", "d MMM y", "dd.MM.y", "MMM y", "MMMM y", "MM.y"},
    {"ru", "EEEE, d MMMM y 'г'.", "d MMMM y 'г'.", "d MMM y 'г'.", "dd.MM.y", "LLL y", "LLLL y", "MM.y"},
    {"sk", "EEEE d. MMMM y", "d. MMMM y", "d. M. y", "d. M. y", "LLLL y", "LLLL y", "M/y"},
    {"sl", "EEEE, dd. MMMM y", "dd. MMMM y", "d. MMM y", "d. MM. yy", "MMM y", "MMMM y", "MM/y"},
    {"so", "EEEE, MMMM dd, y", "dd MMMM y", "dd-MMM-y", "dd/MM/yy", "MMM y", "MMMM y", "MM/y"},
    {"sr", "EEEE, dd. MMMM y.", "dd. MMMM y.", "dd.MM.y.", "d.M.yy.", "MMM y.", "MMMM y.", "MM.y."},
    {"sr-latn", "EEEE, dd. MMMM y.", "dd. MMMM y.", "dd.MM.y.", "d.M.yy.", "MMM y.", "MMMM y.", "MM.y."},
    {"sv", "EEEE d MMMM y", "d MMMM y", "d MMM y", "y-MM-dd", "MMM y", "MMMM y", "y-MM"},
    {"ta", "EEEE, d MMMM, y", "d MMMM, y", "d MMM, y", "d/M/yy", "MMM y", "MMMM y", "MM/y"},
    {"th", "EEEEที่ d MMMM y", "d MMMM y", "d MMM y", "d/M/y", "MMM y", "MMMM y", "MM/y"},
    {"tr", "d MMMM y EEEE", "d MMMM y", "d MMM y", "d.MM.y", "MMM y", "MMMM y", "MM.y"},
    {"uk", "EEEE, d MMMM y 'р'.", "d MMMM y 'р'.", "d MMM y 'р'.", "dd.MM.yy", "LLL y", "LLLL y", "MM.y"},
    {"ur", "EEEE، d MMMM، y", "d MMMM، y", "d MMM، y", "d/M/yy", "MMM y", "MMMM y", "MM/y"},
    {"vi", "EEEE, d MMMM, y", "d MMMM, y", "d MMM, y", "dd/MM/y", "MMM y", "MMMM 'năm' y", "MM/y"},
    {"zh", "y年M月d日EEEE", "y年M月d日", "y年M月d日", "y/M/d", "y年M月", "y年M月", "y/MM"},
    {"zh-hant", "y年M月d日 EEEE", "y年M月d日", "y年M月d日", "y/M/d", "y年M月", "y年M月", "y/MM"},
};
// clang-format on

}  // namespace

std::span<const DatePatterns> all_date_patterns() {
  return kPatterns;
}

const DatePatterns& date_patterns(std::string_view language) {
  return row_for(all_date_patterns(), language);
}

}  // namespace cvpress::locale
