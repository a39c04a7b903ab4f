// What numbers count in time, in any language: internal to tailor/.
#pragma once

#include <string_view>

namespace cvpress::tailor {

/// "year" for a folded word such as "jahren" and "ans", "second" for "s"; "" for others.
std::string_view time_unit_of(std::string_view word);

}  // namespace cvpress::tailor
