#include "tailor/claimed_titles.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include "base/utf8.h"
#include "tailor/words.h"

namespace cvpress::tailor {
namespace {

/// Names of one thing, folded and parted by blanks.
struct TitleRow {
  std::string_view names;
  bool is_degree = false;
};

constexpr TitleRow kTitleRows[] = {
    {"engineer ingenieur ingenieurin ingénieur ingénieure ingeniero ingeniera ingegnere"
     " developer entwickler entwicklerin développeur développeuse programmer programmierer"
     " programmiererin"},
    {"architect architekt architektin architecte"},
    {"administrator administratorin"},
    {"manager managerin"},
    {"director direktor direktorin directeur directrice"},
    {"president präsident präsidentin président présidente"},
    {"vp vice-president"},
    {"ceo geschäftsführer geschäftsführerin"},
    {"cto"},
    {"cfo"},
    {"coo"},
    {"cio"},
    {"ciso"},
    {"cmo"},
    {"cpo"},
    {"founder cofounder gründer gründerin mitgründer mitgründerin fondateur fondatrice"},
    {"owner inhaber inhaberin"},
    {"partner partnerin"},
    {"head leiter leiterin"},
    {"lead"},
    {"chief"},
    {"principal"},
    {"staff"},
    {"senior"},
    {"junior"},
    {"professor professorin prof professeur professeure"},
    {"lecturer dozent dozentin lehrbeauftragter lehrbeauftragte lehrkraft"},
    {"teacher lehrer lehrerin"},
    {"consultant beraterin berater consultante"},
    {"analyst analystin analyste"},
    {"scientist wissenschaftler wissenschaftlerin"},
    {"researcher forscher forscherin chercheur chercheuse"},
    {"designer designerin"},
    {"editor redakteur redakteurin"},
    {"journalist journalistin journaliste"},
    {"technician techniker technikerin technicien technicienne"},
    {"physician arzt ärztin médecin"},
    {"nurse pflegefachfrau pflegefachmann krankenpfleger krankenschwester infirmier infirmière"},
    {"lawyer attorney anwalt anwältin rechtsanwalt rechtsanwältin avocat avocate"},
    {"accountant buchhalter buchhalterin comptable"},
    {"intern praktikant praktikantin trainee stagiaire"},
    {"phd ph.d doctorate dr doktor doctor", true},
    {"msc m.sc master magister", true},
    {"bsc b.sc bachelor", true},
    {"mba", true},
    {"diplom diploma", true}};

/// Those that say something else in small letters, or where a sentence begins.
constexpr std::string_view kOnlyAsNames[] = {"lead",   "head",    "chief",  "staff", "principal",
                                             "intern", "partner", "master", "dr",    "senior",
                                             "junior", "owner",   "doctor"};

/// Behind a longer word in front: "Softwareentwickler".
constexpr std::size_t kShortestEnd = 6;

constexpr std::string_view kBeforeEmployers[] = {"at", "bei", "beim", "chez", "ex"};
/// Those behind which any noun may stand.
constexpr std::string_view kBeforeNouns[] = {"bei", "beim"};

/// Before an "at" that is of a thing, and behind the name of one.
constexpr std::string_view kBeforeThings[] = {"good",   "better", "best",    "great",   "look",
                                              "looked", "arrive", "aim",     "aimed",   "arrived",
                                              "excel",  "adept",  "skilled", "excelled"};
constexpr std::string_view kBehindLevels[] = {"level", "scale", "ebene", "niveau"};
constexpr std::string_view kSeasons[] = {"christmas", "easter", "thanksgiving"};
/// Before an "at" of those who work there, whatever skills there are of that name.
constexpr std::string_view kBeforeWorkplaces[] = {
    "work",     "worked", "working", "employed", "hired",      "job",       "role", "joined",
    "position", "team",   "serve",   "served",   "internship", "arbeitete", "tätig"};

/// What parts a role from an employer in headlines, and roles that are of fields: "head of sales".
constexpr std::string_view kSignsOfHeadlines[] = {", ", " | ", " · ", " • ", " – ", " — ", " of "};
constexpr std::string_view kRolesOfFields[] = {
    "head",     "director", "professor", "vp",    "manager", "lead",      "chief",     "principal",
    "lecturer", "teacher",  "senior",    "staff", "doctor",  "scientist", "president", "owner"};
constexpr std::size_t kMostOfAName = 4;
constexpr std::string_view kBeforeMinds[] = {"good", "clear", "cool", "strong", "sharp"};

/// What tells a role in a sentence, how far before it, and what ends the search for one.
constexpr std::string_view kBeforeRoles[] = {"as",       "als",       "comme",   "became",
                                             "promoted", "appointed", "wurde",   "befördert",
                                             "ernannt",  "devenu",    "devenue", "nommé"};
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

constexpr std::string_view kArticles[] = {"the", "der", "dem", "den", "die", "la", "le"};
constexpr std::string_view kEndsOfClauses = ",;:|()\n";

template <std::size_t N>
bool is_among(const std::string_view (&words)[N], std::string_view word) {
  return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

using Names = std::vector<std::string_view>;

Names names_of(std::string_view row) {
  Names names;
  for (std::size_t at = 0; at < row.size();) {
    const std::size_t end = std::min(row.find(' ', at), row.size());
    names.push_back(row.substr(at, end - at));
    at = end + 1;
  }
  return names;
}

/// The names of each row.
const std::vector<Names>& all_names() {
  static const std::vector<Names> kAll = [] {
    std::vector<Names> rows;
    for (const TitleRow& row : kTitleRows) rows.push_back(names_of(row.names));
    return rows;
  }();
  return kAll;
}

/// The one of the names that a word has; "" for none.
std::string_view name_among(std::string_view folded, const Names& names) {
  const auto found = std::find_if(names.begin(), names.end(),
                                  [&](std::string_view name) { return is_called(folded, name); });
  return found == names.end() ? std::string_view() : *found;
}

std::vector<std::string_view> clauses_of(std::string_view text) {
  std::vector<std::string_view> clauses;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find_first_of(kEndsOfClauses, at), text.size());
    if (end > at) clauses.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return clauses;
}

/// "@" as a word, where it is no part of one.
std::string with_at_as_word(std::string_view text) {
  std::string words;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool stands_alone = text[i] == '@' && (i == 0 || text[i - 1] == ' ');
    if (stands_alone) {
      words += " at ";
    } else {
      words += text[i];
    }
  }
  return words;
}

bool is_name_word(const Word& word) {
  return is_capitalised(word.written) || is_written_as_name(word.written) ||
         is_ascii_digit(word.written.front());
}

/// The words of a name that begins at `at`, which is moved behind it; "" where none does.
std::string name_at(const std::vector<Word>& words, std::size_t& at) {
  while (at < words.size() && is_among(kArticles, words[at].folded)) ++at;
  std::string name;
  for (; at < words.size() && is_name_word(words[at]); ++at) {
    name += (name.empty() ? "" : " ") + words[at].written;
  }
  return name;
}

/// The title that a word is; nothing where it is none.
std::optional<ClaimedTitle> title_of(const Word& word, bool is_title) {
  for (std::size_t i = 0; i < std::size(kTitleRows); ++i) {
    const Names& names = all_names()[i];
    const std::string_view name = name_among(word.folded, names);
    if (name.empty()) continue;
    const bool is_name = is_capitalised(word.written) && !word.begins_sentence;
    const bool is_verb = ascii_lower(word.written) != name;  // "leads"
    if (is_among(kOnlyAsNames, name) && (is_verb || (!is_title && !is_name))) continue;
    return ClaimedTitle{word.written, {names.begin(), names.end()}, kTitleRows[i].is_degree};
  }
  return std::nullopt;
}

/// Of several: "worked with designers as well as engineers".
bool is_plural(const Word& word) {
  return word.written.ends_with('s') && !word.folded.ends_with('s');
}

/// Whether a word that is also no title in small letters is one here: "as head of IT" and "as staff
/// engineer", but not "as the principal tool".
bool names_role(const std::vector<Word>& words, std::size_t at) {
  const bool is_plain =
      is_among(kOnlyAsNames, words[at].folded) && !is_capitalised(words[at].written);
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

bool is_degree(const Word& word) {
  const auto title = title_of(word, false);
  return title && title->is_degree;
}

/// Whether the degree at a place is said of somebody else.
bool is_of_others(const std::vector<Word>& words, std::size_t at) {
  if (is_plural(words[at])) return true;
  if (at > 0 && is_among(kNoDegreeBehind, words[at - 1].folded)) return true;
  const bool is_of_person = at + 1 < words.size() && is_among(kBeforePersons, words[at].folded) &&
                            is_capitalised(words[at + 1].written);
  if (is_of_person) return true;
  std::size_t next = at + 1;
  // "MSc and PhD students"
  while (next < words.size() &&
         (is_among(kJoining, words[next].folded) || is_degree(words[next]))) {
    ++next;
  }
  return next < words.size() && is_among(kNotOnesOwn, words[next].folded);
}

/// Whether the "at" of a name from there to `end` is one of levels, seasons and abilities.
bool is_of_thing(const std::vector<Word>& words, std::size_t at, std::size_t end) {
  const bool is_level = end < words.size() && is_among(kBehindLevels, words[end].folded);
  const bool is_able = at > 0 && is_among(kBeforeThings, words[at - 1].folded);
  return is_level || is_able || is_among(kSeasons, ascii_lower(words[end - 1].written));
}

std::vector<ClaimedEmployer> employers_behind(std::string_view text, bool is_sentence) {
  std::vector<ClaimedEmployer> employers;
  const std::string plain = with_at_as_word(text);
  for (const std::string_view clause : clauses_of(plain)) {
    const std::vector<Word> words = words_in(clause);
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
      if (!is_among(kBeforeEmployers, words[i].folded)) continue;
      std::size_t end = i + 1;
      std::string name = name_at(words, end);
      if (name.empty() || (is_sentence && !is_capitalised(name))) continue;
      if (is_of_thing(words, i, end)) continue;
      const bool may_be_noun = is_among(kBeforeNouns, words[i].folded) &&
                               name.find(' ') == std::string::npos && !is_written_as_name(name);
      if (is_sentence && may_be_noun) continue;
      const bool is_workplace = i > 0 && is_among(kBeforeWorkplaces, words[i - 1].folded);
      employers.push_back({std::move(name), is_sentence && !is_workplace});
    }
  }
  return employers;
}

/// Whether a role such as "engineer" ends a text, behind which "of" is the employer's.
bool ends_with_role(std::string_view text, bool is_of) {
  const std::vector<Word> words = words_in(text);
  if (words.empty()) return false;
  const auto title = title_of(words.back(), true);
  return title && !title->is_degree && !(is_of && is_among(kRolesOfFields, words.back().folded));
}

/// The name that a text is, up to the next sign of headlines; "" where it is none.
std::string name_up_to_sign(std::string_view text) {
  std::size_t end = text.size();
  for (const std::string_view sign : kSignsOfHeadlines) end = std::min(end, text.find(sign));
  const std::vector<Word> words = words_in(text.substr(0, end));
  std::size_t at = 0;
  std::string name = name_at(words, at);
  const bool is_name = at == words.size() && words.size() <= kMostOfAName;
  return is_name ? name : std::string();
}

}  // namespace

bool is_called(std::string_view folded, std::string_view name) {
  if (folded == name) return true;
  return name.size() >= kShortestEnd && folded.size() > name.size() && folded.ends_with(name);
}

std::vector<ClaimedTitle> titles_in(std::string_view text, bool is_title) {
  std::vector<ClaimedTitle> titles;
  const std::vector<Word> words = words_in(text);
  for (std::size_t i = 0; i < words.size(); ++i) {
    // "good head for numbers"
    const bool is_mind =
        i > 0 && words[i].written == "head" && is_among(kBeforeMinds, words[i - 1].folded);
    if (is_mind) continue;
    if (auto title = title_of(words[i], is_title)) titles.push_back(std::move(*title));
  }
  return titles;
}

std::vector<ClaimedTitle> titles_in_sentence(std::string_view text) {
  std::vector<ClaimedTitle> titles;
  for (const std::string_view clause : clauses_of(text)) {
    const std::vector<Word> words = words_in(clause);
    for (std::size_t i = 0; i < words.size(); ++i) {
      if (is_among(kBeforeRoles, words[i].folded)) add_roles(words, i, titles);
      auto degree = title_of(words[i], false);
      const bool is_own = degree && degree->is_degree && !is_of_others(words, i);
      if (is_own) titles.push_back(std::move(*degree));
    }
  }
  return titles;
}

std::vector<ClaimedEmployer> employers_in(std::string_view text) {
  return employers_behind(text, false);
}

std::vector<ClaimedEmployer> employers_in_sentence(std::string_view text) {
  return employers_behind(text, true);
}

std::vector<std::string> employers_beside_role(std::string_view headline) {
  std::vector<std::string> names;
  for (const std::string_view sign : kSignsOfHeadlines) {
    for (std::size_t at = headline.find(sign); at != std::string_view::npos;
         at = headline.find(sign, at + 1)) {
      if (!ends_with_role(headline.substr(0, at), sign == " of ")) continue;
      std::string name = name_up_to_sign(headline.substr(at + sign.size()));
      if (!name.empty()) names.push_back(std::move(name));
    }
  }
  return names;
}

}  // namespace cvpress::tailor
