#include "reader/lexer.h"

#include "reader/characters.h"

namespace cvpress::reader {
namespace {

/// More digits change nothing that a page could need; those behind them are passed over.
constexpr std::size_t kMostNumberDigits = 16;

constexpr double kPowersOfTen[kMostNumberDigits + 1] = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16};

constexpr bool is_line_end(char c) {
  return c == '\n' || c == '\r';
}

constexpr bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

constexpr std::uint64_t digit_value(char digit) {
  return static_cast<std::uint64_t>(digit - '0');
}

constexpr bool is_octal(char c) {
  return c >= '0' && c <= '7';
}

/// The digits from some place on.
struct Digits {
  std::uint64_t value = 0;
  std::size_t read = 0;  // that count for the value
  std::size_t end = 0;   // of all
};

Digits digits_at(std::string_view bytes, std::size_t at) {
  Digits digits;
  for (; at < bytes.size() && is_digit(bytes[at]); ++at) {
    if (digits.read == kMostNumberDigits) continue;
    digits.value = digits.value * 10 + digit_value(bytes[at]);
    ++digits.read;
  }
  digits.end = at;
  return digits;
}

}  // namespace

void Lexer::skip_space() {
  const char* const begin = bytes_.data();
  const char* const end = begin + bytes_.size();
  const char* at = begin + position_;
  while (at != end) {
    if (kind_of(*at) == ByteKind::kSpace) {
      ++at;
    } else if (*at == '%') {
      while (at != end && !is_line_end(*at)) ++at;
    } else {
      break;
    }
  }
  position_ = static_cast<std::size_t>(at - begin);
}

Token Lexer::single(TokenKind kind, std::size_t length) {
  Token token;
  token.kind = kind;
  token.text = bytes_.substr(position_, length);
  position_ += length;
  return token;
}

Token Lexer::next() {
  skip_space();
  if (position_ >= bytes_.size()) return {};
  const char c = bytes_[position_];
  if (is_digit(c) || c == '-' || c == '.' || c == '+') return number();
  const char after = position_ + 1 < bytes_.size() ? bytes_[position_ + 1] : '\0';
  switch (c) {
    case '/': return name();
    case '(': return literal_string();
    case '[': return single(TokenKind::kArrayBegin, 1);
    case ']': return single(TokenKind::kArrayEnd, 1);
    case '<': return after == '<' ? single(TokenKind::kDictionaryBegin, 2) : hex_string();
    case '>':
      return after == '>' ? single(TokenKind::kDictionaryEnd, 2) : single(TokenKind::kWord, 1);
    case ')':
    case '{':
    case '}': return single(TokenKind::kWord, 1);
    default: return word();
  }
}

Token Lexer::word() {
  const char* const begin = bytes_.data() + position_;
  const char* const end = bytes_.data() + bytes_.size();
  const char* at = begin + 1;
  while (at != end && kind_of(*at) == ByteKind::kRegular) ++at;
  return single(TokenKind::kWord, static_cast<std::size_t>(at - begin));
}

Token Lexer::number() {
  const char* const first = bytes_.data() + position_;
  const char* const end = bytes_.data() + bytes_.size();
  const char* at = first;
  bool negative = false;
  for (; at != end && (*at == '-' || *at == '+'); ++at) negative = negative || *at == '-';
  const char* const whole_begin = at;
  std::uint64_t whole = 0;
  for (; at != end && is_digit(*at); ++at) whole = whole * 10 + digit_value(*at);
  std::size_t digits = static_cast<std::size_t>(at - whole_begin);
  if (digits > kMostNumberDigits) return long_number();
  Token token;
  token.whole = at == end || *at != '.';
  token.number = static_cast<double>(static_cast<std::int64_t>(whole));
  if (!token.whole) {
    const char* const begin = ++at;
    std::uint64_t fraction = 0;
    for (; at != end && is_digit(*at); ++at) fraction = fraction * 10 + digit_value(*at);
    const std::size_t places = static_cast<std::size_t>(at - begin);
    if (places > kMostNumberDigits) return long_number();
    digits += places;
    token.number += static_cast<double>(static_cast<std::int64_t>(fraction)) / kPowersOfTen[places];
  }
  // Some writers give "1.5-3" or "12e5"; what follows the number is passed over.
  const char* const number_end = at;
  while (at != end && kind_of(*at) == ByteKind::kRegular) ++at;
  token.kind = digits == 0 && number_end != at ? TokenKind::kWord : TokenKind::kNumber;
  token.text = {first, static_cast<std::size_t>(at - first)};
  if (negative) token.number = -token.number;
  position_ += token.text.size();
  return token;
}

/// The same for numbers with more digits than count, or zeros before them.
Token Lexer::long_number() {
  const std::size_t begin = position_;
  std::size_t at = begin;
  bool negative = false;
  for (; at < bytes_.size() && (bytes_[at] == '-' || bytes_[at] == '+'); ++at) {
    negative = negative || bytes_[at] == '-';
  }
  const std::size_t first_digit = at;
  while (at < bytes_.size() && bytes_[at] == '0') ++at;
  const Digits whole = digits_at(bytes_, at);
  at = whole.end;
  Token token;
  token.whole = true;
  double value = static_cast<double>(whole.value);
  std::size_t points = 0;
  if (at < bytes_.size() && bytes_[at] == '.') {
    token.whole = false;
    points = 1;
    const Digits fraction = digits_at(bytes_, at + 1);
    at = fraction.end;
    value += static_cast<double>(fraction.value) / kPowersOfTen[fraction.read];
  }
  const bool has_digits = at > first_digit + points;
  const std::size_t end = at;
  while (at < bytes_.size() && kind_of(bytes_[at]) == ByteKind::kRegular) ++at;
  token.text = bytes_.substr(begin, at - begin);
  token.kind = !has_digits && end != at ? TokenKind::kWord : TokenKind::kNumber;
  token.number = negative ? -value : value;
  position_ = at;
  return token;
}

Token Lexer::name() {
  const char* const begin = bytes_.data() + position_ + 1;
  const char* const end = bytes_.data() + bytes_.size();
  const char* at = begin;
  bool escaped = false;
  for (; at != end && kind_of(*at) == ByteKind::kRegular; ++at) escaped |= *at == '#';
  Token token;
  token.kind = TokenKind::kName;
  token.escaped = escaped;
  token.text = {begin, static_cast<std::size_t>(at - begin)};
  position_ += token.text.size() + 1;
  return token;
}

Token Lexer::literal_string() {
  Token token;
  token.kind = TokenKind::kLiteralString;
  const std::size_t begin = position_ + 1;
  std::size_t depth = 1;
  std::size_t at = begin;
  for (; at < bytes_.size(); ++at) {
    const char c = bytes_[at];
    if (c == '\\') {
      token.escaped = true;
      ++at;
    } else if (c == '\r') {
      token.escaped = true;
    } else if (c == '(') {
      ++depth;
    } else if (c == ')' && --depth == 0) {
      break;
    }
  }
  const std::size_t end = at < bytes_.size() ? at : bytes_.size();
  token.text = bytes_.substr(begin, end - begin);
  position_ = end < bytes_.size() ? end + 1 : end;
  return token;
}

Token Lexer::hex_string() {
  Token token;
  token.kind = TokenKind::kHexString;
  const std::size_t begin = position_ + 1;
  const std::size_t found = bytes_.find('>', begin);
  const std::size_t end = found == std::string_view::npos ? bytes_.size() : found;
  token.text = bytes_.substr(begin, end - begin);
  position_ = end < bytes_.size() ? end + 1 : end;
  return token;
}

namespace {

/// Appends what stands at `at`, behind a backslash; returns the place after it.
std::size_t append_escape(std::string& out, std::string_view text, std::size_t at) {
  constexpr std::string_view kLetters = "nrtbf";
  constexpr std::string_view kMeant = "\n\r\t\b\f";
  const char c = text[at];
  if (is_octal(c)) {
    unsigned value = 0;
    std::size_t end = at;
    for (; end < text.size() && end < at + 3 && is_octal(text[end]); ++end) {
      value = value * 8 + unsigned(text[end] - '0');
    }
    out += static_cast<char>(value & 0xFF);
    return end;
  }
  if (c == '\r') return at + 1 < text.size() && text[at + 1] == '\n' ? at + 2 : at + 1;
  if (c == '\n') return at + 1;
  const std::size_t letter = kLetters.find(c);
  out += letter == std::string_view::npos ? c : kMeant[letter];
  return at + 1;
}

}  // namespace

void append_literal(std::string& out, std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    const char c = text[at++];
    if (c == '\\') {
      if (at < text.size()) at = append_escape(out, text, at);
    } else if (c == '\r') {
      out += '\n';
      if (at < text.size() && text[at] == '\n') ++at;
    } else {
      out += c;
    }
  }
}

void append_hex(std::string& out, std::string_view text) {
  int high = -1;
  const auto take = [&](char c) {
    const int digit = hex_digit(c);
    if (digit < 0) return;
    if (high >= 0) out += static_cast<char>(high * 16 + digit);
    high = high < 0 ? digit : -1;
  };
  // Nearly all strings are pairs of digits and nothing else.
  const std::size_t before = out.size();
  out.resize(before + text.size() / 2);
  char* to = out.data() + before;
  std::size_t at = 0;
  for (; at + 1 < text.size(); at += 2) {
    const int first = hex_digit(text[at]);
    const int second = hex_digit(text[at + 1]);
    if ((first | second) < 0) break;
    *to++ = static_cast<char>(first * 16 + second);
  }
  out.resize(static_cast<std::size_t>(to - out.data()));
  for (; at < text.size(); ++at) take(text[at]);
  if (high >= 0) out += static_cast<char>(high * 16);
}

std::string unescaped_name(std::string_view text) {
  std::string name;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool escape = text[at] == '#' && at + 2 < text.size() && hex_digit(text[at + 1]) >= 0 &&
                        hex_digit(text[at + 2]) >= 0;
    if (!escape) {
      name += text[at];
      continue;
    }
    name += static_cast<char>(hex_digit(text[at + 1]) * 16 + hex_digit(text[at + 2]));
    at += 2;
  }
  return name;
}

}  // namespace cvpress::reader
