// What tells the languages of one script apart: their commonest words, and the
// letters that they have beside a to z.
#pragma once

#include <span>
#include <string_view>

#include "locale/scripts.h"

namespace cvpress::locale {

struct LanguageTraits {
  Script script;
  std::string_view language;
  /// The commonest words, in small letters, each between spaces; without those
  /// that many languages share.
  std::string_view words;
  /// Of languages in Latin letters: all that are no ASCII, small ones.
  std::u32string_view letters;
};

/// Those of one script stand together, sorted by language.
std::span<const LanguageTraits> language_traits();

/// Whether a word is English and of no other language of the table: one such word
/// shows that a text is not in another.
bool is_plainly_english(std::string_view word);

/// Words in Han characters that only Japan has.
std::span<const std::string_view> japanese_words();

}  // namespace cvpress::locale
