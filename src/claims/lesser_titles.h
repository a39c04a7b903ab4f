// Titles that a word beside them makes less: "Asst. Head Nurse", "Assistant to the CEO".
#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <vector>

#include "claims/claim_words.h"
#include "claims/words.h"
#include "model/resume.h"

namespace cvpress::claims {

/// What a profile says that somebody is only in part. Words are folded, without full stops.
struct LesserTitles {
  std::set<std::string> names;   // that she is not: "head", and what means the same
  std::set<std::string> fields;  // before them: "managing" of a deputy managing director
};

/// Those that the profile says nowhere without such a word.
LesserTitles lesser_titles_of(const model::Resume& resume);

/// Whether a word beside each one makes it less, as a title: "deputy", "adjoint", "to the".
std::vector<bool> lessened(const std::vector<Word>& words);

/// The words that say one of these titles in full. All of a headline names the person, and so does
/// where a sentence of her begins; other sentences do behind "as" and "was".
std::vector<std::size_t> full_titles_in(const std::vector<Word>& words, TextSort sort,
                                        const LesserTitles& lesser);

}  // namespace cvpress::claims
