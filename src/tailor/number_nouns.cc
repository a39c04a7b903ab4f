#include "tailor/number_nouns.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "base/numbers.h"
#include "locale/letters.h"
#include "tailor/number_words.h"
#include "tailor/words.h"

namespace cvpress::tailor {
namespace {

/// Verbs and places behind a number, folded.
constexpr std::string_view kNoNouns[] = {
    "are",     "were",   "is",    "was",   "has",  "have",  "had",     "when",   "while",
    "who",     "at",     "in",    "since", "sind", "war",   "waren",   "hat",    "haben",
    "hatten",  "wurden", "bei",   "beim",  "im",   "als",   "während", "seit",   "sont",
    "étaient", "ont",    "quand", "chez",  "dans", "son",   "eran",    "cuando", "sono",
    "erano",   "quando", "são",   "eram",  "zijn", "waren", "bij",     "toen"};

/// In the place of what was said to be counted before.
constexpr std::string_view kCountedBefore[] = {"them",  "whom", "which", "those", "ihnen", "denen",
                                               "davon", "eux",  "ello",  "loro",  "ele",   "hen"};

/// Between two numbers of one unit; the latter where a word such as "between" stands before both.
constexpr std::string_view kToSecond[] = {"to",  "bis", "à",     "a", "até",
                                          "tot", "auf", "hasta", "ad"};
constexpr std::string_view kAnd[] = {"and", "und", "et", "y", "e", "en"};
constexpr std::string_view kBeforeBoth[] = {"between", "zwischen", "entre", "tra", "fra", "tussen"};

/// Verbs behind a number of those that were counted before: "two have arrived".
constexpr std::string_view kOfPart[] = {"are",   "were",  "have", "had", "sind",
                                        "waren", "haben", "sont", "ont", "son"};

/// Before the name of an employer.
constexpr std::string_view kAt[] = {"at", "with",   "bei", "beim", "chez",
                                    "en", "presso", "na",  "bij"};
constexpr std::size_t kFarthestPlace = 5;  // tokens

constexpr std::size_t kFarthestNoun = 16;  // tokens

template <std::size_t N>
bool says_among(const std::string_view (&table)[N], std::string_view word) {
  return std::find(std::begin(table), std::end(table), word) != std::end(table);
}

std::string folded_of(const Token& token) {
  return token.kind == TokenKind::kWord ? locale::folded(token.text) : std::string();
}

bool is_of_money(std::string_view unit) {
  return !unit.empty() && unit != "%" && unit != "x" && unit != "‰";
}

/// Whether nothing but "to" stands between two numbers, their signs, and how many thousands.
bool is_range(const std::vector<Token>& tokens, std::size_t first, std::size_t second) {
  std::size_t words = 0;
  bool is_of_and = false;
  for (std::size_t i = first + 1; i < second; ++i) {
    const std::string word = folded_of(tokens[i]);
    const bool is_of_number = tokens[i].kind == TokenKind::kSign || magnitude_of(word);
    if (is_of_number) continue;
    is_of_and = says_among(kAnd, word);
    const bool links =
        tokens[i].kind == TokenKind::kDash || says_among(kToSecond, word) || is_of_and;
    if (!links || ++words > 1) return false;
  }
  if (!is_of_and) return true;
  const bool is_signed = first > 0 && tokens[first - 1].kind == TokenKind::kSign;
  const std::size_t before = is_signed ? first - 1 : first;
  return before > 0 && says_among(kBeforeBoth, folded_of(tokens[before - 1]));
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

/// The numbers with a noun before one in its sentence: the last one, or where a pronoun stands for
/// it, the first one: "nineteen years in five firms, eleven of them".
const Quantity* counted_before(const std::vector<Token>& tokens,
                               const std::vector<std::size_t>& places,
                               const std::vector<Quantity>& quantities, std::size_t at) {
  const Quantity* counted = nullptr;
  for (std::size_t i = at; i > 0; --i) {
    if (places[i - 1] + kFarthestNoun < places[at]) break;
    if (ends_sentence_between(tokens, places[i - 1], places[at])) break;
    if (!has_noun(quantities[i - 1])) continue;
    counted = &quantities[i - 1];
    if (quantities[at].behind.empty()) break;
  }
  return counted;
}

/// "Four engineers; two have arrived", which are two of the four.
void add_part(const std::vector<Token>& tokens, std::size_t place, const Quantity& counted,
              Quantity& quantity) {
  const bool is_part = place + 1 < tokens.size() &&
                       says_among(kOfPart, folded_of(tokens[place + 1])) &&
                       quantity.whole.empty() && counted.unit.empty();
  if (!is_part) return;
  const double part = parse_decimal(quantity.value).value_or(0);
  quantity.is_part_by_verb = part < parse_decimal(counted.value).value_or(0);
  if (quantity.is_part_by_verb) quantity.whole = counted.value;
}

std::string place_behind(const std::vector<Token>& tokens, std::size_t number) {
  for (std::size_t i = number + 1; i + 1 < tokens.size() && i < number + kFarthestPlace; ++i) {
    if (tokens[i].kind != TokenKind::kWord) return {};
    const bool is_at = says_among(kAt, folded_of(tokens[i])) && is_capitalised(tokens[i + 1].text);
    if (is_at && tokens[i + 1].kind == TokenKind::kWord) return folded_word(tokens[i + 1].text);
  }
  return {};
}

}  // namespace

bool counts_nothing(std::string_view word) {
  return says_among(kNoNouns, word);
}

bool is_pronoun(std::string_view word) {
  return says_among(kCountedBefore, word);
}

void share_nouns(const std::vector<Token>& tokens, const std::vector<std::size_t>& places,
                 std::vector<Quantity>& quantities) {
  for (std::size_t i = 0; i < quantities.size(); ++i) {
    quantities[i].place = place_behind(tokens, places[i]);
  }
  for (std::size_t i = 1; i < quantities.size(); ++i) {
    if (is_range(tokens, places[i - 1], places[i]))
      share_in_range(quantities[i - 1], quantities[i]);
  }
  for (std::size_t i = 1; i < quantities.size(); ++i) {
    Quantity& quantity = quantities[i];
    if (quantity.is_year || !quantity.unit.empty()) continue;
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
    }
  }
}

}  // namespace cvpress::tailor
