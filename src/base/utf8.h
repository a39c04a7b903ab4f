// UTF-8 as bytes in std::string: decoding, encoding, repair.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace cvpress {

constexpr char32_t kReplacementCharacter = 0xFFFD;
inline constexpr std::string_view kNoBreakSpace = "\u00A0";

/// One decoded code point and the bytes it took (at least 1 on non-empty
/// input; an ill-formed byte gives U+FFFD and 1).
struct DecodedCharacter {
  char32_t code = 0;
  std::size_t length = 0;
};

/// Decodes the code point that starts at `offset`, which must be inside `text`.
DecodedCharacter decode_utf8(std::string_view text, std::size_t offset);

/// Appends the UTF-8 form of `code`; surrogates and values past U+10FFFF
/// become U+FFFD.
void append_utf8(std::string& text, char32_t code);

/// The number of code points, ill-formed bytes counting one each.
std::size_t utf8_length(std::string_view text);

/// The offset of the first ill-formed byte, or npos (Unicode 15, table 3-7).
std::size_t find_invalid_utf8(std::string_view text);

/// `text` with every ill-formed byte replaced by U+FFFD.
std::string repaired_utf8(std::string_view text);

/// UTF-16BE bytes, with surrogate pairs, without a byte order mark.
std::string utf16be(std::string_view text);

constexpr bool is_ascii_digit(char c) {
  return c >= '0' && c <= '9';
}
constexpr bool is_ascii_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// ASCII letters in lower case; all other bytes unchanged.
std::string ascii_lower(std::string_view text);

/// Without leading and trailing ASCII white space and no-break spaces.
std::string_view trimmed(std::string_view text);

/// Marks that Chinese and Japanese set as wide as a Han character, and others narrow:
/// UAX 11 calls their width ambiguous.
constexpr bool has_two_widths(char32_t c) {
  constexpr std::u32string_view kMarks = U"\u00B7\u2014\u2018\u2019\u201C\u201D\u2026";
  return kMarks.find(c) != std::u32string_view::npos;
}

}  // namespace cvpress
