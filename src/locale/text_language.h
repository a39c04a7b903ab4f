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

  /// The language that most of the text is in (BCP 47), "" where it cannot be told.
  std::string language() const;

  /// The script of most of the text; kKana for Japanese, kNone without letters.
  Script main_script() const;

 private:
  void add_word(std::string_view word);

  std::array<std::size_t, kScripts> letters_{};
  std::vector<std::size_t> marks_;  // of the rows of letters, in the order of their table
  std::vector<std::size_t> words_;  // of the rows of common words
  std::size_t words_seen_ = 0;
};

/// A stretch of a text in another language than what is around it.
struct LanguageStretch {
  std::size_t begin = 0;  // bytes
  std::size_t end = 0;
  std::string language;  // BCP 47
};

/// The stretches of a text of a document in `language` that are in letters which
/// this language is not written in. Marks after Latin letters go with them ("C++",
/// "Ltd."), space and other marks only between letters of one stretch; full-width
/// marks are none of a text in Latin letters.
std::vector<LanguageStretch> foreign_stretches(std::string_view text, std::string_view language);

}  // namespace cvpress::locale
