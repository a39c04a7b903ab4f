#include "claims/number_nouns.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "base/numbers.h"
#include "claims/listed.h"
#include "claims/number_words.h"
#include "claims/time_units.h"
#include "claims/words.h"

namespace cvpress::claims {
namespace {

/// Verbs and places behind a number, folded.
constexpr std::string_view kNoNouns[] = {
    "are",   "were",    "is",     "was",    "has",  "have",  "had",   "when", "while",   "and",
    "und",   "et",      "y",      "who",    "at",   "in",    "since", "sind", "war",     "waren",
    "hat",   "haben",   "hatten", "wurden", "bei",  "beim",  "im",    "als",  "während", "seit",
    "sont",  "étaient", "ont",    "quand",  "chez", "dans",  "son",   "eran", "cuando",  "sono",
    "erano", "quando",  "são",    "eram",   "zijn", "waren", "bij",   "toen"};

/// In the place of what was said to be counted before.
constexpr std::string_view kCountedBefore[] = {"them",  "whom", "which", "those", "ihnen", "denen",
                                               "davon", "eux",  "ello",  "loro",  "ele",   "hen"};

/// Between two numbers of one unit; the latter where a word such as "between" stands before both.
constexpr std::string_view kToSecond[] = {"to",  "bis", "à",     "a", "até",
                                          "tot", "auf", "hasta", "ad"};
constexpr std::string_view kAnd[] = {"and", "und", "et", "y", "e", "en"};
constexpr std::string_view kBeforeBoth[] = {"between", "zwischen", "entre", "tra", "fra", "tussen"};

/// Verbs behind a number of those that were counted before: "two have arrived".
constexpr std::string_view kOfPart[] = {"are",   "were",    "have",    "had",    "sind",
                                        "waren", "haben",   "sont",    "ont",    "son",
                                        "stay",  "remain",  "left",    "stayed", "remained",
                                        "still", "blieben", "bleiben", "gingen", "quedaron"};

/// Before the name of an employer.
constexpr std::string_view kAt[] = {"at", "with",   "bei", "beim", "chez",
                                    "en", "presso", "na",  "bij",  "am"};
constexpr std::string_view kBeforePlace[] = {"the", "der", "dem", "den", "la", "le", "el", "il"};
constexpr std::size_t kFarthestPlace = 5;  // tokens
constexpr std::size_t kFarthestPlaceOfTime = 9;
constexpr std::size_t kFarthestPlaceBefore = 12;

/// Before a role.
constexpr std::string_view kBeforeHeldRole[] = {"as", "als", "comme", "como", "come"};

/// Behind years that are those of all jobs.
constexpr std::string_view kBehindCareers[] = {
    "in",    "of",  "im",   "an",   "am", "experience", "erfahrung", "berufserfahrung",
    "beruf", "mit", "with", "dans", "en", "d",          "de",        "di",
    "nei",   "com"};

/// Before a field of work or an employer, behind a time: "twelve years in ICU".
constexpr std::string_view kInFields[] = {"in", "im", "auf", "an", "am", "dans", "en", "nel"};
/// Right before a part of a time.
constexpr std::string_view kPartsOfTimes[] = {"davon", "dont", "waarvan"};
constexpr std::size_t kFarthestLeading = 4;  // tokens behind "seven of them"

/// What words for leading others begin with.
constexpr std::string_view kStemsOfLeading[] = {
    "lead", "led",   "manag",  "head", "chief", "direct", "director", "charge", "führ", "leit",
    "chef", "dirig", "gestio", "jefe", "cap",   "gerenc", "princip",  "senior", "staff"};

constexpr std::size_t kFarthestNoun = 16;  // tokens

bool is_of_money(std::string_view unit) {
  return !unit.empty() && unit != "%" && unit != "x" && unit != "‰";
}

/// Whether nothing but "to" stands between two numbers, their signs, and how many thousands.
bool is_range(const std::vector<Token>& tokens, std::size_t first, std::size_t second) {
  std::size_t words = 0;
  bool is_of_and = false;
  for (std::size_t i = first + 1; i < second; ++i) {
    const std::string& word = tokens[i].plain;
    const bool is_of_number = tokens[i].kind == TokenKind::kSign || magnitude_of(word);
    if (is_of_number) continue;
    is_of_and = is_among(kAnd, word);
    const bool links = tokens[i].kind == TokenKind::kDash || is_among(kToSecond, word) || is_of_and;
    if (!links || ++words > 1) return false;
  }
  if (!is_of_and) return true;
  const bool is_signed = first > 0 && tokens[first - 1].kind == TokenKind::kSign;
  const std::size_t before = is_signed ? first - 1 : first;
  return before > 0 && is_among(kBeforeBoth, tokens[before - 1].plain);
}

void share_in_range(Quantity& first, Quantity& second) {
  if (first.is_year || second.is_year) return;
  if (first.unit.empty() || first.behind.empty()) first.behind = second.behind;
  if (first.unit.empty()) {
    first.unit = second.unit;
  } else if (second.unit.empty() && is_of_money(first.unit)) {
    second.unit = first.unit;
  }
}

bool ends_sentence_between(const std::vector<Token>& tokens, std::size_t first,
                           std::size_t second) {
  return std::any_of(tokens.begin() + static_cast<std::ptrdiff_t>(first),
                     tokens.begin() + static_cast<std::ptrdiff_t>(second), [](const Token& each) {
                       return each.kind == TokenKind::kBreak && each.text != "," &&
                              each.text != ";" && each.text != ":";
                     });
}

/// "8 stayed", which counts no "stayed".
void leave_verb(Quantity& quantity) {
  const bool is_verb = quantity.behind.size() == 1 && quantity.behind.front().ends_with("ed");
  if (!is_verb) return;
  quantity.before.push_back(std::move(quantity.behind.front()));
  quantity.behind.clear();
}

bool has_noun(const Quantity& quantity) {
  return !quantity.is_year && !quantity.behind.empty() && !is_pronoun(quantity.behind.front());
}

bool is_less(const Quantity& one, const Quantity& other) {
  return parse_decimal(one.value).value_or(0) < parse_decimal(other.value).value_or(0);
}

/// The numbers with a noun before one in its sentence: the last one, or where a pronoun stands for
/// it, the first one that is no less: "nineteen years in five firms, eleven of them".
const Quantity* counted_before(const std::vector<Token>& tokens,
                               const std::vector<std::size_t>& places,
                               const std::vector<Quantity>& quantities, std::size_t at) {
  const Quantity* counted = nullptr;
  for (std::size_t i = at; i > 0; --i) {
    if (places[i - 1] + kFarthestNoun < places[at]) break;
    if (ends_sentence_between(tokens, places[i - 1], places[at])) break;
    if (!has_noun(quantities[i - 1])) continue;
    const bool is_alone = quantities[at].behind.empty();
    if (!is_alone && counted != nullptr && is_less(quantities[i - 1], quantities[at])) continue;
    counted = &quantities[i - 1];
    if (is_alone) break;
  }
  return counted;
}

/// "Four engineers; two have arrived", which are two of the four.
void add_part(const std::vector<Token>& tokens, std::size_t place, const Quantity& counted,
              Quantity& quantity) {
  const bool is_part = place + 1 < tokens.size() && is_among(kOfPart, tokens[place + 1].plain) &&
                       quantity.whole.empty() && counted.unit.empty();
  if (!is_part) return;
  const double part = parse_decimal(quantity.value).value_or(0);
  quantity.is_part_by_verb = part < parse_decimal(counted.value).value_or(0);
  if (quantity.is_part_by_verb) quantity.whole = counted.value;
}

/// The name behind one of a table's words and an article, if there is one.
template <std::size_t N>
std::string name_behind(const std::vector<Token>& tokens, std::size_t at,
                        const std::string_view (&table)[N]) {
  if (!is_among(table, tokens[at].plain)) return {};
  std::size_t name = at + 1;
  if (name < tokens.size() && is_among(kBeforePlace, tokens[name].plain)) ++name;
  const bool is_name = name < tokens.size() && tokens[name].kind == TokenKind::kWord &&
                       is_capitalised(tokens[name].text);
  return is_name ? folded_word(tokens[name].text) : std::string();
}

template <std::size_t N>
std::string name_after(const std::vector<Token>& tokens, std::size_t number, std::size_t farthest,
                       const std::string_view (&table)[N]) {
  for (std::size_t i = number + 1; i + 1 < tokens.size() && i < number + farthest; ++i) {
    if (tokens[i].kind != TokenKind::kWord) return {};
    if (std::string name = name_behind(tokens, i, table); !name.empty()) return name;
  }
  return {};
}

/// The last one in the sentence before a number.
std::string place_before(const std::vector<Token>& tokens, std::size_t number) {
  for (std::size_t i = number; i > 0 && i + kFarthestPlaceBefore > number; --i) {
    if (tokens[i - 1].kind == TokenKind::kBreak && tokens[i - 1].text != ",") return {};
    if (std::string name = name_behind(tokens, i - 1, kAt); !name.empty()) return name;
  }
  return {};
}

bool is_of_leading(const Token& token) {
  return is_word_of_leading(token.plain);
}

/// The field that a time was spent in, which begins behind the unit: "Intensivpflege", "in ICU".
std::string field_at(const std::vector<Token>& tokens, std::size_t at) {
  if (at >= tokens.size() || tokens[at].kind != TokenKind::kWord) return {};
  if (!is_among(kInFields, tokens[at].plain)) {
    return is_capitalised(tokens[at].text) ? folded_word(tokens[at].text) : std::string();
  }
  ++at;
  if (at < tokens.size() && is_among(kBeforePlace, tokens[at].plain)) ++at;
  const bool is_field = at < tokens.size() && tokens[at].kind == TokenKind::kWord;
  return is_field ? folded_word(tokens[at].text) : std::string();
}

/// "Seven of them leading a team".
bool leads_behind(const std::vector<Token>& tokens, std::size_t number) {
  for (std::size_t i = number + 1; i < tokens.size() && i <= number + kFarthestLeading; ++i) {
    if (tokens[i].kind == TokenKind::kBreak) return false;
    if (is_of_leading(tokens[i])) return true;
  }
  return false;
}

/// "Seventeen years in museums", "15 Jahre Erfahrung"; not "nine years leading teams".
bool is_of_career(const std::vector<Token>& tokens, std::size_t number) {
  const std::size_t behind = number + 2;
  const bool is_alone = behind >= tokens.size() || tokens[behind].kind != TokenKind::kWord;
  if (!is_alone && !is_among(kBehindCareers, tokens[behind].plain)) return false;
  const auto parts = [](const Token& token) { return token.kind == TokenKind::kBreak; };
  const auto here = tokens.begin() + static_cast<std::ptrdiff_t>(number);
  const auto first = std::find_if(std::make_reverse_iterator(here), tokens.rend(), parts).base();
  return std::none_of(first, std::find_if(here, tokens.end(), parts), is_of_leading);
}

/// Where a number was, and in which role it was a time.
void add_places(const std::vector<Token>& tokens, std::size_t place, Quantity& quantity) {
  const bool is_time = !quantity.behind.empty() && !time_unit_of(quantity.behind.front()).empty();
  quantity.place = name_after(tokens, place, is_time ? kFarthestPlaceOfTime : kFarthestPlace, kAt);
  if (!is_time) return;
  quantity.role = name_after(tokens, place, kFarthestPlaceOfTime, kBeforeHeldRole);
  quantity.place_before = place_before(tokens, place);
  quantity.place_in = name_after(tokens, place, kFarthestPlaceOfTime, kInFields);
  quantity.field = field_at(tokens, place + 2);
  quantity.is_of_leading = leads_behind(tokens, place);
  quantity.is_of_career = is_of_career(tokens, place);
}

/// "Fourteen years, davon zwölf auf Intensivstationen": those twelve are years.
void add_part_of_time(const std::vector<Token>& tokens, std::size_t place, const Quantity& counted,
                      Quantity& quantity) {
  const bool is_part = is_among(kPartsOfTimes, quantity.right_before) && has_noun(counted) &&
                       !time_unit_of(counted.behind.front()).empty();
  if (!is_part) return;
  quantity.is_of_them = true;
  const bool says_time = !quantity.behind.empty() && !time_unit_of(quantity.behind.front()).empty();
  if (says_time) return;
  quantity.behind.insert(quantity.behind.begin(), counted.behind.front());
  quantity.field = field_at(tokens, place + 1);
  quantity.is_of_leading = leads_behind(tokens, place);
}

/// "Five years and seven months", which are one time.
void join_times(const std::vector<Token>& tokens, std::size_t first, std::size_t second,
                Quantity& years, Quantity& months) {
  const auto counts = [](const Quantity& quantity, std::string_view unit) {
    return !quantity.behind.empty() && time_unit_of(quantity.behind.front()) == unit;
  };
  if (!counts(years, "year") || !counts(months, "month")) return;
  const bool is_joined =
      second == first + 2 || (second == first + 3 && (is_among(kAnd, tokens[first + 2].plain) ||
                                                      tokens[first + 2].text == ","));
  if (!is_joined) return;
  years.months_more = parse_decimal(months.value).value_or(0);
  years.place = months.place;
  years.role = months.role;
  months.is_idle = true;
}

}  // namespace

bool counts_nothing(std::string_view word) {
  return is_among(kNoNouns, word);
}

bool is_word_of_leading(std::string_view word) {
  return word.ends_with("leitung") ||
         std::any_of(std::begin(kStemsOfLeading), std::end(kStemsOfLeading),
                     [&](std::string_view stem) { return word.starts_with(stem); });
}

bool is_pronoun(std::string_view word) {
  return is_among(kCountedBefore, word);
}

void share_nouns(const std::vector<Token>& tokens, const std::vector<std::size_t>& places,
                 std::vector<Quantity>& quantities) {
  for (std::size_t i = 0; i < quantities.size(); ++i) {
    add_places(tokens, places[i], quantities[i]);
  }
  for (std::size_t i = 1; i < quantities.size(); ++i) {
    if (is_range(tokens, places[i - 1], places[i]))
      share_in_range(quantities[i - 1], quantities[i]);
    join_times(tokens, places[i - 1], places[i], quantities[i - 1], quantities[i]);
  }
  for (std::size_t i = 1; i < quantities.size(); ++i) {
    Quantity& quantity = quantities[i];
    if (quantity.is_year || !quantity.unit.empty()) continue;
    add_part_of_time(tokens, places[i], quantities[i - 1], quantity);
    leave_verb(quantity);
    if (has_noun(quantity)) continue;
    const Quantity* counted = counted_before(tokens, places, quantities, i);
    if (counted == nullptr) continue;
    if (quantity.behind.empty()) {
      add_part(tokens, places[i], *counted, quantity);
      quantity.before.insert(quantity.before.end(), counted->behind.begin(), counted->behind.end());
    } else {
      quantity.behind.front() = counted->behind.front();
      quantity.is_of_them = true;
      quantity.place = counted->place;
      quantity.is_of_leading = leads_behind(tokens, places[i]);
    }
  }
}

}  // namespace cvpress::claims
