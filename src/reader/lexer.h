// Bytes into tokens, for files and for content streams alike. Nothing is copied:
// what a token says is a view of the bytes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace cvpress::reader {

enum class TokenKind : std::uint8_t {
  kEnd,
  kNumber,
  kName,
  kLiteralString,
  kHexString,
  kArrayBegin,
  kArrayEnd,
  kDictionaryBegin,
  kDictionaryEnd,
  kWord,  // an operator or keyword
};

struct Token {
  TokenKind kind = TokenKind::kEnd;
  bool whole = false;    // a number without a point
  bool escaped = false;  // a name or literal string that is not what it is written as
  double number = 0;
  std::string_view text;  // without slash, parentheses or angle brackets
};

class Lexer {
 public:
  explicit Lexer(std::string_view bytes, std::size_t position = 0)
      : bytes_(bytes), position_(position < bytes.size() ? position : bytes.size()) {}

  Token next();
  std::size_t position() const { return position_; }
  void move_to(std::size_t position) {
    position_ = position < bytes_.size() ? position : bytes_.size();
  }
  std::string_view bytes() const { return bytes_; }

 private:
  void skip_space();
  Token word();
  Token number();
  Token long_number();
  Token name();
  Token literal_string();
  Token hex_string();
  Token single(TokenKind kind, std::size_t length);

  std::string_view bytes_;
  std::size_t position_;
};

/// Appends what a literal string's text stands for (7.3.4.2).
void append_literal(std::string& out, std::string_view text);
/// Appends the bytes of a hexadecimal string's text; what is no digit is passed over.
void append_hex(std::string& out, std::string_view text);
/// A name's text with its #xx.
std::string unescaped_name(std::string_view text);

}  // namespace cvpress::reader
