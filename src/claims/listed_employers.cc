#include "claims/listed_employers.h"

#include <algorithm>
#include <utility>

#include "claims/claim_words.h"
#include "claims/claimed_titles.h"

namespace cvpress::claims {
namespace {

/// What parts a role from an employer in headlines, and those of them that part items of lists,
/// too; and roles that are of fields: "head of sales".
constexpr std::string_view kSignsOfHeadlines[] = {", ",  " | ", " · ",  " • ",
                                                  " – ", " — ", " of ", " ("};
constexpr std::string_view kSignsOfItems[] = {", ", " | ", " · ", " • ", " – ", " — "};
constexpr std::string_view kExperience[] = {"experience", "berufserfahrung", "employment"};
constexpr std::string_view kNoEmployers[] = {"selected", "selection", "auswahl",
                                             "remote",   "part",      "freelance",
                                             "full",     "teilzeit",  "vollzeit"};
constexpr std::string_view kRolesOfFields[] = {
    "head",     "director", "professor", "vp",    "manager", "lead",      "chief",     "principal",
    "lecturer", "teacher",  "senior",    "staff", "doctor",  "scientist", "president", "owner"};
constexpr std::size_t kMostOfAName = 4;

/// Behind whose comma stands what they care for: "Curator, Paintings".
constexpr std::string_view kRolesOfThings[] = {"curator",  "kurator", "kuratorin", "kustos",
                                               "kustodin", "curador", "curadora",  "curatrice"};

/// Folded, the first of each row's words before one of the second's.
constexpr std::string_view kFormer[] = {
    "previous", "former",    "past",       "earlier",    "recent",     "prior",  "frühere",
    "früheren", "bisherige", "bisherigen", "ehemalige",  "vorherige",  "vorige", "letzte",
    "ancien",   "anciens",   "précédents", "anteriores", "precedenti", "vorige"};
constexpr std::string_view kEmployers[] = {"employer",    "employers",   "company",   "companies",
                                           "workplace",   "station",     "stationen", "arbeitgeber",
                                           "firmen",      "unternehmen", "employeur", "employeurs",
                                           "entreprise",  "entreprises", "empresa",   "aziende",
                                           "empleadores", "werkgever",   "werkgevers"};
/// What may stand between them and the names.
constexpr std::string_view kBetween[] = {"include", "included", "including", "are",  "were",
                                         "was",     "sind",     "waren",     "war",  "son",
                                         "sont",    "at",       "bei",       "with", "sono"};

/// Where the names behind "previous employers" begin; the count of words where no such stand.
std::size_t begin_of_list(const PartedWords& sentence) {
  const std::vector<Word>& words = sentence.words;
  for (std::size_t i = 1; i + 1 < words.size(); ++i) {
    const bool is_header = is_among(kEmployers, words[i].folded) &&
                           is_among(kFormer, words[i - 1].folded) && sentence.is_joined(i);
    if (!is_header) continue;
    const std::size_t next = i + 1;
    if (sentence.has_sign_before(next, ":(")) return next;
    if (is_among(kBetween, words[next].folded)) return next + 1;
  }
  return words.size();
}

/// Whether a role such as "engineer" ends a text, behind which "of" is the employer's.
bool ends_with_role(std::string_view text, std::string_view sign) {
  const std::vector<Word> words = words_in(text);
  if (words.empty()) return false;
  const bool is_of = sign == " of ";
  if (sign == " (" && is_among(kExperience, words.back().folded)) return true;
  if (is_among(kRolesOfThings, words.back().folded)) return false;
  const std::vector<ClaimedTitle> titles = titles_in(words.back().written, true);
  return !titles.empty() && !titles.front().is_degree &&
         !(is_of && is_among(kRolesOfFields, words.back().folded));
}

/// The name that a text is, up to the next sign of headlines; "" where it is none.
std::string name_up_to_sign(std::string_view text) {
  std::size_t end = text.size();
  for (const std::string_view sign : kSignsOfHeadlines) end = std::min(end, text.find(sign));
  const std::vector<Word> words = words_in(text.substr(0, end));
  std::size_t at = 0;
  std::string name = name_at(words, at);
  // "Product Designer, 2013–2019"
  const bool is_number = name.find_first_not_of("0123456789 ") == std::string::npos;
  const bool is_name = at == words.size() && !is_number && at > 0 && at <= kMostOfAName &&
                       !is_among(kNoEmployers, words.front().folded);
  return is_name ? name : std::string();
}

}  // namespace

std::vector<ClaimedEmployer> employers_listed(std::string_view text) {
  std::vector<ClaimedEmployer> employers;
  for (const std::string_view sentence : sentences_of(text)) {
    const PartedWords parted = parted_words(sentence);
    for (std::size_t at = begin_of_list(parted); at < parted.words.size();) {
      std::string name;
      const std::size_t begin = at;
      for (; at < parted.words.size() && is_capitalised(parted.words[at].written); ++at) {
        if (at > begin && !parted.is_joined(at)) break;
        name += (name.empty() ? "" : " ") + parted.words[at].written;
      }
      if (!name.empty()) employers.push_back({std::move(name), false, false, true});
      if (at == begin) ++at;
    }
  }
  return employers;
}

std::vector<NameBesideRole> names_beside_role(std::string_view headline) {
  std::vector<NameBesideRole> names;
  for (const std::string_view sign : kSignsOfHeadlines) {
    for (std::size_t at = headline.find(sign); at != std::string_view::npos;
         at = headline.find(sign, at + 1)) {
      if (!ends_with_role(headline.substr(0, at), sign)) continue;
      std::string name = name_up_to_sign(headline.substr(at + sign.size()));
      if (name.empty()) continue;
      const bool is_item = is_among(kSignsOfItems, sign) && words_in(name).size() == 1;
      names.push_back({std::move(name), is_item});
    }
  }
  return names;
}

}  // namespace cvpress::claims
