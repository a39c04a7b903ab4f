// The self-check of a render: what was written is read again.
#pragma once

#include <string_view>

#include "audit/self_check.h"
#include "base/diagnostics.h"

namespace cvpress::cli {

/// Tells, as errors, what a reader of the PDF does not get as it was printed.
void read_back(std::string_view pdf, const audit::Printed& printed, Diagnostics& diagnostics);

}  // namespace cvpress::cli
