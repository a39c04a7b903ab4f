// What a line such as a headline, or a sentence, says that its person is, and where.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace cvpress::tailor {

/// A word for a role, a rank or a degree.
struct ClaimedTitle {
  std::string written;
  std::vector<std::string> names;  // folded: its own, and what means the same
  bool is_degree = false;
};

/// The roles, ranks and degrees of a text. `is_title` tells that all of it names somebody, so
/// that "lead" is no verb there.
std::vector<ClaimedTitle> titles_in(std::string_view text, bool is_title);

/// The roles that a sentence says somebody had, behind words such as "as" ("As CTO, wrote …"), and
/// its degrees, but those of others: "PhD students".
std::vector<ClaimedTitle> titles_in_sentence(std::string_view text);

/// Whether a folded word is that name, or one in a longer word: "softwareentwickler".
bool is_called(std::string_view folded, std::string_view name);

/// A name that may be an employer's.
struct ClaimedEmployer {
  std::string name;
  bool may_be_skill = false;  // of a sentence that does not say that somebody worked there
};

/// Names behind words such as "at": "Google" in "engineer at Google", but no levels ("at Kubernetes
/// level") and not what somebody is good at.
std::vector<ClaimedEmployer> employers_in(std::string_view text);

/// The names of a headline behind its role and a sign or "of": "Engineer, Google", "Engineer | X".
std::vector<std::string> employers_beside_role(std::string_view headline);

/// The same of a sentence, where "at" stands before numbers as well, and "bei" before German nouns,
/// which have capitals.
std::vector<ClaimedEmployer> employers_in_sentence(std::string_view text);

}  // namespace cvpress::tailor
