#include "claims/number_words.h"

#include <algorithm>
#include <iterator>
#include <span>
#include <string>
#include <utility>

#include "base/utf8.h"
#include "claims/placed_words.h"
#include "claims/words.h"
#include "locale/letters.h"

namespace cvpress::claims {
namespace {

/// Words and letters behind a number that multiply it, and the zeros that they add.
constexpr std::pair<std::string_view, int> kMagnitudes[] = {
    {"k", 3},          {"m", 6},           {"bn", 9},        {"hundred", 2}, {"thousand", 3},
    {"tausend", 3},    {"tsd", 3},         {"mn", 6},        {"mio", 6},     {"million", 6},
    {"millionen", 6},  {"billion", 9},     {"milliarde", 9}, {"mrd", 9},     {"milliarden", 9},
    {"lakh", 5},       {"crore", 7},       {"mille", 3},     {"hundert", 2}, {"millione", 6},
    {"milione", 6},    {"milioni", 6},     {"millone", 6},   {"decade", 1},  {"jahrzehnt", 1},
    {"jahrzehnte", 1}, {"jahrzehnten", 1}, {"décennies", 1}, {"décadas", 1}, {"decenni", 1},
    {"decennia", 1}};

/// Signs and words of units, and how they are compared.
constexpr std::pair<std::string_view, std::string_view> kUnits[] = {
    {"%", "%"},      {"percent", "%"}, {"prozent", "%"}, {"pct", "%"},   {"‰", "‰"},
    {"€", "€"},      {"eur", "€"},     {"euro", "€"},    {"$", "$"},     {"usd", "$"},
    {"dollar", "$"}, {"£", "£"},       {"gbp", "£"},     {"¥", "¥"},     {"yen", "¥"},
    {"euros", "€"},  {"dollars", "$"}, {"pounds", "£"},  {"chf", "chf"}, {"x", "x"},
    {"×", "x"},      {"fold", "x"},    {"fach", "x"}};

struct NamedNumber {
  std::string_view name;
  int value;
};

// clang-format off
constexpr NamedNumber kEnglish[] = {
    {"one", 1}, {"two", 2}, {"three", 3}, {"four", 4}, {"five", 5}, {"six", 6}, {"seven", 7},
    {"eight", 8}, {"nine", 9}, {"ten", 10}, {"eleven", 11}, {"twelve", 12}, {"thirteen", 13},
    {"fourteen", 14}, {"fifteen", 15}, {"sixteen", 16}, {"seventeen", 17}, {"eighteen", 18},
    {"nineteen", 19}, {"twenty", 20}, {"thirty", 30}, {"forty", 40}, {"fifty", 50}, {"sixty", 60},
    {"seventy", 70}, {"eighty", 80}, {"ninety", 90}, {"dozen", 12}};
constexpr NamedNumber kGerman[] = {
    {"ein", 1}, {"zwei", 2}, {"drei", 3}, {"vier", 4}, {"fünf", 5}, {"sechs", 6}, {"sieben", 7},
    {"acht", 8}, {"neun", 9}, {"zehn", 10}, {"elf", 11}, {"zwölf", 12}, {"dreizehn", 13},
    {"vierzehn", 14}, {"fünfzehn", 15}, {"sechzehn", 16}, {"siebzehn", 17}, {"achtzehn", 18},
    {"neunzehn", 19}, {"zwanzig", 20}, {"dreißig", 30}, {"dreissig", 30}, {"vierzig", 40},
    {"fünfzig", 50}, {"sechzig", 60}, {"siebzig", 70}, {"achtzig", 80}, {"neunzig", 90},
    {"dutzend", 12}, {"zwo", 2}};
constexpr NamedNumber kFrench[] = {
    {"un", 1}, {"deux", 2}, {"trois", 3}, {"quatre", 4}, {"cinq", 5}, {"six", 6}, {"sept", 7},
    {"huit", 8}, {"neuf", 9}, {"dix", 10}, {"onze", 11}, {"douze", 12}, {"treize", 13},
    {"quatorze", 14}, {"quinze", 15}, {"seize", 16}, {"vingt", 20}, {"trente", 30},
    {"quarante", 40}, {"cinquante", 50}, {"soixante", 60}, {"septante", 70}, {"huitante", 80},
    {"nonante", 90}, {"douzaine", 12}, {"une", 1}};
constexpr NamedNumber kSpanish[] = {
    {"un", 1}, {"dos", 2}, {"tres", 3}, {"cuatro", 4}, {"cinco", 5}, {"seis", 6}, {"siete", 7},
    {"ocho", 8}, {"nueve", 9}, {"diez", 10}, {"once", 11}, {"doce", 12}, {"trece", 13},
    {"catorce", 14}, {"quince", 15}, {"dieciséis", 16}, {"diecisiete", 17}, {"dieciocho", 18},
    {"diecinueve", 19}, {"veinte", 20}, {"veintiún", 21}, {"veintiuno", 21}, {"veintidós", 22},
    {"veintitrés", 23}, {"veinticuatro", 24}, {"veinticinco", 25}, {"veintiséis", 26},
    {"veintisiete", 27}, {"veintiocho", 28}, {"veintinueve", 29}, {"treinta", 30},
    {"cuarenta", 40}, {"cincuenta", 50}, {"sesenta", 60}, {"setenta", 70}, {"ochenta", 80},
    {"noventa", 90}, {"docena", 12}, {"uno", 1}};
constexpr NamedNumber kItalian[] = {
    {"uno", 1}, {"due", 2}, {"tre", 3}, {"quattro", 4}, {"cinque", 5}, {"sei", 6}, {"sette", 7},
    {"otto", 8}, {"nove", 9}, {"dieci", 10}, {"undici", 11}, {"dodici", 12}, {"tredici", 13},
    {"quattordici", 14}, {"quindici", 15}, {"sedici", 16}, {"diciassette", 17}, {"diciotto", 18},
    {"diciannove", 19}, {"venti", 20}, {"trenta", 30}, {"quaranta", 40}, {"cinquanta", 50},
    {"sessanta", 60}, {"settanta", 70}, {"ottanta", 80}, {"novanta", 90}, {"dozzina", 12},
    {"tré", 3}};
constexpr NamedNumber kPortuguese[] = {
    {"um", 1}, {"dois", 2}, {"três", 3}, {"cinco", 5}, {"quatro", 4}, {"seis", 6}, {"sete", 7},
    {"oito", 8}, {"nove", 9}, {"dez", 10}, {"onze", 11}, {"doze", 12}, {"treze", 13},
    {"catorze", 14}, {"quatorze", 14}, {"quinze", 15}, {"dezesseis", 16}, {"dezasseis", 16},
    {"dezessete", 17}, {"dezassete", 17}, {"dezoito", 18}, {"dezenove", 19}, {"dezanove", 19},
    {"vinte", 20}, {"trinta", 30}, {"quarenta", 40}, {"cinquenta", 50}, {"sessenta", 60},
    {"setenta", 70}, {"oitenta", 80}, {"noventa", 90}, {"dúzia", 12}, {"duas", 2}, {"uma", 1}};
constexpr NamedNumber kDutch[] = {
    {"een", 1}, {"twee", 2}, {"drie", 3}, {"vier", 4}, {"vijf", 5}, {"zes", 6}, {"zeven", 7},
    {"acht", 8}, {"negen", 9}, {"tien", 10}, {"elf", 11}, {"twaalf", 12}, {"dertien", 13},
    {"veertien", 14}, {"vijftien", 15}, {"zestien", 16}, {"zeventien", 17}, {"achttien", 18},
    {"negentien", 19}, {"twintig", 20}, {"dertig", 30}, {"veertig", 40}, {"vijftig", 50},
    {"zestig", 60}, {"zeventig", 70}, {"tachtig", 80}, {"negentig", 90}, {"dozijn", 12}};
// Round ones, which only count as such behind no other number.
constexpr NamedNumber kRoundEnglish[] = {
    {"dozens", 12}, {"hundred", 100}, {"hundreds", 100}, {"thousand", 1000}, {"thousands", 1000},
    {"million", 1000000}, {"millions", 1000000}, {"billion", 1000000000},
    {"billions", 1000000000}};
constexpr NamedNumber kRoundGerman[] = {
    {"dutzende", 12}, {"hunderte", 100}, {"hunderten", 100}, {"tausende", 1000},
    {"tausenden", 1000}, {"million", 1000000}, {"millionen", 1000000}, {"milliarde", 1000000000},
    {"milliarden", 1000000000}};
// clang-format on

/// Behind a hyphen: of how many parts something is, not how many things there are.
constexpr std::string_view kBehindKinds[] = {"way", "factor", "phase", "sided"};

/// Articles of round numbers: "a hundred", "one million", "eine Million".
constexpr std::string_view kBeforeRound[] = {"a", "an", "one", "ein", "eine", "einer"};

/// Those that say that there are some of them, at least.
constexpr std::string_view kMany[] = {"dozens",   "hundreds",  "thousands", "millions",
                                      "billions", "dutzende",  "hunderte",  "hunderten",
                                      "tausende", "tausenden", "millionen", "milliarden"};

bool is_one_of_many(std::string_view folded) {
  return std::find(std::begin(kMany), std::end(kMany), folded) != std::end(kMany);
}

/// Words that are numbers elsewhere.
struct IdiomOfNumber {
  std::string_view language;
  std::string_view number;
  std::string_view behind;
};
constexpr IdiomOfNumber kIdiomsOfNumbers[] = {
    {"de", "acht", "auf"},    {"de", "acht", "geben"}, {"de", "acht", "gegeben"},
    {"de", "acht", "gibt"},   {"de", "acht", "gab"},   {"de", "acht", "gaben"},
    {"de", "acht", "nehmen"}, {"de", "acht", "nimmt"}, {"de", "acht", "genommen"}};

struct LanguageOfNumbers {
  std::string_view language;
  std::span<const NamedNumber> names;
  std::string_view between;  // of tens and ones
  std::span<const NamedNumber> round = {};
};

constexpr LanguageOfNumbers kLanguages[] = {
    {"en", kEnglish, "", kRoundEnglish},
    {"de", kGerman, "und", kRoundGerman},
    {"fr", kFrench, "et"},
    {"es", kSpanish, "y"},
    {"it", kItalian, ""},
    {"pt", kPortuguese, "e"},
    {"nl", kDutch, "en"},
};

int value_of(std::string_view word, std::span<const NamedNumber> names) {
  for (const NamedNumber& each : names) {
    if (each.name == word) return each.value;
  }
  return 0;
}

bool is_tens(int value) {
  return value >= 20 && value % 10 == 0;
}

/// "fünfundzwanzig", "vijfentwintig", "tweeëntwintig".
int ones_before_tens(std::string_view word, const LanguageOfNumbers& language) {
  for (const NamedNumber& tens : language.names) {
    if (!is_tens(tens.value) || !word.ends_with(tens.name)) continue;
    std::string_view rest = word.substr(0, word.size() - tens.name.size());
    for (const std::string_view between : {language.between, std::string_view("ën")}) {
      if (!rest.ends_with(between)) continue;
      const int ones = value_of(rest.substr(0, rest.size() - between.size()), language.names);
      if (ones > 0 && ones < 10) return tens.value + ones;
    }
  }
  return 0;
}

/// "venticinque", "ventuno".
int ones_behind_tens(std::string_view word, std::span<const NamedNumber> names) {
  for (const NamedNumber& tens : names) {
    if (!is_tens(tens.value)) continue;
    const std::string_view stem = tens.name.substr(0, tens.name.size() - 1);
    if (!word.starts_with(stem)) continue;
    const bool is_whole = word.starts_with(tens.name);
    const int ones = value_of(word.substr(is_whole ? tens.name.size() : stem.size()), names);
    if (ones > 0 && ones < 10) return tens.value + ones;
  }
  return 0;
}

int value_of(std::string_view word, const LanguageOfNumbers& language);

/// "hundertzwanzig", "dreitausend": what is before the word for a round number, times that, and
/// what is behind it; 0 for others.
int value_of_compound(std::string_view word, const LanguageOfNumbers& language) {
  for (const auto& [round, value] : {std::pair{std::string_view("tausend"), 1000},
                                     std::pair{std::string_view("hundert"), 100}}) {
    const std::size_t at = word.find(round);
    if (at == std::string_view::npos) continue;
    const std::string_view before = word.substr(0, at);
    std::string_view behind = word.substr(at + round.size());
    const int times = before.empty() ? 1 : value_of(before, language);
    if (behind.starts_with(language.between)) behind.remove_prefix(language.between.size());
    const int more = behind.empty() ? 0 : value_of(behind, language);
    const bool is_number =
        times > 0 && times < value && more < value && (behind.empty() || more > 0);
    return is_number ? times * value + more : 0;
  }
  return 0;
}

int value_of(std::string_view word, const LanguageOfNumbers& language) {
  const int plain = value_of(word, language.names);
  if (plain > 0) return plain;
  if (language.language == "de") {
    if (const int compound = value_of_compound(word, language); compound > 0) return compound;
  }
  if (language.language == "de" || language.language == "nl") {
    return ones_before_tens(word, language);
  }
  return language.language == "it" ? ones_behind_tens(word, language.names) : 0;
}

class SaidNumberReader {
 public:
  SaidNumberReader(std::string_view text, const std::vector<PlacedWord>& words,
                   const LanguageOfNumbers& language)
      : text_(text), language_(language), words_(words) {}

  std::vector<SaidNumber> read() const {
    std::vector<SaidNumber> numbers;
    for (std::size_t i = 0; i < words_.size();) {
      std::size_t next = i + 1;
      const bool is_round = round_value(i) > 0;
      const int value = is_name(i) || is_kind(i) || is_idiom(i) ? 0
                        : is_round                              ? round_at(i, next)
                                                                : value_at(i, next);
      const std::size_t first = is_round && has_article(i) ? i - 1 : i;
      const bool is_at_least = is_one_of_many(words_[i].folded);
      if (value > 1) {
        numbers.push_back({value, words_[first].begin, words_[next - 1].end, is_at_least});
      }
      i = value > 1 ? next : i + 1;
    }
    return numbers;
  }

 private:
  bool is_adjacent(std::size_t word) const { return claims::is_adjacent(text_, words_, word); }

  int round_value(std::size_t word) const {
    const int round = value_of(words_[word].folded, language_.round);
    if (round > 0 || language_.language != "de") return round;
    return value_of_compound(words_[word].folded, language_);
  }

  bool has_article(std::size_t word) const {
    return word > 0 && is_adjacent(word) &&
           std::find(std::begin(kBeforeRound), std::end(kBeforeRound), words_[word - 1].folded) !=
               std::end(kBeforeRound);
  }

  /// Whether a number stands before a word, which then says only its size: "3.5+ million".
  bool is_behind_number(std::size_t word) const {
    std::size_t at = words_[word].begin;
    while (at > 0 && std::string_view(" *+-\xC2\xA0\xE2\x80\xAF\x89").find(text_[at - 1]) !=
                         std::string_view::npos) {
      --at;
    }
    if (at > 0 && text_[at - 1] >= '0' && text_[at - 1] <= '9') return true;
    if (word == 0 || !is_adjacent(word)) return false;
    const std::string& before = words_[word - 1].folded;
    return value_of(before, language_) > 1 || magnitude_of(before).has_value();
  }

  /// With what a hundred goes on with: "a hundred and twenty".
  int round_at(std::size_t word, std::size_t& next) const {
    if (is_behind_number(word)) return 0;
    const int value = round_value(word);
    if (value != 100 || language_.language != "en") return value;
    std::size_t more = next;
    if (is_adjacent(more) && words_[more].folded == "and") ++more;
    if (!is_adjacent(more)) return value;
    std::size_t behind = more + 1;
    const int rest = value_at(more, behind);
    if (rest < 1 || rest > 99) return value;
    next = behind;
    return value + rest;
  }

  /// "two-way".
  bool is_kind(std::size_t word) const {
    return is_adjacent(word + 1) && text_[words_[word].end] == '-' &&
           std::find(std::begin(kBehindKinds), std::end(kBehindKinds), words_[word + 1].folded) !=
               std::end(kBehindKinds);
  }

  /// "acht geben".
  bool is_idiom(std::size_t word) const {
    if (!is_adjacent(word + 1)) return false;
    return std::any_of(
        std::begin(kIdiomsOfNumbers), std::end(kIdiomsOfNumbers), [&](const IdiomOfNumber& idiom) {
          return idiom.language == language_.language && idiom.number == words_[word].folded &&
                 idiom.behind == words_[word + 1].folded;
        });
  }

  int value_at(std::size_t word, std::size_t& next) const {
    int value = value_of(words_[word].folded, language_);
    const bool is_french = language_.language == "fr";
    if (is_french && value == 4 && is_adjacent(next) && words_[next].folded.starts_with("vingt")) {
      value = 80;
      ++next;
    }
    const int most = is_french && (value == 60 || value == 80) ? 19 : 9;
    const bool goes_on = is_tens(value) && language_.language != "de";
    if (!goes_on) return with_teens(value, next);
    std::size_t ones = next;
    const bool has_between =
        !language_.between.empty() && is_adjacent(ones) && words_[ones].folded == language_.between;
    if (has_between) ++ones;
    if (!is_adjacent(ones)) return value;
    std::size_t behind = ones + 1;
    const int more = with_teens(value_of(words_[ones].folded, language_), behind);
    if (more < 1 || more > most) return value;
    next = behind;
    return value + more;
  }

  /// "dix-sept", of two words.
  int with_teens(int value, std::size_t& next) const {
    if (language_.language != "fr" || value != 10 || !is_adjacent(next)) return value;
    const int ones = value_of(words_[next].folded, language_);
    if (ones < 7 || ones > 9) return value;
    ++next;
    return value + ones;
  }

  /// Of the sentence or line, or of all.
  bool begins(std::size_t word) const {
    std::size_t at = words_[word].begin;
    while (at > 0 && (text_[at - 1] == ' ' || text_[at - 1] == '*' || text_[at - 1] == '"')) --at;
    return at == 0 || std::string_view(".!?:;\n-").find(text_[at - 1]) != std::string_view::npos;
  }

  /// German ones have capitals everywhere: "ein Dutzend", "Millionen".
  bool is_noun(std::string_view word) const {
    return language_.language == "de" && (word == "dutzend" || value_of(word, language_.round) > 0);
  }

  /// "Six Sigma", "Three.js".
  bool is_name(std::size_t word) const {
    const PlacedWord& here = words_[word];
    const bool is_inside =
        here.end + 1 < text_.size() &&
        std::string_view(".+#_'").find(text_[here.end]) != std::string_view::npos &&
        locale::is_letter(decode_utf8(text_, here.end + 1).code);
    if (is_inside) return true;
    if (!is_capitalised(text_.substr(here.begin, here.end - here.begin))) return false;
    if (is_noun(here.folded)) return false;
    if (!begins(word)) return true;
    return language_.language != "de" && is_adjacent(word + 1) &&
           is_capitalised(text_.substr(words_[word + 1].begin));
  }

  std::string_view text_;
  const LanguageOfNumbers& language_;
  const std::vector<PlacedWord>& words_;
};

}  // namespace

std::optional<int> magnitude_of(std::string_view word) {
  for (const auto& [name, zeros] : kMagnitudes) {
    if (name == word) return zeros;
  }
  return std::nullopt;
}

std::optional<std::string_view> unit_of(std::string_view word) {
  for (const auto& [name, unit] : kUnits) {
    if (name == word) return unit;
  }
  return std::nullopt;
}

std::vector<SaidNumber> numbers_in_words(std::string_view text, std::string_view language) {
  return numbers_in_words(text, placed_words(text), language);
}

std::vector<SaidNumber> numbers_in_words(std::string_view text,
                                         const std::vector<PlacedWord>& words,
                                         std::string_view language) {
  for (const LanguageOfNumbers& each : kLanguages) {
    if (each.language == language.substr(0, language.find('-'))) {
      return SaidNumberReader(text, words, each).read();
    }
  }
  return {};
}

}  // namespace cvpress::claims
