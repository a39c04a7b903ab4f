// Words for persons, whom numbers count, in any language: internal to tailor/.
#pragma once

#include <string_view>

namespace cvpress::tailor {

/// Whether two folded words may name the same persons: "people" and "engineers", "staff" and
/// "Entwickler"; but not "engineers" and "designers", nor "staff" and "riders".
bool may_be_same_persons(std::string_view one, std::string_view other);

/// Whether both name persons, who cannot be the same.
bool are_other_persons(std::string_view one, std::string_view other);

}  // namespace cvpress::tailor
