#include "reader/text_string.h"

#include "base/utf8.h"
#include "reader/encodings.h"

namespace cvpress::reader {
namespace {

constexpr bool is_high_surrogate(unsigned unit) {
  return unit >= 0xD800 && unit < 0xDC00;
}

constexpr bool is_low_surrogate(unsigned unit) {
  return unit >= 0xDC00 && unit < 0xE000;
}

unsigned unit_at(std::string_view bytes, std::size_t at) {
  return static_cast<unsigned>(static_cast<unsigned char>(bytes[at])) << 8 |
         static_cast<unsigned char>(bytes[at + 1]);
}

/// Without the language that may be given between two escapes (7.9.2.2).
std::string without_language(std::string text) {
  std::size_t begin = 0;
  while ((begin = text.find('\x1B', begin)) != std::string::npos) {
    const std::size_t end = text.find('\x1B', begin + 1);
    if (end == std::string::npos) break;
    text.erase(begin, end + 1 - begin);
  }
  return text;
}

}  // namespace

void append_utf16be(std::string& out, std::string_view bytes) {
  std::size_t at = 0;
  while (at + 1 < bytes.size()) {
    const unsigned unit = unit_at(bytes, at);
    at += 2;
    if (unit < 0x80) {
      out += static_cast<char>(unit);
    } else if (is_high_surrogate(unit) && at + 1 < bytes.size() &&
               is_low_surrogate(unit_at(bytes, at))) {
      append_utf8(out, 0x10000 + ((unit - 0xD800) << 10) + (unit_at(bytes, at) - 0xDC00));
      at += 2;
    } else {
      append_utf8(out, unit);
    }
  }
}

std::string text_of(std::string_view bytes) {
  std::string text;
  if (bytes.empty()) return text;
  if (bytes.starts_with("\xFE\xFF")) {
    append_utf16be(text, bytes.substr(2));
    return without_language(std::move(text));
  }
  if (bytes.starts_with("\xEF\xBB\xBF")) return repaired_utf8(bytes.substr(3));
  text.reserve(bytes.size());
  for (const char c : bytes) {
    // Letters and digits are what they are in ASCII.
    if (is_ascii_letter(c) || is_ascii_digit(c) || c == ' ') {
      text.push_back(c);
      continue;
    }
    append_utf8(text, character_of(Encoding::kPdfDoc, static_cast<unsigned char>(c)));
  }
  return text;
}

}  // namespace cvpress::reader
