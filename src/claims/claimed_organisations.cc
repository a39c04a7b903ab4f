#include "claims/claimed_organisations.h"

#include <algorithm>
#include <utility>

#include "claims/claimed_titles.h"

namespace cvpress::claims {
namespace {

/// Before the names of those one works for, where the kind stands at the end of the name, and in
/// languages where it may stand anywhere. What stands behind "at" and "bei" is an employer of any
/// name.
constexpr std::string_view kBeforeEnglishNames[] = {"with", "in"};
constexpr std::string_view kBeforeOtherNames[] = {"im",   "am", "an",  "chez",   "au",   "à",
                                                  "dans", "en", "nel", "nella",  "alla", "al",
                                                  "na",   "no", "aan", "presso", "in"};

constexpr std::size_t kFarthestRoleBefore = 7;
/// Between who somebody was and its "as".
constexpr std::string_view kBeing[] = {"as",    "als",  "was",  "war",    "bin",   "am",
                                       "comme", "como", "come", "became", "wurde", "were"};
constexpr std::string_view kAs[] = {"as", "als", "comme", "como", "come"};

constexpr std::string_view kWork[] = {
    "worked",    "working",    "employed",   "served",     "interned",    "arbeite",
    "arbeitete", "gearbeitet", "tätig",      "angestellt", "beschäftigt", "travaillé",
    "travaille", "trabajé",    "trabajado",  "lavorato",   "stint",       "career",
    "job",       "position",   "internship", "praktikum",  "traineeship"};
/// Behind a German name.
constexpr std::string_view kWorkBehind[] = {"gearbeitet", "angestellt", "beschäftigt",
                                            "tätig",      "arbeite",    "arbeitete"};
constexpr std::string_view kTimes[] = {"year",    "years",  "month", "months", "decade",
                                       "decades", "jahr",   "jahre", "jahren", "monate",
                                       "ans",     "années", "años",  "anni",   "anos"};
constexpr std::string_view kBeen[] = {"was", "been"};
/// What is done there by those who do not work there.
constexpr std::string_view kNoWork[] = {
    "visit",      "visited",     "visiting",    "loan",           "loans",       "lent",
    "exhibited",  "exhibit",     "exhibition",  "shown",          "spoke",       "talk",
    "talked",     "lecture",     "presented",   "besuchte",       "besucht",     "leihgabe",
    "leihgaben",  "ausstellung", "vortrag",     "gezeigt",        "ausgestellt", "exposition",
    "exposé",     "exposición",  "visité",      "read",           "lese",        "seen",
    "saw",        "sah",         "gesehen",     "collaborated",   "project",     "projekt",
    "partner",    "partnership", "volunteer",   "zusammenarbeit", "studied",     "studierte",
    "studierend", "cooperation", "kooperation", "reading"};
constexpr std::string_view kQuotes[] = {"\"", "\u201C", "\u201E", "\u00AB", "'", "\u2018"};

bool is_role_there(const Word& word) {
  if (is_plural(word)) return false;
  const std::string plain = without_dots(word.folded);
  if (is_role_of_houses(plain)) return true;
  const NamedTitle found = title_named(plain);
  const bool is_title = found.row != nullptr && !found.row->is_degree;
  return is_title && (!is_only_as_name(found.name) || is_capitalised(word.written));
}

/// Reads a sentence.
class OrganisationReader {
 public:
  OrganisationReader(const PartedWords& sentence, TextSort sort) : parted_(sentence), sort_(sort) {}

  void read(std::vector<Organisation>& claims) const {
    const bool is_wish = claims::is_wish(words());
    for (std::size_t i = 1; i < words().size(); ++i) {
      std::optional<Organisation> found = behind_sign(i);
      if (found && is_wish) continue;
      if (!found) found = behind_word(i, is_wish);
      if (!found) continue;
      i = found->end - 1;
      claims.push_back(std::move(*found));
    }
  }

 private:
  const std::vector<Word>& words() const { return parted_.words; }

  const std::string& plain(std::size_t at) const { return words()[at].plain; }

  bool is_joined(std::size_t at) const {
    return parted_.is_joined(at) && parted_.before[at] != " - ";
  }

  template <std::size_t N>
  bool says_any(std::size_t begin, std::size_t end, const std::string_view (&table)[N]) const {
    for (std::size_t i = begin; i < end; ++i) {
      if (is_among(table, plain(i))) return true;
    }
    return false;
  }

  bool has_role(std::size_t begin, std::size_t end) const {
    return std::any_of(words().begin() + static_cast<std::ptrdiff_t>(begin),
                       words().begin() + static_cast<std::ptrdiff_t>(end), is_role_there);
  }

  bool is_quoted(std::size_t at) const {
    return std::any_of(std::begin(kQuotes), std::end(kQuotes), [&](std::string_view quote) {
      return parted_.before[at].find(quote) != std::string_view::npos;
    });
  }

  /// "Conservator, British Museum" and "Keeper of Ships – Rijksmuseum", up to the next sign.
  std::optional<Organisation> behind_sign(std::size_t at) const {
    const bool may_be = sort_ == TextSort::kTitle && !is_joined(at) && !is_quoted(at) &&
                        parted_.before[at] != " & ";
    if (!may_be) return std::nullopt;
    auto found = organisation_at(parted_, at, KindPlace::kLast);
    if (!found || !has_role(0, at) || says_any(0, at, kNoWork)) return std::nullopt;
    const bool is_whole = found->end == words().size() || !is_joined(found->end) ||
                          is_year_word(words()[found->end].written);
    return is_whole ? std::move(found) : std::nullopt;
  }

  std::optional<Organisation> behind_word(std::size_t before, bool is_wish) const {
    const std::size_t at = before + 1;
    if (at >= words().size() || !is_joined(at)) return std::nullopt;
    const std::string& word = plain(before);
    const bool is_other = is_among(kBeforeOtherNames, word);
    if (!is_other && !is_among(kBeforeEnglishNames, word)) return std::nullopt;
    const bool is_english = word == "with" || plain(at) == "the";
    auto found = organisation_at(parted_, at, is_english ? KindPlace::kLast : KindPlace::kAnywhere);
    if (!found || !is_work(before, found->end, is_wish)) return std::nullopt;
    return found;
  }

  std::size_t begin_of_clause(std::size_t at) const {
    std::size_t begin = at;
    while (begin > 0 && is_joined(begin)) --begin;
    return begin;
  }

  /// Whether the word before the name of an organisation is said of somebody who works there.
  bool is_work(std::size_t before, std::size_t end, bool is_wish) const {
    const std::size_t clause = begin_of_clause(before);
    if (says_any(clause, before, kNoWork)) return false;
    if (is_past_work(clause, before, end)) return true;
    if (is_wish) return false;
    const std::size_t begin = before - std::min(before - clause, kFarthestRoleBefore);
    if (sort_ == TextSort::kTitle) return has_role(begin, before);
    if (!has_role(begin, before)) return false;
    if (sort_ == TextSort::kSentence) return says_any(clause, before, kAs);
    return says_any(clause, before, kBeing) || is_role_there(words()[before - 1]);
  }

  bool is_past_work(std::size_t clause, std::size_t before, std::size_t end) const {
    if (before == clause) return says_behind(end, kWorkBehind);
    const bool is_with = plain(before) == "with";
    const std::string& last = plain(before - 1);
    if (is_with && last == "worked") return says_behind(end, kTimes);
    if (is_with && is_among(kBeen, last)) return sort_ != TextSort::kSentence;
    if (is_with && is_among(kTimes, last)) return true;
    if (is_with) return is_among(kWork, last);
    return says_any(clause, before, kWork) || says_behind(end, kWorkBehind);
  }

  /// Whether one of the words stands behind a place, in its clause.
  template <std::size_t N>
  bool says_behind(std::size_t at, const std::string_view (&table)[N]) const {
    std::size_t end = at;
    while (end < words().size() && is_joined(end)) ++end;
    return says_any(at, end, table);
  }

  const PartedWords& parted_;
  TextSort sort_;
};

}  // namespace

std::vector<Organisation> organisations_claimed(std::string_view text, TextSort sort) {
  std::vector<Organisation> claims;
  if (!may_name_organisation(text)) return claims;
  for (const std::string_view sentence : sentences_of(text)) {
    if (!may_name_organisation(sentence)) continue;
    OrganisationReader(parted_words(sentence), sort).read(claims);
  }
  return claims;
}

}  // namespace cvpress::claims
