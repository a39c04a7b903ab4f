// The scripts that résumés are written in, and which of them a language uses.
#pragma once

#include <cstdint>
#include <string_view>

namespace cvpress::locale {

enum class Script : std::uint8_t {
  kNone,  // digits, punctuation, marks, signs
  kLatin,
  kGreek,
  kCyrillic,
  kArmenian,
  kHebrew,
  kArabic,
  kDevanagari,
  kBengali,
  kGurmukhi,
  kGujarati,
  kTamil,
  kTelugu,
  kKannada,
  kMalayalam,
  kSinhala,
  kThai,
  kLao,
  kMyanmar,
  kGeorgian,
  kHangul,
  kEthiopic,
  kKhmer,
  kKana,
  kHan,
};
inline constexpr int kScripts = static_cast<int>(Script::kHan) + 1;

Script script_of(char32_t code);

/// Whether texts of a language are written in a script: Japanese ones in kana
/// and in Han characters.
bool is_written_in(std::string_view language, Script script);

}  // namespace cvpress::locale
