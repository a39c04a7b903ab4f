// Employers that a text lists.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "claims/claimed_employers.h"

namespace cvpress::claims {

/// The names behind words such as "previous employers" and "frühere Stationen" and a colon or
/// "include", up to the end of the sentence.
std::vector<ClaimedEmployer> employers_listed(std::string_view text);

/// A name beside a role. A single word of a list, as in "Nurse | Mentor" and "Engineer, Rust", is a
/// role, a skill or a tool more often than an employer.
struct NameBesideRole {
  std::string name;
  bool is_item = false;
};

/// The names of a headline behind its role and a sign or "of": "Engineer, Google", "Engineer | X".
std::vector<NameBesideRole> names_beside_role(std::string_view headline);

}  // namespace cvpress::claims
