#include "claims/text_language.h"

#include <array>
#include <bitset>
#include <cstddef>
#include <iterator>
#include <unordered_map>
#include <vector>

#include "claims/placed_words.h"

namespace cvpress::claims {
namespace {

struct SmallWords {
  std::string_view language;
  std::string_view words;  // folded, with a blank around each
};

// Those that sentences can hardly do without, and that few other languages here have.
constexpr SmallWords kSmallWords[] = {
    {"en",
     " the of and with to for from by my i is was at on who that which have has than a an "
     "as their our its were are without over into "},
    {"de",
     " der die das den dem des und mit zu zum zur für von vom bei ich ist war im am ein eine "
     "einen einem einer auf aus durch als nach seit dass mein meine habe wurde wurden über "},
    {"fr",
     " le la les des du et avec pour par je est dans une sur aux au mon ma mes chez qui que "
     "plus depuis ans "},
    {"es", " el la los las del y con para por es una en mi mis que años desde más al como su "},
    {"it", " il lo la gli le del della dei delle di e con per da è una nel nella mio che anni al "},
    {"pt", " o os as do da dos das e com para por é uma em no na meu minha que anos desde mais "},
    {"nl", " het een en met voor van bij ik op aan door naar mijn die dat jaar sinds zijn werd "}};

std::string_view primary(std::string_view language) {
  return language.substr(0, language.find('-'));
}

/// For each row of the table, a bit.
using Languages = std::bitset<std::size(kSmallWords)>;

std::unordered_map<std::string_view, Languages> languages_by_word() {
  std::unordered_map<std::string_view, Languages> languages;
  for (std::size_t i = 0; i < std::size(kSmallWords); ++i) {
    const std::string_view words = kSmallWords[i].words;
    for (std::size_t at = words.find_first_not_of(' '); at != std::string_view::npos;) {
      const std::size_t end = words.find(' ', at);
      languages[words.substr(at, end - at)].set(i);
      at = words.find_first_not_of(' ', end);
    }
  }
  return languages;
}

/// How many small words of each language a text has.
using Counts = std::array<std::size_t, std::size(kSmallWords)>;

Counts small_words_in(std::string_view text) {
  static const std::unordered_map<std::string_view, Languages> kLanguages = languages_by_word();
  Counts counts{};
  for (const PlacedWord& word : placed_words(text)) {
    const auto found = kLanguages.find(word.folded);
    if (found == kLanguages.end()) continue;
    for (std::size_t i = 0; i < counts.size(); ++i) counts[i] += found->second[i] ? 1 : 0;
  }
  return counts;
}

std::size_t count_of(std::string_view language, const Counts& counts) {
  for (std::size_t i = 0; i < counts.size(); ++i) {
    if (kSmallWords[i].language == language) return counts[i];
  }
  return 0;
}

/// Of a text that should be in the profile's language: the one of most of its small words.
TextLanguages languages_by_words(std::string_view text, std::string_view usual) {
  const Counts counts = small_words_in(text);
  std::size_t most = count_of(primary(usual), counts);
  std::string_view best = usual;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    if (counts[i] <= most) continue;
    most = counts[i];
    best = kSmallWords[i].language;
  }
  return {best, "", best != usual};
}

}  // namespace

TextLanguages languages_of(std::string_view text, std::string_view wanted, std::string_view usual) {
  if (usual.empty()) return {usual, "", false};
  if (wanted.empty() || primary(wanted) == primary(usual)) return languages_by_words(text, usual);
  const Counts counts = small_words_in(text);
  const std::size_t of_wanted = count_of(primary(wanted), counts);
  const std::size_t of_usual = count_of(primary(usual), counts);
  if (of_usual > of_wanted) return {usual, "", false};
  return {wanted, of_usual == of_wanted ? usual : std::string_view(), true};
}

}  // namespace cvpress::claims
