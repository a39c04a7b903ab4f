// Employers that a text lists.
#pragma once

#include <string_view>
#include <vector>

#include "tailor/claimed_employers.h"

namespace cvpress::tailor {

/// The names behind words such as "previous employers" and "frühere Stationen" and a colon or
/// "include", up to the end of the sentence.
std::vector<ClaimedEmployer> employers_listed(std::string_view text);

}  // namespace cvpress::tailor
