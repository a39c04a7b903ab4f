// Museums, banks and such where a text says that its person works or worked.
#pragma once

#include <string_view>
#include <vector>

#include "claims/claim_words.h"
#include "claims/organisations.h"

namespace cvpress::claims {

/// Those that stand behind a role and a sign in a headline ("Conservator, British Museum"), behind
/// a role and a word such as "with" or "im", and behind words of work ("ten years with …"); but no
/// names of what was visited, lent or shown, and not those of wishes and applications.
std::vector<Organisation> organisations_claimed(std::string_view text, TextSort sort);

}  // namespace cvpress::claims
