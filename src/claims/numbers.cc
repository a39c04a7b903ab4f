#include "claims/numbers.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "base/numbers.h"
#include "base/utf8.h"
#include "claims/idle_numbers.h"
#include "claims/implied_numbers.h"
#include "claims/listed.h"
#include "claims/months.h"
#include "claims/named_numbers.h"
#include "claims/number_digits.h"
#include "claims/number_nouns.h"
#include "claims/number_pairs.h"
#include "claims/number_tokens.h"
#include "claims/number_words.h"
#include "claims/plain_digits.h"
#include "claims/roundings.h"
#include "claims/start_words.h"
#include "claims/time_units.h"
#include "claims/words.h"
#include "claims/year_words.h"

namespace cvpress::claims {
namespace {

constexpr std::size_t kMostBehind = 2;
constexpr std::size_t kWordsOfHalf = 3;  // "and a half"
constexpr std::size_t kMostFarther = 2;
constexpr std::size_t kMostBefore = 3;

/// Words that say nothing of what is counted: English and German.
constexpr std::string_view kFunctionWords[] = {
    "a",    "about", "als",  "am",     "an",    "and",   "approx", "around", "as",   "at",
    "auf",  "aus",   "bei",  "by",     "ca",    "circa", "das",    "dem",    "den",  "der",
    "die",  "ein",   "eine", "einem",  "einen", "einer", "etwa",   "fast",   "for",  "from",
    "für",  "her",   "his",  "is",     "im",    "in",    "into",   "its",    "it",   "mehr",
    "mit",  "more",  "my",   "nearly", "of",    "on",    "or",     "our",    "over", "rund",
    "than", "plus",  "the",  "their",  "to",    "um",    "und",    "up",     "von",  "was",
    "were", "with",  "zu",   "zum",    "zur",   "über"};

/// More that is never counted, and so no unit: "2025 an der Universität", "two and".
constexpr std::string_view kNoUnits[] = {
    "after",    "also",     "are",   "because", "before",    "began",   "begann",   "beim",
    "between",  "bis",      "bin",   "but",     "came",      "changed", "damals",   "dann",
    "davon",    "depuis",   "durch", "during",  "erhielt",   "folgte",  "ging",     "gründete",
    "had",      "hat",      "habe",  "has",     "have",      "he",      "hinter",   "i",
    "ich",      "if",       "ist",   "jusqu",   "kam",       "leitete", "machte",   "moved",
    "nach",     "neben",    "not",   "ob",      "oder",      "onto",    "ohne",     "per",
    "pour",     "she",      "since", "seit",    "so",        "sowie",   "startete", "that",
    "then",     "there",    "they",  "through", "till",      "unter",   "until",    "vom",
    "vor",      "war",      "waren", "we",      "wechselte", "when",    "where",    "whether",
    "which",    "while",    "who",   "wir",     "wobei",     "wo",      "wurde",    "zog",
    "zwischen", "übernahm", "en",    "et",      "dans",      "chez",    "avec",     "y",
    "hasta",    "desde",    "e",     "fino",    "até",       "naar",    "tot"};
/// Behind a number, before what it is a part of, so that it may be no year: "2014 of the users".
constexpr std::string_view kBeforeWholes[] = {"of",   "von",  "der",  "des", "aus",
                                              "more", "mehr", "than", "up",  "out"};

/// Between a month and its year: "abril de 2021".
constexpr std::string_view kBetweenMonthAndYear[] = {"de", "del", "of"};

/// Before a number of times: "by a factor of 3".
constexpr std::string_view kFactors[] = {"factor", "faktor", "facteur", "fattore", "fator"};

/// Puts numbers together from tokens.
class QuantityReader {
 public:
  QuantityReader(std::string_view text, const std::vector<Token>& tokens)
      : text_(text), tokens_(tokens) {}

  Quantity read(std::size_t number) const {
    Quantity quantity;
    quantity.begin = tokens_[number].begin;
    quantity.end = tokens_[number].end;
    quantity.right_before = number > 0 ? folded(number - 1) : "";
    if (const auto date = date_in_digits(tokens_[number].text)) {
      quantity.text = tokens_[number].text;
      quantity.value = std::to_string(date->year);
      quantity.is_year = true;
      quantity.month = date->month;
      add_start(number, quantity);
      return quantity;
    }
    const std::size_t next = read_value(number, quantity);
    const Token& token = tokens_[number];
    quantity.is_at_least = token.is_at_least;
    quantity.is_share = token.is_share;
    quantity.rounding = rounding(number);
    quantity.version_of = folded_word(versioned_name(text_, token.begin, token.end));
    add_words(number, next, quantity);
    quantity.text = written(number, next);
    if (next == number + 1 && is_of_our_time(number)) read_year(number, quantity);
    return quantity;
  }

  /// Its value and unit; the token behind them.
  std::size_t read_value(std::size_t number, Quantity& quantity) const {
    std::string value = written_plainly(tokens_[number].text);
    std::size_t next = number + 1;
    if (has_half(number)) {
      value += ".5";
      next += kWordsOfHalf;
    }
    for (; next < tokens_.size(); ++next) {
      const std::string word = folded(next);
      const auto zeros = magnitude_of(word);
      const auto unit = zeros ? std::nullopt : unit_of(word);
      if (zeros) value = multiplied(std::move(value), *zeros);
      if (unit) quantity.unit = *unit;
      const std::string_view counted = counted_by_tens(word);
      if (!counted.empty()) {
        quantity.behind.emplace_back(counted);
        quantity.is_of_tens = true;
      }
      if (!zeros && !unit) break;
    }
    add_unit_before(number, quantity);
    if (quantity.unit == "%" && next == number + 2) value = written_percent(tokens_[number].text);
    quantity.value = without_zeros(std::move(value));
    return next;
  }

  /// "Five and a half years".
  bool has_half(std::size_t number) const {
    return number + kWordsOfHalf < tokens_.size() &&
           tokens_[number].text.find('.') == std::string::npos && folded(number + 1) == "and" &&
           folded(number + 2) == "a" && folded(number + kWordsOfHalf) == "half";
  }

  void add_unit_before(std::size_t number, Quantity& quantity) const {
    if (!quantity.unit.empty()) return;
    const auto unit = number > 0 ? unit_of(folded(number - 1)) : std::nullopt;
    if (unit) {
      quantity.unit = *unit;
    } else if (is_factor(number)) {
      quantity.unit = "x";
    }
  }

  /// Four digits that may be a year, with a month before them or without.
  void read_year(std::size_t number, Quantity& quantity) const {
    add_start(number, quantity);
    const auto month = month_before(number);
    quantity.is_year = month || may_be_year(number, quantity);
    if (!month) return;
    quantity.month = month_of(tokens_[*month].text);
    const std::size_t first = begin_of_date(tokens_, number);
    quantity.right_before = first > 0 ? folded(first - 1) : "";
    quantity.text =
        text_.substr(tokens_[*month].begin, tokens_[number].end - tokens_[*month].begin);
  }

  /// "41 of the first 50", but not "41 of 2024".
  void add_whole(std::size_t number, Quantity& quantity) const {
    const auto behind = whole_behind(tokens_, number);
    const auto before = behind ? std::nullopt : whole_before(tokens_, number);
    const auto first = behind || before ? std::nullopt : whole_of_sentence(tokens_, number);
    const auto at = behind ? behind : before ? before : first;
    if (!at || quantity.is_year || !quantity.unit.empty()) return;
    Quantity whole = read(*at);
    if (whole.is_year || !whole.unit.empty()) return;
    quantity.is_behind_whole = first.has_value();
    if (first && parse_decimal(quantity.value) >= parse_decimal(whole.value)) return;
    quantity.whole = std::move(whole.value);
    quantity.is_right_before_whole = behind.has_value();
    if (!behind) return;
    const std::size_t begin = tokens_[number].begin;
    quantity.text = text_.substr(begin, tokens_[*at].end - begin);
  }

  /// "From 600 to 11,000", but no years.
  void add_start_of_change(std::size_t number, Quantity& quantity) const {
    const auto from = start_of_change(tokens_, number);
    if (!from || quantity.is_year) return;
    Quantity start = read(*from);
    quantity.from = value_in_unit_of(start, quantity);
    for (std::string& word : start.before) quantity.before.push_back(std::move(word));
  }

  /// The "3" of "3 March 2021", "3. März 2021" and "March 3, 2021", which says no number of
  /// anything.
  bool is_day_of_month(std::size_t number) const {
    if (tokens_[number].text.size() > 2) return false;
    for (std::size_t year = number + 2; year < std::min(number + 5, tokens_.size()); ++year) {
      if (tokens_[year].kind != TokenKind::kNumber || !is_of_our_time(year)) continue;
      const auto month = month_before(year);
      const bool is_behind = month && *month + 1 == number && year == number + 2;
      return month && (is_behind || is_right_before(number, *month));
    }
    return false;
  }

 private:
  void add_start(std::size_t number, Quantity& quantity) const {
    quantity.is_of_start = is_available(tokens_, number);
    quantity.begins_something = begins_something(tokens_, number);
  }

  /// With a full stop between them, or "de".
  bool is_right_before(std::size_t at, std::size_t other) const {
    for (std::size_t i = at + 1; i < other; ++i) {
      const bool is_between = tokens_[i].text == "." || is_among(kBetweenMonthAndYear, folded(i));
      if (!is_between) return false;
    }
    return at < other;
  }

  std::string folded(std::size_t at) const {
    const Token& token = tokens_[at];
    if (token.kind == TokenKind::kSign) return token.text;
    return token.kind == TokenKind::kWord ? folded_word(token.text) : "";
  }

  /// "Over 90 %", "more than $3", "15+", "fifteen-plus".
  Rounding rounding(std::size_t number) const {
    const std::size_t end = tokens_[number].end;
    const bool has_sign = end > tokens_[number].begin && text_.substr(end).starts_with('+');
    const bool has_plus = number + 1 < tokens_.size() && folded(number + 1) == "plus";
    if (has_sign || has_plus) return Rounding::kOver;
    const bool is_signed = number > 0 && tokens_[number - 1].kind == TokenKind::kSign;
    const std::size_t at = is_signed ? number - 1 : number;
    if (at == 0) return Rounding::kNone;
    return rounding_of(at > 1 ? folded(at - 2) : "", folded(at - 1));
  }

  /// The "3" of "a factor of 3".
  bool is_factor(std::size_t number) const {
    const std::size_t at = number > 0 && is_among(kFunctionWords, folded(number - 1)) ? 2 : 1;
    return number >= at && is_among(kFactors, folded(number - at));
  }

  void add_words(std::size_t number, std::size_t next, Quantity& quantity) const {
    std::size_t i = is_by_time(next) ? next + 1 : next;
    for (; i < tokens_.size() && quantity.behind.size() < kMostBehind; ++i) {
      if (tokens_[i].kind != TokenKind::kWord) break;
      if (i == next && may_lack_noun(number, quantity) && counts_nothing(tokens_[i].plain)) break;
      add_word(i, quantity.behind);
    }
    if (quantity.behind.size() == kMostBehind) add_farther(i, quantity);
    add_before(number, quantity);
  }
  /// "2 %/h".
  bool is_by_time(std::size_t at) const {
    return at + 1 < tokens_.size() && tokens_[at].text == "/" &&
           tokens_[at + 1].kind == TokenKind::kWord && !time_unit_of(folded(at + 1)).empty();
  }
  /// The noun of "two weekly exercise groups of": up to a word that goes on with something else.
  void add_farther(std::size_t at, Quantity& quantity) const {
    for (; at < tokens_.size() && quantity.farther.size() < kMostFarther; ++at) {
      if (tokens_[at].kind != TokenKind::kWord || has_no_unit(at)) break;
      quantity.farther.push_back(folded(at));
    }
  }
  /// Those before a bracket as well: "vessel positions (4 million a day", but not "level (2022)".
  void add_before(std::size_t number, Quantity& quantity) const {
    for (std::size_t i = number; i > 0 && quantity.before.size() < kMostBefore; --i) {
      const Token& token = tokens_[i - 1];
      const bool is_bracket = token.text == "(" && !is_of_our_time(number);
      const bool is_passed = token.kind == TokenKind::kSign || is_bracket;
      if (is_passed && i == number) continue;
      if (token.kind != TokenKind::kWord) break;
      add_word(i - 1, quantity.before);
    }
  }
  /// Whether a word such as "were" behind a number tells that nothing is counted.
  bool may_lack_noun(std::size_t number, const Quantity& quantity) const {
    return quantity.unit.empty() && !is_of_our_time(number);
  }
  void add_word(std::size_t at, std::vector<std::string>& words) const {
    std::string word = folded(at);
    const bool is_genitive = word == "s";  // of "master's"
    if (!is_genitive && !is_among(kFunctionWords, word)) words.push_back(std::move(word));
  }

  bool is_of_our_time(std::size_t number) const {
    const std::string& digits = tokens_[number].text;
    const auto year = digits.size() == kDigitsOfAYear ? parse_whole(digits) : std::nullopt;
    return year && *year >= kFirstYear && *year <= kLastYear;
  }

  /// The token of the month that a year is of: "April 2021", "Apr. 2021", "abril de 2021".
  std::optional<std::size_t> month_before(std::size_t number) const {
    std::size_t at = number;
    if (at > 0 && is_among(kBetweenMonthAndYear, folded(at - 1))) --at;
    const bool has_day = at > 1 && tokens_[at - 1].text == "," &&
                         tokens_[at - 2].kind == TokenKind::kNumber &&
                         tokens_[at - 2].text.size() <= 2;
    if (has_day) at -= 2;
    const bool is_parted = at > 0 && tokens_[at - 1].kind == TokenKind::kBreak &&
                           (tokens_[at - 1].text == "." || tokens_[at - 1].text == ",");
    if (is_parted) --at;
    if (at == 0 || tokens_[at - 1].kind != TokenKind::kWord) return std::nullopt;
    if (month_of(tokens_[at - 1].text) == 0) return std::nullopt;
    return at - 1;
  }

  /// Whether the word right behind a number counts nothing: "2025 an".
  bool has_no_unit(std::size_t next) const {
    const std::string word = next < tokens_.size() ? folded(next) : std::string();
    return is_among(kFunctionWords, word) || is_among(kNoUnits, word);
  }

  /// The "2018" of "my 2018 move", but not of "the 2018 engineers".
  bool names_year(std::size_t number) const {
    const std::string& next = tokens_[number + 1].text;
    const bool is_plural = next.ends_with('s') && folded_word(next).size() < next.size();
    return !is_plural && may_name_year(folded(number - 1));
  }

  /// "The Good Line Prize 2023 of".
  bool is_of_name(std::size_t number) const {
    return number > 1 && tokens_[number - 2].kind == TokenKind::kWord &&
           tokens_[number - 1].kind == TokenKind::kWord &&
           is_capitalised(tokens_[number - 1].text) && is_among(kBeforeWholes, folded(number + 1));
  }

  bool may_be_year(std::size_t number, const Quantity& quantity) const {
    if (quantity.behind.empty()) return true;
    if (has_no_unit(number + 1) && !is_among(kBeforeWholes, folded(number + 1))) return true;
    if (is_station(folded(number + 1))) return true;
    if (number == 0) return false;
    if (names_year(number) || is_of_name(number)) return true;
    const TokenKind before = tokens_[number - 1].kind;
    return before == TokenKind::kNumber || before == TokenKind::kDash ||
           may_stand_before_year(folded(number - 1));
  }

  /// With a sign before it and the word behind it that it may count.
  std::string written(std::size_t number, std::size_t next) const {
    const bool is_signed = number > 0 && tokens_[number - 1].kind == TokenKind::kSign &&
                           tokens_[number - 1].end == tokens_[number].begin;
    const std::size_t begin = tokens_[is_signed ? number - 1 : number].begin;
    const bool has_word = next < tokens_.size() && tokens_[next].kind == TokenKind::kWord &&
                          next == number + 1 && !has_no_unit(next);
    const std::size_t end = tokens_[has_word ? next : next - 1].end;
    return std::string(text_.substr(begin, end - begin));
  }

  std::string_view text_;
  const std::vector<Token>& tokens_;
};

/// What a number that changed is of, in its sentence.
void add_change(const std::vector<Token>& tokens, const std::vector<std::size_t>& places,
                std::vector<Quantity>& quantities) {
  Quantity& last = quantities.back();
  if (last.is_year) return;
  const bool is_apposed = last.unit == "%" && last.before.empty() && quantities.size() > 1 &&
                          !quantities[quantities.size() - 2].clause.empty();
  if (is_apposed || is_difference(tokens, places.back())) {
    last.clause = clause_before(tokens, places.back());
  }
  if (last.from.empty() || quantities.size() < 2) return;
  Quantity& first = quantities[quantities.size() - 2];
  first.becomes = last.value;
  first.clause = clause_before(tokens, places[places.size() - 2]);
  last.clause = first.clause;
}

void add_wishes(const std::vector<Token>& tokens, std::size_t number, Quantity& quantity) {
  quantity.is_of_start = quantity.is_of_start || is_of_start(quantity, tokens, number);
  quantity.is_of_future = quantity.month != 0 && is_of_future(tokens, number);
  quantity.is_idle = is_idle(tokens, number) || is_of_terms(quantity, tokens, number) ||
                     is_of_free_time(quantity, tokens, number);
}

}  // namespace

std::vector<Quantity> quantities_in(std::string_view written, std::string_view language) {
  const std::string text = with_plain_digits(written);
  const std::vector<Token> tokens = number_tokens(text, language);
  const QuantityReader reader(text, tokens);
  std::vector<Quantity> quantities;
  std::vector<std::size_t> places;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const bool is_number = tokens[i].kind == TokenKind::kNumber && !reader.is_day_of_month(i);
    if (!is_number) continue;
    quantities.push_back(reader.read(i));
    places.push_back(i);
    reader.add_whole(i, quantities.back());
    reader.add_start_of_change(i, quantities.back());
    add_change(tokens, places, quantities);
    add_wishes(tokens, i, quantities.back());
  }
  share_nouns(tokens, places, quantities);
  return quantities;
}

}  // namespace cvpress::claims
