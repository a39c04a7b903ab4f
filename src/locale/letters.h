// Letters without case, for comparing words of many languages.
#pragma once

#include <string>
#include <string_view>

namespace cvpress::locale {

/// `text` with the capitals of Latin, Greek and Cyrillic in lower case.
std::string folded(std::string_view text);

/// `text` with the small letters of Latin, Greek and Cyrillic that have a capital as that.
std::string in_capitals(std::string_view text);

/// Whether a code point is a letter as far as dates need it: ASCII letters and
/// all beyond ASCII but spaces and punctuation.
bool is_letter(char32_t code);

}  // namespace cvpress::locale
