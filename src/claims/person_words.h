// Words for persons, whom numbers count, in any language: internal to claims/.
#pragma once

#include <string_view>

namespace cvpress::claims {

/// Whether a folded word that is said may name the persons of one that is known: "people" and
/// "engineers", "staff" and "Entwickler"; but not "engineers" and "designers", nor "staff" and
/// "riders", nor "nurses" what is only known to be "colleagues".
bool may_be_same_persons(std::string_view said, std::string_view known);

/// Whether both name persons, who cannot be the same.
bool are_other_persons(std::string_view one, std::string_view other);

/// Whether a word names those that somebody works with: "staff", "engineers".
bool is_colleague(std::string_view word);

/// Whether it names persons of any sort.
bool is_person(std::string_view word);

/// Whether it names persons without saying their trade: "people", "staff".
bool is_of_no_trade(std::string_view word);

/// "Team", "groupe".
bool is_group_of_persons(std::string_view word);

/// Whether it names any persons, or a team of them.
bool is_of_persons(std::string_view word);

}  // namespace cvpress::claims
