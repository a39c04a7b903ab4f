// `cvpress check`: what a parser of applications makes of anybody's PDFs.
#pragma once

#include "cli/options.h"

namespace cvpress::cli {

/// Checks the files, and the PDFs of folders; prints a report of one, a table of several.
ExitStatus check(const CheckCommand& command);

}  // namespace cvpress::cli
