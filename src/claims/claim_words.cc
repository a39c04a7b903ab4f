#include "claims/claim_words.h"

#include "base/utf8.h"

namespace cvpress::claims {
namespace {

constexpr std::string_view kArticles[] = {"the", "der", "dem", "den", "die", "la", "le"};
/// They begin with a capital where a sentence begins, or always, and end a name: "at Acme I …".
constexpr std::string_view kPronouns[] = {
    "i",   "we",   "my",    "our",  "he",   "she",   "they",  "you",  "your",  "this",  "these",
    "ich", "wir",  "mein",  "sie",  "ihr",  "ihnen", "ihrem", "ihre", "ihren", "ihrer", "uns",
    "du",  "euch", "meine", "dort", "nous", "je",    "yo",    "io",   "ik"};
/// Behind a longer word, a full stop ends a sentence: not that of "St. Gallen".
constexpr std::size_t kLongestShortForm = 3;
/// Longer ones.
constexpr std::string_view kShortForms[] = {"asst", "assoc", "assist", "stellv", "komm"};
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
constexpr std::string_view kBesideOthers[] = {"to",  "with", "by",  "alongside", "from",
                                              "mit", "an",   "von", "neben"};
constexpr std::string_view kTheOthers[] = {"the", "der", "die", "dem", "den"};
constexpr std::string_view kPromoted[] = {"promoted", "rose", "advanced", "up", "moved"};

/// More words of wishes and applications, anywhere in their sentence.
constexpr std::string_view kWishes[] = {
    "like",         "love",       "apply",       "applying",   "application", "applicant",
    "candidate",    "will",       "can",         "could",      "bring",       "excited",
    "interested",   "contribute", "help",        "next",       "join",        "candidacy",
    "bewerbung",    "bewerbe",    "bewerber",    "bewerberin", "kandidat",    "kandidatin",
    "werde",        "kann",       "könnte",      "freue",      "gern",        "gerne",
    "bringe",       "interesse",  "unterstütze", "will",       "candidature", "souhaite",
    "voudrais",     "aimerais",   "candidat",    "candidate",  "gustaría",    "quisiera",
    "candidatura",  "solicitud",  "vorrei",      "desidero",   "gostaria",    "graag",
    "sollicitatie", "ready",      "motivated",   "motiviert",  "eager",       "keen",
    "letter",       "anschreiben"};

/// Those that tell a school, and others that are in names of many.
constexpr std::string_view kSchoolKinds[] = {
    "university",   "universität", "université", "universidad", "università",      "universidade",
    "universiteit", "college",     "school",     "institute",   "institut",        "academy",
    "akademie",     "hochschule",  "école",      "polytechnic", "fachhochschule",  "gymnasium",
    "tu",           "uni",         "fh",         "politecnico", "kunsthochschule", "conservatory"};
constexpr std::string_view kOfAnySchool[] = {
    "technical", "technische", "technology", "state",    "applied",       "science", "faculty",
    "fakultät",  "department", "business",   "national", "international", "royal",   "th"};
/// Within the name of a school, before its town: "University of Bergen".
constexpr std::string_view kBeforeTowns[] = {"of", "für", "for", "zu", "de", "del", "di", "der"};

bool is_name_word(const Word& word) {
  return is_capitalised(word.written) || is_written_as_name(word.written) ||
         is_ascii_digit(word.written.front());
}

/// The "of" of "University of Bergen".
bool is_before_town(const std::vector<Word>& words, std::size_t at) {
  return at > 0 && at + 1 < words.size() && is_among(kBeforeTowns, words[at].folded) &&
         is_of_any_school(words[at - 1].folded) && is_capitalised(words[at + 1].written);
}

/// A full stop behind a longer word and before a capital, or another sign that ends a sentence.
bool ends_sentence(std::string_view text, std::size_t at) {
  if (std::string_view(";!?\n").find(text[at]) != std::string_view::npos) return true;
  if (text[at] != '.' || at + 1 >= text.size() || text[at + 1] != ' ') return false;
  std::size_t begin = at;
  while (begin > 0 && std::string_view(" .,;(").find(text[begin - 1]) == std::string_view::npos) {
    --begin;
  }
  if (at - begin <= kLongestShortForm || !is_capitalised(text.substr(at + 2))) return false;
  return !is_among(kShortForms, ascii_lower(text.substr(begin, at - begin)));
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

std::vector<std::string_view> sentences_of(std::string_view text) {
  std::vector<std::string_view> sentences;
  std::size_t begin = 0;
  for (std::size_t at = 0; at <= text.size(); ++at) {
    if (at < text.size() && !ends_sentence(text, at)) continue;
    if (at > begin) sentences.push_back(text.substr(begin, at - begin));
    begin = at + 1;
  }
  return sentences;
}

bool PartedWords::is_joined(std::size_t word) const {
  return word > 0 && word < words.size() &&
         before[word].find_first_not_of(" -\u00A0") == std::string_view::npos;
}

bool PartedWords::has_sign_before(std::size_t word, std::string_view signs) const {
  return word == 0 || before[word].find_first_of(signs) != std::string_view::npos;
}

PartedWords parted_words(std::string_view sentence) {
  PartedWords parted{words_in(sentence), {}};
  std::size_t end = 0;
  for (const Word& word : parted.words) {
    const std::size_t at = std::min(sentence.find(word.written, end), sentence.size());
    parted.before.push_back(sentence.substr(end, at - end));
    end = std::min(at + word.written.size(), sentence.size());
  }
  return parted;
}

bool is_year_word(std::string_view word) {
  constexpr std::size_t kDigits = 4;
  const bool is_number =
      word.size() == kDigits && std::all_of(word.begin(), word.end(), is_ascii_digit);
  return is_number && (word.starts_with("19") || word.starts_with("20"));
}

bool is_school_kind(std::string_view folded) {
  return is_among(kSchoolKinds, folded);
}

bool is_of_any_school(std::string_view folded) {
  return is_school_kind(folded) || is_among(kOfAnySchool, folded);
}

bool is_wish(const std::vector<Word>& sentence) {
  return std::any_of(sentence.begin(), sentence.end(), [](const Word& word) {
    return is_among(kAmbitions, word.plain) || is_among(kWishes, word.plain);
  });
}

std::string name_at(const std::vector<Word>& words, std::size_t& at) {
  while (at < words.size() && is_among(kArticles, words[at].folded)) ++at;
  std::string name;
  for (; at < words.size(); ++at) {
    if (!is_name_word(words[at]) && !is_before_town(words, at)) break;
    if (is_among(kPronouns, words[at].plain)) break;
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
  if (at < 2 || !is_among(kTheOthers, words[at - 1].folded)) return false;
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

}  // namespace cvpress::claims
