#include "claims/open_degrees.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/diagnostics.h"
#include "base/utf8.h"

namespace cvpress::claims {
namespace {

using model::Entry;
using model::Kind;

/// Of studies that have not ended with a degree.
constexpr std::string_view kOpenWords[] = {
    "incomplete",  "unfinished",   "discontinued", "abandoned",         "abgebrochen",
    "laufend",     "ongoing",      "candidate",    "kandidatin",        "kandidat",
    "doktorandin", "doktorand",    "expected",     "anticipated",       "voraussichtlich",
    "angestrebt",  "unterbrochen", "abbruch",      "inachevé",          "inachevée",
    "doctorante",  "doctorant",    "unvollendet",  "nichtabgeschlossen"};
/// The same in two words.
constexpr std::pair<std::string_view, std::string_view> kOpenPairs[] = {
    {"not", "completed"},  {"not", "finished"},        {"without", "degree"},
    {"no", "degree"},      {"nicht", "abgeschlossen"}, {"nicht", "beendet"},
    {"ohne", "abschluss"}, {"in", "progress"},         {"en", "cours"},
    {"en", "curso"},       {"non", "terminé"},         {"in", "corso"},
    {"in", "arbeit"},      {"sans", "diplôme"},        {"sin", "terminar"},
    {"not", "awarded"}};
constexpr std::size_t kLongestRemark = 8;  // words of a sentence about the studies alone

/// Of a text that says as much of them: it is no claim that they are completed.
constexpr std::string_view kOnTheWay[] = {"student",
                                          "studentin",
                                          "studying",
                                          "studies",
                                          "studiere",
                                          "studierende",
                                          "towards",
                                          "toward",
                                          "part",
                                          "half",
                                          "hälfte",
                                          "credit",
                                          "credits",
                                          "ects",
                                          "leistungspunkte",
                                          "leistungspunkten",
                                          "pursuing",
                                          "doing",
                                          "working",
                                          "finishing",
                                          "completing",
                                          "begun",
                                          "began",
                                          "started",
                                          "begonnen",
                                          "angefangen",
                                          "berufsbegleitend",
                                          "studied",
                                          "studierte",
                                          "not",
                                          "nicht",
                                          "no",
                                          "without",
                                          "ohne",
                                          "kein",
                                          "keinen",
                                          "currently",
                                          "derzeit",
                                          "zurzeit",
                                          "aktuell",
                                          "modules",
                                          "semester",
                                          "semesters",
                                          "until",
                                          "finish",
                                          "complete",
                                          "abschließen",
                                          "halben",
                                          "halber",
                                          "enrolled",
                                          "immatrikuliert",
                                          "read",
                                          "dropped",
                                          "left",
                                          "due",
                                          "level",
                                          "to"};

/// Of what somebody has.
constexpr std::string_view kHadWords[] = {
    "completed", "hold",     "holds",     "holding",  "have",       "has",         "had",
    "earned",    "received", "graduated", "graduate", "obtained",   "awarded",     "habe",
    "hat",       "besitze",  "erwarb",    "erworben", "absolviert", "absolvierte", "obtenu",
    "with",      "mit",      "finished",  "gained",   "abschluss",  "done"};
constexpr std::string_view kDone[] = {"abgeschlossene", "completed", "finished"};
constexpr std::string_view kCourses[] = {"studium", "degree", "studies", "bachelorstudium",
                                         "masterstudium"};
constexpr std::size_t kShortestField = 6;

std::string_view plain_at(const std::vector<Word>& words, std::size_t at) {
  return at < words.size() ? std::string_view(words[at].plain) : std::string_view();
}

bool says_open(const std::vector<Word>& words) {
  for (std::size_t at = 0; at < words.size(); ++at) {
    const std::string_view word = plain_at(words, at);
    if (is_among(kOpenWords, word)) return true;
    const std::string_view next = plain_at(words, at + 1);
    const bool is_pair =
        std::any_of(std::begin(kOpenPairs), std::end(kOpenPairs),
                    [&](const auto& pair) { return pair.first == word && pair.second == next; });
    if (is_pair) return true;
  }
  return false;
}

/// Of a description, a sentence that says little else.
bool says_open_in_short(std::string_view description) {
  const std::vector<std::string_view> sentences = sentences_of(description);
  return std::any_of(sentences.begin(), sentences.end(), [](std::string_view sentence) {
    const std::vector<Word> words = words_in(sentence);
    return words.size() <= kLongestRemark && says_open(words);
  });
}

/// Title, degree and such of an entry.
std::string names_of_entry(const Entry& entry) {
  std::string text = model::plain_text(entry.title);
  for (const auto& [name, extra] : entry.extra) text += ", " + model::plain_text(extra);
  return text;
}

/// Who was a candidate until a day may have the degree since.
bool is_open(const Entry& entry) {
  const std::vector<Word> words = words_in(names_of_entry(entry));
  const bool is_candidacy = std::any_of(words.begin(), words.end(), [](const Word& word) {
    return word.folded == "candidate" || word.folded.starts_with("doktorand");
  });
  if (is_candidacy && entry.dates.end && !entry.dates.current) return false;
  return says_open(words) || says_open_in_short(model::plain_text(entry.description));
}

void add_degrees(std::string_view text, std::set<std::string>& names) {
  for (const ClaimedTitle& title : titles_in(text, true)) {
    if (title.is_degree) names.insert(title.names.begin(), title.names.end());
  }
}

void add_fields(const Entry& entry, std::set<std::string>& fields) {
  for (const std::string& text : {names_of_entry(entry), model::plain_text(entry.organization)}) {
    for (const Word& word : words_in(text)) {
      if (word.folded.size() >= kShortestField && is_capitalised(word.written)) {
        fields.insert(word.folded);
      }
    }
  }
}

void take_away(const std::set<std::string>& said, std::set<std::string>& from) {
  for (const std::string& name : said) from.erase(name);
}

template <typename Visit>
void visit_entries(const std::vector<Entry>& entries, const Visit& visit) {
  for (const Entry& entry : entries) {
    visit(entry);
    visit_entries(entry.items, visit);
  }
}

/// What the profile says of degrees elsewhere, and of other studies.
void take_completed(const model::Resume& resume, OpenDegrees& open) {
  OpenDegrees completed;
  add_degrees(resume.person.name, completed.names);
  add_degrees(resume.person.postnominals, completed.names);
  const std::string headline = model::plain_text(resume.person.headline);
  if (!says_open(words_in(headline))) add_degrees(headline, completed.names);
  for (const model::Section& section : resume.sections) {
    if (section.kind == Kind::kSummary)
      add_degrees(model::plain_text(section.body), completed.names);
    visit_entries(section.entries, [&](const Entry& entry) {
      if (is_open(entry)) return;
      add_degrees(names_of_entry(entry), completed.names);
      if (section.kind == Kind::kSummary)
        add_degrees(model::plain_text(entry.description), completed.names);
      add_fields(entry, completed.fields);
    });
  }
  take_away(completed.names, open.names);
  take_away(completed.fields, open.fields);
}

bool has_word_of(const std::vector<Word>& words, bool (*is_it)(std::string_view)) {
  return std::any_of(words.begin(), words.end(),
                     [&](const Word& word) { return is_it(word.plain); });
}

bool is_on_the_way(std::string_view word) {
  return is_among(kOnTheWay, word);
}

bool is_had(std::string_view word) {
  return is_among(kHadWords, word) || word.starts_with("abgeschlossen");
}

UnsaidClaim not_completed(const std::string& written) {
  return {Fact::kDegrees,
          fmt::format("the profile says that {} is not completed", json_quoted(written)), written};
}

/// "Abgeschlossenes Studium Pflegemanagement".
std::optional<UnsaidClaim> completed_course(const std::vector<Word>& words,
                                            const OpenDegrees& open) {
  for (std::size_t at = 1; at < words.size(); ++at) {
    const std::string& done = words[at - 1].plain;
    const bool is_done = is_among(kDone, done) || done.starts_with("abgeschlossene");
    if (!is_done || !is_among(kCourses, words[at].plain)) continue;
    const bool is_open = std::any_of(words.begin(), words.end(), [&](const Word& word) {
      return open.fields.contains(word.folded);
    });
    if (is_open) return not_completed(words[at].written);
  }
  return std::nullopt;
}

}  // namespace

OpenDegrees open_degrees_of(const model::Resume& resume) {
  OpenDegrees open;
  for (const model::Section& section : resume.sections) {
    if (section.kind != Kind::kEducation && section.kind != Kind::kExperience) continue;
    visit_entries(section.entries, [&](const Entry& entry) {
      std::set<std::string> names;
      add_degrees(names_of_entry(entry), names);
      if (names.empty() || !is_open(entry)) return;
      open.names.insert(names.begin(), names.end());
      add_fields(entry, open.fields);
    });
  }
  if (!open.names.empty()) take_completed(resume, open);
  return open;
}

std::optional<UnsaidClaim> completed_open_degree(const std::vector<Word>& words, TextSort sort,
                                                 const std::vector<ClaimedTitle>& titles,
                                                 const OpenDegrees& open) {
  if (open.names.empty() || is_wish(words)) return std::nullopt;
  if (says_open(words) || has_word_of(words, is_on_the_way)) return std::nullopt;
  const bool is_had_here = has_word_of(words, is_had);
  for (const ClaimedTitle& title : titles) {
    const bool is_said = sort == TextSort::kTitle || is_had_here || title.word == 0;
    if (!title.is_degree || !is_said) continue;
    const bool is_it =
        std::any_of(title.names.begin(), title.names.end(),
                    [&](const std::string& name) { return open.names.contains(name); });
    // A degree that one of the profile's names is one of them is completed.
    if (is_it && open.names.contains(title.names.front())) return not_completed(title.written);
  }
  return completed_course(words, open);
}

}  // namespace cvpress::claims
