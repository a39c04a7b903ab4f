// Titles, degrees, employers and times that a text states and its profile does not.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "claims/application_words.h"
#include "claims/claim_words.h"
#include "claims/profile_facts.h"
#include "claims/unsaid_claim.h"

namespace cvpress::claims {

/// What texts are held against: the profile, and whom a row applies to.
struct Known {
  const ProfileFacts& facts;
  const std::vector<Company>& companies;
  std::string role = {};  // that a row applies for; "" for none
};

/// Roles, ranks and degrees. The role that is applied for is one where the text says that the
/// person has or had it: "{role} at Acme since 2020".
std::vector<UnsaidClaim> unsaid_titles(std::string_view text, TextSort sort, const Known& known);

/// Employers. A company that is applied to is none unless the text says that the person works or
/// worked there: in a headline always, but for applications ("Application to Acme").
std::vector<UnsaidClaim> unsaid_employers(std::string_view text, TextSort sort, const Known& known);

/// The same of a text that is a list of names, such as a headline: "Engineer, Google".
std::vector<UnsaidClaim> unsaid_in_headline(std::string_view text, const Known& known);

}  // namespace cvpress::claims
