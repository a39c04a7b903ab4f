// `cvpress batch`: many documents of one profile, as a plan says.
#pragma once

#include "cli/options.h"

namespace cvpress::cli {

/// Nothing is written where the plan, or the names of its files, are wrong. What is wrong with
/// one document leaves the others as they are.
ExitStatus print_batch(const BatchCommand& command);

}  // namespace cvpress::cli
