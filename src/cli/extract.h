// `cvpress extract`: the source of a PDF out of it.
#pragma once

#include <string>
#include <string_view>

#include "cli/options.h"

namespace cvpress::cli {

/// Whether an attachment's name is a file's name alone, safe to write anywhere.
bool is_safe_file_name(std::string_view name);

/// Writes the attachments of a PDF of cvpress's into a folder.
ExitStatus extract(const ExtractCommand& command);

}  // namespace cvpress::cli
