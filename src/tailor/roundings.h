// Words that tell a number to be rounded: "over", "nearly". Internal to tailor/.
#pragma once

#include <string_view>

#include "tailor/numbers.h"

namespace cvpress::tailor {

/// What the folded words right before a number tell; `before` is the one before `last`.
Rounding rounding_of(std::string_view before, std::string_view last);

}  // namespace cvpress::tailor
