#include "claims/claimed_employers.h"

#include <algorithm>
#include <cstdint>
#include <utility>

#include "base/utf8.h"
#include "claims/application_words.h"
#include "claims/claim_words.h"
#include "claims/claimed_titles.h"

namespace cvpress::claims {
namespace {

constexpr std::string_view kBeforeEmployers[] = {"at", "bei", "beim", "chez", "ex"};
/// Those behind which any noun may stand.
constexpr std::string_view kBeforeNouns[] = {"bei", "beim"};

/// Before an "at" that is of a thing, and behind the name of one.
constexpr std::string_view kBeforeThings[] = {
    "good",  "better", "best",    "great",   "look",  "looked",    "arrive",
    "aim",   "aimed",  "arrived", "excel",   "adept", "skilled",   "excelled",
    "happy", "spoke",  "speak",   "speaker", "talk",  "presented", "keynote"};
/// Anywhere before the "at" of events: "Speaker at Scale and at the meetup".
constexpr std::string_view kOfTalks[] = {"speaker",   "spoke",     "talk",       "talked",
                                         "presented", "presenter", "keynote",    "panellist",
                                         "vortrag",   "referent",  "referentin", "sprecherin"};
constexpr std::size_t kFarthestTalk = 8;
constexpr std::string_view kBehindLevels[] = {"level", "scale", "ebene", "niveau"};
constexpr std::string_view kHolidays[] = {"christmas", "easter", "thanksgiving"};
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

/// Before verbs, whose subject it is that employs: "Google hired me".
constexpr std::string_view kEmploying[] = {"employed", "hired", "recruited", "poached", "promoted"};
constexpr std::string_view kEmployed[] = {"me", "us"};
constexpr std::string_view kNobody[] = {"management", "someone", "somebody", "board", "team",
                                        "customers",  "clients", "people",   "users", "nobody"};
constexpr std::size_t kLongestName = 3;
/// At the end of the name of an event, or behind it.
constexpr std::string_view kEvents[] = {"meetup",    "conference", "conf",      "summit",
                                        "congress",  "kongress",   "konferenz", "days",
                                        "symposium", "workshop",   "festival",  "hackathon"};
/// Sorts of companies: "Series A", and behind them.
constexpr std::string_view kBeforeStages[] = {"series", "seed"};
constexpr std::string_view kSortsOfCompanies[] = {"companies", "startups", "start-ups",
                                                  "firms",     "firmen",   "unternehmen"};

/// A word in the place of what a row says of the application, which claims nothing.
constexpr std::string_view kWordOfTheRow = "roleoftherow";

/// "@" as a word, where it is no part of one, and a word for what a row says.
std::string with_at_as_word(std::string_view text) {
  std::string words;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::string_view rest = text.substr(i);
    if (rest.starts_with(kOfTheRow) || rest.starts_with(kRoleOfTheRow)) {
      words += kWordOfTheRow;
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

/// "Werkstudentin bei", "engineer at".
bool is_behind_role(const std::vector<Word>& words, std::size_t at) {
  if (at > 0 && words[at - 1].written == kWordOfTheRow) return true;
  return at > 0 && !words[at - 1].written.ends_with('s') &&
         !titles_in(words[at - 1].written, true).empty();
}

bool is_of_talk(const std::vector<Word>& words, std::size_t at) {
  if (is_behind_role(words, at)) return false;
  for (std::size_t i = at; i > 0 && i + kFarthestTalk > at; --i) {
    if (is_among(kOfTalks, words[i - 1].folded)) return true;
  }
  return false;
}

/// Whether the "at" of a name from there to `end` is one of levels, seasons and abilities.
bool is_of_thing(const std::vector<Word>& words, std::size_t at, std::size_t end) {
  const bool is_level = end < words.size() && is_among(kBehindLevels, words[end].folded);
  const bool is_able = at > 0 && is_among(kBeforeThings, words[at - 1].folded);
  return is_level || is_able || is_of_talk(words, at) ||
         is_among(kHolidays, ascii_lower(words[end - 1].written));
}

bool is_work_for(const std::vector<Word>& words, std::size_t at) {
  return at > 0 && std::any_of(std::begin(kWorkFor), std::end(kWorkFor), [&](const auto& row) {
           return words[at].folded == row.second && ascii_lower(words[at - 1].written) == row.first;
         });
}

/// Whether words of a table stand before a place, or right there a year.
template <std::size_t N>
bool is_said_before(const std::vector<Word>& words, std::size_t at,
                    const std::string_view (&table)[N]) {
  if (at > 0 && is_year_word(words[at - 1].written)) return true;
  for (std::size_t i = at; i > 0 && i + kFarthestWorkplace > at; --i) {
    if (is_among(table, words[i - 1].plain)) return true;
  }
  return false;
}

/// Whether a single German noun, which has a capital as names have, may stand behind a word.
bool may_be_noun(const std::vector<Word>& words, std::size_t at, const std::string& name) {
  const std::string& word = words[at].folded;
  const bool is_behind_noun = is_among(kBeforeNouns, word) || is_among(kFormerlyInGerman, word);
  return is_behind_noun && name.find(' ') == std::string::npos && !is_written_as_name(name);
}

/// Whether an event is spoken of, or companies of a sort: "the Microservices Meetup", "Series A".
bool is_no_employer(const std::vector<Word>& words, std::size_t begin, std::size_t end) {
  if (end == begin) return true;
  // "liegt bei 95.000 Euro"
  const std::string_view number = words[begin].written;
  if (number.find_first_not_of("0123456789.,\'") == std::string_view::npos) return true;
  const std::string first = ascii_lower(words[begin].written);
  const std::string last = ascii_lower(words[end - 1].written);
  const std::string next = end < words.size() ? ascii_lower(words[end].written) : "";
  return is_among(kBeforeStages, first) || is_among(kEvents, last) || is_among(kEvents, next) ||
         is_among(kSortsOfCompanies, next);
}

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
      read_subject(i);
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

  /// "Google hired me".
  void read_subject(std::size_t verb) {
    const bool is_employing = verb > 0 && verb + 1 < words_.size() &&
                              is_among(kEmploying, ascii_lower(words_[verb].written)) &&
                              is_among(kEmployed, ascii_lower(words_[verb + 1].written));
    if (!is_employing) return;
    std::size_t begin = verb;
    while (begin > 0 && verb - begin < kLongestName && is_capitalised(words_[begin - 1].written)) {
      --begin;
    }
    const bool is_nobody = begin == verb || is_stop_word(words_[begin].folded) ||
                           is_among(kNobody, ascii_lower(words_[begin].written));
    if (is_nobody) return;
    std::size_t at = begin;
    employers_.push_back({name_at(words_, at), false, true, true});
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
    const std::size_t begin = end;
    std::string name = name_at(words_, end);
    if (is_no_employer(words_, begin, end)) return;
    if (!is_name_of_employer(name, sort_, is_workplace) || is_of_thing(words_, at, end)) return;
    const bool is_title = sort_ == TextSort::kTitle;
    const bool is_noun = (!is_title || is_formerly) && !is_workplace;
    if (is_noun && may_be_noun(words_, at, name)) return;
    const bool may_be_skill = (!is_title || is_formerly || is_for) && (is_for || !is_workplace);
    const bool is_since = end < words_.size() && is_among(kSinceWords, words_[end].folded);
    employers_.push_back({std::move(name), may_be_skill, words_[at].folded == "with",
                          is_past(at, is_for, is_formerly),
                          is_since || is_behind_role(words_, at)});
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

}  // namespace

std::vector<ClaimedEmployer> employers_in(std::string_view text, TextSort sort) {
  std::vector<ClaimedEmployer> employers;
  const std::string plain = with_at_as_word(text);
  for (const std::string_view sentence : sentences_of(plain)) {
    const std::size_t first = employers.size();
    for (const std::string_view clause : clauses_of(sentence)) {
      EmployerReader(words_in(clause), sort, employers);
    }
    if (employers.size() == first) continue;
    const bool is_wish = claims::is_wish(words_in(sentence));
    for (std::size_t i = first; i < employers.size(); ++i) employers[i].is_wish = is_wish;
  }
  return employers;
}

}  // namespace cvpress::claims
