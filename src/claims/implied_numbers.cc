#include "claims/implied_numbers.h"

#include <algorithm>
#include <utility>

#include "claims/fractions.h"
#include "claims/phrase_index.h"
#include "claims/placed_words.h"

namespace cvpress::claims {
namespace {

/// Phrases that say the same, folded and parted by bars.
struct PhraseRow {
  std::string_view language;
  std::string_view phrases;
  std::string_view value;  // "" for idioms, which say no number
  std::string_view unit = {};
  std::string_view counted = {};
  bool is_at_least = false;
};

// clang-format off
constexpr PhraseRow kPhrases[] = {
    {"en", "doubled as|doubles as|doubling as|doubled down|double down|doubling down", ""},
    {"en", "doubled|doubles|doubling|twofold|double the|twice as|twice the", "2", "x"},
    {"en", "tripled|triples|tripling|trebled|threefold|triple the", "3", "x"},
    {"en", "quadrupled|quadruples|quadrupling|fourfold|quadruple the", "4", "x"},
    {"en", "quintupled|fivefold|five fold", "5", "x"},
    {"en", "sixfold", "6", "x"},
    {"en", "sevenfold", "7", "x"},
    {"en", "eightfold", "8", "x"},
    {"en", "ninefold", "9", "x"},
    {"en", "tenfold|ten fold|order of magnitude", "10", "x"},
    {"en", "twelvefold", "12", "x"},
    {"en", "twentyfold", "20", "x"},
    {"en", "thousandfold", "1000", "x"},
    {"en", "three nines", "99.9", "%"},
    {"en", "four nines", "99.99", "%"},
    {"en", "five nines", "99.999", "%"},
    {"en", "six nines", "99.9999", "%"},
    {"en", "hundredfold|hundred fold", "100", "x"},
    {"en", "halved|halves|halving|by half|in half", "50", "%"},
    {"en", "a decade|decade|one decade", "10", "", "year"},
    {"en", "half a decade", "5", "", "year"},
    {"en", "decades", "20", "", "year", true},
    {"en", "quarter of a century", "25", "", "year"},
    {"en", "half a dozen", "6"},
    {"en", "half a million", "500000"},
    {"en", "quarter of a million", "250000"},
    {"en", "half a billion", "500000000"},
    {"de", "verdoppelt|verdoppelte|verdoppelten|verdoppeln|verdopplung|verdoppelung|doppelt so", "2", "x"},
    {"de", "verdreifacht|verdreifachte|verdreifachten|verdreifachen|verdreifachung", "3", "x"},
    {"de", "vervierfacht|vervierfachte|vervierfachten|vervierfachen|vervierfachung", "4", "x"},
    {"de", "verfünffacht|verfünffachte", "5", "x"},
    {"de", "verzehnfacht|verzehnfachte|zehnfache|zehnfachen", "10", "x"},
    {"de", "dreifache|dreifachen|dreifach", "3", "x"},
    {"de", "vierfache|vierfachen|vierfach", "4", "x"},
    {"de", "fünffache|fünffachen|fünffach", "5", "x"},
    {"de", "zehnfach", "10", "x"},
    {"de", "zwanzigfache|zwanzigfachen|zwanzigfach", "20", "x"},
    {"de", "hundertfache|hundertfachen|hundertfach", "100", "x"},
    {"de", "fünf neunen", "99.999", "%"},
    {"de", "vier neunen", "99.99", "%"},
    {"de", "halbiert|halbierte|halbierten|halbieren|halbierung|um die hälfte|auf die hälfte", "50", "%"},
    {"de", "ein jahrzehnt|jahrzehnt|einem jahrzehnt|eines jahrzehnts", "10", "", "jahr"},
    {"de", "jahrzehnte|jahrzehnten", "20", "", "jahr", true},
    {"de", "halbes dutzend|halben dutzend", "6"},
    {"de", "halbe million|halben million", "500000"},
    {"de", "halbe milliarde|halben milliarde", "500000000"},
    {"fr", "doublé|doublée|doublés|doublées|doubler|doublant|doublement", "2", "x"},
    {"fr", "triplé|triplée|triplés|triplées|tripler|triplant", "3", "x"},
    {"fr", "quadruplé|quadruplée|quadruplés|quadruplées|quadrupler", "4", "x"},
    {"fr", "décuplé|décuplée", "10", "x"},
    {"fr", "de moitié", "50", "%"},
    {"fr", "une décennie|décennie", "10", "", "an"},
    {"fr", "décennies", "20", "", "an", true},
    {"fr", "demi douzaine", "6"},
    {"fr", "demi million", "500000"},
    {"fr", "demi milliard", "500000000"},
    {"es", "duplicó|duplicamos|duplicar|duplicando|duplicaron", "2", "x"},
    {"es", "triplicó|triplicamos|triplicar|triplicando|triplicaron", "3", "x"},
    {"es", "cuadruplicó|cuadruplicamos|cuadruplicar", "4", "x"},
    {"es", "a la mitad", "50", "%"},
    {"es", "una década|década", "10", "", "año"},
    {"es", "décadas", "20", "", "año", true},
    {"es", "media docena", "6"},
    {"es", "medio millón", "500000"},
    {"it", "raddoppiato|raddoppiata|raddoppiati|raddoppiate|raddoppiando|raddoppiare", "2", "x"},
    {"it", "triplicato|triplicata|triplicati|triplicate|triplicando|triplicare", "3", "x"},
    {"it", "quadruplicato|quadruplicata|quadruplicare", "4", "x"},
    {"it", "dimezzato|dimezzata|dimezzati|dimezzate|dimezzando|dimezzare", "50", "%"},
    {"it", "un decennio|decennio", "10", "", "anni"},
    {"it", "decenni", "20", "", "anni", true},
    {"it", "mezza dozzina", "6"},
    {"it", "mezzo milione", "500000"},
    {"pt", "duplicou|duplicamos|duplicar|duplicando|dobrou|dobramos|dobrando", "2", "x"},
    {"pt", "triplicou|triplicamos|triplicar|triplicando", "3", "x"},
    {"pt", "quadruplicou|quadruplicamos|quadruplicar", "4", "x"},
    {"pt", "pela metade", "50", "%"},
    {"pt", "uma década|década", "10", "", "ano"},
    {"pt", "décadas", "20", "", "ano", true},
    {"pt", "meia dúzia", "6"},
    {"pt", "meio milhão", "500000"},
    {"nl", "verdubbeld|verdubbelde|verdubbelden|verdubbelen|verdubbeling", "2", "x"},
    {"nl", "verdrievoudigd|verdrievoudigde|verdrievoudigen", "3", "x"},
    {"nl", "verviervoudigd|verviervoudigde|verviervoudigen", "4", "x"},
    {"nl", "gehalveerd|halveerde|halveren|halvering", "50", "%"},
    {"nl", "een decennium|decennium", "10", "", "jaar"},
    {"nl", "decennia", "20", "", "jaar", true},
    {"nl", "half dozijn", "6"},
    {"nl", "half miljoen", "500000"},
};

/// Behind a number, ten times so many of what they count.
constexpr std::pair<std::string_view, std::string_view> kTens[] = {
    {"decade", "year"},      {"jahrzehnt", "jahr"},    {"jahrzehnte", "jahr"},
    {"jahrzehnten", "jahr"}, {"décennies", "an"},      {"décadas", "año"},
    {"decenni", "anni"},     {"decennia", "jaar"}};
// clang-format on

}  // namespace

std::vector<ImpliedNumber> implied_numbers(std::string_view text,
                                           const std::vector<PlacedWord>& words,
                                           std::string_view language) {
  static const PhraseIndex<PhraseRow> kRows{kPhrases};
  std::vector<ImpliedNumber> numbers;
  const std::string_view wanted = language.substr(0, language.find('-'));
  for (std::size_t i = 0; i < words.size();) {
    const PhraseRow* best = nullptr;
    std::size_t length = 0;
    for (const PhraseRow* row : kRows.rows(wanted, words[i].folded.front())) {
      const std::size_t of_row = longest_of(text, words, i, row->phrases);
      if (of_row <= length) continue;
      best = row;
      length = of_row;
    }
    if (const Fraction fraction = fraction_at(text, words, i, wanted); fraction.words > length) {
      numbers.push_back({fraction.percent, "%", "", false, words[i].begin,
                         words[i + fraction.words - 1].end, true});
      length = fraction.words;
    } else if (best != nullptr && !best->value.empty()) {
      numbers.push_back({best->value, best->unit, best->counted, best->is_at_least, words[i].begin,
                         words[i + length - 1].end});
    }
    i += std::max<std::size_t>(length, 1);
  }
  return numbers;
}

std::string_view counted_by_tens(std::string_view word) {
  for (const auto& [tens, counted] : kTens) {
    if (tens == word) return counted;
  }
  return {};
}

}  // namespace cvpress::claims
