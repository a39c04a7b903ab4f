// Letters as ICU takes them, and capitals by the rules of a language (Unicode
// 15, section 5.18).
#pragma once

#include <string>
#include <string_view>

namespace cvpress::text {

/// By the categories that Unicode gives characters.
bool is_letter(char32_t c);
bool is_upper(char32_t c);
bool is_digit(char32_t c);

void append_utf16(std::u16string& text, char32_t c);
std::u32string utf32(const std::u16string& units);

/// `text` in capitals: "ß" becomes "SS", a Turkish "i" keeps its dot.
std::u32string upper_case(std::string_view text, const std::string& language);

/// One character's capitals, or itself: for small capitals.
std::u32string upper_case(char32_t character);

}  // namespace cvpress::text
