// Where a text says that its person works or worked.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace cvpress::tailor {

/// A name that may be an employer's.
struct ClaimedEmployer {
  std::string name;
  bool may_be_skill = false;  // of a sentence that does not say that somebody worked there
};

/// Names behind words such as "at", "worked for" and "formerly": "Google" in "engineer at Google",
/// but no levels ("at Kubernetes level") and not what somebody is good at.
std::vector<ClaimedEmployer> employers_in(std::string_view text);

/// The same of a sentence, where "at" stands before numbers as well, and "bei" before German nouns,
/// which have capitals.
std::vector<ClaimedEmployer> employers_in_sentence(std::string_view text);

}  // namespace cvpress::tailor
