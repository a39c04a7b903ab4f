// What a row says of the plan: internal to batch/.
#pragma once

#include <deque>
#include <optional>

#include "batch/expand.h"

namespace cvpress::batch {

/// Reads a row's options, operations and variants, and what it chooses of the dimensions. What
/// is wrong is added to the errors, and nothing is given then.
std::optional<RowChoices> choices_of(const Plan& plan, Row row, const KnownFacts& facts,
                                     std::deque<RowError>& errors);

/// A problem as an error of a row; `at` is where in the rows' file it is.
RowError row_error(const Diagnostic& problem, std::size_t row, LineColumn at);

}  // namespace cvpress::batch
