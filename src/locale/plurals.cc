// Plural rules for whole numbers (CLDR), and the units of time by language.
#include "locale/plurals.h"

#include <array>

#include <fmt/format.h>

#include "locale/language.h"

namespace cvpress::locale {
namespace {

enum class Rule : std::uint8_t {
  kNone,
  kOneIsOne,
  kArabic,
  kCzech,
  kEastSlavic,
  kHebrew,
  kLatvian,
  kLithuanian,
  kPolish,
  kRomanian,
  kSlovene,
  kSouthSlavic,
};

/// By Plural; an empty one is as kOther. "{}" is the number, which words such
/// as "two years" in Arabic have within them.
using Forms = std::array<std::string_view, 6>;

struct Units {
  std::string_view language;
  Rule rule;
  Forms years;
  Forms months;
};

// clang-format off
constexpr Units kUnitsOfLanguages[] = {
    {"ar", Rule::kArabic,
     {"", "سنة", "سنتان", "{} سنوات", "{} سنة", "{} سنة"},
     {"", "شهر", "شهران", "{} أشهر", "{} شهرًا", "{} شهر"}},
    {"bg", Rule::kOneIsOne,
     {"", "{} година", "", "", "", "{} години"},
     {"", "{} месец", "", "", "", "{} месеца"}},
    {"bn", Rule::kNone,
     {"", "", "", "", "", "{} বছর"},
     {"", "", "", "", "", "{} মাস"}},
    {"ca", Rule::kOneIsOne,
     {"", "{} any", "", "", "", "{} anys"},
     {"", "{} mes", "", "", "", "{} mesos"}},
    {"cs", Rule::kCzech,
     {"", "{} rok", "", "{} roky", "", "{} let"},
     {"", "{} měsíc", "", "{} měsíce", "", "{} měsíců"}},
    {"da", Rule::kOneIsOne,
     {"", "{} år", "", "", "", "{} år"},
     {"", "{} måned", "", "", "", "{} måneder"}},
    {"de", Rule::kOneIsOne,
     {"", "{} Jahr", "", "", "", "{} Jahre"},
     {"", "{} Monat", "", "", "", "{} Monate"}},
    {"el", Rule::kOneIsOne,
     {"", "{} έτος", "", "", "", "{} έτη"},
     {"", "{} μήνας", "", "", "", "{} μήνες"}},
    {"en", Rule::kOneIsOne,
     {"", "{} year", "", "", "", "{} years"},
     {"", "{} month", "", "", "", "{} months"}},
    {"es", Rule::kOneIsOne,
     {"", "{} año", "", "", "", "{} años"},
     {"", "{} mes", "", "", "", "{} meses"}},
    {"et", Rule::kOneIsOne,
     {"", "{} aasta", "", "", "", "{} aastat"},
     {"", "{} kuu", "", "", "", "{} kuud"}},
    {"eu", Rule::kNone,
     {"", "", "", "", "", "{} urte"},
     {"", "", "", "", "", "{} hilabete"}},
    {"fa", Rule::kNone,
     {"", "", "", "", "", "{} سال"},
     {"", "", "", "", "", "{} ماه"}},
    {"fi", Rule::kOneIsOne,
     {"", "{} vuosi", "", "", "", "{} vuotta"},
     {"", "{} kuukausi", "", "", "", "{} kuukautta"}},
    {"fr", Rule::kOneIsOne,
     {"", "{} an", "", "", "", "{} ans"},
     {"", "{} mois", "", "", "", "{} mois"}},
    {"he", Rule::kHebrew,
     {"", "שנה", "שנתיים", "", "", "{} שנים"},
     {"", "חודש", "חודשיים", "", "", "{} חודשים"}},
    {"hi", Rule::kNone,
     {"", "", "", "", "", "{} वर्ष"},
     {"", "", "", "", "", "{} माह"}},
    {"hr", Rule::kSouthSlavic,
     {"", "{} godina", "", "{} godine", "", "{} godina"},
     {"", "{} mjesec", "", "{} mjeseca", "", "{} mjeseci"}},
    {"ht", Rule::kNone,
     {"", "", "", "", "", "{} ane"},
     {"", "", "", "", "", "{} mwa"}},
    {"hu", Rule::kNone,
     {"", "", "", "", "", "{} év"},
     {"", "", "", "", "", "{} hónap"}},
    {"id", Rule::kNone,
     {"", "", "", "", "", "{} tahun"},
     {"", "", "", "", "", "{} bulan"}},
    {"it", Rule::kOneIsOne,
     {"", "{} anno", "", "", "", "{} anni"},
     {"", "{} mese", "", "", "", "{} mesi"}},
    {"ja", Rule::kNone,
     {"", "", "", "", "", "{}年"},
     {"", "", "", "", "", "{}か月"}},
    {"km", Rule::kNone,
     {"", "", "", "", "", "{} ឆ្នាំ"},
     {"", "", "", "", "", "{} ខែ"}},
    {"ko", Rule::kNone,
     {"", "", "", "", "", "{}년"},
     {"", "", "", "", "", "{}개월"}},
    {"lt", Rule::kLithuanian,
     {"", "{} metai", "", "{} metai", "", "{} metų"},
     {"", "{} mėnuo", "", "{} mėnesiai", "", "{} mėnesių"}},
    {"lv", Rule::kLatvian,
     {"{} gadu", "{} gads", "", "", "", "{} gadi"},
     {"{} mēnešu", "{} mēnesis", "", "", "", "{} mēneši"}},
    {"mg", Rule::kNone,
     {"", "", "", "", "", "{} taona"},
     {"", "", "", "", "", "{} volana"}},
    {"ms", Rule::kNone,
     {"", "", "", "", "", "{} tahun"},
     {"", "", "", "", "", "{} bulan"}},
    {"ms-arab", Rule::kNone,
     {"", "", "", "", "", "{} تاهون"},
     {"", "", "", "", "", "{} بولن"}},
    {"nb", Rule::kOneIsOne,
     {"", "{} år", "", "", "", "{} år"},
     {"", "{} måned", "", "", "", "{} måneder"}},
    {"nl", Rule::kOneIsOne,
     {"", "{} jaar", "", "", "", "{} jaar"},
     {"", "{} maand", "", "", "", "{} maanden"}},
    {"nn", Rule::kOneIsOne,
     {"", "{} år", "", "", "", "{} år"},
     {"", "{} månad", "", "", "", "{} månader"}},
    {"pl", Rule::kPolish,
     {"", "{} rok", "", "{} lata", "{} lat", "{} roku"},
     {"", "{} miesiąc", "", "{} miesiące", "{} miesięcy", "{} miesiąca"}},
    {"pt", Rule::kOneIsOne,
     {"", "{} ano", "", "", "", "{} anos"},
     {"", "{} mês", "", "", "", "{} meses"}},
    {"ro", Rule::kRomanian,
     {"", "{} an", "", "{} ani", "", "{} de ani"},
     {"", "{} lună", "", "{} luni", "", "{} de luni"}},
    {"ru", Rule::kEastSlavic,
     {"", "{} год", "", "{} года", "{} лет", "{} года"},
     {"", "{} месяц", "", "{} месяца", "{} месяцев", "{} месяца"}},
    {"sk", Rule::kCzech,
     {"", "{} rok", "", "{} roky", "", "{} rokov"},
     {"", "{} mesiac", "", "{} mesiace", "", "{} mesiacov"}},
    {"sl", Rule::kSlovene,
     {"", "{} leto", "{} leti", "{} leta", "", "{} let"},
     {"", "{} mesec", "{} meseca", "{} mesece", "", "{} mesecev"}},
    {"so", Rule::kOneIsOne,
     {"", "{} sano", "", "", "", "{} sano"},
     {"", "{} bil", "", "", "", "{} bilood"}},
    {"sr", Rule::kSouthSlavic,
     {"", "{} година", "", "{} године", "", "{} година"},
     {"", "{} месец", "", "{} месеца", "", "{} месеци"}},
    {"sr-latn", Rule::kSouthSlavic,
     {"", "{} godina", "", "{} godine", "", "{} godina"},
     {"", "{} mesec", "", "{} meseca", "", "{} meseci"}},
    {"sv", Rule::kOneIsOne,
     {"", "{} år", "", "", "", "{} år"},
     {"", "{} månad", "", "", "", "{} månader"}},
    {"ta", Rule::kOneIsOne,
     {"", "{} ஆண்டு", "", "", "", "{} ஆண்டுகள்"},
     {"", "{} மாதம்", "", "", "", "{} மாதங்கள்"}},
    {"th", Rule::kNone,
     {"", "", "", "", "", "{} ปี"},
     {"", "", "", "", "", "{} เดือน"}},
    {"tr", Rule::kNone,
     {"", "", "", "", "", "{} yıl"},
     {"", "", "", "", "", "{} ay"}},
    {"uk", Rule::kEastSlavic,
     {"", "{} рік", "", "{} роки", "{} років", "{} року"},
     {"", "{} місяць", "", "{} місяці", "{} місяців", "{} місяця"}},
    {"ur", Rule::kNone,
     {"", "", "", "", "", "{} سال"},
     {"", "", "", "", "", "{} ماہ"}},
    {"vi", Rule::kNone,
     {"", "", "", "", "", "{} năm"},
     {"", "", "", "", "", "{} tháng"}},
    {"zh", Rule::kNone,
     {"", "", "", "", "", "{}年"},
     {"", "", "", "", "", "{}个月"}},
    {"zh-hant", Rule::kNone,
     {"", "", "", "", "", "{}年"},
     {"", "", "", "", "", "{}個月"}},
};
// clang-format on

struct Joint {
  std::string_view language;
  std::string_view text;
};

/// What stands between years and months.
constexpr Joint kJoints[] = {{"ar", " و"}, {"en", " "}, {"fa", " و "}, {"ja", ""}, {"zh", ""}};

bool is_within(int number, int first, int last) {
  return number >= first && number <= last;
}

/// 2, 3, 4, 22, 23 … but not 12, 13, 14.
bool is_few_in_slavic(int n) {
  return is_within(n % 10, 2, 4) && !is_within(n % 100, 12, 14);
}

bool is_one_in_slavic(int n) {
  return n % 10 == 1 && n % 100 != 11;
}

Plural of_arabic(int n) {
  if (n <= 2) return n == 0 ? Plural::kZero : n == 1 ? Plural::kOne : Plural::kTwo;
  if (is_within(n % 100, 3, 10)) return Plural::kFew;
  return n % 100 >= 11 ? Plural::kMany : Plural::kOther;
}

Plural of_lithuanian(int n) {
  if (is_within(n % 100, 11, 19) || n % 10 == 0) return Plural::kOther;
  return n % 10 == 1 ? Plural::kOne : Plural::kFew;
}

Plural of_latvian(int n) {
  if (n % 10 == 0 || is_within(n % 100, 11, 19)) return Plural::kZero;
  return n % 10 == 1 ? Plural::kOne : Plural::kOther;
}

Plural of_slovene(int n) {
  if (n % 100 == 1) return Plural::kOne;
  if (n % 100 == 2) return Plural::kTwo;
  return is_within(n % 100, 3, 4) ? Plural::kFew : Plural::kOther;
}

Plural of_slavic(int n, Plural others) {
  if (is_one_in_slavic(n)) return Plural::kOne;
  return is_few_in_slavic(n) ? Plural::kFew : others;
}

Plural by_rule(Rule rule, int n) {
  const Plural one_or_other = n == 1 ? Plural::kOne : Plural::kOther;
  switch (rule) {
    case Rule::kNone: return Plural::kOther;
    case Rule::kOneIsOne: return one_or_other;
    case Rule::kArabic: return of_arabic(n);
    case Rule::kCzech: return is_within(n, 2, 4) ? Plural::kFew : one_or_other;
    case Rule::kEastSlavic: return of_slavic(n, Plural::kMany);
    case Rule::kSouthSlavic: return of_slavic(n, Plural::kOther);
    case Rule::kHebrew: return n == 2 ? Plural::kTwo : one_or_other;
    case Rule::kLatvian: return of_latvian(n);
    case Rule::kLithuanian: return of_lithuanian(n);
    case Rule::kPolish:
      if (n == 1) return Plural::kOne;
      return is_few_in_slavic(n) ? Plural::kFew : Plural::kMany;
    case Rule::kRomanian:
      if (n == 1) return Plural::kOne;
      return n == 0 || is_within(n % 100, 1, 19) ? Plural::kFew : Plural::kOther;
    case Rule::kSlovene: return of_slovene(n);
  }
  return Plural::kOther;
}

const Units& units_of(std::string_view language) {
  return row_for<Units>(kUnitsOfLanguages, language);
}

std::string counted(int number, const Forms& forms, Rule rule) {
  std::string_view form = forms[static_cast<std::size_t>(by_rule(rule, number))];
  if (form.empty()) form = forms[static_cast<std::size_t>(Plural::kOther)];
  const std::size_t place = form.find("{}");
  if (place == std::string_view::npos) return std::string(form);
  return fmt::format("{}{}{}", form.substr(0, place), number, form.substr(place + 2));
}

}  // namespace

Plural plural_of(int number, std::string_view language) {
  return by_rule(units_of(language).rule, number);
}

std::string years_text(int number, std::string_view language) {
  const Units& units = units_of(language);
  return counted(number, units.years, units.rule);
}

std::string months_text(int number, std::string_view language) {
  const Units& units = units_of(language);
  return counted(number, units.months, units.rule);
}

std::string duration_text(int years, int months, std::string_view language) {
  std::string text;
  if (years > 0) text = years_text(years, language);
  if (years > 0 && months > 0) text += row_for<Joint>(kJoints, language).text;
  if (months > 0) text += months_text(months, language);
  return text;
}

}  // namespace cvpress::locale
