// Names of attachments as names of files: anybody can write a PDF.
#pragma once

#include <string>
#include <string_view>

namespace cvpress::cli {

/// Whether a name would lead out of the folder that it is written into, or hide itself there.
bool leads_elsewhere(std::string_view name);

/// The name as a file can have it on any system, and as it can be given to any program: without
/// control characters and marks of direction, no option, no device of Windows, no dots or
/// blanks at its end. Itself where nothing is wrong with it.
std::string safe_file_name(std::string_view name);

}  // namespace cvpress::cli
