#include "claims/letter_claims.h"

#include <algorithm>
#include <functional>
#include <string>

#include "base/utf8.h"
#include "claims/bound_claims.h"
#include "claims/claimed_studies.h"
#include "claims/claimed_titles.h"
#include "claims/denials.h"
#include "claims/famous_names.h"
#include "locale/letters.h"

namespace cvpress::claims {
namespace {

/// Words for oneself, but "I", which is one as a capital alone.
constexpr std::string_view kFirstPersons[] = {
    "my",   "me",  "mine", "ich", "mein", "meine", "meinen", "meinem", "meiner", "meines", "mir",
    "mich", "je",  "j",    "mon", "ma",   "mes",   "moi",    "yo",     "mi",     "mis",    "io",
    "mio",  "mia", "miei", "mie", "eu",   "meu",   "minha",  "meus",   "minhas", "ik",     "mijn"};
constexpr std::size_t kLongestFirstPerson = 6;

/// Before a role, of whose it is: the person's own, and that of others.
constexpr std::string_view kBeforeOwnRoles[] = {
    "as",    "als",  "was",  "am",   "been",  "became",   "become", "bin",     "war",     "wurde",
    "comme", "como", "come", "suis", "étais", "promoted", "served", "gewesen", "geworden"};
constexpr std::string_view kOfOthers[] = {
    "my",      "our",     "your",   "his",    "her",    "their",     "its",    "mein",
    "meine",   "meinem",  "meinen", "meiner", "meines", "unser",     "unsere", "unserem",
    "unseren", "unserer", "ihr",    "ihre",   "ihrem",  "ihren",     "ihrer",  "ihres",
    "sein",    "seine",   "mon",    "ma",     "mes",    "votre",     "notre",  "with",
    "mit",     "by",      "von",    "for",    "für",    "alongside", "under",  "unter"};
constexpr std::size_t kLongestOwnRole = 6;
constexpr std::string_view kArticlesOfOthers[] = {"the", "der", "dem", "den", "die", "des"};

/// Behind a role that somebody would have: "As a manager I would".
constexpr std::string_view kConditionals[] = {"would", "could", "würde", "könnte", "möchte"};
constexpr std::size_t kFarthestConditional = 5;

/// Before or behind the name of a place where somebody was met, heard or read of.
constexpr std::string_view kMeetings[] = {
    "met",       "meet",    "saw",      "seen",   "heard",   "listened",      "visited",
    "read",      "watched", "attended", "live",   "lived",   "you",           "your",
    "getroffen", "traf",    "gesehen",  "gehört", "besucht", "kennengelernt", "gesprochen",
    "ihr",       "ihre",    "ihrem",    "ihren",  "ihrer",   "ihnen",         "wohne"};
constexpr std::size_t kFarthestMeeting = 3;

/// Whom people know who did not work with them, and of whom a sentence may tell where they work.
constexpr std::string_view kRelations[] = {
    "husband",  "wife",    "friend", "brother",  "sister",   "mother",    "father",
    "daughter", "son",     "cousin", "uncle",    "aunt",     "partner",   "customer",
    "client",   "user",    "freund", "freundin", "bruder",   "schwester", "mutter",
    "vater",    "tochter", "sohn",   "mann",     "frau",     "herr",      "partnerin",
    "kunde",    "kundin",  "nutzer", "nutzerin", "bekannte", "bekannter"};
constexpr std::string_view kColleagues[] = {"colleague", "kollege", "kollegin", "collègue"};

/// Of an application for a role: "Ich bewerbe mich als Leiterin".
constexpr std::string_view kApplications[] = {
    "apply",       "applying",    "applied",    "application", "candidate", "bewerbe",
    "bewerben",    "bewerbung",   "kandidatin", "kandidat",    "stelle",    "position",
    "candidature", "candidatura", "postule",    "sollicitatie"};

/// Before the name of an employer.
constexpr std::string_view kPrepositions[] = {"at", "bei", "beim", "chez", "presso", "bij"};

/// Before such a word and the name of a place where somebody spent a time.
constexpr std::string_view kTimesSpent[] = {"years",  "year",    "time",   "months", "days",
                                            "decade", "jahre",   "jahren", "jahr",   "zeit",
                                            "monate", "monaten", "tenure", "stint"};
constexpr std::string_view kAlsoBeforePlaces[] = {"an", "am", "at", "bei", "beim"};
constexpr std::string_view kArticlesOfPlaces[] = {"the", "der", "dem"};
constexpr std::string_view kBeforeGermanNouns[] = {"der", "dem", "an", "am", "beim"};
constexpr std::string_view kOwnersOfTimes[] = {"your",  "his",   "her",   "their",  "ihr",   "ihre",
                                               "ihrer", "ihren", "ihrem", "seiner", "seinen"};
constexpr std::size_t kFarthestOwner = 4;

bool is_all_capitals(std::string_view word) {
  return word.size() > 1 &&
         std::none_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

/// "MA" and "EU" are none.
bool is_first_person(std::string_view word) {
  if (word == "I") return true;
  if (word.size() > kLongestFirstPerson || is_all_capitals(word)) return false;
  return is_among(kFirstPersons, ascii_lower(word));
}

/// "I'm" begins with one.
bool begins_with_first_person(std::string_view word) {
  return is_first_person(word.substr(0, word.find('\'')));
}

/// Whose a role is, by the words before it: one that a sentence begins with is the writer's, but
/// behind an article.
bool is_own_role(const std::vector<Word>& words, std::size_t title) {
  bool has_article = false;
  for (std::size_t at = title; at > 0 && title - at < kLongestOwnRole; --at) {
    const std::string& before = words[at - 1].plain;
    if (is_among(kBeforeOwnRoles, before)) return true;
    if (is_among(kOfOthers, before) || is_first_person(words[at - 1].written)) return false;
    has_article = has_article || is_among(kArticlesOfOthers, before);
  }
  return title < kLongestOwnRole && !has_article;
}

/// "Dr. Weber".
bool is_before_name(const std::vector<Word>& words, std::size_t title) {
  const std::string plain = without_dots(words[title].plain);
  const bool may_be = plain == "dr" || plain == "doctor" || plain == "doktor" || plain == "prof" ||
                      plain == "professor" || plain == "professorin";
  return may_be && title + 1 < words.size() && is_capitalised(words[title + 1].written);
}

bool is_of_writer(const ClaimedTitle& title, const std::vector<Word>& words) {
  if (is_before_name(words, title.word)) return false;
  return title.is_degree || is_own_role(words, title.word);
}

/// Where the first word of a claim stands; the number of words where it does not.
std::size_t place_of(const std::string& claim, const std::vector<Word>& words) {
  const std::string first = claim.substr(0, claim.find(' '));
  const auto found = std::find_if(words.begin(), words.end(),
                                  [&](const Word& word) { return word.written == first; });
  return static_cast<std::size_t>(found - words.begin());
}

/// A role that is only thought of, or of one whom the letter speaks of: "as your CTO wrote".
bool is_idle_role(const std::string& claim, const std::vector<Word>& words) {
  const std::size_t at = place_of(claim, words);
  if (at == words.size() || is_before_name(words, at)) return true;
  const std::size_t last = std::min(at + 1 + kFarthestConditional, words.size());
  for (std::size_t i = at + 1; i < last; ++i) {
    if (is_among(kConditionals, words[i].plain)) return true;
  }
  const bool is_applied_for =
      std::any_of(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(at),
                  [](const Word& word) { return is_among(kApplications, word.plain); });
  return is_applied_for || !is_own_role(words, at);
}

/// "My sister", "my colleague Anna".
bool is_somebody(const std::vector<Word>& words, std::size_t at) {
  if (is_among(kRelations, words[at].plain)) return true;
  return is_among(kColleagues, words[at].plain) && at + 1 < words.size() &&
         is_capitalised(words[at + 1].written);
}

/// Where the name of a place begins at which the writer spent a time: "my ten years at Google"; the
/// number of words for none.
std::size_t place_of_time(const std::vector<Word>& words) {
  for (std::size_t at = 2; at < words.size(); ++at) {
    if (!is_capitalised(words[at].written)) continue;
    const bool has_article = is_among(kArticlesOfPlaces, words[at - 1].folded);
    const std::size_t before = has_article ? at - 2 : at - 1;
    const bool is_spent = before > 0 && is_among(kAlsoBeforePlaces, words[before].plain) &&
                          is_among(kTimesSpent, words[before - 1].plain);
    if (!is_spent) continue;
    const std::size_t first = before > kFarthestOwner ? before - kFarthestOwner : 0;
    const bool is_others =
        std::any_of(words.begin() + static_cast<std::ptrdiff_t>(first),
                    words.begin() + static_cast<std::ptrdiff_t>(before),
                    [](const Word& word) { return is_among(kOwnersOfTimes, word.plain); });
    if (!is_others) return at;
  }
  return words.size();
}

/// "I met your team at FOSDEM", "At FOSDEM I met you", but not "yours is what I did at Google".
bool is_met_there(const std::string& name, const std::vector<Word>& words) {
  const std::size_t at = place_of(name, words);
  if (at == words.size() || at == place_of_time(words)) return false;
  for (std::size_t i = at; i > 0; --i) {
    if (is_among(kMeetings, words[i - 1].plain) || is_somebody(words, i - 1)) return true;
    if (begins_with_first_person(words[i - 1].written)) break;
  }
  const auto blanks = static_cast<std::size_t>(std::count(name.begin(), name.end(), ' '));
  const std::size_t behind = std::min(at + blanks + 1, words.size());
  const std::size_t last = std::min(behind + kFarthestMeeting, words.size());
  for (std::size_t i = behind; i < last; ++i) {
    if (is_among(kMeetings, words[i].plain)) return true;
  }
  return false;
}

/// Of words that several claims are about, the first says enough.
void append(std::vector<UnsaidClaim>&& more, std::vector<UnsaidClaim>& claims) {
  for (UnsaidClaim& claim : more) {
    const bool is_told = std::any_of(claims.begin(), claims.end(), [&](const UnsaidClaim& told) {
      return told.about == claim.about;
    });
    if (!is_told) claims.push_back(std::move(claim));
  }
}

/// What is said of places that the profile has, and of studies.
void add_bound_claims(const PartedWords& parted, const ProfileFacts& facts,
                      std::vector<UnsaidClaim>& claims) {
  std::vector<ClaimedTitle> titles = titles_in(parted.words, false);
  const auto is_own = [&](const ClaimedTitle& title) { return is_of_writer(title, parted.words); };
  std::erase_if(titles, std::not_fn(is_own));
  append(claims_beside_places(parted, false, facts.places, is_own), claims);
  append(unsaid_studies(parted, titles, facts.studies, facts.places), claims);
}

std::vector<UnsaidClaim> titles_of_writer(std::string_view sentence, const std::vector<Word>& words,
                                          const Known& known) {
  std::vector<UnsaidClaim> claims = unsaid_titles(sentence, TextSort::kSentence, known);
  std::erase_if(claims, [&](const UnsaidClaim& claim) {
    if (claim.fact == Fact::kTitles) return is_idle_role(claim.about, words);
    const std::size_t at = place_of(claim.about, words);
    return at < words.size() && is_wanted(words, at);
  });
  return claims;
}

/// Whether a name stands behind a word of places: "bei Microsoft".
bool is_behind_place_word(const std::string& name, const std::vector<Word>& words) {
  const std::size_t at = place_of(name, words);
  return at > 0 && at < words.size() && is_among(kPrepositions, words[at - 1].plain);
}

/// Of names that may be nouns ("bei Regen"), those that everybody knows are employers.
std::vector<UnsaidClaim> unsaid_employers_of_letter(std::string_view sentence,
                                                    const std::vector<Word>& words,
                                                    const Known& known) {
  std::vector<UnsaidClaim> claims = unsaid_employers(sentence, TextSort::kSentence, known);
  std::vector<std::string> famous = famous_companies_in(sentence);
  std::erase_if(famous,
                [&](const std::string& name) { return !is_behind_place_word(name, words); });
  if (famous.empty()) return claims;
  for (UnsaidClaim& claim : unsaid_employers(sentence, TextSort::kOfPerson, known)) {
    const bool is_famous = std::find(famous.begin(), famous.end(), claim.about) != famous.end();
    if (is_famous) claims.push_back(std::move(claim));
  }
  return claims;
}

/// "Nach meiner Zeit bei Helios"; of a noun behind an article in German only what all know.
void add_employer_of_time(const std::vector<Word>& words, const Known& known,
                          std::vector<UnsaidClaim>& claims) {
  std::size_t at = place_of_time(words);
  if (at == words.size()) return;
  const bool may_be_noun = is_among(kBeforeGermanNouns, words[at - 1].plain);
  const std::string name = name_at(words, at);
  if (name.empty() || (may_be_noun && famous_companies_in(name).empty())) return;
  append(unsaid_employers("I worked at " + name, TextSort::kOfPerson, known), claims);
}

void add_employers(std::string_view sentence, const std::vector<Word>& words, const Known& known,
                   std::vector<UnsaidClaim>& claims) {
  std::vector<UnsaidClaim> employers = unsaid_employers_of_letter(sentence, words, known);
  std::erase_if(employers,
                [&](const UnsaidClaim& claim) { return is_met_there(claim.about, words); });
  append(std::move(employers), claims);
  add_employer_of_time(words, known, claims);
}

}  // namespace

bool speaks_of_writer(std::string_view text) {
  std::size_t begin = 0;
  for (std::size_t at = 0; at <= text.size();) {
    const DecodedCharacter next = at < text.size() ? decode_utf8(text, at) : DecodedCharacter{0, 1};
    const bool goes_on = at < text.size() && locale::is_letter(next.code);
    if (!goes_on) {
      if (at > begin && is_first_person(text.substr(begin, at - begin))) return true;
      begin = at + next.length;
    }
    at += next.length;
  }
  return false;
}

std::vector<UnsaidClaim> unsaid_in_letter(std::string_view said, const Known& known) {
  const std::string sentence = without_denied(said);
  const PartedWords parted = parted_words(sentence);
  std::vector<UnsaidClaim> claims = titles_of_writer(sentence, parted.words, known);
  add_bound_claims(parted, known.facts, claims);
  add_employers(sentence, parted.words, known, claims);
  if (auto honour = unsaid_honour(sentence, known.facts.studies)) {
    claims.push_back(std::move(*honour));
  }
  return claims;
}

}  // namespace cvpress::claims
