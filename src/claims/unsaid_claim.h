// A fact that a text states and the profile does not: internal to claims/.
#pragma once

#include <string>

#include "claims/fact.h"

namespace cvpress::claims {

struct UnsaidClaim {
  Fact fact = Fact::kTitles;
  std::string message;  // "the profile does not say the title \"CTO\""
  std::string about;    // the words of the text that state it: "CTO"
};

}  // namespace cvpress::claims
