#include "claims/claimed_titles.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include "base/utf8.h"
#include "claims/claim_words.h"
#include "claims/claimed_ranks.h"
#include "claims/denials.h"
#include "claims/title_names.h"
#include "claims/words.h"

namespace cvpress::claims {
namespace {

/// Behind "Master of", "Bachelor of" and "Doctor of", those that are a degree of their own, and how
/// else a profile may say it.
constexpr std::pair<std::string_view, std::string_view> kSubjectsOfDegrees[] = {
    {"law", "llm llb jd"},
    {"business", "mba bba"},
    {"education", "med bed"},
    {"medicine", "md"},
    {"philosophy", "phd mphil dphil"},
    {"architecture", "march barch"},
    {"public", "mpa mph"},
    {"theology", "mth bth"}};
constexpr std::string_view kBeforeSubjects[] = {"master", "bachelor", "doctor"};
/// Behind "Dr.", as of a degree: "Dr. rer. nat.", "Dr.-Ing.".
constexpr std::string_view kDoctorFields[] = {"rer", "ing", "phil", "med",  "jur",
                                              "iur", "oec", "sc",   "habil"};

/// Behind an "in" of no subject: "(BA) in the regions".
constexpr std::string_view kBeforePlaces[] = {"the", "our", "all", "both", "this", "that"};

/// Behind a role, which is another one with another number.
constexpr std::string_view kRomanNumbers[] = {"II", "III", "IV", "V", "VI", "VII", "VIII"};

/// Before "of" and a field.
constexpr std::string_view kHeads[] = {"head", "chief", "lead", "dean", "rector", "chancellor"};
/// Before a title that somebody else has.
constexpr std::string_view kDeputies[] = {"deputy",
                                          "stellvertretender",
                                          "stellvertretende",
                                          "stellvertretenden",
                                          "adjoint",
                                          "adjointe",
                                          "dep",
                                          "stellv",
                                          "stv"};
/// How else a profile says the same.
constexpr std::string_view kLikeDeputies[] = {
    "assistant",   "asst",         "assist",    "assistenz",      "vice",
    "vize",        "adjunto",      "adjunta",   "stellvertreter", "stellvertreterin",
    "subdirector", "subdirectora", "konrektor", "konrektorin"};
constexpr std::string_view kBeforeMinds[] = {"good", "clear", "cool", "strong", "sharp"};

/// What tells a role in a sentence, how far before it, and what ends the search for one.
constexpr std::string_view kBeforeRoles[] = {
    "as",       "als",       "comme",   "became", "promoted",        "appointed",
    "wurde",    "befördert", "ernannt", "devenu", "devenue",         "nommé",
    "formerly", "ehemals",   "interim", "acting", "kommissarischer", "kommissarische"};
/// Before an "as" that compares: "as well as managers", "as soon as the manager asked".
constexpr std::string_view kBeforeComparisons[] = {"well", "soon", "long", "far",   "such",
                                                   "same", "much", "many", "sowohl"};
/// Right behind a word such as "promoted", and else an end: "a bridge to the CTO".
constexpr std::string_view kTowards[] = {"to", "zu", "zum", "zur", "toward"};
constexpr std::string_view kJoining[] = {"and", "or", "und", "oder", "et"};
constexpr std::size_t kFarthestRole = 5;
constexpr std::string_view kEndsOfRoles[] = {"as", "for", "of",  "with", "by",  "at",   "in",
                                             "on", "who", "für", "von",  "mit", "bei",  "bis",
                                             "im", "am",  "de",  "pour", "par", "avec", "dans"};
/// Behind degrees that somebody else has, or that are none.
constexpr std::string_view kNotOnesOwn[] = {
    "student", "candidate",  "thesis",    "theses",  "program", "programme", "course",
    "level",   "supervisor", "graduate",  "intern",  "data",    "key",       "branch",
    "plan",    "applicant",  "committee", "defence", "defense", "class",     "school"};
constexpr std::string_view kBeforePersons[] = {"dr", "doctor", "doktor"};
constexpr std::string_view kNoDegreeBehind[] = {"scrum", "web", "post"};

/// "Engineer, not a manager".
constexpr std::size_t kFarthestInTitles = 2;

bool has_dots(std::string_view written) {
  return written.find('.') != std::string_view::npos;
}

/// As it is looked for: "msc" of "M.Sc", "master" of "master's".
std::string title_word(const Word& word) {
  std::string plain = without_dots(word.folded);
  if (plain.ends_with("'s")) plain.resize(plain.size() - 2);
  return plain;
}

/// "Master of Laws", "Dr. rer. nat.".
std::optional<ClaimedTitle> degree_of_field(const std::vector<Word>& words, std::size_t at) {
  if (at + 1 >= words.size() || !is_capitalised(words[at].written)) return std::nullopt;
  const std::string plain = title_word(words[at]);
  if (plain == "dr" && is_among(kDoctorFields, words[at + 1].folded)) {
    return ClaimedTitle{
        words[at].written, {"phd", "dr", "doktor", "promoviert", "doctorate"}, true};
  }
  const bool is_of =
      at + 2 < words.size() && words[at + 1].folded == "of" && is_among(kBeforeSubjects, plain);
  if (!is_of) return std::nullopt;
  for (const auto& [subject, others] : kSubjectsOfDegrees) {
    if (words[at + 2].folded != subject) continue;
    ClaimedTitle title{words[at].written + " of " + words[at + 2].written, {}, true};
    title.names.emplace_back(subject);
    for (const std::string_view other : names_of(others)) title.names.emplace_back(other);
    return title;
  }
  return std::nullopt;
}

/// The title that a word is; nothing where it is none.
std::optional<ClaimedTitle> title_of(const Word& word, bool is_title) {
  const NamedTitle found = title_named(title_word(word));
  if (found.row == nullptr) return std::nullopt;
  const bool is_name = is_capitalised(word.written) && !word.begins_sentence;
  const bool is_verb = ascii_lower(word.written) != found.name;  // "leads"
  const bool may_be_other = is_only_as_name(found.name) && !has_dots(word.written);
  if (may_be_other && (is_verb || (!is_title && !is_name))) return std::nullopt;
  if (is_only_dotted(found.name) && !has_dots(word.written)) return std::nullopt;
  ClaimedTitle title{word.written, {}, found.row->is_degree};
  for (const std::string_view row : {found.row->names, found.row->also}) {
    for (const std::string_view name : names_of(row)) title.names.emplace_back(name);
  }
  return title;
}

/// "master's degree", "an MA in history", "Master of Arts", which are none alone.
std::optional<ClaimedTitle> degree_at(const std::vector<Word>& words, std::size_t at) {
  if (auto title = degree_of_field(words, at)) return title;
  if (auto title = title_of(words[at], false)) return title;
  if (at + 1 >= words.size()) return std::nullopt;
  const Word& next = words[at + 1];
  const std::string plain = title_word(words[at]);
  const bool is_owned = plain != without_dots(words[at].folded);  // "master's"
  const bool has_field = next.folded == "in" && at + 2 < words.size() &&
                         !is_among(kBeforePlaces, words[at + 2].folded);
  const bool has_subject = has_field || (is_owned && next.folded == "degree");
  const bool is_before_subject = next.folded == "of" || next.folded == "in";
  const bool is_named = plain == "master" && is_before_subject && at + 2 < words.size() &&
                        is_capitalised(words[at].written) && is_capitalised(words[at + 2].written);
  const bool may_be =
      (has_subject && (is_owned || is_written_as_name(words[at].written))) || is_named;
  if (!may_be) return std::nullopt;
  Word dotted = words[at];
  dotted.written = plain + ".";
  auto title = title_of(dotted, true);
  if (!title || !title->is_degree) return std::nullopt;
  title->written = words[at].written;
  return title;
}

/// The "III" of "Engineer III".
std::optional<ClaimedTitle> number_of_title(const std::vector<Word>& words, std::size_t at) {
  const bool is_number = at > 0 && is_among(kRomanNumbers, words[at].written) &&
                         title_of(words[at - 1], true).has_value();
  if (!is_number) return std::nullopt;
  return ClaimedTitle{words[at - 1].written + " " + words[at].written, {words[at].folded}, false};
}

/// Whether a word that is also no title in small letters is one here: "as head of IT" and "as staff
/// engineer", but not "as the principal tool".
bool names_role(const std::vector<Word>& words, std::size_t at) {
  const bool is_plain = is_only_as_name(words[at].folded) && !is_capitalised(words[at].written);
  if (!is_plain || at + 1 == words.size()) return true;
  const Word& next = words[at + 1];
  return next.begins_sentence || is_among(kEndsOfRoles, next.folded) ||
         is_among(kJoining, next.folded) || title_of(next, true).has_value();
}

/// The roles behind a word such as "as".
void add_roles(const std::vector<Word>& words, std::size_t as, std::vector<ClaimedTitle>& titles) {
  if (as > 0 && is_among(kBeforeComparisons, words[as - 1].folded)) return;
  const std::size_t end = std::min(as + 1 + kFarthestRole, words.size());
  for (std::size_t i = as + 1; i < end; ++i) {
    const bool is_elsewhere = i > as + 1 && is_among(kTowards, words[i].folded);
    if (is_elsewhere || words[i].begins_sentence) return;
    if (is_among(kEndsOfRoles, words[i].folded)) return;
    if (is_plural(words[i]) || !names_role(words, i)) continue;
    auto title = title_of(words[i], true);
    if (title && !title->is_degree) titles.push_back(std::move(*title));
  }
}

/// "Senior product designer" and "Head of Inspection", where a sentence begins; but not "Lead
/// engineers" and "Lead the engineer".
bool begins_role(const std::vector<Word>& words, std::size_t at) {
  if (!words[at].begins_sentence || !is_capitalised(words[at].written)) return false;
  const bool is_of = at + 2 < words.size() && words[at + 1].folded == "of" &&
                     is_among(kHeads, words[at].folded) &&
                     (is_capitalised(words[at + 2].written) || words[at + 2].folded == "the");
  if (is_of) return true;
  constexpr std::size_t kMostFields = 3;
  for (std::size_t i = at + 1; i < words.size() && i <= at + kMostFields; ++i) {
    const bool ends = is_plural(words[i]) || words[i].begins_sentence ||
                      is_stop_word(words[i].folded) || is_among(kEndsOfRoles, words[i].folded);
    if (ends) return false;
    if (title_of(words[i], true)) return true;
  }
  return false;
}

/// A "Technischer Leiter" or a "Teamleiter" is a lead, and no other "Leiter" is one.
void keep_leaders_apart(const std::vector<Word>& words, std::size_t at, ClaimedTitle& title) {
  const bool is_leader = words[at].folded == "leiter" || words[at].folded == "leiterin";
  const bool is_lead = at > 0 && words[at - 1].folded.starts_with("technische");
  if (is_leader && !is_lead) std::erase(title.names, "lead");
}

/// A "Deputy Director" is one, and no director.
void keep_deputies_apart(const std::vector<Word>& words, std::size_t at, ClaimedTitle& title) {
  if (at == 0 || !is_deputy(words[at - 1])) return;
  title.names = deputy_names();
  title.written = words[at - 1].written + " " + title.written;
}

/// "Good head for numbers".
bool is_mind(const std::vector<Word>& words, std::size_t at) {
  return at > 0 && words[at].written == "head" && is_among(kBeforeMinds, words[at - 1].folded);
}

/// Whether the title at a place is denied, wanted or somebody else's.
bool is_no_claim(const std::vector<Word>& words, std::size_t at, bool is_title) {
  if (is_title) return is_negated(words, at, kFarthestInTitles);
  return is_plural(words[at]) || is_wanted(words, at) || is_negated(words, at) ||
         is_somebody_else(words, at);
}

ClaimedTitle ranked(Rank rank, std::size_t at) {
  return {std::move(rank.written), std::move(rank.names), false, at};
}

bool is_degree(const Word& word) {
  const auto title = title_of(word, false);
  return title && title->is_degree;
}

/// Whether the degree at a place is said of somebody else.
bool is_of_others(const std::vector<Word>& words, std::size_t at) {
  if (is_plural(words[at])) return true;
  if (at > 0 && is_among(kNoDegreeBehind, words[at - 1].folded)) return true;
  const bool is_of_person = at + 1 < words.size() && is_among(kBeforePersons, words[at].folded) &&
                            is_capitalised(words[at + 1].written) &&
                            !is_among(kDoctorFields, words[at + 1].folded);
  if (is_of_person) return true;
  std::size_t next = at + 1;
  // "MSc and PhD students"
  while (next < words.size() &&
         (is_among(kJoining, words[next].folded) || is_degree(words[next]))) {
    ++next;
  }
  return next < words.size() && is_among(kNotOnesOwn, words[next].folded);
}

}  // namespace

std::string without_dots(std::string_view word) {
  std::string plain(word);
  std::erase(plain, '.');
  return plain;
}

bool is_deputy(const Word& word) {
  return is_among(kDeputies, word.folded);
}

std::vector<std::string> deputy_names() {
  std::vector<std::string> names(std::begin(kDeputies), std::end(kDeputies));
  names.insert(names.end(), std::begin(kLikeDeputies), std::end(kLikeDeputies));
  return names;
}

std::vector<ClaimedTitle> titles_in(std::string_view text, bool is_title) {
  return titles_in(words_in(text), is_title);
}

std::vector<ClaimedTitle> titles_in(const std::vector<Word>& words, bool is_title) {
  std::vector<ClaimedTitle> titles;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (is_no_claim(words, i, is_title)) continue;
    if (is_mind(words, i)) continue;
    auto title = degree_of_field(words, i);
    if (!title) title = title_of(words[i], is_title || begins_role(words, i));
    if (title) keep_leaders_apart(words, i, *title);
    if (auto rank = rank_in_word(words[i])) titles.push_back(ranked(std::move(*rank), i));
    if (!title) title = degree_at(words, i);
    if (!title) title = number_of_title(words, i);
    if (!title) continue;
    title->word = i;
    keep_deputies_apart(words, i, *title);
    if (auto rank = rank_before(words, i, *title)) titles.push_back(ranked(std::move(*rank), i));
    if (auto number = number_before(words, i, *title, is_title)) {
      titles.push_back(ranked(std::move(*number), i));
    }
    titles.push_back(std::move(*title));
  }
  return titles;
}

std::vector<ClaimedTitle> titles_in_sentence(std::string_view text) {
  std::vector<ClaimedTitle> titles;
  for (const std::string_view clause : clauses_of(text)) {
    const std::vector<Word> words = words_in(clause);
    for (std::size_t i = 0; i < words.size(); ++i) {
      const bool is_before_role = is_among(kBeforeRoles, words[i].folded) && !is_wanted(words, i);
      if (is_before_role && !is_negated(words, i, 1)) {
        add_roles(words, i, titles);
      }
      auto degree = degree_at(words, i);
      const bool is_own =
          degree && degree->is_degree && !is_of_others(words, i) && !is_negated(words, i);
      if (is_own) titles.push_back(std::move(*degree));
    }
  }
  return titles;
}

std::vector<ClaimedTitle> titles_of_person(std::string_view text,
                                           std::vector<ClaimedTitle> titles) {
  for (ClaimedTitle& title : titles_in_sentence(text)) {
    const bool is_told = std::any_of(titles.begin(), titles.end(), [&](const ClaimedTitle& told) {
      return told.written == title.written;
    });
    if (!is_told && !title.is_degree) titles.push_back(std::move(title));
  }
  return titles;
}

}  // namespace cvpress::claims
