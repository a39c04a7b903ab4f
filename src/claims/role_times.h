// When a text says that its person had a title, wherever that was.
#pragma once

#include <cstddef>
#include <vector>

#include "claims/claim_words.h"
#include "claims/claimed_titles.h"
#include "claims/places.h"
#include "claims/unsaid_claim.h"

namespace cvpress::claims {

/// The years right behind a title of the profile that are not when she had it: "Head of
/// Conservation since 2013" and "Teaching assistant, 2019 to 2024", of who was it from 2019 and
/// until 2022; and a year behind "since" and the title of an office ("Professor of Law since
/// 2011"). `titles` are those of the sentence.
std::vector<UnsaidClaim> unsaid_times_of_roles(const PartedWords& sentence,
                                               const std::vector<ClaimedTitle>& titles,
                                               const std::vector<Place>& places);

/// The month before the year at a word: "June", and "06" of "06/2024"; 0 for none.
int month_before(const PartedWords& sentence, std::size_t year);

}  // namespace cvpress::claims
