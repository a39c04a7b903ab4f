#include "tailor/claim_words.h"

#include "base/utf8.h"
#include "locale/letters.h"

namespace cvpress::tailor {
namespace {

constexpr std::string_view kArticles[] = {"the", "der", "dem", "den", "die", "la", "le"};
/// They begin with a capital where a sentence begins, or always, and end a name: "at Acme I …".
constexpr std::string_view kPronouns[] = {
    "i",   "we",   "my",    "our",  "he",   "she",   "they",  "you",  "your",  "this",  "these",
    "ich", "wir",  "mein",  "sie",  "ihr",  "ihnen", "ihrem", "ihre", "ihren", "ihrer", "uns",
    "du",  "euch", "meine", "dort", "nous", "je",    "yo",    "io",   "ik"};
/// Behind a longer word, a full stop ends a sentence: not that of "St. Gallen".
constexpr std::size_t kLongestShortForm = 3;
constexpr std::string_view kEndsOfClauses = ",;:|()\n";

/// What is only wanted, in how many words before it, and what is one's own.
constexpr std::string_view kAmbitions[] = {
    "want",     "wants",    "would",   "hope",    "hoping",  "hopes", "aim",     "aiming",
    "aspire",   "aspiring", "möchte",  "möchten", "würde",   "hoffe", "wünsche", "plan",
    "planning", "future",   "looking", "seek",    "seeking", "suche", "become"};
constexpr std::size_t kFarthestAmbition = 9;
constexpr std::string_view kOwn[] = {"my",  "mein", "meine", "meinem", "meiner", "meinen",  "with",
                                     "mit", "as",   "who",   "having", "hold",   "holding", "have"};
/// Before "the" and somebody else: "report to the CTO".
constexpr std::string_view kBesideOthers[] = {"to", "with", "by", "alongside", "from"};
constexpr std::string_view kPromoted[] = {"promoted", "rose", "advanced", "up", "moved"};

bool is_name_word(const Word& word) {
  return is_capitalised(word.written) || is_written_as_name(word.written) ||
         is_ascii_digit(word.written.front());
}

}  // namespace

std::vector<std::string_view> clauses_of(std::string_view text) {
  std::vector<std::string_view> clauses;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find_first_of(kEndsOfClauses, at), text.size());
    if (end > at) clauses.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return clauses;
}

std::string name_at(const std::vector<Word>& words, std::size_t& at) {
  while (at < words.size() && is_among(kArticles, words[at].folded)) ++at;
  std::string name;
  for (; at < words.size() && is_name_word(words[at]); ++at) {
    if (is_among(kPronouns, locale::folded(words[at].written))) break;
    const bool is_next_sentence = !name.empty() && words[at].begins_sentence &&
                                  words[at - 1].written.size() > kLongestShortForm;
    if (is_next_sentence) break;
    name += (name.empty() ? "" : " ") + words[at].written;
  }
  return name;
}

bool is_wanted(const std::vector<Word>& words, std::size_t at) {
  for (std::size_t i = at; i > 0 && i + kFarthestAmbition > at; --i) {
    if (words[i].begins_sentence) return false;
    const std::string word = ascii_lower(words[i - 1].written);
    if (is_among(kAmbitions, word)) return true;
    const bool is_as = word == "as" && i == at;
    if (is_among(kOwn, word) && !is_as) return false;
  }
  return false;
}

bool is_somebody_else(const std::vector<Word>& words, std::size_t at) {
  if (at < 2 || words[at - 1].folded != "the") return false;
  const bool is_promoted = at > 2 && is_among(kPromoted, ascii_lower(words[at - 3].written));
  return is_among(kBesideOthers, words[at - 2].folded) && !is_promoted;
}

bool is_plural(const Word& word) {
  return word.written.ends_with('s') && !word.folded.ends_with('s');
}

std::vector<std::string_view> names_of(std::string_view row) {
  std::vector<std::string_view> names;
  for (std::size_t at = 0; at < row.size();) {
    const std::size_t end = std::min(row.find(' ', at), row.size());
    names.push_back(row.substr(at, end - at));
    at = end + 1;
  }
  return names;
}

}  // namespace cvpress::tailor
