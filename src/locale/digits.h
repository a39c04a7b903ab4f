// The digits of a language's own script.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace cvpress::locale {

/// `text` with the digits 0 to 9 as the language writes them: "٢٠٢١" in Arabic.
/// Most languages write them so.
std::string with_native_digits(std::string_view text, std::string_view language);

/// The same, where texts of the language are usually written with such digits
/// (CLDR's default numbering systems): in Persian "۲۰۲۱", in Hindi "2021".
std::string with_usual_digits(std::string_view text, std::string_view language);

/// How often a text has the digits 0 to 9, and those of the language's own script.
struct DigitUse {
  std::size_t latin = 0;
  std::size_t own = 0;
};

/// Adds those of a text, but for names in Latin letters and what follows these
/// ("Python 3", "C++17"), which are written everywhere with Latin digits.
void count_digits(std::string_view text, std::string_view language, DigitUse& use);

/// The value of a decimal digit of any script, full-width ones too; -1 for
/// other characters.
int digit_value(char32_t code);

}  // namespace cvpress::locale
