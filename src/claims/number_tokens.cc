#include "claims/number_tokens.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "base/numbers.h"
#include "base/utf8.h"
#include "claims/implied_numbers.h"
#include "claims/named_numbers.h"
#include "claims/number_words.h"
#include "locale/letters.h"

namespace cvpress::claims {
namespace {

constexpr std::string_view kSeparators = ".,'";
/// What a name may go on with: C++20, x86_64.
constexpr std::string_view kSignsInNames = "+#_";

/// Letters that make a number the one of an order.
constexpr std::string_view kOrdinals[] = {"st", "nd", "rd", "th"};

bool is_ordinal(std::string_view letters) {
  return std::find(std::begin(kOrdinals), std::end(kOrdinals), letters) != std::end(kOrdinals);
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

/// Between thousands: blanks, those that break no line, thin ones, and the mark of Switzerland.
constexpr std::string_view kBetweenThousands[] = {" ", "\u00A0", "\u202F", "\u2009", "\u2019"};
constexpr std::size_t kThousand = 3;  // digits

/// Where the thousands end whose first one to three digits end at `at`: "26 000", "1 250 000".
std::size_t end_of_thousands(std::string_view text, std::size_t begin, std::size_t at) {
  if (at - begin > kThousand || text[begin] == '0') return at;
  for (bool goes_on = true; goes_on;) {
    goes_on = false;
    for (const std::string_view mark : kBetweenThousands) {
      const std::size_t digits = at + mark.size();
      goes_on =
          text.substr(at).starts_with(mark) && end_of_digits(text, digits) == digits + kThousand;
      if (!goes_on) continue;
      at = digits + kThousand;
      break;
    }
  }
  return at;
}

/// Where the number that begins at `at` ends.
std::size_t end_of_number(std::string_view text, std::size_t at) {
  at = end_of_thousands(text, at, end_of_digits(text, at));
  while (at < text.size() && kSeparators.find(text[at]) != std::string_view::npos &&
         is_digit_at(text, at + 1)) {
    at = end_of_digits(text, at + 1);
  }
  return at;
}

/// The same number without blanks and other marks that are no points.
std::string without_blanks(std::string digits) {
  std::erase_if(digits, [](char c) {
    return !is_ascii_digit(c) && kSeparators.find(c) == std::string_view::npos;
  });
  return digits;
}

/// Cuts a text into numbers, words, signs of units and what parts clauses.
class TokenReader {
 public:
  TokenReader(std::string_view text, std::string_view language) : text_(text) {
    const std::vector<PlacedWord> words = placed_words(text);
    said_ = numbers_in_words(text, words, language);
    implied_ = implied_numbers(text, words, language);
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
    if (read_implied()) return;
    while (next_said_ < said_.size() && said_[next_said_].begin < at_) ++next_said_;
    const bool is_said = next_said_ < said_.size() && said_[next_said_].begin == at_;
    if (is_said) {
      const SaidNumber& said = said_[next_said_];
      add_number(std::to_string(said.value), said.end, said.is_at_least);
      return;
    }
    in_name_ = true;
    add(TokenKind::kWord, end);
  }

  /// But for the "decades" of "two decades", which multiply.
  bool read_implied() {
    while (next_implied_ < implied_.size() && implied_[next_implied_].begin < at_) ++next_implied_;
    if (next_implied_ == implied_.size() || implied_[next_implied_].begin != at_) return false;
    const ImpliedNumber& implied = implied_[next_implied_];
    const bool is_behind_number = !tokens_.empty() && tokens_.back().kind == TokenKind::kNumber &&
                                  tokens_.back().end + 1 == at_;
    if (is_behind_number && !implied.counted.empty()) return false;
    add_number(std::string(implied.value), implied.end, implied.is_at_least);
    tokens_.back().is_share = implied.is_share;
    if (!implied.unit.empty()) add_unseen(TokenKind::kSign, implied.unit);
    if (!implied.counted.empty()) add_unseen(TokenKind::kWord, implied.counted);
    return true;
  }

  void add_number(std::string digits, std::size_t end, bool is_at_least) {
    add(TokenKind::kNumber, std::move(digits), end);
    tokens_.back().is_at_least = is_at_least;
  }

  void add_unseen(TokenKind kind, std::string_view text) { add(kind, std::string(text), at_); }

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
    const bool says_more =
        letters.empty() || magnitude_of(letters) || unit_of(letters) || is_ordinal(letters);
    if (in_name_ || !says_more) {
      in_name_ = true;
      return add(TokenKind::kWord, letters_end);
    }
    const bool counts_nothing = is_month_of_a_year(end) || numbers_item(end);
    add(counts_nothing ? TokenKind::kBreak : TokenKind::kNumber,
        without_blanks(std::string(text_.substr(at_, end - at_))), end);
    if (!letters.empty() && !is_ordinal(letters)) add(TokenKind::kWord, letters_end);
    at_ = letters_end;
    in_name_ = !letters.empty();
  }

  /// The "1." and "2)" of an ordered list.
  bool numbers_item(std::size_t end) const {
    const bool begins_line = at_ == 0 || text_[at_ - 1] == '\n';
    return begins_line && end - at_ <= 2 && end + 1 < text_.size() &&
           (text_[end] == '.' || text_[end] == ')') && text_[end + 1] == ' ';
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
    add(kind, std::string(text_.substr(at_, end - at_)), end);
  }
  void add(TokenKind kind, std::string text, std::size_t end) {
    std::string plain = kind == TokenKind::kWord ? locale::folded(text) : text;
    tokens_.push_back({kind, std::move(text), std::move(plain), at_, end});
    at_ = end;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::vector<SaidNumber> said_;  // in words
  std::size_t next_said_ = 0;
  std::vector<ImpliedNumber> implied_;
  std::size_t next_implied_ = 0;
  bool in_name_ = false;  // letters or their signs stand right before
  std::vector<Token> tokens_;
};

}  // namespace

std::vector<Token> number_tokens(std::string_view text, std::string_view language) {
  return TokenReader(text, language).take();
}

std::string_view plain_at(const std::vector<Token>& tokens, std::size_t at) {
  return at < tokens.size() ? std::string_view(tokens[at].plain) : std::string_view();
}

bool says_at(const std::vector<Token>& tokens, std::size_t at, std::string_view phrase) {
  if (phrase.empty()) return false;
  // Most words are seen to be others by their first byte.
  if (phrase.front() != '#' && !plain_at(tokens, at).starts_with(phrase.front())) return false;
  for (std::size_t begin = 0; begin < phrase.size(); ++at) {
    const std::size_t end = std::min(phrase.find(' ', begin), phrase.size());
    const std::string_view word = phrase.substr(begin, end - begin);
    if (word != "#" && plain_at(tokens, at) != word) return false;
    begin = end + 1;
  }
  return true;
}

}  // namespace cvpress::claims
