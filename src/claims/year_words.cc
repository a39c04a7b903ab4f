#include "claims/year_words.h"

#include "claims/listed.h"

namespace cvpress::claims {
namespace {

constexpr std::string_view kSeasons[] = {
    "spring",       "summer",     "autumn",    "fall",     "winter",         "frühling",
    "frühjahr",     "sommer",     "herbst",    "semester", "sommersemester", "wintersemester",
    "jahresanfang", "jahresende", "printemps", "été",      "automne",        "hiver",
    "primavera",    "verano",     "otoño",     "invierno", "estate",         "autunno",
    "inverno",      "verão",      "outono",    "lente",    "voorjaar",       "zomer",
    "herfst",       "najaar",     "christmas", "easter",   "weihnachten",    "ostern"};

/// What else stands before a year: "since 2019".
constexpr std::string_view kBeforeYears[] = {
    "in",  "since", "from", "until", "till", "to",   "by",     "of",    "and", "seit", "ab",
    "bis", "von",   "im",   "jahr",  "und",  "year", "before", "after", "vor", "nach", "depuis"};

constexpr std::string_view kBeforeNamedYears[] = {"my", "our", "the", "meinem", "meiner", "unser"};

constexpr std::string_view kStations[] = {"internship",
                                          "placement",
                                          "graduation",
                                          "apprenticeship",
                                          "praktikum",
                                          "werkstudentin",
                                          "promotion",
                                          "habilitation",
                                          "abschluss",
                                          "bachelor",
                                          "bachelorabschluss",
                                          "master",
                                          "masterabschluss",
                                          "diplom",
                                          "studium",
                                          "abitur",
                                          "ausbildung",
                                          "beförderung",
                                          "wechsel",
                                          "umzug",
                                          "eintritt",
                                          "aufstieg",
                                          "rückkehr",
                                          "gründung",
                                          "stage",
                                          "diplôme",
                                          "licence",
                                          "doctorat",
                                          "prácticas",
                                          "máster",
                                          "doctorado",
                                          "tirocinio",
                                          "laurea",
                                          "dottorato",
                                          "estágio",
                                          "mestrado",
                                          "doutorado",
                                          "afstuderen",
                                          "msc",
                                          "bsc",
                                          "phd",
                                          "mba"};

}  // namespace

bool is_season(std::string_view word) {
  return is_among(kSeasons, word);
}

bool may_stand_before_year(std::string_view word) {
  return is_among(kBeforeYears, word) || is_season(word);
}

bool may_name_year(std::string_view word) {
  return is_among(kBeforeNamedYears, word);
}

bool is_station(std::string_view word) {
  return is_among(kStations, word);
}

}  // namespace cvpress::claims
