// Manifests that are not as a batch writes them: what they say is told, and nothing is written over
// them before they are kept.
#pragma once

#include <string>

#include "base/diagnostics.h"

namespace cvpress::cli {

/// Warns that a manifest's last line is cut off.
void tell_torn_line(const std::string& path, Diagnostics& diagnostics);

/// Tells what was found wrong with a file, and where that is anything, keeps a copy of it beside it
/// (NAME.damaged, or NAME.damaged-2 where that is another). False where that cannot be done.
bool keep_damaged(const std::string& path, Diagnostics found, Diagnostics& diagnostics);

}  // namespace cvpress::cli
