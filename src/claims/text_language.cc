#include "claims/text_language.h"

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

std::size_t small_words_of(std::string_view language, const std::vector<PlacedWord>& words) {
  std::size_t count = 0;
  for (const SmallWords& row : kSmallWords) {
    if (row.language != language) continue;
    for (const PlacedWord& word : words) {
      if (row.words.find(" " + word.folded + " ") != std::string_view::npos) ++count;
    }
  }
  return count;
}

/// Of a text that should be in the profile's language: the one of most of its small words.
TextLanguages languages_by_words(std::string_view text, std::string_view usual) {
  const std::vector<PlacedWord> words = placed_words(text);
  std::size_t most = small_words_of(primary(usual), words);
  std::string_view best = usual;
  for (const SmallWords& row : kSmallWords) {
    const std::size_t count = small_words_of(row.language, words);
    if (count <= most) continue;
    most = count;
    best = row.language;
  }
  return {best, "", best != usual};
}

}  // namespace

TextLanguages languages_of(std::string_view text, std::string_view wanted, std::string_view usual) {
  if (usual.empty()) return {usual, "", false};
  if (wanted.empty() || primary(wanted) == primary(usual)) return languages_by_words(text, usual);
  const std::vector<PlacedWord> words = placed_words(text);
  const std::size_t of_wanted = small_words_of(primary(wanted), words);
  const std::size_t of_usual = small_words_of(primary(usual), words);
  if (of_usual > of_wanted) return {usual, "", false};
  return {wanted, of_usual == of_wanted ? usual : std::string_view(), true};
}

}  // namespace cvpress::claims
