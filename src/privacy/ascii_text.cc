#include "privacy/ascii_text.h"

#include <algorithm>

#include "base/utf8.h"
#include "text/bare_letters.h"

namespace cvpress::privacy {
namespace {

/// The full-width forms of "!" to "~" (Unicode's block of that name), in the order of ASCII.
constexpr char32_t kFirstWide = 0xFF01;
constexpr char32_t kLastWide = 0xFF5E;
constexpr char32_t kIdeographicSpace = 0x3000;

/// The character of ASCII that means the same; 0 for none.
char ascii_for(char32_t code) {
  if (code >= kFirstWide && code <= kLastWide) return static_cast<char>(code - kFirstWide + '!');
  if (code == kIdeographicSpace) return ' ';
  const int digit = text::digit_value(code);
  return static_cast<char>(digit >= 0 ? '0' + digit : 0);
}

bool is_ascii(char c) {
  return static_cast<unsigned char>(c) < 0x80;
}

}  // namespace

AsciiText::AsciiText(std::string_view text) {
  if (std::all_of(text.begin(), text.end(), is_ascii)) {
    text_ = text;
    return;
  }
  text_.reserve(text.size());
  places_.reserve(text.size() + 1);
  for (std::size_t at = 0; at < text.size();) {
    const DecodedCharacter character = decode_utf8(text, at);
    const char ascii = is_ascii(text[at]) ? text[at] : ascii_for(character.code);
    if (ascii != 0) {
      append(ascii, at);
    } else {
      for (std::size_t i = 0; i < character.length; ++i) append(text[at + i], at + i);
    }
    at += character.length;
  }
  places_.push_back(static_cast<std::uint32_t>(text.size()));
}

void AsciiText::append(char c, std::size_t place) {
  text_ += c;
  places_.push_back(static_cast<std::uint32_t>(place));
}

}  // namespace cvpress::privacy
