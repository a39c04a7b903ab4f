// What the languages are called that have words.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace cvpress::locale {

struct LanguageName {
  std::string_view language;  // as table_language gives it
  std::string_view english;
  std::string_view own;
};

/// One for each language that has words, sorted by language.
std::span<const LanguageName> language_names();

/// What was meant by a name or tag that is no language with words: "did you mean
/// "de" (German)?" for "german", "Deutsch" or "dee"; "" where nothing is near.
std::string language_suggestion(std::string_view name);

}  // namespace cvpress::locale
