#include "tailor/claimed_employers.h"

#include <algorithm>
#include <utility>

#include "base/utf8.h"
#include "tailor/claim_words.h"
#include "tailor/claimed_titles.h"

namespace cvpress::tailor {
namespace {

constexpr std::string_view kBeforeEmployers[] = {"at", "bei", "beim", "chez", "ex"};
/// Those behind which any noun may stand.
constexpr std::string_view kBeforeNouns[] = {"bei", "beim"};

/// Before an "at" that is of a thing, and behind the name of one.
constexpr std::string_view kBeforeThings[] = {
    "good",  "better", "best",    "great", "look",      "looked",  "arrive",
    "aim",   "aimed",  "arrived", "excel", "adept",     "skilled", "excelled",
    "spoke", "speak",  "speaker", "talk",  "presented", "keynote"};
constexpr std::string_view kBehindLevels[] = {"level", "scale", "ebene", "niveau"};
constexpr std::string_view kSeasons[] = {"christmas", "easter", "thanksgiving"};
/// Before an "at" of those who work there, whatever skills there are of that name.
constexpr std::string_view kBeforeWorkplaces[] = {
    "work",       "worked",     "working",    "employed",    "hired",       "job",
    "role",       "joined",     "position",   "team",        "serve",       "served",
    "internship", "arbeitete",  "tätig",      "formerly",    "früher",      "zuletzt",
    "zuvor",      "ehemals",    "angestellt", "beschäftigt", "werkstudent", "werkstudentin",
    "praktikum",  "ausbildung", "jahre",      "jahren"};

/// Two words before a name, of those who work there: "worked for Siemens".
constexpr std::pair<std::string_view, std::string_view> kWorkFor[] = {
    {"work", "for"},       {"worked", "for"},   {"working", "for"},   {"employed", "by"},
    {"hired", "by"},       {"employee", "of"},  {"arbeitete", "für"}, {"tätig", "für"},
    {"travaillé", "pour"}, {"trabajé", "para"}, {"trabajó", "para"},  {"lavorato", "per"},
    {"trabalhei", "para"}};
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

/// Whether a single German noun, which has a capital as names have, may stand behind a word.
bool may_be_noun(const std::vector<Word>& words, std::size_t at, const std::string& name) {
  const std::string& word = words[at].folded;
  const bool is_behind_noun = is_among(kBeforeNouns, word) || is_among(kFormerlyInGerman, word);
  return is_behind_noun && name.find(' ') == std::string::npos && !is_written_as_name(name);
}

bool is_name_of_employer(const std::string& name, bool is_sentence, bool is_workplace) {
  if (name.empty()) return false;
  if (!titles_in(name, true).empty()) return false;
  const bool is_lower_name = is_workplace && is_ascii_letter(name.front()) &&
                             is_written_as_name(name) && name.find('.') == std::string::npos;
  return !is_sentence || is_capitalised(name) || is_lower_name;
}

std::vector<ClaimedEmployer> employers_behind(std::string_view text, bool is_sentence) {
  std::vector<ClaimedEmployer> employers;
  const std::string plain = with_at_as_word(text);
  for (const std::string_view clause : clauses_of(plain)) {
    const std::vector<Word> words = words_in(clause);
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
      const bool is_at = is_among(kBeforeEmployers, words[i].folded);
      const bool is_for = is_work_for(words, i);
      const bool is_formerly = is_among(kFormerly, ascii_lower(words[i].written));
      if (!is_at && !is_for && !is_formerly) continue;
      const bool is_workplace =
          is_for || (i > 0 && is_among(kBeforeWorkplaces, ascii_lower(words[i - 1].written)));
      std::size_t end = i + 1;
      std::string name = name_at(words, end);
      if (!is_name_of_employer(name, is_sentence, is_workplace)) continue;
      if (is_of_thing(words, i, end)) continue;
      if ((is_sentence || is_formerly) && !is_workplace && may_be_noun(words, i, name)) continue;
      const bool may_be_skill = (is_sentence || is_formerly || is_for) && (is_for || !is_workplace);
      employers.push_back({std::move(name), may_be_skill});
    }
  }
  return employers;
}

}  // namespace

std::vector<ClaimedEmployer> employers_in(std::string_view text) {
  return employers_behind(text, false);
}

std::vector<ClaimedEmployer> employers_in_sentence(std::string_view text) {
  return employers_behind(text, true);
}

}  // namespace cvpress::tailor
