// Texts brought to what two of them have in common however they are set: for
// comparing what is printed with what the source says.
#pragma once

#include <string>
#include <string_view>

namespace cvpress::text {

/// The letters and digits of a text alone, without case, accents and width; digits of
/// all scripts as ASCII ones (UAX 15's NFKD, default case folding). "Łódź, №5" is "łodzno5".
std::string bare_letters(std::string_view utf8);

/// Appends the same; what is appended in pieces is what the whole gives.
void append_bare_letters(std::string_view utf8, std::string& letters);

/// The value of a decimal digit of any script, full-width ones too (Unicode's Nd); -1 for others,
/// such as the small two of a note.
int digit_value(char32_t code);

/// Whether a character is an accent or a vowel sign on another one.
bool is_mark(std::string_view character);

}  // namespace cvpress::text
