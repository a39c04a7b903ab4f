#include "tailor/listed_employers.h"

#include <utility>

#include "tailor/claim_words.h"

namespace cvpress::tailor {
namespace {

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

}  // namespace cvpress::tailor
