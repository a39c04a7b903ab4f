// A fact that a text states and the profile does not: internal to tailor/.
#pragma once

#include <string>

#include "tailor/operations.h"

namespace cvpress::tailor {

struct UnsaidClaim {
  Fact fact = Fact::kTitles;
  std::string message;  // "the profile does not say the title \"CTO\""
  std::string about;    // the words of the text that state it: "CTO"
};

}  // namespace cvpress::tailor
