// What a sentence of a letter states of its writer and her profile does not: internal to tailor/.
#pragma once

#include <string_view>
#include <vector>

#include "tailor/unsaid_claim.h"
#include "tailor/unsaid_claims.h"

namespace cvpress::tailor {

/// Whether a word of a text is one of its writer's for herself: "I", "meine", "j'ai". Quick.
bool speaks_of_writer(std::string_view text);

/// The roles, degrees, schools and employers of a sentence, and roles and years beside places of
/// the profile. Those of who else is spoken of ("my manager at Acme", "I met you at FOSDEM") are
/// none, and letters may say any number.
std::vector<UnsaidClaim> unsaid_in_letter(std::string_view sentence, const Known& known);

}  // namespace cvpress::tailor
