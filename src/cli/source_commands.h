// The command that takes the source out of a PDF.
#pragma once

#include "cli/options.h"

namespace CLI {
class App;
}

namespace cvpress::cli {

void add_extract_command(CLI::App& app, ExtractCommand& extract);

}  // namespace cvpress::cli
