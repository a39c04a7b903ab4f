// `cvpress diff`: in what two versions of a résumé differ.
#pragma once

#include "cli/options.h"

namespace cvpress::cli {

/// Prints the differences; the status says whether there are any, as diff(1) does.
ExitStatus show_differences(const DiffCommand& command);

}  // namespace cvpress::cli
