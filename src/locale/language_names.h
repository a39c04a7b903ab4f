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

/// What a language is called in English; its tag where it has no words.
std::string english_name_of(std::string_view language);

/// The tag of the language that is called so, in English or by itself: "de" for
/// "German" and "deutsch"; "" for other names.
std::string_view language_called(std::string_view name);

/// What was meant by a name or tag that is no language with words: "did you mean
/// "de" (German)?" for "german", "Deutsch" or "dee"; "" where nothing is near.
std::string language_suggestion(std::string_view name);

}  // namespace cvpress::locale
