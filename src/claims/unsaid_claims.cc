#include "claims/unsaid_claims.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "base/diagnostics.h"
#include "base/utf8.h"
#include "claims/bound_claims.h"
#include "claims/claimed_employers.h"
#include "claims/claimed_organisations.h"
#include "claims/claimed_ranks.h"
#include "claims/claimed_titles.h"
#include "claims/denials.h"
#include "claims/famous_names.h"
#include "claims/lesser_titles.h"
#include "claims/listed_employers.h"
#include "claims/open_degrees.h"
#include "claims/role_times.h"
#include "claims/schools.h"
#include "claims/told_names.h"
#include "claims/usual_terms.h"

namespace cvpress::claims {
namespace {

/// Verbs that say that somebody is a founder, and how else a profile says it.
constexpr std::string_view kFounded[] = {"founded",      "cofounded", "gründete", "gegründet",
                                         "mitgegründet", "fondé",     "cofondé",  "fundé"};
constexpr std::string_view kFounders[] = {"founded",    "cofounded",    "founder", "cofounder",
                                          "gründete",   "gegründet",    "gründer", "gründerin",
                                          "mitgründer", "mitgründerin", "fondé",   "fondateur",
                                          "fondatrice", "owner",        "inhaber", "inhaberin"};

/// Behind "founded" and "my", of those who founded something: "founded my own company".
constexpr std::string_view kMine[] = {"my", "our", "its", "their"};
constexpr std::string_view kFoundedThings[] = {"own",      "company", "firm",   "startup",
                                               "business", "studio",  "agency", "practice"};

/// Beside a role that somebody has or had.
constexpr std::string_view kHeld[] = {
    "currently",   "current",    "derzeit",   "aktuell",      "aktuelle",    "zurzeit",
    "experienced", "erfahrener", "erfahrene", "was",          "war",         "former",
    "formerly",    "ehemaliger", "ehemalige", "previously",   "previous",    "worked",
    "served",      "became",     "wurde",     "actuellement", "anciennement"};

bool is_word_of_profile(const std::string& word, const ProfileFacts& facts) {
  return facts.names.contains(word) || facts.titles.contains(word) || facts.words.contains(word);
}

bool is_skill(const std::string& name, const ProfileFacts& facts) {
  const auto terms = usual_terms();
  return facts.skills.contains(name) || std::find(terms.begin(), terms.end(), name) != terms.end();
}

UnsaidClaim unsaid_employer(std::string_view name) {
  return {Fact::kEmployers,
          fmt::format("the profile does not say the employer {}", json_quoted(name)),
          std::string(name)};
}

/// The first word of a name that says which school, or company.
std::string telling_word(std::string_view name) {
  const std::vector<Word> words = words_in(name);
  for (const Word& word : words) {
    if (!is_of_any_school(word.folded) && !is_stop_word(word.folded)) return word.folded;
  }
  return words.empty() ? std::string() : words.front().folded;
}

bool is_applied_to(const std::string& name, const std::vector<Company>& companies) {
  const std::string words = name_of_skill(name) + " ";
  return std::any_of(companies.begin(), companies.end(),
                     [&](const Company& company) { return words.starts_with(company.folded); });
}

/// Whether what is said of an employer may be said of one that the person applies to.
bool may_be_applied_to(const ClaimedEmployer& employer, TextSort sort) {
  if (employer.is_past) return false;
  return employer.is_wish || (sort != TextSort::kTitle && !employer.is_held);
}

bool is_known_employer(const ClaimedEmployer& employer, TextSort sort, const Known& known) {
  const std::string word = telling_word(employer.name);
  const ProfileFacts& facts = known.facts;
  if (word.empty() || facts.names.contains(word)) return true;
  if (sort == TextSort::kSentence && facts.mentioned.contains(word)) return true;
  if (may_be_applied_to(employer, sort) && is_applied_to(employer.name, known.companies)) {
    return true;
  }
  const bool may_be_beside_jobs = sort != TextSort::kTitle && !employer.is_held;
  if (may_be_beside_jobs && is_told_name(employer.name, facts.told_names)) return true;
  if (employer.may_be_skill && is_skill(name_of_skill(employer.name), facts)) return true;
  return employer.may_be_word && is_word_of_profile(word, facts);
}

/// With the company's name in its place.
std::string with_company(std::string_view text, const std::vector<Company>& companies) {
  std::string named(text);
  if (companies.empty()) return named;
  for (std::size_t at = named.find(kCompanyOfTheRow); at != std::string::npos;
       at = named.find(kCompanyOfTheRow, at)) {
    named.replace(at, kCompanyOfTheRow.size(), companies.front().name);
  }
  return named;
}

bool is_known_title(const ClaimedTitle& title, const ProfileFacts& facts) {
  const bool is_said =
      std::any_of(title.names.begin(), title.names.end(),
                  [&](const std::string& name) { return facts.titles.contains(name); });
  if (is_said) return true;
  return std::any_of(facts.titles.begin(), facts.titles.end(), [&](const std::string& word) {
    return std::any_of(title.names.begin(), title.names.end(), [&](const std::string& name) {
      return is_called(without_dots(word), name);
    });
  });
}

/// Whether a sentence with the role of the row says that somebody has or had it, and does not only
/// apply for it.
bool says_that_role_is_held(std::string_view sentence, const std::vector<Place>& places) {
  const PartedWords parted = parted_words(sentence);
  if (is_wish(parted.words)) return false;
  const bool is_told = std::any_of(parted.words.begin(), parted.words.end(), [](const Word& word) {
    return is_among(kHeld, word.plain) || is_among(kSinceWords, word.plain);
  });
  return is_told || names_place(parted.words, places);
}

std::string with_role(std::string_view sentence, std::string_view role) {
  std::string named(sentence);
  for (std::size_t at = named.find(kRoleOfTheRow); at != std::string::npos;
       at = named.find(kRoleOfTheRow, at + role.size())) {
    named.replace(at, kRoleOfTheRow.size(), role);
  }
  return named;
}

/// "I founded my habits on reports", "founded on tests".
bool is_only_grounded(const std::vector<Word>& words, std::size_t founds) {
  if (founds + 1 >= words.size()) return false;
  const std::string& next = words[founds + 1].plain;
  if (next == "on" || next == "upon") return true;
  if (!is_among(kMine, next)) return false;
  const auto behind = words.begin() + static_cast<std::ptrdiff_t>(founds) + 2;
  return std::none_of(behind, words.end(),
                      [](const Word& word) { return is_among(kFoundedThings, word.folded); });
}

/// "I founded a company", of one who was no founder.
void add_founder(const std::vector<Word>& words, const ProfileFacts& facts,
                 std::vector<UnsaidClaim>& claims) {
  const auto founds = std::find_if(
      words.begin(), words.end(), [](const Word& word) { return is_among(kFounded, word.folded); });
  if (founds == words.end()) return;
  if (is_negated(words, static_cast<std::size_t>(founds - words.begin()))) return;
  if (is_only_grounded(words, static_cast<std::size_t>(founds - words.begin()))) return;
  const bool is_said = std::any_of(
      std::begin(kFounders), std::end(kFounders),
      [&](std::string_view word) { return is_word_of_profile(std::string(word), facts); });
  if (is_said) return;
  claims.push_back(
      {Fact::kTitles,
       fmt::format("the profile does not say that anything was {}", json_quoted(founds->written)),
       founds->written});
}

/// "Head of Department" of somebody who is the deputy.
void add_heads(const std::vector<Word>& words, bool is_title, const ProfileFacts& facts,
               std::vector<UnsaidClaim>& claims) {
  if (facts.headed_by_others.empty() || is_wish(words)) return;
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (!is_title && !is_said_of_person(words, at)) continue;
    const std::string headed = headed_at(words, at);
    const bool is_own =
        headed.empty() || facts.headed.contains(headed) || (at > 0 && is_deputy(words[at - 1]));
    if (is_own || !facts.headed_by_others.contains(headed)) continue;
    claims.push_back({Fact::kTitles,
                      fmt::format("the profile says the deputy, and not the title {}",
                                  json_quoted(words[at].written + " of " + headed)),
                      words[at].written});
  }
}

/// "Head Nurse" of an assistant head nurse.
void add_full_titles(const std::vector<Word>& words, TextSort sort, const ProfileFacts& facts,
                     std::vector<UnsaidClaim>& claims) {
  for (const std::size_t at : full_titles_in(words, sort, facts.lesser)) {
    const std::string& written = words[at].written;
    const bool is_told = std::any_of(claims.begin(), claims.end(), [&](const UnsaidClaim& claim) {
      return claim.about.find(written) != std::string::npos;
    });
    if (is_told) continue;
    claims.push_back({Fact::kTitles,
                      fmt::format("the profile says the title {} only with a word that makes it "
                                  "less, such as \"deputy\"",
                                  json_quoted(written)),
                      written});
  }
}

/// The "President" of the "President's Club" that the profile tells of.
bool is_of_told_name(const ClaimedTitle& title, const std::vector<Word>& words,
                     const ProfileFacts& facts) {
  if (title.word + 1 >= words.size()) return false;
  const std::string& written = words[title.word].written;
  const std::size_t stem = written.find('\'');
  const bool is_split = words[title.word + 1].written == "s" && title.word + 2 < words.size();
  if (stem == std::string::npos && !is_split) return false;
  const auto years = std::count_if(words.begin(), words.end(),
                                   [](const Word& word) { return is_year_word(word.written); });
  if (years > 1) return false;  // which may be more than the profile says it of
  const Word& next = words[title.word + (is_split ? 2 : 1)];
  return is_capitalised(next.written) && facts.words.contains(next.folded) &&
         facts.words.contains(folded_word(written.substr(0, stem)));
}

/// Before German names of roles, which are the same of several: "drei Techniker".
constexpr std::string_view kSeveral[] = {"zwei",   "drei",    "vier",   "fünf", "sechs",
                                         "sieben", "acht",    "neun",   "zehn", "elf",
                                         "zwölf",  "mehrere", "einige", "viele"};

bool is_of_several(const ClaimedTitle& title, const std::vector<Word>& words) {
  return !words.empty() && title.word > 0 && is_among(kSeveral, words[title.word - 1].plain);
}

/// `words` are those of the text where it is of the person.
void add_titles(const std::vector<ClaimedTitle>& titles, const std::vector<Word>& words,
                const ProfileFacts& facts, std::vector<UnsaidClaim>& claims) {
  for (const ClaimedTitle& title : titles) {
    if (is_known_title(title, facts) || is_of_told_name(title, words, facts)) continue;
    if (is_of_several(title, words)) continue;
    if (is_of_studies(words, title.word, facts.studies)) continue;
    claims.push_back({title.is_degree ? Fact::kDegrees : Fact::kTitles,
                      fmt::format("the profile does not say the {} {}",
                                  title.is_degree ? "degree" : "title", json_quoted(title.written)),
                      title.written});
  }
}

/// The same of a sentence of what was done.
void add_titles_in_part(std::string_view text, const ProfileFacts& facts,
                        std::vector<UnsaidClaim>& claims) {
  if (facts.lesser.names.empty() && facts.open_degrees.names.empty()) return;
  const std::vector<Word> words = words_in(text);
  add_full_titles(words, TextSort::kSentence, facts, claims);
  if (facts.open_degrees.names.empty()) return;
  if (auto degree = completed_open_degree(words, TextSort::kSentence, titles_in(words, false),
                                          facts.open_degrees)) {
    claims.push_back(std::move(*degree));
  }
}

void add_titles_of_person(std::string_view sentence, TextSort sort, const ProfileFacts& facts,
                          std::vector<UnsaidClaim>& claims) {
  const bool is_title = sort == TextSort::kTitle;
  const PartedWords parted = parted_words(sentence);
  const std::vector<ClaimedTitle> titles = titles_in(parted.words, is_title);
  add_heads(parted.words, is_title, facts, claims);
  add_titles(is_title ? titles : titles_of_person(sentence, titles), parted.words, facts, claims);
  add_full_titles(parted.words, sort, facts, claims);
  if (auto degree = completed_open_degree(parted.words, sort, titles, facts.open_degrees)) {
    claims.push_back(std::move(*degree));
  }
  add_founder(parted.words, facts, claims);
  for (auto&& more : {claims_beside_places(parted, is_title, facts.places),
                      unsaid_studies(parted, titles, facts.studies, facts.places),
                      unsaid_times_of_roles(parted, titles, facts.places)}) {
    claims.insert(claims.end(), more.begin(), more.end());
  }
}

void add_famous(std::string_view text, TextSort sort, const Known& known,
                std::vector<UnsaidClaim>& claims) {
  for (const std::string& name : famous_companies_in(text)) {
    const bool is_known = is_word_of_profile(telling_word(name), known.facts) ||
                          is_skill(name_of_skill(name), known.facts);
    const bool is_aim = sort != TextSort::kTitle && is_applied_to(name, known.companies);
    if (!is_known && !is_aim) claims.push_back(unsaid_employer(name));
  }
}

/// Whether the profile names an organisation, or says all words that tell which one it is.
bool is_known_organisation(const Organisation& organisation, const Known& known) {
  const std::vector<std::string>& telling = organisation.telling;
  const ProfileFacts& facts = known.facts;
  const auto is_named = [&](const std::string& word) {
    return facts.names.contains(word) || facts.names.contains(folded_word(word)) ||
           facts.mentioned.contains(word);
  };
  const auto is_said = [&](const std::string& word) {
    return is_word_of_profile(word, facts) || is_word_of_profile(folded_word(word), facts);
  };
  return std::any_of(telling.begin(), telling.end(), is_named) ||
         (!telling.empty() && std::all_of(telling.begin(), telling.end(), is_said)) ||
         is_one_of(organisation, facts.places) ||
         is_known_school(organisation.name, facts.places, {}) ||
         is_applied_to(organisation.name, known.companies);
}

void add_organisations(std::string_view text, TextSort sort, const Known& known,
                       std::vector<UnsaidClaim>& claims) {
  for (const Organisation& organisation : organisations_claimed(text, sort)) {
    const bool is_told = std::any_of(claims.begin(), claims.end(), [&](const UnsaidClaim& claim) {
      return organisation.name.find(claim.about) != std::string::npos;
    });
    if (is_told || is_known_organisation(organisation, known)) continue;
    claims.push_back(unsaid_employer(organisation.name));
  }
}

}  // namespace

std::vector<UnsaidClaim> unsaid_titles(std::string_view said, TextSort sort, const Known& known) {
  std::vector<UnsaidClaim> claims;
  const std::string text = without_denied(said);
  if (sort == TextSort::kSentence) {
    add_titles(titles_in_sentence(text), {}, known.facts, claims);
    add_titles_in_part(text, known.facts, claims);
    return claims;
  }
  for (const std::string_view sentence : sentences_of(text)) {
    const bool is_held = !known.role.empty() && sentence.find(kRoleOfTheRow) != std::string::npos &&
                         says_that_role_is_held(sentence, known.facts.places);
    add_titles_of_person(is_held ? with_role(sentence, known.role) : std::string(sentence), sort,
                         known.facts, claims);
  }
  if (auto honour = unsaid_honour(text, known.facts.studies)) claims.push_back(std::move(*honour));
  return claims;
}

std::vector<UnsaidClaim> unsaid_employers(std::string_view said, TextSort sort,
                                          const Known& known) {
  std::vector<UnsaidClaim> claims;
  const std::string text = without_denied(said);
  const std::string named = with_company(text, known.companies);
  std::vector<ClaimedEmployer> employers = employers_in(named, sort);
  if (sort != TextSort::kSentence) {
    for (ClaimedEmployer& listed : employers_listed(named)) employers.push_back(std::move(listed));
  }
  for (const ClaimedEmployer& employer : employers) {
    if (!is_known_employer(employer, sort, known)) claims.push_back(unsaid_employer(employer.name));
  }
  if (sort != TextSort::kSentence) add_famous(text, sort, known, claims);
  add_organisations(text, sort, known, claims);
  return claims;
}

std::vector<UnsaidClaim> unsaid_in_headline(std::string_view text, const Known& known) {
  std::vector<UnsaidClaim> claims;
  for (const auto& [name, is_item] : names_beside_role(with_company(text, known.companies))) {
    if (is_item && !is_applied_to(name, known.companies)) continue;
    const std::vector<Word> words = words_in(name);
    const bool is_known = !titles_in(name, true).empty() ||
                          std::any_of(words.begin(), words.end(), [&](const Word& word) {
                            return is_word_of_profile(word.folded, known.facts);
                          });
    if (!is_known) claims.push_back(unsaid_employer(name));
  }
  return claims;
}

}  // namespace cvpress::claims
