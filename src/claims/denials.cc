#include "claims/denials.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include "base/utf8.h"
#include "claims/claim_words.h"
#include "claims/listed.h"

namespace cvpress::claims {
namespace {

// clang-format off
/// English, German, French, Spanish, Italian, Portuguese and Dutch, as all tables here.
constexpr std::string_view kNegations[] = {
    "neither", "nor", "weder", "ni", "no", "not", "never", "without", "cannot",
    "kein", "keine", "keinen", "keinem", "keiner", "nicht", "nie", "niemals", "ohne",
    "pas", "jamais", "sans", "aucun", "aucune",
    "nunca", "jamás", "sin", "ningún",
    "non", "mai", "senza", "nessun", "nessuna",
    "não", "sem", "nenhum", "nenhuma",
    "niet", "nooit", "geen", "zonder"};
/// Before the "t" of "haven’t".
constexpr std::string_view kBeforeT[] = {"haven", "hasn", "hadn", "didn", "don",
                                         "doesn", "wasn", "isn",  "weren"};
constexpr std::string_view kNegationsBehind[] = {"keines", "keine", "keinen", "keins"};
constexpr std::string_view kBeforeNegationsBehind[] = {"habe", "hatte", "besitze", "führe", "bin"};

/// Between a negation and what it names, which is said then: "not only a manager", "no doubt".
constexpr std::string_view kTurns[] = {
    "only", "just", "merely", "mere", "solely", "simply", "alone", "less", "more", "longer", "than",
    "but", "doubt", "question", "wonder", "bad", "mean", "ordinary", "usual", "typical", "average",
    "small", "nonsense", "tired", "bored", "idle", "one", "other", "first", "last", "without",
    "nur", "bloß", "lediglich", "allein", "weniger", "mehr", "länger", "als", "zweifel", "frage",
    "schlechter", "schlechte", "gewöhnlicher", "gewöhnliche", "müde", "anderer", "ohne",
    "seulement", "simplement", "uniquement", "plus", "moins", "doute", "mauvais", "mauvaise",
    "solo", "sólo", "solamente", "únicamente", "más", "menos", "duda", "otro",
    "soltanto", "solamente", "più", "meno", "dubbio", "altro",
    "só", "apenas", "somente", "mais", "dúvida", "outro",
    "alleen", "slechts", "enkel", "meer", "minder", "twijfel", "andere"};

/// Anywhere in a sentence that denies something, and may take it back.
constexpr std::string_view kTakenBack[] = {
    "except", "excepting", "unless", "besides", "outside", "elsewhere", "other", "otherwise",
    "only", "until", "till", "before", "without", "if", "had", "false", "untrue", "true", "lie",
    "wrong", "deny", "doubt", "nobody", "none", "kidding", "joking", "save",
    "außer", "ausser", "bis", "bevor", "ehe", "ohne", "wenn", "falls", "hätte",
    "hatte", "falsch", "gelogen", "stimmt", "niemand", "anderswo", "woanders", "nur", "abgesehen",
    "sauf", "hormis", "sinon", "ailleurs", "que", "sans", "si", "avant", "faux", "personne",
    "salvo", "excepto", "sin", "hasta", "antes", "falso", "nadie", "sino",
    "tranne", "eccetto", "senza", "se", "prima", "finché", "nessuno", "che",
    "exceto", "sem", "até", "ninguém", "senão",
    "behalve", "zonder", "als", "tot", "voordat", "niemand", "onwaar", "alleen"};

/// Behind a negation, before or in the place of a verb of work.
constexpr std::string_view kBeforeDeniedVerbs[] = {
    "ever", "have", "has", "i", "we", "yet", "actually", "personally", "ich", "noch", "j'ai", "he",
    "hemos", "ho", "abbiamo", "mai", "tenho", "heb"};
constexpr std::string_view kDeniedVerbs[] = {
    "work", "worked", "working", "employed", "been", "be", "hired", "interned", "studied", "study",
    "arbeite", "arbeitete", "gearbeitet", "tätig", "angestellt", "beschäftigt", "gewesen", "war",
    "bin", "was", "am", "studiert", "studierte",
    "travaillé", "travaille", "employé", "employée", "été", "étudié",
    "trabajo", "trabajé", "trabajado", "empleado", "empleada", "estudié", "estudiado",
    "lavoro", "lavorato", "impiegato", "impiegata", "studiato",
    "trabalho", "trabalhei", "estudei",
    "werk", "werkte", "gewerkt", "gestudeerd"};
constexpr std::string_view kBeforeDenied[] = {
    "at", "for", "with", "by", "in", "bei", "beim", "für", "an", "chez", "pour", "à", "au", "dans",
    "en", "para", "per", "presso", "da", "na", "no", "em", "bij", "voor", "aan"};
constexpr std::string_view kArticlesOfDenied[] = {
    "the", "der", "die", "dem", "den", "la", "le", "el", "il", "o", "a", "de", "het"};
constexpr std::string_view kOrDenied[] = {
    "or", "nor", "oder", "noch", "ou", "ni", "o", "né", "nem", "of"};
// clang-format on

/// Right behind what is denied of others: "there was no manager like me".
constexpr std::string_view kBesideMe[] = {"like",  "better", "wie",    "besser", "comme",
                                          "mejor", "como",   "meglio", "melhor", "zoals"};

constexpr std::size_t kFarthestNegation = 3;
constexpr std::string_view kEndsOfDenials = ",.;:!?)\n";

bool is_negation(const std::vector<Word>& words, std::size_t at) {
  const std::string& plain = words[at].plain;
  if (plain == "t") return at > 0 && is_among(kBeforeT, words[at - 1].plain);
  return plain.ends_with("n't") || is_among(kNegations, plain);
}

/// "No-nonsense".
bool is_within_word(const std::vector<Word>& words, std::size_t at) {
  return at + 1 < words.size() && words[at + 1].is_hyphened;
}

/// Reads one sentence.
class DenialReader {
 public:
  explicit DenialReader(std::string_view sentence) : parted_(parted_words(sentence)) {}

  /// From a negation to the last of the names that it is said of: bytes of the sentence.
  std::vector<std::string_view> denied() const {
    std::vector<std::string_view> parts;
    if (is_taken_back()) return parts;
    for (std::size_t at = 0; at < words().size(); ++at) {
      if (!is_negation(words(), at) || is_denied_itself(at)) continue;
      const auto end = end_of_denial(at);
      if (!end) continue;
      const char* begin = begin_of(at);
      parts.emplace_back(begin, static_cast<std::size_t>(end_of(*end - 1) - begin));
      at = *end - 1;
    }
    return parts;
  }

 private:
  const std::vector<Word>& words() const { return parted_.words; }

  const char* begin_of(std::size_t word) const {
    const std::string_view before = parted_.before[word];
    return before.data() + before.size();
  }
  const char* end_of(std::size_t word) const {
    return begin_of(word) + words()[word].written.size();
  }

  template <std::size_t N>
  bool is_one(const std::string_view (&table)[N], std::size_t at) const {
    return at < words().size() && is_among(table, words()[at].plain);
  }

  bool is_taken_back() const {
    return std::any_of(words().begin(), words().end(),
                       [](const Word& word) { return is_among(kTakenBack, word.plain); });
  }

  /// "It is not so that I never": another negation in the same clause.
  bool is_denied_itself(std::size_t negation) const {
    for (std::size_t at = negation; at > 0 && parted_.is_joined(at); --at) {
      if (is_negation(words(), at - 1)) return true;
    }
    return false;
  }

  bool ends_clause(std::size_t at) const {
    return at >= words().size() || parted_.has_sign_before(at, kEndsOfDenials);
  }

  /// Behind "never worked at Google" and "nie bei Google gearbeitet"; nothing where the clause goes
  /// on and may say anything.
  std::optional<std::size_t> end_of_denial(std::size_t negation) const {
    std::size_t at = negation + 1;
    bool has_verb = false;
    while (is_one(kBeforeDeniedVerbs, at) || is_one(kDeniedVerbs, at)) {
      if (!parted_.is_joined(at)) return std::nullopt;
      has_verb = has_verb || is_one(kDeniedVerbs, at);
      ++at;
    }
    const auto names = end_of_names(at);
    if (!names) return std::nullopt;
    at = *names;
    const bool has_verb_behind = is_one(kDeniedVerbs, at) && parted_.is_joined(at);
    if (has_verb_behind) ++at;
    const bool is_of_work = has_verb || has_verb_behind || has_verb_before(negation);
    return is_of_work && ends_clause(at) ? std::optional(at) : std::nullopt;
  }

  /// "Ich war noch nie", but not "was tired but never".
  bool has_verb_before(std::size_t negation) const {
    std::size_t at = negation;
    while (at > 0 && parted_.is_joined(at) && is_one(kBeforeDeniedVerbs, at - 1)) --at;
    return at > 0 && parted_.is_joined(at) && is_one(kDeniedVerbs, at - 1);
  }

  /// "At Google", "for Google or Meta".
  std::optional<std::size_t> end_of_names(std::size_t at) const {
    if (!is_one(kBeforeDenied, at) || !parted_.is_joined(at)) return std::nullopt;
    auto end = end_of_name(at + 1);
    while (end && is_one(kOrDenied, *end) && parted_.is_joined(*end)) {
      const std::size_t next = is_one(kBeforeDenied, *end + 1) ? *end + 2 : *end + 1;
      end = end_of_name(next);
    }
    return end;
  }

  std::optional<std::size_t> end_of_name(std::size_t at) const {
    if (is_one(kArticlesOfDenied, at)) ++at;
    const std::size_t begin = at;
    while (at < words().size() && parted_.is_joined(at) && is_capitalised(words()[at].written)) {
      ++at;
    }
    return at > begin ? std::optional(at) : std::nullopt;
  }

  PartedWords parted_;
};

/// Whether a look at its words may find anything.
bool may_deny(std::string_view text) {
  constexpr std::string_view kParts[] = {"ever", "not ",  "n't ",  "\u2019t ", "nie",  "Nie ",
                                         "icht", "amais", " pas ", "unca",     "mai ", "non ",
                                         "Non ", "No ",   " no ",  "ooit",     "niet", "ão "};
  return std::any_of(std::begin(kParts), std::end(kParts), [&](std::string_view part) {
    return text.find(part) != std::string_view::npos;
  });
}

}  // namespace

bool is_negated(const std::vector<Word>& words, std::size_t at, std::size_t farthest) {
  if (at + 1 < words.size() && is_among(kBesideMe, words[at + 1].plain)) return false;
  for (std::size_t i = at; i > 0 && at - i < farthest; --i) {
    if (words[i].begins_sentence || words[i].begins_item) break;
    if (is_negation(words, i - 1)) {
      const bool is_double = i > 1 && is_negation(words, i - 2) && words[i - 1].plain != "t";
      return !is_double && !is_within_word(words, i - 1);
    }
    if (is_among(kTurns, words[i - 1].plain)) return false;
  }
  return false;
}

bool is_negated(const std::vector<Word>& words, std::size_t at) {
  if (is_negated(words, at, kFarthestNegation)) return true;
  for (std::size_t i = at + 1; i < words.size() && i - at <= kFarthestNegation; ++i) {
    if (words[i].begins_sentence) break;
    if (!is_among(kNegationsBehind, words[i].plain)) continue;
    return std::any_of(words.begin() + static_cast<std::ptrdiff_t>(at) + 1,
                       words.begin() + static_cast<std::ptrdiff_t>(i), [](const Word& word) {
                         return is_among(kBeforeNegationsBehind, word.plain);
                       });
  }
  return false;
}

std::string without_denied(std::string_view text) {
  if (!may_deny(text)) return std::string(text);
  std::string kept;
  const char* begin = text.data();
  for (const std::string_view sentence : sentences_of(text)) {
    const DenialReader reader(sentence);
    for (const std::string_view part : reader.denied()) {
      kept.append(begin, part.data());
      begin = part.data() + part.size();
    }
  }
  kept.append(begin, text.data() + text.size());
  return kept;
}

}  // namespace cvpress::claims
