// Degrees that a profile says are not completed: "BSc Nursing (part-time, not completed)".
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "claims/claim_words.h"
#include "claims/claimed_titles.h"
#include "claims/unsaid_claim.h"
#include "model/resume.h"

namespace cvpress::claims {

/// Words are folded.
struct OpenDegrees {
  std::set<std::string> names;   // of degrees that no other entry has: "bsc"
  std::set<std::string> fields;  // of their titles and schools, in no other of studies
};

OpenDegrees open_degrees_of(const model::Resume& resume);

/// One of them that a text says was completed: in a headline wherever nothing says that it is not,
/// else with a word such as "hold". `titles` are those of the words.
std::optional<UnsaidClaim> completed_open_degree(const std::vector<Word>& words, TextSort sort,
                                                 const std::vector<ClaimedTitle>& titles,
                                                 const OpenDegrees& open);

}  // namespace cvpress::claims
