// What a text says that its person studied, where, and how well.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "model/resume.h"
#include "tailor/claim_words.h"
#include "tailor/claimed_titles.h"
#include "tailor/unsaid_claim.h"

namespace cvpress::tailor {

/// What a profile says of studies.
struct Studies {
  std::set<std::string> words;     // folded, of all texts about them
  std::set<std::string> subjects;  // subject_of() what they name
};

Studies studies_of(const model::Resume& resume);

/// The subjects behind degrees ("Bachelor in Physics"), and the schools behind words such as
/// "graduate of", of a sentence that a profile does not say. `titles` are its titles_in(), and
/// `names` the folded words of the names and places that the profile says.
std::vector<UnsaidClaim> unsaid_studies(const PartedWords& sentence,
                                        const std::vector<ClaimedTitle>& titles,
                                        const Studies& studies, const std::set<std::string>& names);

/// The same of honours: "summa cum laude".
std::optional<UnsaidClaim> unsaid_honour(std::string_view text, const Studies& studies);

}  // namespace cvpress::tailor
