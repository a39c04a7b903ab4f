// Which words of a text are names of something, and how those are written: internal to tailor/.
#pragma once

#include <string>
#include <vector>

#include "tailor/term_words.h"

namespace cvpress::tailor {

/// How a name is written that means something else in small letters (Go, R, C); else "".
std::string exact_name(const std::vector<TermWord>& words);

/// Whether a word is written as such a name is, or stands where no other word would; of "" is true.
bool is_written_exactly(const TermWord& word, const std::string& exact);

/// Whether a word that nobody knows is a term: it looks like a name.
bool looks_like_term(const TermWord& word);

}  // namespace cvpress::tailor
