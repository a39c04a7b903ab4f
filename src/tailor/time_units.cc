#include "tailor/time_units.h"

namespace cvpress::tailor {
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

}  // namespace

std::string_view time_unit_of(std::string_view word) {
  if (word.empty()) return {};
  for (const TimeRow& row : kTimeUnits) {
    for (std::size_t at = row.words.find(word); at != std::string_view::npos;
         at = row.words.find(word, at + 1)) {
      if (row.words[at - 1] == ' ' && row.words[at + word.size()] == ' ') return row.unit;
    }
  }
  return {};
}

}  // namespace cvpress::tailor
