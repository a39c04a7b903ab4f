#include "claims/lesser_titles.h"

#include <algorithm>
#include <initializer_list>

#include "claims/claimed_titles.h"
#include "claims/denials.h"
#include "claims/title_names.h"

namespace cvpress::claims {
namespace {

using model::Entry;
using model::Kind;

/// Before a title that somebody has only in part, next to it or with its field between them.
constexpr std::string_view kLessBefore[] = {"deputy",
                                            "dep",
                                            "stellvertretend",
                                            "stellvertretender",
                                            "stellvertretende",
                                            "stellvertretenden",
                                            "stellv",
                                            "stv",
                                            "vize",
                                            "assistant",
                                            "asst",
                                            "assist",
                                            "assistierende",
                                            "assistierender",
                                            "associate",
                                            "assoc",
                                            "vice",
                                            "acting",
                                            "interim",
                                            "kommissarische",
                                            "kommissarischer",
                                            "komm",
                                            "co",
                                            "mit",
                                            "junior",
                                            "jr",
                                            "trainee",
                                            "pupil",
                                            "student",
                                            "apprentice",
                                            "angehende",
                                            "angehender",
                                            "sub",
                                            "under",
                                            "sous",
                                            "aspiring",
                                            "designated",
                                            "designierter",
                                            "designierte"};
/// Short for others above; they end with a full stop that ends no sentence.
constexpr std::string_view kShortLess[] = {"dep",    "stellv", "stv", "asst",
                                           "assist", "assoc",  "jr",  "komm"};
/// Words of their own ("sub", "mit") but where a hyphen joins them to a title.
constexpr std::string_view kLessIfHyphened[] = {"co", "mit", "sub", "under", "sous"};
/// In one word with a title.
constexpr std::string_view kLessPrefixes[] = {"vize", "vice", "sub", "mit", "junior", "sous", "co"};
/// Right behind a title, or behind its field: "Directeur adjoint", "Directeur commercial adjoint".
constexpr std::string_view kLessBehind[] = {"adjoint",  "adjointe", "adjunto", "adjunta", "adjunct",
                                            "aggiunto", "aggiunta", "intern",  "trainee"};
/// Behind a title and what it is of, where that ends: "Head of Sales (acting)".
constexpr std::string_view kLessAtEnd[] = {"acting",        "interim",  "deputy",
                                           "stellv",        "stv",      "stellvertretend",
                                           "kommissarisch", "designate"};
constexpr std::size_t kFarthestFromEnd = 5;
constexpr std::size_t kFarthestLess = 2;
constexpr std::size_t kFarthestLessened = 3;

/// Those who work for somebody whose title stands behind the words that link them.
constexpr std::string_view kServing[] = {"assistant",
                                         "asst",
                                         "assistent",
                                         "assistentin",
                                         "assistenz",
                                         "assistante",
                                         "secretary",
                                         "sekretär",
                                         "sekretärin",
                                         "sekretariat",
                                         "secrétaire",
                                         "secretaria",
                                         "pa",
                                         "ea",
                                         "aide",
                                         "referent",
                                         "referentin",
                                         "adviser",
                                         "advisor",
                                         "berater",
                                         "beraterin",
                                         "deputy",
                                         "stellvertreter",
                                         "stellvertreterin",
                                         "stellvertretung",
                                         "vertretung",
                                         "vertreter",
                                         "vertreterin",
                                         "asistente",
                                         "assistente",
                                         "staff"};
constexpr std::string_view kServingLinks[] = {"to", "of",  "der",   "des", "de",
                                              "du", "del", "della", "zum", "zur"};
constexpr std::size_t kFarthestServed = 5;
/// Behind them another title may stand that is her own.
constexpr std::string_view kAlsoServed[] = {"and", "und", "et", "y", "e"};

/// Titles that say nothing where no word makes them less; longer words end with some.
constexpr std::string_view kOtherRanks[] = {
    "geschäftsführung", "geschäftsleitung", "vorstand",        "vorstands",
    "geschäftsführers", "solicitor",        "barrister",       "directora",
    "secretary",        "bürgermeister",    "bürgermeisterin", "mayor",
    "treasurer",        "chairman",         "chairwoman",      "chair",
    "commissioner",     "minister",         "ambassador"};
constexpr std::string_view kLeadership = "leitung";

/// Titles of trades, which a beginner has as well, and words of ranks that are none alone.
constexpr std::string_view kTradesOfBeginners[] = {
    "engineer",   "analyst",    "scientist",  "researcher", "designer", "consultant",
    "technician", "accountant", "journalist", "intern",     "junior",   "senior",
    "staff",      "ingenieur",  "developer",  "entwickler"};
/// Professions, which those who learn them do not have yet, and all others do: "associate lawyer".
constexpr std::string_view kProfessions[] = {"physician", "nurse", "lawyer", "teacher", "lecturer"};
constexpr std::string_view kLearners[] = {"trainee",   "pupil",      "student",  "apprentice",
                                          "angehende", "angehender", "aspiring", "intern"};
/// Leaders of junior groups lead.
constexpr std::string_view kJuniors[] = {"junior", "jr"};
/// Grades of professors who have the title in full.
constexpr std::string_view kFullGrades[] = {"w2", "w3", "c3", "c4"};

/// Before what the person is, or was.
constexpr std::string_view kBeforeHers[] = {"as",   "als",  "was",    "war",   "am",
                                            "bin",  "were", "became", "wurde", "comme",
                                            "como", "been", "jahren", "years", "suis"};
/// Before "as", of what somebody learns.
constexpr std::string_view kLearning[] = {"training", "train", "ausbildung", "studying"};
/// Behind a title, of where its holder is: "CEO office"; and behind "in" of who learns it.
constexpr std::string_view kAroundTitles[] = {"office", "büro",    "team",
                                              "suite",  "support", "level"};
constexpr std::string_view kInTraining[] = {"training", "ausbildung", "formation"};
/// Before a title of somebody else in a headline.
constexpr std::string_view kBeforeServed[] = {"the",   "to",  "for", "of",  "with",
                                              "under", "by",  "der", "des", "den",
                                              "dem",   "die", "für", "von", "unter"};
constexpr std::string_view kPromotedTo[] = {"promoted", "appointed", "befördert", "ernannt"};
constexpr std::string_view kArticlesOfRanks[] = {"the", "a", "an", "der", "die", "la", "le"};

std::string plain_title(const Word& word) {
  return without_dots(word.folded);
}

std::string_view first_name(const TitleRow& row) {
  return row.names.substr(0, row.names.find(' '));
}

/// Whether somebody who has it only in part is told from who has it.
bool is_rank_word(std::string_view plain) {
  if (plain.ends_with(kLeadership)) return true;
  if (is_among(kOtherRanks, plain)) return true;
  const NamedTitle title = title_named(plain);
  return title.row != nullptr && !title.row->is_degree &&
         !is_among(kTradesOfBeginners, first_name(*title.row));
}

/// Whether a word makes that title less.
bool makes_less(std::string_view lesser, std::string_view plain) {
  if (!is_rank_word(plain)) return false;
  const NamedTitle title = title_named(plain);
  if (title.row == nullptr || is_among(kOtherRanks, plain)) return true;
  if (is_among(kJuniors, lesser) && first_name(*title.row) == "leader") return false;
  return is_among(kLearners, lesser) || !is_among(kProfessions, first_name(*title.row));
}

/// The title in a word that begins with what makes it less; "" for none.
std::string_view rank_behind_prefix(std::string_view plain) {
  for (const std::string_view prefix : kLessPrefixes) {
    const std::string_view rest =
        plain.starts_with(prefix) ? plain.substr(prefix.size()) : std::string_view();
    const bool is_whole = is_among(kOtherRanks, rest) || title_named(rest).name == rest;
    if (!rest.empty() && is_whole && is_rank_word(rest)) return rest;
  }
  return {};
}

/// Whether a title may go on at a word: not behind a sign, but that of "Asst.".
bool title_goes_on(const std::vector<Word>& words, std::size_t at) {
  if (at >= words.size()) return false;
  if (is_among(kShortLess, plain_title(words[at - 1]))) return true;
  return !words[at].begins_item && !words[at].begins_sentence;
}

void mark_behind(const std::vector<Word>& words, std::size_t lesser, std::vector<bool>& marks) {
  const std::string plain = plain_title(words[lesser]);
  if (!is_among(kLessBefore, plain)) return;
  if (is_among(kLessIfHyphened, plain) &&
      (lesser + 1 >= words.size() || !words[lesser + 1].is_hyphened)) {
    return;
  }
  for (std::size_t at = lesser + 1; at <= lesser + kFarthestLessened; ++at) {
    if (!title_goes_on(words, at) || is_stop_word(words[at].folded)) return;
    if (!makes_less(plain, plain_title(words[at]))) continue;
    marks[at] = true;
    return;
  }
}

void mark_before(const std::vector<Word>& words, std::size_t lesser, std::vector<bool>& marks) {
  const std::string plain = plain_title(words[lesser]);
  const bool is_next_to = is_among(kLessBehind, plain);
  const bool is_end = lesser + 1 == words.size() || words[lesser + 1].begins_item;
  if (!is_next_to && !(is_end && is_among(kLessAtEnd, plain))) return;
  const std::size_t farthest = is_next_to ? kFarthestLess : kFarthestFromEnd;
  for (std::size_t at = lesser; at > 0 && lesser - at < farthest; --at) {
    if (is_next_to && !title_goes_on(words, at)) return;
    if (makes_less(plain, plain_title(words[at - 1]))) marks[at - 1] = true;
  }
}

/// The "CEO" of "Assistant to the CEO".
void mark_served(const std::vector<Word>& words, std::size_t serving, std::vector<bool>& marks) {
  const bool is_serving = title_goes_on(words, serving + 1) &&
                          is_among(kServingLinks, words[serving + 1].plain) &&
                          is_among(kServing, plain_title(words[serving]));
  if (!is_serving) return;
  for (std::size_t at = serving + 2; at < serving + 2 + kFarthestServed; ++at) {
    if (!title_goes_on(words, at) || is_among(kAlsoServed, words[at].folded)) return;
    if (is_rank_word(plain_title(words[at]))) marks[at] = true;
  }
}

/// What a word says, and what means the same.
void add_title_names(const std::string& plain, bool with_more, std::set<std::string>& names) {
  names.insert(plain);
  const NamedTitle title = title_named(plain);
  if (title.row == nullptr) return;
  for (const std::string_view name : names_of(title.row->names)) {
    if (rank_behind_prefix(name).empty()) names.emplace(name);
  }
  if (!with_more) return;
  for (const std::string_view name : names_of(title.row->also)) names.emplace(name);
}

/// "Geschäftsführer" of the genitive.
std::string nominative(std::string plain) {
  const bool is_genitive = plain == "vorstands" || plain == "geschäftsführers";
  if (is_genitive) plain.pop_back();
  return plain;
}

/// Gathers what texts of a profile say in part.
void add_lesser_of(std::string_view text, LesserTitles& lesser) {
  const std::vector<Word> words = words_in(text);
  const bool has_full_grade = std::any_of(words.begin(), words.end(), [](const Word& word) {
    return is_among(kFullGrades, word.folded);
  });
  if (has_full_grade) return;
  const std::vector<bool> marks = lessened(words);
  for (std::size_t at = 0; at < words.size(); ++at) {
    const std::string_view rest = rank_behind_prefix(words[at].folded);
    if (!rest.empty()) add_title_names(std::string(rest), false, lesser.names);
    if (!marks[at]) continue;
    add_title_names(nominative(plain_title(words[at])), false, lesser.names);
    if (at > 0 && !is_among(kLessBefore, plain_title(words[at - 1])) &&
        !is_stop_word(words[at - 1].folded)) {
      lesser.fields.insert(words[at - 1].folded);
    }
  }
}

/// Calls `visit` with each text of a profile and whether it is a title.
template <typename Visit>
void visit_entry(const Entry& entry, bool is_of_person, const Visit& visit) {
  const bool is_thing = entry.kind == Kind::kProjects || entry.kind == Kind::kPublications ||
                        entry.kind == Kind::kSkills || entry.kind == Kind::kCertificates;
  if (!is_thing) visit(model::plain_text(entry.title), TextSort::kTitle);
  for (const auto& [name, text] : entry.extra) visit(model::plain_text(text), TextSort::kTitle);
  visit(model::plain_text(entry.description),
        is_of_person ? TextSort::kTitle : TextSort::kOfPerson);
  for (const Entry& item : entry.items) visit_entry(item, is_of_person, visit);
}

template <typename Visit>
void visit_texts(const model::Resume& resume, const Visit& visit) {
  visit(model::plain_text(resume.person.headline), TextSort::kTitle);
  for (const model::Section& section : resume.sections) {
    const bool is_of_person = section.kind == Kind::kSummary;
    visit(model::plain_text(section.body), is_of_person ? TextSort::kTitle : TextSort::kOfPerson);
    for (const Entry& entry : section.entries) visit_entry(entry, is_of_person, visit);
  }
}

/// Where a title begins, with its fields before it: "managing director".
std::size_t begin_of_title(const std::vector<Word>& words, std::size_t title,
                           const LesserTitles& lesser) {
  std::size_t at = title;
  while (at > 0 && !words[at].begins_sentence && lesser.fields.contains(words[at - 1].folded)) --at;
  return at;
}

/// "Lead the team".
bool may_be_verb(const std::vector<Word>& words, std::size_t title) {
  if (!is_only_as_name(words[title].folded) || title + 1 >= words.size()) return false;
  const Word& next = words[title + 1];
  return next.folded != "of" && title_named(plain_title(next)).row == nullptr;
}

/// Whether what stands before a word says that the person is it.
bool is_hers(const std::vector<Word>& words, std::size_t title, TextSort sort,
             const LesserTitles& lesser) {
  std::size_t at = begin_of_title(words, title, lesser);
  if (at == 0 || words[at].begins_sentence) {
    return sort == TextSort::kOfPerson && !may_be_verb(words, title);
  }
  if (is_among(kArticlesOfRanks, words[at - 1].folded)) --at;
  if (at == 0) return false;
  const std::string& before = words[at - 1].plain;
  if (at > 1 && is_among(kLearning, words[at - 2].folded)) return false;
  if (is_among(kBeforeHers, before)) return true;
  if (is_year_word(before)) return sort == TextSort::kOfPerson;
  return before == "to" && at > 1 && is_among(kPromotedTo, words[at - 2].folded);
}

/// Whether a word in a headline names the person.
bool is_in_headline(const std::vector<Word>& words, std::size_t title, const LesserTitles& lesser) {
  const std::size_t at = begin_of_title(words, title, lesser);
  if (at == 0) return true;
  return is_capitalised(words[title].written) && !is_among(kBeforeServed, words[at - 1].folded);
}

/// "CEO office", "solicitor in training".
bool is_around_title(const std::vector<Word>& words, std::size_t title) {
  if (title + 1 >= words.size()) return false;
  if (is_among(kAroundTitles, words[title + 1].folded)) return true;
  return title + 2 < words.size() && words[title + 1].plain == "in" &&
         is_among(kInTraining, words[title + 2].folded);
}

/// Takes away what a text says in full.
void take_full(std::string_view text, TextSort sort, LesserTitles& lesser) {
  const std::vector<Word> words = words_in(text);
  const std::vector<bool> marks = lessened(words);
  for (std::size_t at = 0; at < words.size(); ++at) {
    const bool is_full = !marks[at] && rank_behind_prefix(words[at].folded).empty() &&
                         (sort == TextSort::kTitle || is_hers(words, at, sort, lesser));
    if (!is_full) continue;
    std::set<std::string> said;
    add_title_names(plain_title(words[at]), true, said);
    for (const std::string& name : said) lesser.names.erase(name);
  }
}

}  // namespace

LesserTitles lesser_titles_of(const model::Resume& resume) {
  LesserTitles lesser;
  visit_texts(resume, [&](const std::string& text, TextSort sort) {
    if (sort == TextSort::kTitle) add_lesser_of(text, lesser);
  });
  if (lesser.names.empty()) return lesser;
  visit_texts(resume,
              [&](const std::string& text, TextSort sort) { take_full(text, sort, lesser); });
  return lesser;
}

std::vector<bool> lessened(const std::vector<Word>& words) {
  std::vector<bool> marks(words.size(), false);
  for (std::size_t at = 0; at < words.size(); ++at) {
    mark_behind(words, at, marks);
    if (at > 0) mark_before(words, at, marks);
    mark_served(words, at, marks);
  }
  return marks;
}

std::vector<std::size_t> full_titles_in(const std::vector<Word>& words, TextSort sort,
                                        const LesserTitles& lesser) {
  std::vector<std::size_t> found;
  if (lesser.names.empty() || is_wish(words)) return found;
  const std::vector<bool> marks = lessened(words);
  for (std::size_t at = 0; at < words.size(); ++at) {
    const std::string plain = plain_title(words[at]);
    if (marks[at] || !lesser.names.contains(plain) || is_plural(words[at])) continue;
    if (is_around_title(words, at)) continue;
    const bool is_said =
        sort == TextSort::kTitle
            ? is_in_headline(words, at, lesser)
            : is_hers(words, at, sort, lesser) && !is_wanted(words, at) && !is_negated(words, at);
    if (is_said) found.push_back(at);
  }
  return found;
}

}  // namespace cvpress::claims
