// What résumés say in words of no name: internal to tailor/.
#pragma once

#include <functional>
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

  /// How many words from `at` on a résumé says, too, of which one at least is rare.
  std::size_t length_at(const std::vector<TermWord>& words, std::size_t at) const;

 private:
  void add(const std::vector<TermWord>& words);

  std::set<std::string, std::less<>> said_;
};

}  // namespace cvpress::tailor
