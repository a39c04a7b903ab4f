#include "claims/idle_numbers.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "base/utf8.h"
#include "claims/listed.h"
#include "claims/months.h"

namespace cvpress::claims {
namespace {

/// Folded words around a number, which "#" stands for.
constexpr std::string_view kIdleIdioms[] = {"father of #",
                                            "mother of #",
                                            "dad of #",
                                            "mum of #",
                                            "mom of #",
                                            "parent of #",
                                            "vater von #",
                                            "mutter von #",
                                            "papa von #",
                                            "mama von #",
                                            "père de #",
                                            "mère de #",
                                            "padre de #",
                                            "madre de #",
                                            "padre di #",
                                            "madre di #",
                                            "pai de #",
                                            "mãe de #",
                                            "vader van #",
                                            "moeder van #",
                                            "sleep # hours",
                                            "sleeps # hours",
                                            "schlafe # stunden",
                                            "schläft # stunden",
                                            "# a side",
                                            "next # years",
                                            "next # months",
                                            "coming # years",
                                            "nächsten # jahre",
                                            "nächsten # jahren",
                                            "kommenden # jahre",
                                            "kommenden # jahren",
                                            "prochaines # années",
                                            "# prochaines années",
                                            "próximos # años",
                                            "prossimi # anni",
                                            "próximos # anos",
                                            "komende # jaar",
                                            "first 100 days",
                                            "first 90 days",
                                            "first 60 days",
                                            "first 30 days",
                                            "ersten 100 tage",
                                            "ersten 100 tagen",
                                            "on site # days",
                                            "# days on site",
                                            "# days in the office",
                                            "vor ort # tage",
                                            "# tage vor ort",
                                            "# tage im büro",
                                            "teilzeit # %",
                                            "# % teilzeit",
                                            "pensum # %",
                                            "pensum von # %",
                                            "# % pensum",
                                            "# % stelle",
                                            "part time # %",
                                            "# % part time",
                                            "# % position"};

/// Folded words that tell a wish, one or two.
constexpr std::string_view kWishedFor[] = {
    "want to", "wants to",  "would like", "would love", "hope to", "hoping to",  "looking to",
    "aim to",  "aspire to", "wish to",    "möchte",     "möchten", "würde gern", "würde gerne",
    "hoffe",   "souhaite",  "voudrais",   "aimerais",   "quiero",  "quisiera",   "gustaría",
    "vorrei",  "desidero",  "quero",      "gostaria",   "graag"};

/// Between a wish and a number, or behind it: the number is of what one has.
constexpr std::string_view kOwned[] = {
    "i",           "my",          "our",        "we",       "me",         "what",
    "ich",         "mein",        "meine",      "meinen",   "meiner",     "meinem",
    "unser",       "unsere",      "wir",        "because",  "since",      "after",
    "having",      "like",        "again",      "use",      "using",      "bring",
    "apply",       "leverage",    "contribute", "continue", "keep",       "share",
    "experience",  "weil",        "nachdem",    "wie",      "seit",       "weiter",
    "weiterhin",   "wieder",      "einbringen", "nutzen",   "mitbringen", "einsetzen",
    "erfahrung",   "j",           "mon",        "mes",      "expérience", "mi",
    "mis",         "experiencia", "mia",        "mio",      "esperienza", "minha",
    "experiência", "mijn",        "ervaring"};

/// The same of a place that is looked for, up to a comma.
constexpr std::string_view kLookedFor[] = {"looking for", "searching for", "suche",
                                           "cherche",     "busco",         "buscando",
                                           "cerco",       "procuro",       "zoek"};

/// Before what is of the reader; in German with a capital.
constexpr std::string_view kYours[] = {"your",    "votre",  "vos",   "vuestro",
                                       "vuestra", "vostro", "vostra"};
constexpr std::string_view kYoursWithCapital[] = {"Ihr",   "Ihre",  "Ihrer",
                                                  "Ihrem", "Ihren", "Ihres"};
/// Between it and its number: "your team of 12".
constexpr std::string_view kOfYours[] = {"of", "with", "von", "mit", "de", "avec", "con", "di"};

/// Who could start then.
constexpr std::string_view kReady[] = {"free",       "frei",        "libre",      "libero",
                                       "livre",      "vrij",        "available",  "verfügbar",
                                       "disponible", "disponibile", "disponível", "beschikbaar"};

/// Right before a date on which something begins.
constexpr std::string_view kBeginning[] = {"ab", "from", "starting", "vanaf", "dès", "du", "dal"};
constexpr std::string_view kBeforeDates[] = {"dem", "den", "the", "le", "el", "il", "o"};
constexpr std::string_view kUntil[] = {"to", "until", "till", "bis", "au", "al", "tot", "a"};
constexpr std::string_view kInDates[] = {"de", "del", "of"};

constexpr std::size_t kFarthestWish = 24;  // tokens
constexpr std::size_t kFarthestOwned = 6;

/// How many words of an idiom stand before its number.
std::size_t words_before_number(std::string_view idiom) {
  std::size_t words = 0;
  for (const char c : idiom) {
    if (c == '#' || is_ascii_digit(c)) break;
    if (c == ' ') ++words;
  }
  return words;
}

template <std::size_t N>
bool says_any_at(const std::vector<Token>& tokens, std::size_t at,
                 const std::string_view (&table)[N]) {
  return std::any_of(std::begin(table), std::end(table),
                     [&](std::string_view phrase) { return says_at(tokens, at, phrase); });
}

bool ends_sentence_of(const Token& token) {
  return token.kind == TokenKind::kBreak && token.text != ",";
}

/// "Want to", "möchte" at a token.
bool is_wish(const std::vector<Token>& tokens, std::size_t at) {
  return says_any_at(tokens, at, kWishedFor);
}

bool is_owned(const std::vector<Token>& tokens, std::size_t number) {
  for (std::size_t i = number + 1; i < tokens.size() && i <= number + kFarthestOwned; ++i) {
    if (ends_sentence_of(tokens[i])) return false;
    if (is_among(kOwned, plain_at(tokens, i))) return true;
  }
  return false;
}

/// "Looking for", "suche" at a token.
bool is_search(const std::vector<Token>& tokens, std::size_t at) {
  const bool is_noun =
      at > 0 && tokens[at].text == "Suche" && tokens[at - 1].kind != TokenKind::kBreak;
  return !is_noun && says_any_at(tokens, at, kLookedFor);
}

/// "Looking for a 30-hour position", "suche eine Station mit 10 bis 20 Betten".
bool is_looked_for(const std::vector<Token>& tokens, std::size_t number) {
  for (std::size_t i = number; i > 0 && i + kFarthestWish > number; --i) {
    const std::size_t at = i - 1;
    if (tokens[at].kind == TokenKind::kBreak || tokens[at].kind == TokenKind::kDash) return false;
    if (tokens[at].kind != TokenKind::kWord) continue;
    if (is_search(tokens, at)) return !is_owned(tokens, number);
    const bool is_who_searches = at > 0 && is_search(tokens, at - 1);  // "suche ich"
    if (!is_who_searches && is_among(kOwned, plain_at(tokens, at))) return false;
  }
  return false;
}

bool is_yours(const std::vector<Token>& tokens, std::size_t at) {
  return at < tokens.size() &&
         (is_among(kYoursWithCapital, tokens[at].text) || is_among(kYours, plain_at(tokens, at)));
}

/// "Your 16-bed stroke unit", "Ihr Team von 12".
bool is_of_reader(const std::vector<Token>& tokens, std::size_t number) {
  if (number == 0) return false;
  if (is_yours(tokens, number - 1)) return true;
  const bool is_behind_noun = number > 2 && is_among(kOfYours, plain_at(tokens, number - 1)) &&
                              tokens[number - 2].kind == TokenKind::kWord;
  return is_behind_noun && is_yours(tokens, number - 3) && !is_owned(tokens, number);
}

/// Whether the sentence wishes for what a number counts.
bool is_wished(const std::vector<Token>& tokens, std::size_t number) {
  for (std::size_t i = number; i > 0 && i + kFarthestWish > number; --i) {
    const std::size_t at = i - 1;
    if (ends_sentence_of(tokens[at])) return false;
    if (tokens[at].kind != TokenKind::kWord) continue;
    if (is_wish(tokens, at)) return !is_owned(tokens, number);
    const bool is_who_wishes = at > 0 && is_wish(tokens, at - 1);  // "möchte ich"
    if (!is_who_wishes && is_among(kOwned, plain_at(tokens, at))) return false;
  }
  return false;
}

bool is_day(const Token& token) {
  return token.kind == TokenKind::kNumber && token.text.size() <= 2;
}

}  // namespace

bool is_in_idiom(const std::vector<Token>& tokens, std::size_t number, std::string_view idiom) {
  const std::size_t before = words_before_number(idiom);
  return number >= before && says_at(tokens, number - before, idiom);
}

bool is_idle(const std::vector<Token>& tokens, std::size_t number) {
  const bool is_of_idiom =
      std::any_of(std::begin(kIdleIdioms), std::end(kIdleIdioms),
                  [&](std::string_view idiom) { return is_in_idiom(tokens, number, idiom); });
  return is_of_idiom || is_wished(tokens, number) || is_looked_for(tokens, number) ||
         is_of_reader(tokens, number);
}

std::size_t begin_of_date(const std::vector<Token>& tokens, std::size_t year) {
  std::size_t at = year;
  while (at > 0) {
    const Token& before = tokens[at - 1];
    const bool is_mark = before.text == "." || before.text == ",";
    const bool is_of_date = is_day(before) || is_mark || month_of(before.text) != 0 ||
                            is_among(kInDates, plain_at(tokens, at - 1));
    if (!is_of_date) break;
    --at;
  }
  return at;
}

bool is_available(const std::vector<Token>& tokens, std::size_t number) {
  constexpr std::size_t kFarthest = 7;
  if (is_among(kReady, plain_at(tokens, number + 1))) return true;
  for (std::size_t i = number; i > 0 && i + kFarthest > number; --i) {
    const Token& token = tokens[i - 1];
    if (is_among(kReady, plain_at(tokens, i - 1))) return true;
    const bool is_behind_day = (token.text == "." || token.text == ",") && i > 1 &&
                               tokens[i - 2].kind == TokenKind::kNumber;
    if (token.kind != TokenKind::kWord && !is_day(token) && !is_behind_day) return false;
  }
  return false;
}

bool begins_something(const std::vector<Token>& tokens, std::size_t number) {
  std::size_t first = begin_of_date(tokens, number);
  const bool has_day = tokens[number].text.find('.') != std::string::npos ||
                       std::any_of(tokens.begin() + static_cast<std::ptrdiff_t>(first),
                                   tokens.begin() + static_cast<std::ptrdiff_t>(number), is_day);
  const bool goes_on =
      number + 1 < tokens.size() && (tokens[number + 1].kind == TokenKind::kDash ||
                                     is_among(kUntil, plain_at(tokens, number + 1)));
  if (first > 0 && is_among(kBeforeDates, plain_at(tokens, first - 1))) --first;
  return has_day && !goes_on && first > 0 && is_among(kBeginning, plain_at(tokens, first - 1));
}

}  // namespace cvpress::claims
