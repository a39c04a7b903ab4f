#include "claims/time_units.h"

#include <span>

#include "claims/listed.h"

namespace cvpress::claims {
namespace {

struct TimeRow {
  std::string_view unit;
  std::string_view words;  // with a blank around each
};

constexpr TimeRow kTimeUnits[] = {
    {"year",
     " year jahr jahre jahren an année anné año ano anno anni jaar jaren berufsjahre "
     "berufsjahren dienstjahre "},
    {"month", " month monat monate monaten mois moi mes mese mesi mês maand maanden "},
    {"week", " week wk woche wochen semaine semana settimana settimane weken "},
    {"day", " day tag tage tagen jour día dia giorno giorni dag dagen "},
    {"hour", " hour hr h stunde stunden std heure hora ora ore uur uren "},
    {"minute", " minute min minuten minuto minuti minuut "},
    {"second", " second sec s sekunde sekunden sek seconde segundo secondo secondi seconden "},
    {"millisecond", " millisecond ms millisekunde millisekunden milliseconde milisegundo "}};

constexpr TimeRow kTimesOfRates[] = {
    {"year",
     " yearly annual annually annum jährlich jährliche jährlichen jährlicher jährliches annuel "
     "annuelle annuellement anual anuales anualmente annuo annua annuale jaarlijks jaarlijkse "},
    {"month",
     " monthly monatlich monatliche monatlichen mensuel mensuelle mensuellement mensual "
     "mensuales mensualmente mensile mensal maandelijks maandelijkse "},
    {"week",
     " weekly wöchentlich wöchentliche wöchentlichen hebdomadaire hebdomadaires semanal semanales "
     "semanalmente settimanale settimanali wekelijks wekelijkse "},
    {"day",
     " daily täglich tägliche täglichen quotidien quotidienne quotidiennement diario diaria "
     "diarios diarias diariamente giornaliero giornaliera diário diária dagelijks dagelijkse "},
    {"hour", " hourly stündlich stündliche stündlichen horaire uurlijks "}};

constexpr std::string_view kBeforeTimesOfRates[] = {
    "per", "each", "every",  "within", "pro", "je",   "jede", "jeden", "jedes", "im",
    "am",  "par",  "chaque", "al",     "por", "cada", "ogni", "elke",  "elk"};

std::string_view unit_among(std::span<const TimeRow> rows, std::string_view word) {
  if (word.empty()) return {};
  for (const TimeRow& row : rows) {
    for (std::size_t at = row.words.find(word); at != std::string_view::npos;
         at = row.words.find(word, at + 1)) {
      if (row.words[at - 1] == ' ' && row.words[at + word.size()] == ' ') return row.unit;
    }
  }
  return {};
}

/// How long units are, in milliseconds or, of those that have no number of days, in months.
struct LengthOfUnit {
  std::string_view unit;
  double each = 0;
  bool is_of_months = false;
};

constexpr LengthOfUnit kLengths[] = {{"year", 12, true}, {"month", 1, true}, {"week", 604800000},
                                     {"day", 86400000},  {"hour", 3600000},  {"minute", 60000},
                                     {"second", 1000},   {"millisecond", 1}};

const LengthOfUnit* length_of_unit(std::string_view unit) {
  for (const LengthOfUnit& length : kLengths) {
    if (length.unit == unit) return &length;
  }
  return nullptr;
}

}  // namespace

std::optional<double> units_in(std::string_view word, std::string_view other) {
  const LengthOfUnit* one = length_of_unit(time_unit_of(word));
  const LengthOfUnit* each = length_of_unit(time_unit_of(other));
  const bool is_known =
      one != nullptr && each != nullptr && one->is_of_months == each->is_of_months;
  return is_known ? std::optional(one->each / each->each) : std::nullopt;
}

std::string_view time_unit_of(std::string_view word) {
  return unit_among(kTimeUnits, word);
}

std::string_view time_of_rate(std::string_view word) {
  const std::string_view unit = unit_among(kTimesOfRates, word);
  return unit.empty() ? time_unit_of(word) : unit;
}

bool is_before_time_of_rate(std::string_view word) {
  return is_among(kBeforeTimesOfRates, word);
}

}  // namespace cvpress::claims
