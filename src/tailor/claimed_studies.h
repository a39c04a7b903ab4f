// What a text says that its person studied, where, and how well.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "model/resume.h"
#include "tailor/unsaid_claim.h"

namespace cvpress::tailor {

/// What a profile says of studies.
struct Studies {
  std::set<std::string> words;     // folded, of all texts about them
  std::set<std::string> subjects;  // subject_of() what they name
};

Studies studies_of(const model::Resume& resume);

/// The subjects behind degrees ("Bachelor in Physics"), the schools behind words such as "graduate
/// of", and the honours of a text that a profile does not say. `names` are the folded words of the
/// names and places that the profile says.
std::vector<UnsaidClaim> unsaid_studies(std::string_view text, const Studies& studies,
                                        const std::set<std::string>& names);

}  // namespace cvpress::tailor
