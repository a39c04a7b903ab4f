// Words of jobs and of profiles as they are compared: without endings, in the job's language.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "claims/words.h"
#include "locale/word_stems.h"

namespace cvpress::tailor {

struct TermWord : claims::Word {
  std::string form;           // that all cases and numbers of a word share; of a name, itself
  bool says_nothing = false;  // in a job's text
  bool is_plain = false;      // so usual that two texts have it by chance
};

using Forms = std::vector<std::string>;

Forms forms_of(const std::vector<TermWord>& words);

/// Reads words of any text, of whatever language, as a job's language has its endings.
class TermReader {
 public:
  explicit TermReader(std::string_view language);

  std::vector<TermWord> words_in(std::string_view text) const;
  const std::string& language() const { return language_; }

 private:
  std::string prepared(std::string_view text) const;
  std::string form_of(const claims::Word& word) const;
  std::set<std::string> forms_of_list(std::string_view words) const;
  TermWord as_term_word(claims::Word word) const;

  std::string language_;  // its primary tag
  locale::WordStems stems_;
  std::set<std::string> empty_;  // forms of words that ads say
  std::set<std::string> plain_;
};

}  // namespace cvpress::tailor
