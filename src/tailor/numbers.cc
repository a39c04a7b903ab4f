#include "tailor/numbers.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "base/numbers.h"
#include "base/utf8.h"
#include "locale/letters.h"
#include "tailor/months.h"
#include "tailor/named_numbers.h"
#include "tailor/number_words.h"
#include "tailor/plain_digits.h"
#include "tailor/words.h"

namespace cvpress::tailor {
namespace {

constexpr std::string_view kSeparators = ".,'";
/// What a name may go on with: C++20, x86_64.
constexpr std::string_view kSignsInNames = "+#_";
constexpr std::size_t kMostBehind = 2;
constexpr std::size_t kMostBefore = 3;
constexpr std::size_t kDigitsOfAYear = 4;
constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2100;

/// Letters that make a number the one of an order.
constexpr std::string_view kOrdinals[] = {"st", "nd", "rd", "th"};

/// Words that say nothing of what is counted: English and German.
constexpr std::string_view kFunctionWords[] = {
    "a",    "about", "als",   "am",     "an",    "and",   "approx", "around", "as",   "at",
    "auf",  "aus",   "bei",   "by",     "ca",    "circa", "das",    "dem",    "den",  "der",
    "die",  "ein",   "eine",  "einem",  "einen", "einer", "etwa",   "fast",   "for",  "from",
    "für",  "her",   "his",   "is",     "im",    "in",    "into",   "its",    "it",   "mehr",
    "mit",  "more",  "my",    "nearly", "of",    "on",    "or",     "our",    "over", "rund",
    "than", "the",   "their", "to",     "um",    "und",   "up",     "von",    "was",  "were",
    "with", "zu",    "zum",   "zur",    "über"};

/// What stands before a year: "since 2019".
constexpr std::string_view kBeforeYears[] = {
    "in",  "since", "from", "until", "till", "to",   "by",     "of",    "and", "seit", "ab",
    "bis", "von",   "im",   "jahr",  "und",  "year", "before", "after", "vor", "nach", "depuis"};

/// Between a month and its year: "abril de 2021".
constexpr std::string_view kBetweenMonthAndYear[] = {"de", "del", "of"};

enum class TokenKind : std::uint8_t { kNumber, kWord, kSign, kDash, kBreak };

struct Token {
  TokenKind kind = TokenKind::kBreak;
  std::string text;
  std::size_t begin = 0;
  std::size_t end = 0;
};

template <std::size_t N>
bool is_one_of(const std::string_view (&words)[N], std::string_view word) {
  return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

bool is_digit_at(std::string_view text, std::size_t at) {
  return at < text.size() && is_ascii_digit(text[at]);
}

/// Signs such as "€", which count as letters where only dates are read.
bool is_money(char32_t code) {
  return code >= 0x20A0 && code <= 0x20CF;
}

std::size_t end_of_letters(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    const DecodedCharacter character = decode_utf8(text, at);
    if (!locale::is_letter(character.code) || is_money(character.code)) break;
    at += character.length;
  }
  return at;
}

std::size_t end_of_digits(std::string_view text, std::size_t at) {
  while (is_digit_at(text, at)) ++at;
  return at;
}

/// Where the number that begins at `at` ends.
std::size_t end_of_number(std::string_view text, std::size_t at) {
  at = end_of_digits(text, at);
  while (at < text.size() && kSeparators.find(text[at]) != std::string_view::npos &&
         is_digit_at(text, at + 1)) {
    at = end_of_digits(text, at + 1);
  }
  return at;
}

/// A number without marks between thousands.
std::string written_plainly(std::string_view digits) {
  std::string plain;
  for (std::size_t at = 0; at < digits.size(); ++at) {
    if (is_ascii_digit(digits[at])) {
      plain += digits[at];
      continue;
    }
    const bool is_of_thousands = end_of_digits(digits, at + 1) - at == 4;
    if (!is_of_thousands) plain += '.';
  }
  return plain;
}

/// Without zeros that count nothing.
std::string without_zeros(std::string number) {
  if (number.find('.') != std::string::npos) {
    while (number.ends_with('0')) number.pop_back();
    if (number.ends_with('.')) number.pop_back();
  }
  const std::size_t first = std::min(number.find_first_not_of('0'), number.size());
  number.erase(0, first);
  return number.empty() || number.front() == '.' ? "0" + number : number;
}

std::string multiplied(std::string number, int zeros) {
  std::size_t point = std::min(number.find('.'), number.size());
  for (int i = 0; i < zeros; ++i) {
    if (point >= number.size()) {
      number += '0';
      ++point;
    } else if (point + 1 == number.size()) {
      number[point++] = '0';
    } else {
      std::swap(number[point], number[point + 1]);
      ++point;
    }
  }
  return number;
}

/// Cuts a text into numbers, words, signs of units and what parts clauses.
class Tokens {
 public:
  Tokens(std::string_view text, std::string_view language)
      : text_(text), said_(numbers_in_words(text, language)) {
    while (at_ < text_.size()) read_one();
  }
  std::vector<Token> take() { return std::move(tokens_); }

 private:
  void read_one() {
    if (is_ascii_digit(text_[at_])) return read_number();
    const std::size_t length = decode_utf8(text_, at_).length;
    const std::string_view sign = text_.substr(at_, length);
    const std::size_t letters = end_of_letters(text_, at_);
    if (letters > at_) return read_word(letters);
    in_name_ = in_name_ && kSignsInNames.find(sign) != std::string_view::npos;
    if (unit_of(sign)) {
      add(TokenKind::kSign, at_ + length);
    } else if (sign == "–" || sign == "—") {
      add(TokenKind::kDash, at_ + length);
    } else if (std::string_view(".,;:!?|()\n/").find(sign) != std::string_view::npos) {
      add(TokenKind::kBreak, at_ + length);
    } else {
      at_ += length;
    }
  }

  void read_word(std::size_t end) {
    while (next_said_ < said_.size() && said_[next_said_].begin < at_) ++next_said_;
    const bool is_said = next_said_ < said_.size() && said_[next_said_].begin == at_;
    if (is_said) {
      const SaidNumber& said = said_[next_said_];
      tokens_.push_back({TokenKind::kNumber, std::to_string(said.value), at_, said.end});
      at_ = said.end;
      return;
    }
    in_name_ = true;
    add(TokenKind::kWord, end);
  }

  /// Letters right behind it are a word of their own where they say a unit or how many; else
  /// all is a name.
  void read_number() {
    if (const std::size_t named = end_of_named_number(text_, at_); named > at_) {
      in_name_ = false;
      return add(TokenKind::kWord, named);
    }
    const std::size_t end = end_of_number(text_, at_);
    const std::size_t letters_end = end_of_letters(text_, end);
    const std::string letters = ascii_lower(text_.substr(end, letters_end - end));
    const bool says_more = letters.empty() || magnitude_of(letters) || unit_of(letters) ||
                           is_one_of(kOrdinals, letters);
    if (in_name_ || !says_more) {
      in_name_ = true;
      return add(TokenKind::kWord, letters_end);
    }
    const bool is_of_date = is_month_of_a_year(end);
    add(is_of_date ? TokenKind::kBreak : TokenKind::kNumber, end);
    if (!letters.empty() && !is_one_of(kOrdinals, letters)) add(TokenKind::kWord, letters_end);
    at_ = letters_end;
    in_name_ = !letters.empty();
  }

  /// The "05" of "2019-05" and "05/2019".
  bool is_month_of_a_year(std::size_t end) const {
    constexpr std::string_view kOfDates = "-/";
    if (end - at_ > 2) return false;
    const bool is_behind = at_ > kDigitsOfAYear &&
                           kOfDates.find(text_[at_ - 1]) != std::string_view::npos &&
                           is_year(at_ - 1 - kDigitsOfAYear);
    return is_behind || (end < text_.size() && text_[end] == '/' && is_year(end + 1));
  }
  bool is_year(std::size_t at) const {
    const bool begins = at == 0 || !is_digit_at(text_, at - 1);
    return begins && end_of_digits(text_, at) == at + kDigitsOfAYear;
  }

  void add(TokenKind kind, std::size_t end) {
    tokens_.push_back({kind, std::string(text_.substr(at_, end - at_)), at_, end});
    at_ = end;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::vector<SaidNumber> said_;  // in words
  std::size_t next_said_ = 0;
  bool in_name_ = false;  // letters or their signs stand right before
  std::vector<Token> tokens_;
};

/// Puts numbers together from tokens.
class QuantityReader {
 public:
  QuantityReader(std::string_view text, const std::vector<Token>& tokens)
      : text_(text), tokens_(tokens) {}

  Quantity read(std::size_t number) const {
    Quantity quantity;
    std::string value = written_plainly(tokens_[number].text);
    std::size_t next = number + 1;
    for (; next < tokens_.size(); ++next) {
      const std::string word = folded(next);
      const auto zeros = magnitude_of(word);
      const auto unit = zeros ? std::nullopt : unit_of(word);
      if (zeros) value = multiplied(std::move(value), *zeros);
      if (unit) quantity.unit = *unit;
      if (!zeros && !unit) break;
    }
    const bool is_signed = number > 0 && unit_of(folded(number - 1)).has_value();
    if (is_signed && quantity.unit.empty()) quantity.unit = *unit_of(folded(number - 1));
    quantity.value = without_zeros(std::move(value));
    const Token& token = tokens_[number];
    quantity.version_of = folded_word(versioned_name(text_, token.begin, token.end));
    add_words(number, next, quantity);
    quantity.text = written(number, next);
    if (next != number + 1 || !is_of_our_time(number)) return quantity;
    if (const auto month = month_before(number)) {
      quantity.is_year = true;
      quantity.month = month_of(tokens_[*month].text);
      quantity.text =
          text_.substr(tokens_[*month].begin, tokens_[number].end - tokens_[*month].begin);
    } else {
      quantity.is_year = may_be_year(number, quantity);
    }
    return quantity;
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
  /// With a full stop between them, or "de".
  bool is_right_before(std::size_t at, std::size_t other) const {
    for (std::size_t i = at + 1; i < other; ++i) {
      const bool is_between = tokens_[i].text == "." || is_one_of(kBetweenMonthAndYear, folded(i));
      if (!is_between) return false;
    }
    return at < other;
  }

  std::string folded(std::size_t at) const {
    const Token& token = tokens_[at];
    if (token.kind == TokenKind::kSign) return token.text;
    return token.kind == TokenKind::kWord ? folded_word(token.text) : "";
  }

  void add_words(std::size_t number, std::size_t next, Quantity& quantity) const {
    for (std::size_t i = next; i < tokens_.size() && quantity.behind.size() < kMostBehind; ++i) {
      if (tokens_[i].kind != TokenKind::kWord) break;
      add_word(i, quantity.behind);
    }
    for (std::size_t i = number; i > 0 && quantity.before.size() < kMostBefore; --i) {
      if (tokens_[i - 1].kind == TokenKind::kSign && i == number) continue;
      if (tokens_[i - 1].kind != TokenKind::kWord) break;
      add_word(i - 1, quantity.before);
    }
  }
  void add_word(std::size_t at, std::vector<std::string>& words) const {
    std::string word = folded(at);
    if (!is_one_of(kFunctionWords, word)) words.push_back(std::move(word));
  }

  bool is_of_our_time(std::size_t number) const {
    const std::string& digits = tokens_[number].text;
    const auto year = digits.size() == kDigitsOfAYear ? parse_whole(digits) : std::nullopt;
    return year && *year >= kFirstYear && *year <= kLastYear;
  }

  /// The token of the month that a year is of: "April 2021", "Apr. 2021", "abril de 2021".
  std::optional<std::size_t> month_before(std::size_t number) const {
    std::size_t at = number;
    if (at > 0 && is_one_of(kBetweenMonthAndYear, folded(at - 1))) --at;
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

  bool may_be_year(std::size_t number, const Quantity& quantity) const {
    if (quantity.behind.empty()) return true;
    if (number == 0) return false;
    const TokenKind before = tokens_[number - 1].kind;
    return before == TokenKind::kNumber || before == TokenKind::kDash ||
           is_one_of(kBeforeYears, folded(number - 1));
  }

  /// With a sign before it and the word behind it.
  std::string written(std::size_t number, std::size_t next) const {
    const bool is_signed = number > 0 && tokens_[number - 1].kind == TokenKind::kSign &&
                           tokens_[number - 1].end == tokens_[number].begin;
    const std::size_t begin = tokens_[is_signed ? number - 1 : number].begin;
    const bool has_word =
        next < tokens_.size() && tokens_[next].kind == TokenKind::kWord && next == number + 1;
    const std::size_t end = tokens_[has_word ? next : next - 1].end;
    return std::string(text_.substr(begin, end - begin));
  }

  std::string_view text_;
  const std::vector<Token>& tokens_;
};

bool have_common(const std::vector<std::string>& some, const std::vector<std::string>& others) {
  return std::any_of(some.begin(), some.end(), [&](const std::string& word) {
    return std::find(others.begin(), others.end(), word) != others.end();
  });
}

}  // namespace

std::vector<Quantity> quantities_in(std::string_view written, std::string_view language) {
  const std::string text = with_plain_digits(written);
  const std::vector<Token> tokens = Tokens(text, language).take();
  const QuantityReader reader(text, tokens);
  std::vector<Quantity> quantities;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const bool is_number = tokens[i].kind == TokenKind::kNumber && !reader.is_day_of_month(i);
    if (is_number) quantities.push_back(reader.read(i));
  }
  return quantities;
}

bool is_same_quantity(const Quantity& said, const Quantity& known, bool of_one_thing) {
  if (said.value != known.value || said.unit != known.unit) return false;
  if (said.month != 0 && said.month != known.month) return false;
  if (!said.unit.empty() || have_common(said.behind, known.behind)) return true;
  const bool are_beside_other_words = !said.behind.empty() && !known.behind.empty();
  if (are_beside_other_words) return have_common(said.behind, known.before);
  if (of_one_thing) return true;
  const auto is_alone = [](const Quantity& each) {
    return each.behind.empty() && each.before.empty();
  };
  return is_alone(said) || have_common(said.behind, known.before) ||
         have_common(said.before, known.behind) || have_common(said.before, known.before);
}

}  // namespace cvpress::tailor
