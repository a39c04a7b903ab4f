#include "tailor/claim_words.h"

#include "base/utf8.h"

namespace cvpress::tailor {
namespace {

constexpr std::string_view kArticles[] = {"the", "der", "dem", "den", "die", "la", "le"};
constexpr std::string_view kEndsOfClauses = ",;:|()\n";

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
    name += (name.empty() ? "" : " ") + words[at].written;
  }
  return name;
}

}  // namespace cvpress::tailor
