// Persons and addresses in job ads, which are none of their terms: internal to tailor/.
#pragma once

#include <cstddef>
#include <vector>

#include "tailor/known_terms.h"
#include "tailor/term_words.h"

namespace cvpress::tailor {

/// Whether a title of persons stands there: "Prof", but not "MS".
bool is_title_at(const std::vector<TermWord>& words, std::size_t at);

/// Where a person's name ends that begins with a title at `at` ("Prof. Dr. Sabine Möhring"); `at`
/// where none stands there, or a known term behind the title ("Ms Excel").
std::size_t end_of_person(const std::vector<TermWord>& words, std::size_t at,
                          const KnownTerms& known);

/// Where a town's name ends behind its post code at `at`, of which there is a sign: a street before
/// it, or nothing else in its item. `at` where none stands there, or a known term behind the number
/// ("10000 Kubernetes nodes").
std::size_t end_of_town(const std::vector<TermWord>& words, std::size_t at,
                        const KnownTerms& known);

}  // namespace cvpress::tailor
