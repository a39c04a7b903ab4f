#include <algorithm>
#include <iterator>

#include "text/bound_words_tables_internal.h"

namespace cvpress::text {
namespace {

struct LanguageLetters {
  std::string_view language;
  std::u32string_view letters;
};
constexpr LanguageLetters kClinging[] = {
    {"be", U"аізуўояй"}, {"bg", U"авсуои"},   {"bs", U"aiuosk"},      {"cs", U"aikosuvz"},
    {"hr", U"aiuosk"},   {"mk", U"аиво"},     {"pl", U"aiouwz"},      {"ru", U"авикосуяэ"},
    {"sk", U"aikosuvz"}, {"sl", U"aikosuvz"}, {"sr", U"aiuosаиуоск"}, {"uk", U"авійзуояєк"},
};

constexpr std::u32string_view kUnits[] = {
    U"%",   U"‰",    U"°C",   U"°F",   U"€",    U"$",   U"£",    U"¥",    U"CHF",  U"EUR", U"USD",
    U"GBP", U"zł",   U"Kč",   U"kr",   U"руб.", U"грн", U"km",   U"m",    U"cm",   U"mm",  U"µm",
    U"nm",  U"kg",   U"g",    U"mg",   U"t",    U"l",   U"ml",   U"kB",   U"KB",   U"MB",  U"GB",
    U"TB",  U"PB",   U"GiB",  U"Hz",   U"kHz",  U"MHz", U"GHz",  U"W",    U"kW",   U"MW",  U"GW",
    U"kWh", U"MWh",  U"V",    U"A",    U"h",    U"min", U"s",    U"ms",   U"px",   U"pt",  U"ha",
    U"m²",  U"km²",  U"Mio.", U"Mrd.", U"Tsd.", U"млн", U"млрд", U"тыс.", U"тис.", U"км",  U"кг",
    U"м",   U"г.",   U"гг.",  U"tys.", U"mln",  U"mld", U"tis.", U"mil.", U"mld.", U"Uhr", U"am",
    U"pm",  U"a.m.", U"p.m.", U"год",  U"году", U"r.",
};

constexpr std::u32string_view kCounting[] = {
    U"p.",   U"pp.",  U"No.", U"no.",  U"Nr.",  U"nr.",   U"Nos.",  U"Vol.",  U"vol.", U"Fig.",
    U"fig.", U"Ch.",  U"ch.", U"Sec.", U"S.",   U"Bd.",   U"Kap.",  U"Abb.",  U"§",    U"§§",
    U"č.",   U"str.", U"n°",  U"N°",   U"nº",   U"№",     U"т.",    U"с.",    U"стр.", U"art.",
    U"Art.", U"Abs.", U"ca.", U"v.",   U"ver.", U"Phase", U"Level", U"Grade",
};

constexpr std::u32string_view kTitles[] = {
    U"Dr.",  U"Prof.", U"Mr.",   U"Mrs.", U"Ms.",  U"Mx.",  U"St.",  U"Sr.",   U"Sra.",  U"M.",
    U"Mme",  U"Mlle",  U"MM.",   U"Me",   U"Hr.",  U"Fr.",  U"Herr", U"Frau",  U"Dipl.", U"Ing.",
    U"Mgr.", U"Bc.",   U"prof.", U"dr",   U"dr.",  U"mgr",  U"inż.", U"г-н",   U"проф.", U"Don",
    U"Doña", U"Dott.", U"Sig.",  U"Ir.",  U"Drs.", U"Rev.", U"Gen.", U"Capt.",
};

constexpr std::string_view kDayDots[] = {"bs", "cs", "da", "de", "et", "fi", "fo", "hr", "hu",
                                         "is", "lv", "nb", "nn", "no", "sk", "sl", "sr"};

template <class List, class Word>
bool has(const List& list, const Word& word) {
  return std::find(std::begin(list), std::end(list), word) != std::end(list);
}

}  // namespace

bool is_clinging_letter(std::string_view language, char32_t letter) {
  const auto found = std::find_if(std::begin(kClinging), std::end(kClinging),
                                  [&](const auto& each) { return each.language == language; });
  return found != std::end(kClinging) && found->letters.find(letter) != found->letters.npos;
}

bool is_unit(std::u32string_view word) {
  return has(kUnits, word);
}

bool counts_what_follows(std::u32string_view word) {
  return has(kCounting, word);
}

bool is_title(std::u32string_view word) {
  return has(kTitles, word);
}

bool writes_days_with_dot(std::string_view language) {
  return has(kDayDots, language);
}

FrenchSpacing french_spacing(std::string_view tag) {
  if (tag.substr(0, tag.find('-')) != "fr") return FrenchSpacing::kNone;
  if (tag.ends_with("-CH")) return FrenchSpacing::kAsTyped;
  return tag.ends_with("-CA") ? FrenchSpacing::kCanadian : FrenchSpacing::kAll;
}

}  // namespace cvpress::text
