#include "locale/calendar_names.h"

#include "locale/language.h"

namespace cvpress::locale {
namespace {

// clang-format off
constexpr DayNames kDays[] = {
    {"de",
     {"Sonntag", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag"},
     {"So.", "Mo.", "Di.", "Mi.", "Do.", "Fr.", "Sa."}},
    {"en",
     {"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"},
     {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"}},
    {"es",
     {"domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"},
     {"dom.", "lun.", "mar.", "mié.", "jue.", "vie.", "sáb."}},
    {"fr",
     {"dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"},
     {"dim.", "lun.", "mar.", "mer.", "jeu.", "ven.", "sam."}},
    {"it",
     {"domenica", "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato"},
     {"dom", "lun", "mar", "mer", "gio", "ven", "sab"}},
    {"ja",
     {"日曜日", "月曜日", "火曜日", "水曜日", "木曜日", "金曜日", "土曜日"},
     {"日", "月", "火", "水", "木", "金", "土"}},
    {"pt",
     {"domingo", "segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "sábado"},
     {"dom.", "seg.", "ter.", "qua.", "qui.", "sex.", "sáb."}},
    {"zh",
     {"星期日", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六"},
     {"周日", "周一", "周二", "周三", "周四", "周五", "周六"}},
};

constexpr DatePatterns kPatterns[] = {
    {"cs", "EEEE d. MMMM y", "d. MMMM y", "d. M. y", "dd.MM.yy", "MMM y", "MMMM y", "M/y"},
    {"de", "EEEE, d. MMMM y", "d. MMMM y", "dd.MM.y", "dd.MM.yy", "MMM y", "MMMM y", "MM/y"},
    {"en", "EEEE, MMMM d, y", "MMMM d, y", "MMM d, y", "M/d/yy", "MMM y", "MMMM y", "MM/y"},
    {"es", "EEEE, d 'de' MMMM 'de' y", "d 'de' MMMM 'de' y", "d MMM y", "d/M/yy", "MMM y", "MMMM 'de' y", "MM/y"},
    {"fr", "EEEE d MMMM y", "d MMMM y", "d MMM y", "dd/MM/y", "MMM y", "MMMM y", "MM/y"},
    {"hu", "y. MMMM d., EEEE", "y. MMMM d.", "y. MMM d.", "y. MM. dd.", "y. MMM", "y. MMMM", "y/MM"},
    {"it", "EEEE d MMMM y", "d MMMM y", "d MMM y", "dd/MM/yy", "MMM y", "MMMM y", "MM/y"},
    {"ja", "y年M月d日EEEE", "y年M月d日", "y/MM/dd", "y/MM/dd", "y年M月", "y年M月", "y/MM"},
    {"ko", "y년 M월 d일 EEEE", "y년 M월 d일", "y. M. d.", "yy. M. d.", "y년 M월", "y년 M월", "y.MM"},
    {"nl", "EEEE d MMMM y", "d MMMM y", "d MMM y", "dd-MM-y", "MMM y", "MMMM y", "MM-y"},
    {"pl", "EEEE, d MMMM y", "d MMMM y", "d MMM y", "dd.MM.y", "MM.y", "MM.y", "MM.y"},
    {"pt", "EEEE, d 'de' MMMM 'de' y", "d 'de' MMMM 'de' y", "d 'de' MMM 'de' y", "dd/MM/y", "MMM 'de' y", "MMMM 'de' y", "MM/y"},
    {"ru", "EEEE, d MMMM y 'г'.", "d MMMM y 'г'.", "d MMM y 'г'.", "dd.MM.y", "MM.y", "MM.y", "MM.y"},
    {"sv", "EEEE d MMMM y", "d MMMM y", "d MMM y", "y-MM-dd", "MMM y", "MMMM y", "y-MM"},
    {"tr", "d MMMM y EEEE", "d MMMM y", "d MMM y", "d.MM.y", "MMM y", "MMMM y", "MM.y"},
    {"uk", "EEEE, d MMMM y 'р'.", "d MMMM y 'р'.", "d MMM y 'р'.", "dd.MM.yy", "MM.y", "MM.y", "MM.y"},
    {"zh", "y年M月d日EEEE", "y年M月d日", "y年M月d日", "y/M/d", "y年M月", "y年M月", "y/MM"},
    {"zh-hant", "y年M月d日EEEE", "y年M月d日", "y年M月d日", "y/M/d", "y年M月", "y年M月", "y/MM"},
};
// clang-format on

}  // namespace

const MonthNames& month_names(std::string_view language) {
  return row_for(all_month_names(), language);
}

const DayNames& day_names(std::string_view language) {
  return row_for(std::span<const DayNames>(kDays), language);
}

const DatePatterns& date_patterns(std::string_view language) {
  return row_for(std::span<const DatePatterns>(kPatterns), language);
}

}  // namespace cvpress::locale
