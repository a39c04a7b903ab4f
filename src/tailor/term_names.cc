#include "tailor/term_names.h"

#include <algorithm>

#include "base/utf8.h"

namespace cvpress::tailor {
namespace {

constexpr std::size_t kShortestFreeOfCase = 3;  // bytes

/// "GO" is as "Go", but where all of a line is in capitals.
bool is_in_capitals_for(const TermWord& word, const std::string& exact) {
  const std::string& written = word.written;
  const bool has_small =
      std::any_of(written.begin(), written.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  return exact.size() > 1 && !word.is_shouted && !has_small &&
         ascii_lower(exact) == ascii_lower(written);
}

/// Names of one letter: in sentences, such letters are more often of something else ("Series C").
bool is_one_letter_name(const TermWord& word) {
  return word.stands_alone && (word.written == "R" || word.written == "C");
}

}  // namespace

std::string exact_name(const std::vector<TermWord>& words) {
  const bool is_exact =
      words.size() == 1 && (words[0].written.size() < kShortestFreeOfCase || words[0].says_nothing);
  return is_exact ? words[0].written : "";
}

bool is_written_exactly(const TermWord& word, const std::string& exact) {
  return exact.empty() || word.written == exact || word.stands_alone ||
         is_in_capitals_for(word, exact);
}

bool looks_like_term(const TermWord& word) {
  if (is_one_letter_name(word)) return true;
  if (word.says_nothing) return false;
  if (claims::is_written_as_name(word.written)) return true;
  return claims::is_capitalised(word.written) && !word.begins_sentence &&
         word.written.size() >= kShortestFreeOfCase;
}

}  // namespace cvpress::tailor
