// `cvpress match`: which terms of a job's text a CV says, offline and without a score.
#pragma once

#include "cli/options.h"

namespace cvpress::cli {

/// Prints a table of the job's terms over all variants of a plan; or of a profile alone.
ExitStatus match_job(const MatchCommand& command);

}  // namespace cvpress::cli
