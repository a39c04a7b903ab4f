// A fact that a text states and the profile does not: internal to tailor/.
#pragma once

#include <string>

#include "tailor/operations.h"

namespace cvpress::tailor {

struct UnsaidClaim {
  Fact fact = Fact::kTitles;
  std::string message;  // "the profile does not say the title \"CTO\""
};

}  // namespace cvpress::tailor
