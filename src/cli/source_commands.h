// The options of what a PDF holds besides its pages, and the command that takes it out.
#pragma once

#include <string>

#include "cli/options.h"

namespace CLI {
class App;
}

namespace cvpress::cli {

/// `date` takes the text of `--date`.
void add_document_options(CLI::App& app, std::string& date, RenderCommand& render);

void add_extract_command(CLI::App& app, ExtractCommand& extract);

}  // namespace cvpress::cli
