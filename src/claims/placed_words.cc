#include "claims/placed_words.h"

#include "base/utf8.h"
#include "locale/letters.h"

namespace cvpress::claims {

std::vector<PlacedWord> placed_words(std::string_view text) {
  std::vector<PlacedWord> words;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    while (at < text.size() && locale::is_letter(decode_utf8(text, at).code)) {
      at += decode_utf8(text, at).length;
    }
    if (at > begin) {
      words.push_back({locale::folded(text.substr(begin, at - begin)), begin, at});
    } else {
      at += decode_utf8(text, at).length;
    }
  }
  return words;
}

bool is_adjacent(std::string_view text, const std::vector<PlacedWord>& words, std::size_t word) {
  if (word == 0 || word >= words.size()) return false;
  const std::size_t end = words[word - 1].end;
  return words[word].begin == end + 1 && (text[end] == ' ' || text[end] == '-');
}

}  // namespace cvpress::claims
