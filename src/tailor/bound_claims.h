// What a text says that its person was at a place, and when.
#pragma once

#include <string_view>
#include <vector>

#include "tailor/places.h"
#include "tailor/unsaid_claim.h"

namespace cvpress::tailor {

/// The roles, degrees and years that a text says of a place of the profile, and the profile does
/// not: "Manager at Acme" and "at Acme since 2015" of somebody who was an engineer there from 2018.
/// Only what stands beside the name of the place is taken to be said of it.
std::vector<UnsaidClaim> claims_beside_places(std::string_view text, bool is_title,
                                              const std::vector<Place>& places);

}  // namespace cvpress::tailor
