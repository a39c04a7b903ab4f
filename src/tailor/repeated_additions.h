// What a plan adds to a résumé that says it already: internal to tailor/.
#pragma once

#include <vector>

#include "tailor/tailor.h"

namespace cvpress::tailor {

/// Warns at the place of each bullet and member that a plan adds and that the résumé which came of
/// it prints somewhere else, too. What is hidden or cut off there is printed once.
void tell_repeated_additions(const model::Resume& made, const std::vector<Change>& changes,
                             Diagnostics& diagnostics);

}  // namespace cvpress::tailor
