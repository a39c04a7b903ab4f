#include "claims/start_words.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "claims/idle_numbers.h"
#include "claims/months.h"
#include "claims/time_units.h"

namespace cvpress::claims {
namespace {

/// What could be.
constexpr std::string_view kCould[] = {"can",     "could",    "would", "will",   "might",  "able",
                                       "kann",    "könnte",   "werde", "würde",  "möchte", "peux",
                                       "puis",    "pourrais", "puedo", "podría", "posso",  "potrei",
                                       "poderia", "kan",      "zou",   "zal"};

/// And what somebody does who changes her work.
constexpr std::string_view kStarts[] = {
    "start",       "begin",     "join",         "commence",   "relocate",  "move",
    "anfangen",    "beginnen",  "starten",      "einsteigen", "antreten",  "umziehen",
    "wechseln",    "commencer", "démarrer",     "débuter",    "rejoindre", "déménager",
    "empezar",     "comenzar",  "incorporarme", "mudarme",    "iniziare",  "cominciare",
    "trasferirmi", "começar",   "iniciar",      "mudar",      "beginnen",  "verhuizen"};

/// Before a date of the same, folded.
constexpr std::string_view kStartDates[] = {
    "earliest start",  "earliest starting", "earliest possible",
    "ready to start",  "start date",        "starting date",
    "date of joining", "eintrittstermin",   "eintrittsdatum",
    "eintritt",        "frühestmöglicher",  "frühester",
    "starttermin",     "startdatum",        "arbeitsbeginn",
    "date de début",   "date d entrée",     "prise de poste",
    "disponibilité",   "fecha de inicio",   "fecha de incorporación",
    "incorporación",   "data di inizio",    "data de início",
    "ingangsdatum",    "indiensttreding"};

/// How long somebody is bound.
constexpr std::string_view kNotices[] = {"notice",       "notice period", "kündigungsfrist",
                                         "préavis",      "preavviso",     "preaviso",
                                         "aviso prévio", "opzegtermijn"};

/// Before a colon and what is wished of it.
constexpr std::string_view kStartsOfForms[] = {"start",  "eintritt", "beginn", "début",
                                               "inicio", "inizio",   "início"};
constexpr std::string_view kWagesOfForms[] = {"salary",    "gehalt",  "salaire", "salario",
                                              "stipendio", "salário", "salaris"};

constexpr std::string_view kWages[] = {"salary of",
                                       "salary expectation",
                                       "salary expectations",
                                       "expected salary",
                                       "desired salary",
                                       "target salary",
                                       "salary requirement",
                                       "salary requirements",
                                       "gehaltsvorstellung",
                                       "gehaltsvorstellungen",
                                       "gehaltswunsch",
                                       "wunschgehalt",
                                       "prétentions salariales",
                                       "prétentions",
                                       "pretensiones salariales",
                                       "aspiraciones salariales",
                                       "expectativa salarial",
                                       "expectativas salariales",
                                       "ral desiderata",
                                       "pretesa economica",
                                       "pretensão salarial",
                                       "salariswens",
                                       "salarisindicatie",
                                       "salarisverwachting"};

/// Folded words around a number of hours, which "#" stands for.
constexpr std::string_view kHours[] = {"# hour week",       "# day week",      "# stunden woche",
                                       "# tage woche",      "work # hours",    "working # hours",
                                       "arbeite # stunden", "# heures semaine"};

/// The same of days, which say it in a sentence of work.
constexpr std::string_view kDays[] = {
    "# days a week",        "# days per week",   "# tage die woche",    "# tage pro woche",
    "# tage in der woche",  "# tagen pro woche", "# jours par semaine", "# días a la semana",
    "# giorni a settimana", "# dias por semana", "# dagen per week"};
constexpr std::string_view kOfWork[] = {
    "work",     "working",  "full time", "part time", "available",  "remote",  "vollzeit",
    "teilzeit", "arbeite",  "arbeiten",  "travaille", "travailler", "trabajo", "trabajar",
    "lavoro",   "lavorare", "trabalho",  "trabalhar", "werk",       "werken",  "deeltijd"};

/// Of a family; more of them are pupils.
constexpr std::string_view kFamilies[] = {
    "# children", "# kids",    "# daughters", "# sons",  "# kinder", "# kindern", "# töchter",
    "# söhne",    "# enfants", "# hijos",     "# hijas", "# figli",  "# filhos",  "# kinderen"};
constexpr std::string_view kAges[] = {"i am # years old", "i m # years old", "ich bin # jahre alt",
                                      "j ai # ans",       "tengo # años",    "ho # anni"};

/// What people do in their free time, in the clause of a number.
constexpr std::string_view kHobbies[] = {
    "choir",     "chorus",   "orchestra", "marathon", "marathons",   "triathlon", "triathlons",
    "chess",     "football", "soccer",    "rugby",    "volleyball",  "handball",  "chor",
    "orchester", "schach",   "fußball",   "fussball", "blaskapelle", "chorale",   "chœur",
    "échecs",    "coro",     "ajedrez",   "fútbol",   "maratón",     "maratones", "scacchi",
    "maratona",  "futebol",  "xadrez",    "koor",     "schaken",     "voetbal"};

constexpr std::size_t kFarthestVerb = 9;  // tokens behind what could be
constexpr std::size_t kDigitsOfAHobby = 2;

struct Range {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// The full stop of "1. März".
bool is_behind_day_of(const std::vector<Token>& tokens, std::size_t at) {
  const bool is_behind_day = tokens[at].text == "." && at > 0 && at + 1 < tokens.size() &&
                             tokens[at - 1].kind == TokenKind::kNumber;
  return is_behind_day && month_of(tokens[at + 1].text) != 0;
}

bool ends_statement(const std::vector<Token>& tokens, std::size_t at) {
  const Token& token = tokens[at];
  return token.kind == TokenKind::kBreak && token.text != "," && token.text != ":" &&
         !is_behind_day_of(tokens, at);
}

/// The sentence of a number.
Range statement_of(const std::vector<Token>& tokens, std::size_t number) {
  Range range{number, number + 1};
  while (range.begin > 0 && !ends_statement(tokens, range.begin - 1)) --range.begin;
  while (range.end < tokens.size() && !ends_statement(tokens, range.end)) ++range.end;
  return range;
}

template <std::size_t N>
bool says_any(const std::vector<Token>& tokens, Range range, const std::string_view (&table)[N]) {
  for (std::size_t at = range.begin; at < range.end; ++at) {
    if (tokens[at].kind != TokenKind::kWord) continue;
    const bool says_it =
        std::any_of(std::begin(table), std::end(table),
                    [&](std::string_view each) { return says_at(tokens, at, each); });
    if (says_it) return true;
  }
  return false;
}

template <std::size_t N>
bool is_in_any(const std::vector<Token>& tokens, std::size_t number,
               const std::string_view (&idioms)[N]) {
  return std::any_of(std::begin(idioms), std::end(idioms),
                     [&](std::string_view idiom) { return is_in_idiom(tokens, number, idiom); });
}

bool counts_time(const Quantity& quantity) {
  return !quantity.behind.empty() && !time_unit_of(quantity.behind.front()).empty();
}

/// "Start: 1 April 2027": the word that the sentence begins with.
template <std::size_t N>
bool is_in_form(const std::vector<Token>& tokens, Range range, const std::string_view (&table)[N]) {
  return range.begin + 1 < range.end && tokens[range.begin + 1].text == ":" &&
         says_any(tokens, {range.begin, range.begin + 1}, table);
}

/// "I can start", "kann ich ab März anfangen".
bool could_start(const std::vector<Token>& tokens, Range range) {
  for (std::size_t at = range.begin; at < range.end; ++at) {
    if (!says_any(tokens, {at, at + 1}, kCould)) continue;
    if (says_any(tokens, {at + 1, std::min(at + kFarthestVerb, range.end)}, kStarts)) return true;
  }
  return false;
}

}  // namespace

bool is_of_start(const Quantity& quantity, const std::vector<Token>& tokens, std::size_t number) {
  const bool is_time = quantity.month != 0 || (!quantity.is_year && counts_time(quantity));
  if (!is_time) return false;
  const Range range = statement_of(tokens, number);
  if (quantity.month == 0 && says_any(tokens, range, kNotices)) return true;
  return could_start(tokens, range) || is_in_form(tokens, range, kStartsOfForms) ||
         says_any(tokens, {range.begin, number}, kStartDates);
}

bool is_of_future(const std::vector<Token>& tokens, std::size_t number) {
  return says_any(tokens, statement_of(tokens, number), kCould);
}

bool is_of_terms(const Quantity& quantity, const std::vector<Token>& tokens, std::size_t number) {
  if (is_in_any(tokens, number, kHours)) return true;
  const Range range = statement_of(tokens, number);
  if (is_in_any(tokens, number, kDays)) return says_any(tokens, range, kOfWork);
  const bool may_be_wage = !quantity.is_year && quantity.unit != "%" && quantity.unit != "x";
  return may_be_wage && (says_any(tokens, {range.begin, number}, kWages) ||
                         is_in_form(tokens, range, kWagesOfForms));
}

bool is_of_free_time(const Quantity& quantity, const std::vector<Token>& tokens,
                     std::size_t number) {
  if (!quantity.unit.empty() || quantity.is_year) return false;
  if (quantity.value.size() == 1 && is_in_any(tokens, number, kFamilies)) return true;
  if (is_in_any(tokens, number, kAges)) return true;
  Range clause{number, number + 1};
  while (clause.begin > 0 && tokens[clause.begin - 1].kind != TokenKind::kBreak) --clause.begin;
  while (clause.end < tokens.size() && tokens[clause.end].kind != TokenKind::kBreak) ++clause.end;
  return quantity.value.size() <= kDigitsOfAHobby && says_any(tokens, clause, kHobbies);
}

}  // namespace cvpress::claims
