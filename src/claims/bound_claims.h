// What a text says that its person was at a place, and when.
#pragma once

#include <functional>
#include <vector>

#include "claims/claim_words.h"
#include "claims/claimed_titles.h"
#include "claims/places.h"
#include "claims/unsaid_claim.h"

namespace cvpress::claims {

/// The roles, degrees and years that a sentence says of a place of the profile, and the profile
/// does not: "Manager at Acme" and "at Acme since 2015" of somebody who was an engineer there from
/// 2018. `titles` are its titles_in(). Only what stands beside the name of the place is taken to be
/// said of it.
/// Titles that `is_own` is false for are left out.
using IsOwnTitle = std::function<bool(const ClaimedTitle&)>;
std::vector<UnsaidClaim> claims_beside_places(const PartedWords& sentence, bool is_title,
                                              const std::vector<Place>& places,
                                              const IsOwnTitle& is_own = {});

}  // namespace cvpress::claims
