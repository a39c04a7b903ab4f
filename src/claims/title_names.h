// Words for roles, ranks and degrees: internal to claims/.
#pragma once

#include <string_view>

namespace cvpress::claims {

/// Names of one thing, folded, without full stops and parted by blanks.
struct TitleRow {
  std::string_view names;
  std::string_view also = {};  // names that say it in a profile, too
  bool is_degree = false;
};

struct NamedTitle {
  const TitleRow* row = nullptr;  // null for none
  std::string_view name;          // of the row
};

/// The title that a folded word without full stops is.
NamedTitle title_named(std::string_view folded);

/// Those that say something else in small letters, or where a sentence begins: "lead".
bool is_only_as_name(std::string_view name);

/// Whether a folded word is a role of museums, libraries and such that a profile need not say
/// ("restauratorin"), or a longer word that ends with one.
bool is_role_of_houses(std::string_view folded);

/// Degrees that are other things in capitals without full stops, such as states, unless a subject
/// follows: "an MA in history".
bool is_only_dotted(std::string_view name);

/// Whether a folded word is that name, or one in a longer word: "softwareentwickler".
bool is_called(std::string_view folded, std::string_view name);

}  // namespace cvpress::claims
