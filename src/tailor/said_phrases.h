// What résumés say in words of no name: internal to tailor/.
#pragma once

#include <set>
#include <span>
#include <string>
#include <vector>

#include "tailor/parts.h"
#include "tailor/term_words.h"

namespace cvpress::tailor {

/// Words and phrases in small letters: "metering", "on-call", "settlement service".
class SaidPhrases {
 public:
  SaidPhrases(std::span<const Parts* const> resumes, const TermReader& reader);

  /// Whether a word is said at all, in whatever language and case.
  bool says(const std::string& form) const { return words_.contains(form); }

  /// Whether a word is said with a capital that no sentence gives it.
  bool says_as_noun(const std::string& form) const { return nouns_.contains(form); }

  /// How many words from `at` on a résumé says, too, of which one at least is rare.
  std::size_t length_at(const std::vector<TermWord>& words, std::size_t at) const;

 private:
  void add(const std::vector<TermWord>& words);
  bool may_go_on(const std::vector<TermWord>& words, std::size_t at, std::size_t i) const;

  bool joins_small_words_;
  std::size_t most_words_;
  std::set<std::string> words_;
  std::set<std::string> nouns_;
  std::set<std::string> said_;
};

}  // namespace cvpress::tailor
