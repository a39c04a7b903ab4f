// Numbers of things in words, by the plural rules of the languages (CLDR).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace cvpress::locale {

enum class Plural : std::uint8_t { kZero, kOne, kTwo, kFew, kMany, kOther };

/// The form that a whole number takes.
Plural plural_of(int number, std::string_view language);

/// Lengths of time: "2 years", "2 года", "5 лет", "سنتان", "2年". `number` is
/// positive.
std::string years_text(int number, std::string_view language);
std::string months_text(int number, std::string_view language);

/// Both, or the one that is not 0: "2 years 4 months", "2年4个月".
std::string duration_text(int years, int months, std::string_view language);

}  // namespace cvpress::locale
