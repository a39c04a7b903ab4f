// Where a text says that its person works or worked.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "claims/claim_words.h"

namespace cvpress::claims {

/// A name that may be an employer's.
struct ClaimedEmployer {
  std::string name;
  bool may_be_skill = false;  // of a text that does not say that somebody worked there
  bool may_be_word = false;   // any that the profile says: "payments veteran"
  bool is_past = false;       // of somebody who worked there, and does not only want to
  bool is_held = false;       // behind a role ("engineer at Google"), or "since" stands behind it
  bool is_wish = false;       // of a sentence that tells of what somebody wants
};

/// Names behind words such as "at", "worked for" and "formerly": "Google" in "engineer at Google",
/// but no levels ("at Kubernetes level") and not what somebody is good at. Where all of a text
/// names somebody, any noun may be one; elsewhere "bei" stands before German nouns, which have
/// capitals, unless words such as "gearbeitet" are near; and in sentences "at" stands before
/// numbers as well.
std::vector<ClaimedEmployer> employers_in(std::string_view text, TextSort sort);

}  // namespace cvpress::claims
