// Where a text says that its person works or worked.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace cvpress::tailor {

/// A name that may be an employer's.
struct ClaimedEmployer {
  std::string name;
  bool may_be_skill = false;  // of a text that does not say that somebody worked there
  bool may_be_word = false;   // any that the profile says: "payments veteran"
  bool is_past = false;       // of somebody who worked there, and does not only want to
};

/// Names behind words such as "at", "worked for" and "formerly": "Google" in "engineer at Google",
/// but no levels ("at Kubernetes level") and not what somebody is good at. `is_title` tells that
/// all of it names somebody; elsewhere "bei" stands before German nouns, which have capitals,
/// unless words such as "gearbeitet" are near.
std::vector<ClaimedEmployer> employers_in(std::string_view text, bool is_title);

/// The same of a sentence, where "at" stands before numbers as well.
std::vector<ClaimedEmployer> employers_in_sentence(std::string_view text);

}  // namespace cvpress::tailor
