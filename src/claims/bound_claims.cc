#include "claims/bound_claims.h"

#include <algorithm>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "base/diagnostics.h"
#include "base/numbers.h"
#include "base/utf8.h"
#include "claims/claim_words.h"
#include "claims/claimed_titles.h"
#include "claims/role_times.h"

namespace cvpress::claims {
namespace {

constexpr std::string_view kBesidePlaces[] = {"at",     "bei", "beim", "chez", "from", "of",
                                              "for",    "für", "an",   "am",   "von",  "en",
                                              "presso", "bij", "na",   "no",   "nel",  "à"};
constexpr std::string_view kBeforeNames[] = {"the", "der", "dem", "den", "die", "la", "le", "l"};
/// They part a role from what stands before it: "engineer turned manager at Acme".
constexpr std::string_view kEndsOfClaims[] = {
    "i",     "who",  "and",  "then", "turned", "to",    "before", "after", "from",
    "later", "now",  "with", "led",  "ich",    "und",   "dann",   "davor", "danach",
    "je",    "et",   "puis", "y",    "luego",  "e",     "poi",    "while", "when",
    "or",    "oder", "than", "by",   "not",    "nicht", "neben",  "via"};
constexpr std::size_t kLongestRoleAtPlace = 7;
/// Before "lead" and "head" that are no roles.
constexpr std::string_view kBeforeVerbs[] = {"the", "to", "i", "we", "will", "would", "their"};
/// Behind the name of a place, before what somebody was there.
constexpr std::string_view kIntroducers[] = {"as",    "als", "became", "was",  "am",   "bin",
                                             "wurde", "war", "comme",  "como", "come", "were"};
constexpr std::size_t kFarthestYear = 6;
constexpr std::string_view kBetweenClauses[] = {"and", "und", "et", "y", "e", "but", "aber", "who"};
constexpr std::string_view kSignsOfTitles = ",(";
constexpr std::string_view kDashesOfTitles[] = {"–", "—", " - "};

/// Before a place of today or the last one, behind a sign: "since 2016, currently at Acme".
constexpr std::string_view kNow[] = {
    "currently",   "now",          "today",        "presently",   "lately",      "recently",
    "derzeit",     "zurzeit",      "aktuell",      "jetzt",       "heute",       "momentan",
    "gegenwärtig", "zuletzt",      "actuellement", "maintenant",  "actualmente", "ahora",
    "attualmente", "ora",          "oggi",         "atualmente",  "agora",       "hoje",
    "momenteel",   "tegenwoordig", "nu",           "aujourd'hui", "hoy"};
constexpr std::string_view kSignsBeforeNow = ",;(\u2013\u2014";

/// The name of a place in a sentence.
struct Mention {
  std::size_t begin = 0;
  std::size_t end = 0;  // words
  const Place* place = nullptr;
};

/// How many words from a place are a name of it; 0 for none.
std::size_t length_of_name(const Place& place, const std::vector<Word>& words, std::size_t at) {
  if (!is_capitalised(words[at].written)) return 0;
  std::size_t longest = 0;
  for (const std::vector<std::string>& name : place.names) {
    if (name.size() <= longest || at + name.size() > words.size()) continue;
    const bool is_it =
        std::equal(name.begin(), name.end(), words.begin() + static_cast<std::ptrdiff_t>(at),
                   [](const std::string& part, const Word& word) { return part == word.folded; });
    if (is_it) longest = name.size();
  }
  return longest;
}

std::vector<Mention> mentions_in(const std::vector<Word>& words, const std::vector<Place>& places) {
  std::vector<Mention> mentions;
  for (std::size_t at = 0; at < words.size(); ++at) {
    Mention mention{at, at, nullptr};
    for (const Place& place : places) {
      const std::size_t length = length_of_name(place, words, at);
      if (length > mention.end - at) mention = {at, at + length, &place};
    }
    if (mention.place == nullptr) continue;
    mentions.push_back(mention);
    at = mention.end - 1;
  }
  return mentions;
}

/// The titles of a sentence, those in small letters, too ("head of sales at Acme"), but not "took
/// the lead at Acme" and those that are wanted.
std::vector<ClaimedTitle> titles_beside(const PartedWords& sentence, bool is_title,
                                        const IsOwnTitle& is_own) {
  std::vector<ClaimedTitle> titles = titles_in(sentence.words, true);
  if (is_own) std::erase_if(titles, std::not_fn(is_own));
  if (is_title) return titles;
  std::erase_if(titles, [&](const ClaimedTitle& title) {
    const std::size_t at = title.word;
    const Word& word = sentence.words[at];
    const bool is_verb = is_only_as_name(word.written) && at > 0 &&
                         is_among(kBeforeVerbs, sentence.words[at - 1].folded);
    return is_verb || is_plural(word) || is_wanted(sentence.words, at) ||
           is_somebody_else(sentence.words, at);
  });
  return titles;
}

/// Reads a sentence that names places.
class SentenceReader {
 public:
  SentenceReader(const PartedWords& sentence, bool is_title, std::vector<Mention> mentions,
                 const std::vector<Place>& places, const IsOwnTitle& is_own)
      : parted_(sentence),
        is_title_(is_title),
        titles_(titles_beside(sentence, is_title, is_own)),
        mentions_(std::move(mentions)),
        places_(places) {}

  void read(std::vector<UnsaidClaim>& claims) const {
    for (const Mention& mention : mentions_) {
      read_roles_before(mention, claims);
      read_roles_behind(mention, claims);
    }
    read_years(claims);
  }

 private:
  bool has_dash_before(std::size_t word) const {
    return std::any_of(std::begin(kDashesOfTitles), std::end(kDashesOfTitles),
                       [&](std::string_view dash) {
                         return parted_.before[word].find(dash) != std::string_view::npos;
                       });
  }

  /// Where a role right before a place ends: before its "at", or before a sign of a headline.
  std::optional<std::size_t> end_of_role(const Mention& mention) const {
    std::size_t at = mention.begin;
    const bool is_behind_sign =
        at > 0 && (parted_.has_sign_before(at, kSignsOfTitles) || has_dash_before(at));
    if (is_behind_sign) {
      const bool is_line = is_title_ || begin_of_role(at) == 0;
      return is_line ? std::optional(at) : std::nullopt;
    }
    while (at > 0 && is_among(kBeforeNames, parted_.words[at - 1].folded)) --at;
    const bool is_at_sign = parted_.before[at].find('@') != std::string_view::npos;
    if (is_at_sign) return at;
    const bool is_beside = at > 0 && is_among(kBesidePlaces, parted_.words[at - 1].folded) &&
                           (parted_.is_joined(at - 1) || is_title_);
    return is_beside ? std::optional(at - 1) : std::nullopt;
  }

  std::size_t begin_of_role(std::size_t end) const {
    std::size_t begin = end;
    while (begin > 0 && end - begin < kLongestRoleAtPlace) {
      const Word& word = parted_.words[begin - 1];
      if (is_among(kEndsOfClaims, ascii_lower(word.written))) break;
      const bool has_sign = begin < end && !parted_.is_joined(begin);
      if (has_sign && !goes_on_before(begin, end)) break;
      --begin;
    }
    return begin;
  }

  /// Whether a comma is within a role: in a headline, and in "Manager, Voice Services at Acme".
  bool goes_on_before(std::size_t comma, std::size_t end) const {
    if (!parted_.has_sign_before(comma, ",")) return false;
    if (is_title_) return true;
    for (std::size_t i = comma; i < end; ++i) {
      const bool is_name = is_capitalised(parted_.words[i].written);
      if (!is_name || (i > comma && !parted_.is_joined(i))) return false;
    }
    return true;
  }

  void read_roles_before(const Mention& mention, std::vector<UnsaidClaim>& claims) const {
    const auto end = end_of_role(mention);
    if (!end) return;
    const std::size_t begin = begin_of_role(*end);
    const std::size_t before = claims.size();
    for (const ClaimedTitle& title : titles_) {
      if (title.word >= begin && title.word < *end) check(title, mention, claims);
    }
    if (claims.size() == before) check_phrase(begin, *end, mention, claims);
  }

  /// "Interaction designer" at one place, of who was a product designer there and an interaction
  /// designer elsewhere.
  void check_phrase(std::size_t begin, std::size_t end, const Mention& mention,
                    std::vector<UnsaidClaim>& claims) const {
    const std::set<std::string>& known = mention.place->titles;
    for (const Place& place : places_) {
      for (const Role& role : place.roles) {
        const bool is_known = std::all_of(role.words.begin(), role.words.end(),
                                          [&](const auto& word) { return known.contains(word); });
        if (is_known || role.words.size() < 2 || !says(role.words, begin, end)) continue;
        std::string title;
        for (const std::string& word : role.words) title += (title.empty() ? "" : " ") + word;
        tell(Fact::kTitles, title, mention, claims);
        return;
      }
    }
  }

  bool says(const std::vector<std::string>& phrase, std::size_t begin, std::size_t end) const {
    const auto first = parted_.words.begin() + static_cast<std::ptrdiff_t>(begin);
    const auto last = parted_.words.begin() + static_cast<std::ptrdiff_t>(end);
    const auto found =
        std::search(first, last, phrase.begin(), phrase.end(),
                    [](const Word& word, const std::string& part) { return word.folded == part; });
    if (found == last) return false;
    return !is_plural(*(found + static_cast<std::ptrdiff_t>(phrase.size()) - 1));
  }

  /// "At Acme as a manager", "Acme (manager)".
  void read_roles_behind(const Mention& mention, std::vector<UnsaidClaim>& claims) const {
    const std::size_t end = end_of_region(mention);
    const bool is_in_brackets =
        mention.end < end && parted_.before[mention.end].find('(') != std::string_view::npos;
    for (const ClaimedTitle& title : titles_) {
      if (title.word < mention.end || title.word >= end) continue;
      if (is_in_brackets || is_behind_as(title.word, mention.end)) check(title, mention, claims);
    }
  }

  std::size_t end_of_region(const Mention& mention) const {
    std::size_t end = mention.end;
    while (end < parted_.words.size()) {
      const bool is_next = std::any_of(mentions_.begin(), mentions_.end(),
                                       [&](const Mention& next) { return next.begin == end; });
      if (is_next || parted_.has_sign_before(end, ")")) break;
      ++end;
    }
    return end;
  }

  bool is_behind_as(std::size_t title, std::size_t begin) const {
    for (std::size_t at = title; at > begin && title - at < 4; --at) {
      if (!parted_.is_joined(at)) return false;
      const std::string before = ascii_lower(parted_.words[at - 1].written);
      if (is_among(kIntroducers, before)) return true;
      if (is_among(kEndsOfClaims, before)) return false;
    }
    return false;
  }

  static void check(const ClaimedTitle& title, const Mention& mention,
                    std::vector<UnsaidClaim>& claims) {
    const std::set<std::string>& known = mention.place->titles;
    const bool is_known = std::any_of(known.begin(), known.end(), [&](const std::string& word) {
      return std::any_of(title.names.begin(), title.names.end(), [&](const std::string& name) {
        return is_called(without_dots(word), name);
      });
    });
    if (is_known) return;
    tell(title.is_degree ? Fact::kDegrees : Fact::kTitles, title.written, mention, claims);
  }

  static void tell(Fact fact, const std::string& title, const Mention& mention,
                   std::vector<UnsaidClaim>& claims) {
    claims.push_back({fact,
                      fmt::format("the profile does not say the {} {} of {}",
                                  fact == Fact::kDegrees ? "degree" : "title", json_quoted(title),
                                  json_quoted(mention.place->written)),
                      title});
  }

  void read_years(std::vector<UnsaidClaim>& claims) const {
    for (std::size_t i = 0; i < parted_.words.size(); ++i) {
      const std::string& word = parted_.words[i].written;
      if (is_year_word(word)) read_year(i, parse_whole(word).value_or(0), claims);
    }
  }

  std::size_t distance_to(const Mention& mention, std::size_t at) const {
    return at < mention.begin ? mention.begin - at - 1 : at - mention.end;
  }

  /// Whether a sign stands between a place and a word.
  bool is_parted(const Mention& mention, std::size_t at) const {
    const std::size_t begin = std::min(mention.end, at + 1);
    const std::size_t end = std::max(mention.begin, at);
    for (std::size_t i = begin; i <= end; ++i) {
      if (!parted_.is_joined(i)) return true;
    }
    return false;
  }

  /// Whether "and" and such stand between a place and a year.
  bool has_other_clause(const Mention& mention, std::size_t at) const {
    const std::size_t begin = std::min(mention.end, at + 1);
    const std::size_t end = std::max(mention.begin, at);
    for (std::size_t i = begin; i < end; ++i) {
      if (is_among(kBetweenClauses, parted_.words[i].folded)) return true;
    }
    return false;
  }

  /// A year may be of any place near it.
  void read_year(std::size_t at, int year, std::vector<UnsaidClaim>& claims) const {
    std::vector<const Mention*> near;
    for (const Mention& mention : mentions_) {
      const bool is_near =
          distance_to(mention, at) <= kFarthestYear && !has_other_clause(mention, at);
      if (is_near) near.push_back(&mention);
    }
    if (near.empty()) return;
    const auto farness = [&](const Mention* mention) {
      return std::pair(is_parted(*mention, at), distance_to(*mention, at));
    };
    if (is_since_before(at) && near.front()->begin > at && is_before_now(at, *near.front()) &&
        began_work(places_, year, month_at(at))) {
      return;
    }
    const Mention& nearest = **std::min_element(
        near.begin(), near.end(),
        [&](const Mention* one, const Mention* other) { return farness(one) < farness(other); });
    const bool is_said =
        is_since_before(at)
            ? began_there(*nearest.place, year, month_at(at)) && began_as_said(nearest, year)
            : std::any_of(near.begin(), near.end(), [&](const Mention* mention) {
                return was_there(*mention->place, year, month_at(at));
              });
    if (is_said) return;
    claims.push_back({Fact::kDates,
                      fmt::format("the profile does not say the year {} of {}", year,
                                  json_quoted(nearest.place->written)),
                      std::to_string(year)});
  }

  /// "Engineer since 2016, currently at Acme": the year is of the role, and not of the place.
  bool is_before_now(std::size_t year, const Mention& mention) const {
    const std::size_t since = month_at(year) == 0 ? year - 1 : year - 2;
    const bool has_role_before = since > 0 && parted_.is_joined(since);
    for (std::size_t at = year + 1; at < mention.begin; ++at) {
      if (!is_among(kNow, parted_.words[at].plain)) continue;
      const bool has_sign = std::any_of(
          parted_.before.begin() + static_cast<std::ptrdiff_t>(year) + 1,
          parted_.before.begin() + static_cast<std::ptrdiff_t>(at) + 1,
          [](std::string_view sign) { return sign.find_first_of(kSignsBeforeNow) != sign.npos; });
      return has_sign && (has_role_before || at > year + 1);
    }
    return false;
  }

  /// The month of the year at a word; 0 for none.
  int month_at(std::size_t at) const { return month_before(parted_, at); }

  /// Whether one of the roles that stand before a place began in that year.
  bool began_as_said(const Mention& mention, int year) const {
    const auto end = end_of_role(mention);
    if (!end || mention.place->said_years.contains(year)) return true;
    const std::size_t begin = begin_of_role(*end);
    return std::all_of(titles_.begin(), titles_.end(), [&](const ClaimedTitle& title) {
      if (title.is_degree || title.word < begin || title.word >= *end) return true;
      return is_role_from(title, year, mention.place->roles);
    });
  }

  /// Roles without a year, and those that the profile does not name, may have begun in any.
  static bool is_role_from(const ClaimedTitle& title, int year, const std::vector<Role>& roles) {
    bool is_told = false;
    for (const Role& role : roles) {
      const bool is_it = std::any_of(role.words.begin(), role.words.end(), [&](const auto& word) {
        return std::any_of(title.names.begin(), title.names.end(), [&](const std::string& name) {
          return is_called(without_dots(word), name);
        });
      });
      if (is_it && (role.start == year || role.start == 0)) return true;
      is_told = is_told || is_it;
    }
    return !is_told;
  }

  bool is_since_before(std::size_t at) const {
    if (at > 1 && month_at(at) != 0) --at;
    return at > 0 && is_among(kSinceWords, ascii_lower(parted_.words[at - 1].written));
  }

  const PartedWords& parted_;
  bool is_title_;
  std::vector<ClaimedTitle> titles_;
  std::vector<Mention> mentions_;
  const std::vector<Place>& places_;
};

}  // namespace

std::vector<UnsaidClaim> claims_beside_places(const PartedWords& sentence, bool is_title,
                                              const std::vector<Place>& places,
                                              const IsOwnTitle& is_own) {
  std::vector<UnsaidClaim> claims;
  std::vector<Mention> mentions = mentions_in(sentence.words, places);
  if (mentions.empty()) return claims;
  SentenceReader(sentence, is_title, std::move(mentions), places, is_own).read(claims);
  return claims;
}

}  // namespace cvpress::claims
