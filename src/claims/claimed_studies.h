// What a text says that its person studied, where, and how well.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "claims/claim_words.h"
#include "claims/claimed_titles.h"
#include "claims/places.h"
#include "claims/unsaid_claim.h"
#include "model/resume.h"

namespace cvpress::claims {

/// One time of studies: an entry, or a sentence of the summary that names a degree.
struct Study {
  std::set<std::string> words;     // folded, of its title, degree, subject and school
  std::set<std::string> subjects;  // subject_of() what they name
};

/// What a profile says of studies.
struct Studies {
  std::vector<Study> each;
  Study all;
  std::set<std::string> towns;  // folded words of where somebody was, and of names of schools
  std::string summary;          // folded
};

Studies studies_of(const model::Resume& resume);

/// The subjects behind degrees ("Bachelor in Physics"), and the schools behind degrees and words
/// such as "graduate of", of a sentence that a profile does not say. `titles` are its titles_in().
std::vector<UnsaidClaim> unsaid_studies(const PartedWords& sentence,
                                        const std::vector<ClaimedTitle>& titles,
                                        const Studies& studies, const std::vector<Place>& places);

/// Whether a role is one that a subject of studies makes: "computer scientist" of who studied
/// computer science, "civil engineer".
bool is_of_studies(const std::vector<Word>& words, std::size_t role, const Studies& studies);

/// The same of honours: "summa cum laude".
std::optional<UnsaidClaim> unsaid_honour(std::string_view text, const Studies& studies);

}  // namespace cvpress::claims
