// Text without what readers of PDFs make of gaps: for comparing letter by letter.
#pragma once

#include <string>
#include <string_view>

namespace cvpress::audit {

/// Whether a byte is a character of its own that is no blank: a letter of ASCII, or a sign.
constexpr bool is_plain_letter(char c) {
  return c > ' ' && c < 0x7F;
}

/// Whether a character is white space or only steers how others are set.
bool is_blank(char32_t character);

/// Appends a text without its blanks.
void append_solid(std::string_view text, std::string& solid);
std::string solid(std::string_view text);
/// The number of its bytes.
std::size_t solid_size(std::string_view text);

/// Whether a place in a text is beside a character of a script that parts no words by blanks:
/// gaps say nothing there.
bool is_beside_ideograph(std::string_view text, std::size_t at);

/// Whether two texts have the same characters in any order.
bool same_characters(std::string_view a, std::string_view b);

/// The beginning of a text, as a message quotes it.
std::string excerpt(std::string_view text);

}  // namespace cvpress::audit
