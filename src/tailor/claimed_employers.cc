#include "tailor/claimed_employers.h"

#include <algorithm>
#include <cstdint>
#include <utility>

#include "base/utf8.h"
#include "locale/letters.h"
#include "tailor/claim_words.h"
#include "tailor/claimed_titles.h"

namespace cvpress::tailor {
namespace {

constexpr std::string_view kBeforeEmployers[] = {"at", "bei", "beim", "chez", "ex"};
/// Those behind which any noun may stand.
constexpr std::string_view kBeforeNouns[] = {"bei", "beim"};

/// Before an "at" that is of a thing, and behind the name of one.
constexpr std::string_view kBeforeThings[] = {
    "good",  "better", "best",    "great",   "look",  "looked",    "arrive",
    "aim",   "aimed",  "arrived", "excel",   "adept", "skilled",   "excelled",
    "happy", "spoke",  "speak",   "speaker", "talk",  "presented", "keynote"};
constexpr std::string_view kBehindLevels[] = {"level", "scale", "ebene", "niveau"};
constexpr std::string_view kSeasons[] = {"christmas", "easter", "thanksgiving"};
/// Before an "at" of those who work there, whatever skills there are of that name.
constexpr std::string_view kBeforeWorkplaces[] = {
    "work",       "worked",          "working",    "employed",    "hired",       "job",
    "role",       "joined",          "position",   "team",        "serve",       "served",
    "internship", "arbeitete",       "tätig",      "formerly",    "früher",      "zuletzt",
    "zuvor",      "ehemals",         "angestellt", "beschäftigt", "werkstudent", "werkstudentin",
    "praktikum",  "ausbildung",      "jahre",      "jahren",      "erfahrung",   "gearbeitet",
    "seit",       "berufserfahrung", "interned",   "employee",    "stint",       "years",
    "career",     "karriere"};
/// How far before a name they may stand.
constexpr std::size_t kFarthestWorkplace = 3;
/// Those that tell of what has been, behind which not even the company applied to may stand.
constexpr std::string_view kOfThePast[] = {
    "worked",     "employed",   "hired",    "joined", "served",  "arbeitete",
    "formerly",   "früher",     "zuletzt",  "zuvor",  "ehemals", "seit",
    "angestellt", "gearbeitet", "interned", "years",  "stint",   "internship"};

/// Two words before a name, of those who work there: "worked for Siemens".
constexpr std::pair<std::string_view, std::string_view> kWorkFor[] = {
    {"work", "for"},       {"worked", "for"},   {"working", "for"},   {"employed", "by"},
    {"hired", "by"},       {"employee", "of"},  {"arbeitete", "für"}, {"tätig", "für"},
    {"travaillé", "pour"}, {"trabajé", "para"}, {"trabajó", "para"},  {"lavorato", "per"},
    {"trabalhei", "para"}, {"years", "with"},   {"interned", "with"}, {"internship", "with"},
    {"stint", "with"},     {"career", "with"},  {"worked", "under"}};
/// What only wants to.
constexpr std::string_view kToWork[] = {"work", "working"};
/// Behind a word such as "formerly".
constexpr std::string_view kBetweenFormerly[] = {"of", "with", "von"};
/// Behind the name of an employer.
constexpr std::string_view kBehindEmployers[] = {"veteran", "alumnus", "alumna", "alum", "alumni"};
/// One word that says the same.
constexpr std::string_view kFormerly[] = {"formerly", "joined",       "ex",        "ehemals",
                                          "früher",   "anciennement", "previously"};
/// Those behind which German nouns may stand.
constexpr std::string_view kFormerlyInGerman[] = {"ehemals", "früher"};

/// What stands for a value of the row, which tells of the application and claims nothing.
constexpr std::string_view kOfTheRow = "\uFFFC";

/// "@" as a word, where it is no part of one, and a bar for what a row says.
std::string with_at_as_word(std::string_view text) {
  std::string words;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text.substr(i).starts_with(kOfTheRow)) {
      words += '|';
      i += kOfTheRow.size() - 1;
      continue;
    }
    const bool stands_alone = text[i] == '@' && (i == 0 || text[i - 1] == ' ');
    if (stands_alone) {
      words += " at ";
    } else {
      words += text[i];
    }
  }
  return words;
}

/// Whether the "at" of a name from there to `end` is one of levels, seasons and abilities.
bool is_of_thing(const std::vector<Word>& words, std::size_t at, std::size_t end) {
  const bool is_level = end < words.size() && is_among(kBehindLevels, words[end].folded);
  const bool is_able = at > 0 && is_among(kBeforeThings, words[at - 1].folded);
  return is_level || is_able || is_among(kSeasons, ascii_lower(words[end - 1].written));
}

bool is_work_for(const std::vector<Word>& words, std::size_t at) {
  return at > 0 && std::any_of(std::begin(kWorkFor), std::end(kWorkFor), [&](const auto& row) {
           return ascii_lower(words[at - 1].written) == row.first && words[at].folded == row.second;
         });
}

/// "2021".
bool is_year(std::string_view word) {
  constexpr std::size_t kDigits = 4;
  return word.size() == kDigits && std::all_of(word.begin(), word.end(), is_ascii_digit);
}

/// Whether words of a table stand before a place, or right there a year.
template <std::size_t N>
bool is_said_before(const std::vector<Word>& words, std::size_t at,
                    const std::string_view (&table)[N]) {
  if (at > 0 && is_year(words[at - 1].written)) return true;
  for (std::size_t i = at; i > 0 && i + kFarthestWorkplace > at; --i) {
    if (is_among(table, locale::folded(words[i - 1].written))) return true;
  }
  return false;
}

/// "Werkstudentin bei", "engineer at".
bool is_behind_role(const std::vector<Word>& words, std::size_t at) {
  return at > 0 && !words[at - 1].written.ends_with('s') &&
         !titles_in(words[at - 1].written, true).empty();
}

/// Whether a single German noun, which has a capital as names have, may stand behind a word.
bool may_be_noun(const std::vector<Word>& words, std::size_t at, const std::string& name) {
  const std::string& word = words[at].folded;
  const bool is_behind_noun = is_among(kBeforeNouns, word) || is_among(kFormerlyInGerman, word);
  return is_behind_noun && name.find(' ') == std::string::npos && !is_written_as_name(name);
}

enum class TextSort : std::uint8_t { kTitle, kOfPerson, kSentence };

bool is_name_of_employer(const std::string& name, TextSort sort, bool is_workplace) {
  if (name.empty()) return false;
  if (!titles_in(name, true).empty()) return false;
  const bool is_lower_name = is_workplace && is_ascii_letter(name.front()) &&
                             is_written_as_name(name) && name.find('.') == std::string::npos;
  return sort != TextSort::kSentence || is_capitalised(name) || is_lower_name;
}

/// Finds the names of a clause.
class EmployerReader {
 public:
  EmployerReader(std::vector<Word> words, TextSort sort, std::vector<ClaimedEmployer>& employers)
      : words_(std::move(words)), sort_(sort), employers_(employers) {
    for (std::size_t i = 0; i < words_.size(); ++i) {
      if (sort != TextSort::kSentence) read_before(i);
      if (i + 1 < words_.size()) read_behind(i);
    }
  }

 private:
  /// "Google alumnus".
  void read_before(std::size_t at) {
    const bool is_behind = at > 0 && is_among(kBehindEmployers, ascii_lower(words_[at].written));
    if (!is_behind) return;
    const Word& name = words_[at - 1];
    const bool may_be = is_capitalised(name.written) && !is_stop_word(name.folded);
    if (may_be) employers_.push_back({name.written, true, true, true});
  }

  void read_behind(std::size_t at) {
    const bool is_at = is_among(kBeforeEmployers, words_[at].folded);
    const bool is_for = is_work_for(words_, at);
    const bool is_formerly = is_among(kFormerly, ascii_lower(words_[at].written));
    if (!is_at && !is_for && !is_formerly) return;
    const bool is_workplace = is_for || is_said_before(words_, at, kBeforeWorkplaces) ||
                              (sort_ != TextSort::kSentence && is_behind_role(words_, at));
    std::size_t end = at + 1;
    const bool is_of = is_formerly && is_among(kBetweenFormerly, words_[end].folded);
    if (is_of) ++end;
    std::string name = name_at(words_, end);
    if (!is_name_of_employer(name, sort_, is_workplace) || is_of_thing(words_, at, end)) return;
    const bool is_title = sort_ == TextSort::kTitle;
    const bool is_noun = (!is_title || is_formerly) && !is_workplace;
    if (is_noun && may_be_noun(words_, at, name)) return;
    const bool may_be_skill = (!is_title || is_formerly || is_for) && (is_for || !is_workplace);
    employers_.push_back({std::move(name), may_be_skill, words_[at].folded == "with",
                          is_past(at, is_for, is_formerly)});
  }

  bool is_past(std::size_t at, bool is_for, bool is_formerly) const {
    if (is_formerly) return true;
    if (is_for) return !is_among(kToWork, ascii_lower(words_[at - 1].written));
    return words_[at].folded == "ex" || is_said_before(words_, at, kOfThePast);
  }

  std::vector<Word> words_;
  TextSort sort_;
  std::vector<ClaimedEmployer>& employers_;
};

std::vector<ClaimedEmployer> employers_behind(std::string_view text, TextSort sort) {
  std::vector<ClaimedEmployer> employers;
  const std::string plain = with_at_as_word(text);
  for (const std::string_view clause : clauses_of(plain)) {
    EmployerReader(words_in(clause), sort, employers);
  }
  return employers;
}

}  // namespace

std::vector<ClaimedEmployer> employers_in(std::string_view text, bool is_title) {
  return employers_behind(text, is_title ? TextSort::kTitle : TextSort::kOfPerson);
}

std::vector<ClaimedEmployer> employers_in_sentence(std::string_view text) {
  return employers_behind(text, TextSort::kSentence);
}

}  // namespace cvpress::tailor
