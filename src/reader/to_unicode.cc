#include <algorithm>

#include "reader/characters.h"
#include "reader/cmap.h"
#include "reader/glyph_names.h"
#include "reader/lexer.h"
#include "reader/text_string.h"

namespace cvpress::reader {
namespace {

std::uint32_t code_value(std::string_view bytes) {
  std::uint32_t value = 0;
  for (const char c : bytes.substr(0, 4)) value = value << 8 | static_cast<unsigned char>(c);
  return value;
}

/// The two bytes that four digits stand for, as most codes are; negative for others.
int pair_of(std::string_view digits) {
  if (digits.size() != 4) return -1;
  return hex_digit(digits[0]) << 12 | hex_digit(digits[1]) << 8 | hex_digit(digits[2]) << 4 |
         hex_digit(digits[3]);
}

class ToUnicodeReader {
 public:
  ToUnicodeReader(std::string_view bytes, TextMap& texts, Budget& budget)
      : lexer_(bytes), texts_(texts), budget_(budget) {}

  void read() {
    while (true) {
      const Token token = lexer_.next();
      if (token.kind == TokenKind::kEnd) return;
      if (token.kind != TokenKind::kWord) continue;
      if (token.text == "beginbfchar") read_characters();
      if (token.text == "beginbfrange") read_ranges();
    }
  }

 private:
  bool next_code(std::uint32_t& code) {
    const Token token = lexer_.next();
    if (token.kind != TokenKind::kHexString) return false;
    if (const int pair = pair_of(token.text); pair >= 0) {
      code = static_cast<std::uint32_t>(pair);
      return true;
    }
    bytes_.clear();
    append_hex(bytes_, token.text);
    code = code_value(bytes_);
    return true;
  }

  /// Sets `code` to what a string or name says.
  void set(std::uint32_t code, const Token& token) {
    if (token.kind == TokenKind::kHexString) {
      if (const int unit = pair_of(token.text); unit >= 0 && unit < 0x80) {
        const char letter = static_cast<char>(unit);
        texts_.set(code, {&letter, 1}, budget_);
        return;
      }
    }
    text_.clear();
    if (token.kind == TokenKind::kHexString) {
      bytes_.clear();
      append_hex(bytes_, token.text);
      // One byte is not what the standard allows, but what is meant is plain.
      if (bytes_.size() == 1) bytes_.insert(bytes_.begin(), '\0');
      append_utf16be(text_, bytes_);
    } else if (token.kind == TokenKind::kName) {
      text_ = text_of_glyph_name(token.text);
    }
    texts_.set(code, text_, budget_);
  }

  void read_characters() {
    std::uint32_t code = 0;
    while (next_code(code)) set(code, lexer_.next());
  }

  void read_ranges() {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    while (next_code(first) && next_code(last)) {
      const Token token = lexer_.next();
      if (token.kind == TokenKind::kArrayBegin) {
        read_array(first);
      } else if (token.kind == TokenKind::kHexString) {
        bytes_.clear();
        append_hex(bytes_, token.text);
        fill_range(first, last);
      } else {
        return;
      }
    }
  }

  void read_array(std::uint32_t code) {
    while (true) {
      const Token token = lexer_.next();
      if (token.kind == TokenKind::kArrayEnd || token.kind == TokenKind::kEnd) return;
      if (token.kind == TokenKind::kWord) return;
      set(code++, token);
    }
  }

  /// Codes that follow one another, as do their last characters.
  void fill_range(std::uint32_t first, std::uint32_t last) {
    if (bytes_.size() == 1) bytes_.insert(bytes_.begin(), '\0');
    if (bytes_.size() < 2) return;
    const std::size_t end = bytes_.size() - 2;
    std::uint32_t unit = code_value(std::string_view(bytes_).substr(end));
    for (std::uint64_t code = first; code <= last; ++code) {
      if (budget_.left(Cost::kMapped) == 0) return;
      bytes_[end] = static_cast<char>(unit >> 8 & 0xFF);
      bytes_[end + 1] = static_cast<char>(unit & 0xFF);
      text_.clear();
      append_utf16be(text_, bytes_);
      texts_.set(static_cast<std::uint32_t>(code), text_, budget_);
      ++unit;
    }
  }

  Lexer lexer_;
  TextMap& texts_;
  Budget& budget_;
  std::string bytes_;
  std::string text_;
};

}  // namespace

void read_to_unicode(std::string_view bytes, TextMap& texts, Budget& budget) {
  ToUnicodeReader(bytes, texts, budget).read();
}

}  // namespace cvpress::reader
