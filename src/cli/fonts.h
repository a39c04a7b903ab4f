// `cvpress fonts`.
#pragma once

#include "cli/options.h"

namespace cvpress::cli {

/// Lists the fonts there are, or those that a résumé would be printed with.
ExitStatus show_fonts(const FontsCommand& command);

}  // namespace cvpress::cli
