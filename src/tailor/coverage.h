// What a job's text asks for, and where a résumé says it. Places, no score.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "claims/words.h"
#include "tailor/parts.h"

namespace cvpress::tailor {

/// A word or name of a job's text.
struct JobTerm {
  std::string text;                 // as the job writes it first
  std::vector<std::string> folded;  // its words
  std::string exact;                // how it is written where it is no plain word: Go, R; or ""
  int count = 0;                    // how often the job says it
};

/// The terms of a job's text in the order in which they first stand there, whatever their case:
/// what one of the profiles, which are those of a plan in its languages, has as tags, items of its
/// lists of skills and names, usual_terms(), words written as names are, and rare words and phrases
/// in small letters that an English profile says. Of very many only the first 1000.
std::vector<JobTerm> job_terms(std::string_view job, std::span<const Parts* const> profiles);

enum class Coverage : std::uint8_t { kInVariant, kOnlyInProfile, kNowhere };

struct TermCoverage {
  JobTerm term;
  Coverage coverage = Coverage::kNowhere;
  std::string place;  // the entry or bullet that has it: described(); "" for nowhere
  SourceSpan where;
};

/// Where each term is said.
std::vector<TermCoverage> coverage_of(const std::vector<JobTerm>& terms, const Parts& profile,
                                      const Parts& variant);

}  // namespace cvpress::tailor
