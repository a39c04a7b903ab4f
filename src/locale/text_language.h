// The language of a text judged from the text itself, where nobody says it: by
// script, by the letters that only some languages have, by the commonest words.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "locale/scripts.h"

namespace cvpress::locale {

/// What is counted in texts.
class LanguageEvidence {
 public:
  void add(std::string_view text);

  /// The same for names of people, companies and places. In Latin letters these
  /// tell nothing: they are written everywhere as at home.
  void add_name(std::string_view text);

  /// The language that most of the text is in (BCP 47), "" where it cannot be told.
  std::string language() const;

  /// The script of most of the text; kKana for Japanese, kNone without letters.
  Script main_script() const;

 private:
  /// What a word in Latin letters may tell.
  enum class WordIs : bool { kOfText, kOfName };

  void add(std::string_view text, WordIs words);
  void add_letter(char32_t code, Script script);
  void add_word(std::string_view word);
  void add_marked_word(std::string_view word);
  std::string by_long_latin_text() const;
  std::string by_short_latin_text() const;
  std::string by_han_characters() const;
  std::string by_letters_and_words(Script script) const;
  std::size_t score_of(std::string_view language, Script script) const;
  long latin_score(std::size_t row) const;

  std::array<std::size_t, kScripts> letters_{};
  std::vector<std::size_t> marks_;    // of the rows of letters, in the order of their table
  std::vector<std::size_t> words_;    // of the rows of traits: common words
  std::vector<std::size_t> spelled_;  // of the same: words with marked letters that all are theirs
  std::size_t marked_words_ = 0;      // those of any language
  std::size_t english_words_ = 0;     // of no other language
  std::size_t simplified_ = 0;        // Han characters that are so written
  std::size_t traditional_ = 0;
  std::size_t japanese_ = 0;
  std::size_t words_seen_ = 0;
};

}  // namespace cvpress::locale
