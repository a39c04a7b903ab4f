// What a sentence of a letter states of its writer and her profile does not.
#pragma once

#include <string_view>
#include <vector>

#include "claims/unsaid_claim.h"
#include "claims/unsaid_claims.h"

namespace cvpress::claims {

/// Whether a word of a text is one of its writer's for herself: "I", "meine", "j'ai". Quick.
bool speaks_of_writer(std::string_view text);

/// The roles, degrees, schools and employers of a sentence, and roles and years beside places of
/// the profile. Those of who else is spoken of ("my manager at Acme", "I met you at FOSDEM") are
/// none, and letters may say any number.
std::vector<UnsaidClaim> unsaid_in_letter(std::string_view sentence, const Known& known);

}  // namespace cvpress::claims
