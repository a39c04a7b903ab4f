// Words that tell a number to be rounded: "over", "nearly". Internal to claims/.
#pragma once

#include <string_view>

#include "claims/numbers.h"

namespace cvpress::claims {

/// What the folded words right before a number tell; `before` is the one before `last`.
Rounding rounding_of(std::string_view before, std::string_view last);

}  // namespace cvpress::claims
