#include "audit/joined_words.h"

#include <algorithm>
#include <functional>
#include <set>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "audit/page_segments.h"
#include "audit/solid_text.h"
#include "base/utf8.h"
#include "text/bare_letters.h"
#include "text/direction.h"

namespace cvpress::audit {
namespace {

constexpr std::size_t kLongMixedWord = 20;
constexpr std::size_t kLongestWord = 60;
constexpr std::size_t kFewestInnerCapitals = 2;
constexpr std::size_t kShortestPart = 3;  // letters; shorter ones are signs and initials

bool is_lower(char c) {
  return c >= 'a' && c <= 'z';
}
bool is_upper(char c) {
  return c >= 'A' && c <= 'Z';
}

/// Whether all of it is letters, so that it is no address, number or list of terms.
bool is_of_letters(std::string_view word) {
  return std::all_of(word.begin(), word.end(), [](char c) {
    return is_ascii_letter(c) || static_cast<unsigned char>(c) >= 0x80;
  });
}

std::string_view without_marks(std::string_view word) {
  const auto is_mark = [](char c) {
    return static_cast<unsigned char>(c) < 0x80 && !is_ascii_letter(c) && !is_ascii_digit(c);
  };
  while (!word.empty() && is_mark(word.front())) word.remove_prefix(1);
  while (!word.empty() && is_mark(word.back())) word.remove_suffix(1);
  return word;
}

}  // namespace

bool looks_glued(std::string_view word) {
  word = without_marks(word);
  const bool has_other_letters = std::any_of(
      word.begin(), word.end(), [](char c) { return static_cast<unsigned char>(c) >= 0xE0; });
  // Scripts without spaces have long words by nature.
  if (has_other_letters || !is_of_letters(word)) return false;
  if (word.size() >= kLongestWord) return true;
  std::size_t capitals = 0;
  for (std::size_t i = 1; i < word.size(); ++i) {
    capitals += is_lower(word[i - 1]) && is_upper(word[i]) ? 1 : 0;
  }
  return word.size() >= kLongMixedWord && capitals >= kFewestInnerCapitals;
}

namespace {

struct Joined {
  std::size_t count = 0;
  std::size_t page = 0;
  std::string word;
};

void note_joined(const reader::SeenWord& word, Joined& joined) {
  if (joined.count++ == 0) joined = {1, word.page, word.text};
}

/// Whether it is a word of the source, or what stands of one in a line.
bool is_of_source(const std::string& word, const SourceWords& source) {
  const std::string letters = text::bare_letters(word);
  return std::any_of(source.begin(), source.end(), [&](const std::string& known) {
    return known.find(letters) != std::string::npos;
  });
}

Joined long_words(const std::vector<reader::SeenWord>& words, const SourceWords& source) {
  Joined joined;
  for (const reader::SeenWord& word : words) {
    if (!looks_glued(word.text) || is_of_source(word.text, source)) continue;
    note_joined(word, joined);
  }
  return joined;
}

bool is_part(const std::string& text) {
  return utf8_length(text) >= kShortestPart && is_of_letters(without_marks(text));
}

/// Words of one order whose letters are two words, one beside the other, in another.
Joined words_parted_elsewhere(const reader::SeenDocument& seen,
                              const std::vector<reader::SeenWord>& words,
                              const std::vector<reader::SeenWord>& others) {
  const PlacesInOrder places(seen, words);
  Joined joined;
  std::size_t last_place = PlacesInOrder::kNowhere;
  for (std::size_t i = 0; i + 1 < others.size(); ++i) {
    const std::size_t place = places.of(others[i]);
    const bool is_in_one = place != PlacesInOrder::kNowhere && place == places.of(others[i + 1]) &&
                           others[i].page == others[i + 1].page && place != last_place;
    if (!is_in_one || !is_part(others[i].text) || !is_part(others[i + 1].text)) continue;
    if (is_beside_ideograph(others[i].text + others[i + 1].text, others[i].text.size())) continue;
    if (words[place].text.find(others[i].text + others[i + 1].text) == std::string::npos) continue;
    last_place = place;
    note_joined(words[place], joined);
  }
  return joined;
}

bool runs_from_right(const std::vector<reader::SeenWord>& words) {
  return std::any_of(words.begin(), words.end(), [](const reader::SeenWord& word) {
    return text::letter_directions(word.text).from_right > 0;
  });
}

/// The words of an order, without signs at their ends.
std::set<std::string, std::less<>> bare_words_of(const std::vector<reader::SeenWord>& words) {
  std::set<std::string, std::less<>> bare;
  for (const reader::SeenWord& word : words) bare.emplace(without_marks(word.text));
  return bare;
}

/// Words whose letters are ends of other words, drawn far from each other. In lines from the
/// right, signs go with the word that they are beside, wherever they were drawn, so that words
/// which the stream has as well are none of those.
Joined words_put_together(const std::vector<reader::SeenWord>& words,
                          const std::vector<reader::SeenWord>& in_stream) {
  Joined joined;
  const bool from_right = runs_from_right(words);
  const auto known = from_right ? bare_words_of(in_stream) : std::set<std::string, std::less<>>{};
  for (const reader::SeenWord& word : words) {
    if (!is_put_together(word) || !is_part(word.text)) continue;
    const std::string_view bare = without_marks(word.text);
    if (from_right && (bare.size() != word.text.size() || known.contains(bare))) continue;
    note_joined(word, joined);
  }
  return joined;
}

void tell_joined(const Joined& joined, std::string_view where, Observations& observations) {
  if (joined.count == 0) return;
  observations.push_back(
      observation("text.glued",
                  fmt::format("words run together{} ({} in all, the first as \"{}\")", where,
                              joined.count, excerpt(joined.word)),
                  joined.page + 1, joined.count));
}

}  // namespace

void look_for_joined_words(const reader::SeenDocument& seen, const SeenOrders& orders,
                           Observations& observations, const SourceWords& source) {
  tell_joined(long_words(orders.in_stream, source), "", observations);
  tell_joined(words_parted_elsewhere(seen, orders.in_stream, orders.by_place),
              " in the order of the content stream", observations);
  tell_joined(words_put_together(orders.by_place, orders.in_stream), " by places alone",
              observations);
  tell_joined(words_parted_elsewhere(seen, orders.by_place, orders.in_stream), " by places alone",
              observations);
}

}  // namespace cvpress::audit
