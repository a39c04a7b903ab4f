// `cvpress extract`: the source of a PDF out of it.
#pragma once

#include "cli/options.h"

namespace cvpress::cli {

/// Writes the attachments of a PDF of cvpress's into a folder.
ExitStatus extract(const ExtractCommand& command);

}  // namespace cvpress::cli
