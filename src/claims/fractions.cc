#include "claims/fractions.h"

#include <algorithm>
#include <iterator>

#include "base/utf8.h"
#include "claims/listed.h"
#include "claims/phrase_index.h"
namespace cvpress::claims {
namespace {

/// Whether words say a share wherever they stand, or only beside words of it, because they may be
/// of an order ("a third team"), a room or a time.
enum class Where : bool { kAnywhere, kOfSomething };

struct FractionRow {
  std::string_view language;
  std::string_view phrases;  // folded, parted by bars
  std::string_view percent;
  Where where;
};

constexpr Where kShareAnywhere = Where::kAnywhere;
constexpr Where kShareOf = Where::kOfSomething;

// clang-format off
constexpr FractionRow kFractions[] = {
    {"en", "half of|half the|half our|half my|half its|half their|one half", "50", kShareAnywhere},
    {"en", "half", "50", kShareOf},
    {"en", "a third|one third", "33.3", kShareOf},
    {"en", "two thirds", "66.7", kShareAnywhere},
    {"en", "a quarter|one quarter|a fourth|one fourth", "25", kShareOf},
    {"en", "three quarters|three fourths", "75", kShareOf},
    {"en", "a fifth|one fifth", "20", kShareOf},
    {"en", "two fifths", "40", kShareAnywhere},
    {"en", "three fifths", "60", kShareAnywhere},
    {"en", "four fifths", "80", kShareAnywhere},
    {"en", "an eighth|one eighth", "12.5", kShareOf},
    {"en", "a tenth|one tenth", "10", kShareOf},
    {"en", "nine tenths", "90", kShareAnywhere},
    {"de", "die hälfte|der hälfte|zur hälfte|eine hälfte", "50", kShareAnywhere},
    {"de", "ein drittel|einem drittel|eines drittels|das drittel", "33.3", kShareAnywhere},
    {"de", "zwei drittel|zwei dritteln", "66.7", kShareAnywhere},
    {"de", "ein viertel|einem viertel|eines viertels", "25", kShareAnywhere},
    {"de", "drei viertel|drei vierteln|dreiviertel", "75", kShareAnywhere},
    {"de", "ein fünftel|einem fünftel", "20", kShareAnywhere},
    {"de", "ein achtel|einem achtel", "12.5", kShareAnywhere},
    {"de", "ein zehntel|einem zehntel", "10", kShareAnywhere},
    {"fr", "la moitié", "50", kShareAnywhere},
    {"fr", "un tiers|le tiers", "33.3", kShareOf},
    {"fr", "deux tiers", "66.7", kShareAnywhere},
    {"fr", "un quart|le quart", "25", kShareOf},
    {"fr", "trois quarts", "75", kShareOf},
    {"fr", "un cinquième", "20", kShareOf},
    {"fr", "un dixième", "10", kShareOf},
    {"es", "la mitad", "50", kShareAnywhere},
    {"es", "un tercio|una tercera parte|la tercera parte", "33.3", kShareAnywhere},
    {"es", "dos tercios", "66.7", kShareAnywhere},
    {"es", "un cuarto", "25", kShareOf},
    {"es", "una cuarta parte|la cuarta parte", "25", kShareAnywhere},
    {"es", "tres cuartos|tres cuartas partes", "75", kShareOf},
    {"es", "una quinta parte|la quinta parte", "20", kShareAnywhere},
    {"es", "una décima parte|la décima parte", "10", kShareAnywhere},
    {"it", "la metà", "50", kShareAnywhere},
    {"it", "un terzo", "33.3", kShareOf},
    {"it", "due terzi", "66.7", kShareAnywhere},
    {"it", "un quarto", "25", kShareOf},
    {"it", "tre quarti", "75", kShareOf},
    {"it", "un quinto", "20", kShareOf},
    {"it", "un decimo", "10", kShareOf},
    {"pt", "metade", "50", kShareAnywhere},
    {"pt", "um terço", "33.3", kShareAnywhere},
    {"pt", "dois terços", "66.7", kShareAnywhere},
    {"pt", "um quarto", "25", kShareOf},
    {"pt", "três quartos", "75", kShareOf},
    {"pt", "um quinto", "20", kShareOf},
    {"pt", "um décimo", "10", kShareOf},
    {"nl", "de helft", "50", kShareAnywhere},
    {"nl", "een derde", "33.3", kShareOf},
    {"nl", "twee derde|tweederde", "66.7", kShareAnywhere},
    {"nl", "een kwart", "25", kShareAnywhere},
    {"nl", "drie kwart|driekwart", "75", kShareAnywhere},
    {"nl", "een vijfde", "20", kShareOf},
    {"nl", "een tiende", "10", kShareOf},
};

/// The same words where they say no share.
constexpr std::string_view kNoShares[] = {
    "half the battle", "half the fun", "half the story", "un tiers de confiance",
    "un cuarto de baño"};
// clang-format on

/// Behind a share: of what it is one, and what became more or less by it.
constexpr std::string_view kWholes[] = {
    "of",      "less",   "fewer", "more",   "faster",  "slower", "cheaper",
    "smaller", "larger", "lower", "higher", "shorter", "des",    "du",
    "de",      "d",      "do",    "da",     "dos",     "das",    "del",
    "della",   "dei",    "delle", "degli",  "dell",    "di",     "van"};

/// Behind one that another word tells: "by a third in".
constexpr std::string_view kBehindShares[] = {"in",   "and",     "within", "after", "while",
                                              "when", "without", "from",   "to",    "with",
                                              "this", "last",    "over",   "by",    "on"};

/// Before one of two halves: "the first half of".
constexpr std::string_view kWhichHalf[] = {"first", "second", "other", "better", "latter"};

/// Before a share: "by a third".
constexpr std::string_view kBeforeShares[] = {
    "by", "to",  "at",  "on",   "d",     "de",   "à",    "di",     "a",      "al",     "em",
    "en", "met", "tot", "only", "about", "over", "than", "nearly", "almost", "roughly"};

/// What makes another number of it: "un quart d'heure", "a quarter of a million".
constexpr std::string_view kNotShared[] = {"hour", "heure",   "ora",     "hora",
                                           "year", "century", "million", "billion"};

/// "a quarter of 2024", "a quarter of an hour".
bool is_of_time(std::string_view text, const std::vector<PlacedWord>& words, std::size_t of) {
  const std::size_t end = words[of].end;
  if (end + 1 < text.size() && is_ascii_digit(text[end + 1])) return true;
  constexpr std::size_t kFarthest = 2;
  for (std::size_t i = of + 1; i < words.size() && i <= of + kFarthest; ++i) {
    if (is_among(kNotShared, words[i].folded)) return true;
  }
  return false;
}

/// Whether the words from `first` to `next` stand where they say a share.
bool is_share(std::string_view text, const std::vector<PlacedWord>& words, std::size_t first,
              std::size_t next) {
  const bool has_behind = is_adjacent(text, words, next) ||
                          (next < words.size() && words[next].begin == words[next - 1].end + 1);
  const bool is_hyphened = has_behind && text[words[next - 1].end] == '-';
  const bool has_before = first > 0 && words[first].begin == words[first - 1].end + 1 &&
                          is_among(kBeforeShares, words[first - 1].folded);
  if (is_hyphened) return false;
  if (!has_behind) return has_before;
  if (is_of_time(text, words, next)) return false;
  const std::string& behind = words[next].folded;
  return is_among(kWholes, behind) || (has_before && is_among(kBehindShares, behind));
}

}  // namespace

std::size_t length_of_phrase(std::string_view text, const std::vector<PlacedWord>& words,
                             std::size_t first, std::string_view phrase) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < phrase.size(); ++count) {
    const std::size_t end = std::min(phrase.find(' ', at), phrase.size());
    const std::size_t word = first + count;
    if (word >= words.size() || words[word].folded != phrase.substr(at, end - at)) return 0;
    if (count > 0 && !is_adjacent(text, words, word)) return 0;
    at = end + 1;
  }
  return count;
}

std::size_t longest_of(std::string_view text, const std::vector<PlacedWord>& words,
                       std::size_t first, std::string_view phrases) {
  std::size_t longest = 0;
  for (std::size_t at = 0; at < phrases.size();) {
    const std::size_t end = std::min(phrases.find('|', at), phrases.size());
    if (phrases[at] == words[first].folded.front()) {  // most phrases need no more
      longest =
          std::max(longest, length_of_phrase(text, words, first, phrases.substr(at, end - at)));
    }
    at = end + 1;
  }
  return longest;
}

Fraction fraction_at(std::string_view text, const std::vector<PlacedWord>& words, std::size_t first,
                     std::string_view language) {
  static const PhraseIndex<FractionRow> kRows{kFractions};
  for (const FractionRow* row : kRows.rows(language, words[first].folded.front())) {
    const std::size_t count = longest_of(text, words, first, row->phrases);
    if (count == 0 || (first > 0 && is_among(kWhichHalf, words[first - 1].folded))) continue;
    const bool is_idiom = std::any_of(
        std::begin(kNoShares), std::end(kNoShares),
        [&](std::string_view idiom) { return length_of_phrase(text, words, first, idiom) > 0; });
    const bool says_it = !is_idiom && (row->where == Where::kAnywhere ||
                                       is_share(text, words, first, first + count));
    if (says_it) return {row->percent, count};
  }
  return {};
}

}  // namespace cvpress::claims
