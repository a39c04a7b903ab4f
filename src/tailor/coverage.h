// What a job's text asks for, and where a résumé says it. Places, no score.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "tailor/parts.h"

namespace cvpress::tailor {

/// A word or name of a job's text.
struct JobTerm {
  std::string text;                // as the job writes it first
  std::vector<std::string> forms;  // of its words, without endings
  std::string exact;               // how it is written where it is no plain word: Go, R; or ""
  int count = 0;                   // how often the job says it
};

struct JobTerms {
  std::vector<JobTerm> terms;
  std::size_t left_out = 0;  // further ones, where there are very many
};

/// The language that most of a résumé is in (BCP 47); what it says of itself where that cannot be
/// told.
std::string language_of(const Parts& resume);

/// The language that a job's text is in; where it cannot be told, that of the résumés, "" if they
/// are in several.
std::string language_of_job(std::string_view job, std::span<const Parts* const> resumes);

/// Whether texts in two languages can have words in common: they are one, or one is not known.
bool may_be_one_language(std::string_view one, std::string_view other);

/// The terms of a job's text in the order in which they first stand there, whatever their case and
/// endings: what one of the résumés (profiles in several languages, what a plan makes of them) has
/// as tags, items of its lists of skills and names, usual_terms(), words written as names are, and
/// rare words and phrases in small letters that a résumé says in English or a Romance language.
/// Where no résumé is in the job's language, nouns of German are none. Of very many only the first
/// 1000.
JobTerms job_terms(std::string_view job, std::string_view language,
                   std::span<const Parts* const> resumes);

enum class Coverage : std::uint8_t { kInVariant, kOnlyInProfile, kNowhere };

struct TermCoverage {
  JobTerm term;
  Coverage coverage = Coverage::kNowhere;
  std::string place;  // the entry or bullet that has it: described(); "" for nowhere
  SourceSpan where;
};

/// Where each term of a job in `language` is said.
std::vector<TermCoverage> coverage_of(const std::vector<JobTerm>& terms, std::string_view language,
                                      const Parts& profile, const Parts& variant);

}  // namespace cvpress::tailor
