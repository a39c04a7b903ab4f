#include "claims/claimed_ranks.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include "base/utf8.h"
#include "claims/claim_words.h"
#include "claims/title_names.h"

namespace cvpress::claims {
namespace {

/// Before "professor", and how else a profile may say it.
constexpr std::pair<std::string_view, std::string_view> kRanks[] = {
    {"full", "full ordentliche ordentlicher ordinarius ordinaria catedrático catedrática"},
    {"ordentliche", "full ordentliche ordentlicher ordinarius ordinaria"},
    {"ordentlicher", "full ordentliche ordentlicher ordinarius ordinaria"},
    {"associate", "associate außerordentliche außerordentlicher titular"},
    {"assistant", "assistant juniorprofessor juniorprofessorin"},
    {"adjunct", "adjunct"},
    {"visiting", "visiting guest gastprofessor gastprofessorin"},
    {"distinguished", "distinguished"},
    {"honorary", "honorary honorarprofessor honorarprofessorin"},
    {"emeritus", "emeritus emerita"}};

/// Before any role, and how else a profile may say it.
constexpr std::string_view kLeading[] = {"leitende", "leitender", "leitenden"};
constexpr std::string_view kLeadingNames =
    "leitende leitender lead leader head chief principal leiter leiterin manager director";

/// In one word with a role, and how else a profile may say it.
constexpr std::pair<std::string_view, std::string_view> kPrefixes[] = {
    {"chef", "chief chef chefin lead leitende leitender principal"},
    {"haupt", "principal chief lead main leitende leitender"},
    {"ober", "senior chief lead principal leitende leitender"},
    {"vize", "vice deputy vp stellvertretende stellvertretender"},
    {"general", "general"},
    {"senior", "senior principal staff lead"}};
/// Any role may follow it, one of several words, too: "Chefsoftwareentwickler".
constexpr std::string_view kBeforeLongRoles = "chef";

/// Numbers of roles and their English ones.
constexpr std::array<std::string_view, 2> kRoleNumbers[] = {
    {"first", "first"},  {"second", "second"}, {"third", "third"},   {"founding", "founding"},
    {"erste", "first"},  {"erster", "first"},  {"zweite", "second"}, {"zweiter", "second"},
    {"dritte", "third"}, {"dritter", "third"}, {"premier", "first"}, {"première", "first"},
    {"primer", "first"}, {"primera", "first"}};
constexpr std::string_view kBeforeNumbers[] = {"as",   "als",    "was", "war",   "am",  "bin",
                                               "were", "became", "is",  "wurde", "ist", "comme"};
constexpr std::string_view kArticlesOfRoles[] = {"the", "a", "die", "der", "la", "le"};
constexpr std::string_view kOwners[] = {"my", "our", "their", "its", "your", "meine", "unsere"};
constexpr std::string_view kOthersBehind[] = {"i", "we", "they", "ich", "wir", "whom", "hired"};

constexpr std::string_view kHeadWords[] = {"head", "leiter", "leiterin"};
constexpr std::string_view kBeforeHeaded[] = {"of", "der", "des"};

/// The first letters of the prefixes, and of the words before roles, of which most words have none.
constexpr std::string_view kFirstOfPrefixes = "chovgs";
constexpr std::string_view kFirstOfNumbers = "fstezdp";

bool begins_with_one(const std::string& word, std::string_view letters) {
  return !word.empty() && letters.find(word.front()) != std::string_view::npos;
}

std::string_view number_of_role(const std::string& folded) {
  if (!begins_with_one(folded, kFirstOfNumbers)) return {};
  for (const auto& [word, number] : kRoleNumbers) {
    if (word == folded) return number;
  }
  return {};
}

std::vector<std::string> as_strings(std::string_view row) {
  std::vector<std::string> names;
  for (const std::string_view name : names_of(row)) names.emplace_back(name);
  return names;
}

/// "first designer" of "erste Designerin"; "" where no role is there.
std::string numbered_role(std::string_view number, const Word& word) {
  const NamedTitle found = title_named(without_dots(word.folded));
  if (found.row == nullptr || found.row->is_degree) return {};
  return std::string(number) + " " + std::string(names_of(found.row->names).front());
}

bool is_of_person(const std::vector<Word>& words, std::size_t number, bool is_title) {
  std::size_t before = number;
  if (before > 0 && is_among(kArticlesOfRoles, words[before - 1].folded)) --before;
  if (before == 0) return true;
  const std::string& word = words[before - 1].plain;
  if (is_title) return !is_among(kOwners, word);
  return words[number].begins_sentence || is_among(kBeforeNumbers, word);
}

}  // namespace

std::optional<Rank> rank_in_word(const Word& word) {
  if (!begins_with_one(word.folded, kFirstOfPrefixes)) return std::nullopt;
  for (const auto& [prefix, names] : kPrefixes) {
    if (!word.folded.starts_with(prefix)) continue;
    const std::string_view rest = std::string_view(word.folded).substr(prefix.size());
    const NamedTitle found = title_named(rest);
    const bool is_title = found.row != nullptr && !found.row->is_degree &&
                          (found.name == rest || prefix == kBeforeLongRoles);
    if (!is_title && !is_role_of_houses(rest)) return std::nullopt;
    Rank rank{word.written, as_strings(names)};
    rank.names.push_back(word.folded);
    return rank;
  }
  return std::nullopt;
}

std::optional<Rank> rank_before(const std::vector<Word>& words, std::size_t at,
                                const ClaimedTitle& title) {
  if (at == 0) return std::nullopt;
  const bool is_professor =
      std::find(title.names.begin(), title.names.end(), "professor") != title.names.end();
  if (!is_professor && !words[at - 1].folded.starts_with(kLeading[0])) return std::nullopt;
  const std::string& before = words[at - 1].plain;
  const std::string written = words[at - 1].written + " " + words[at].written;
  if (is_among(kLeading, before) && !title.is_degree) {
    return Rank{written, as_strings(kLeadingNames)};
  }
  for (const auto& [rank, names] : kRanks) {
    if (rank == before) return Rank{written, as_strings(names)};
  }
  return std::nullopt;
}

std::optional<Rank> number_before(const std::vector<Word>& words, std::size_t at,
                                  const ClaimedTitle& title, bool is_title) {
  if (at == 0 || title.is_degree || is_plural(words[at])) return std::nullopt;
  const std::string_view number = number_of_role(words[at - 1].folded);
  if (number.empty() || !is_of_person(words, at - 1, is_title)) return std::nullopt;
  const bool is_others = at + 1 < words.size() && is_among(kOthersBehind, words[at + 1].plain);
  if (is_others) return std::nullopt;
  std::string name = numbered_role(number, words[at]);
  if (name.empty()) return std::nullopt;
  return Rank{words[at - 1].written + " " + words[at].written, {std::move(name)}};
}

std::vector<std::string> numbered_roles(const std::vector<Word>& words) {
  std::vector<std::string> names;
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    const std::string_view number = number_of_role(words[i].folded);
    if (number.empty()) continue;
    std::string name = numbered_role(number, words[i + 1]);
    if (!name.empty()) names.push_back(std::move(name));
  }
  return names;
}

bool is_said_of_person(const std::vector<Word>& words, std::size_t at) {
  return words[at].begins_sentence || is_of_person(words, at, false);
}

std::string headed_at(const std::vector<Word>& words, std::size_t at) {
  if (!is_among(kHeadWords, words[at].folded)) return {};
  std::size_t next = at + 1;
  if (next >= words.size() || !is_among(kBeforeHeaded, words[next].folded)) return {};
  ++next;
  while (next < words.size() && is_among(kArticlesOfRoles, words[next].folded)) ++next;
  return next < words.size() ? words[next].folded : std::string();
}

}  // namespace cvpress::claims
