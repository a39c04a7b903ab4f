// `cvpress diff --format png`: pages side by side, with the words marked that differ.
#pragma once

#include "cli/options.h"

namespace cvpress::cli {

/// Writes a picture for each page that differs, and says which; the status is as for texts.
ExitStatus draw_differences(const DiffCommand& command);

}  // namespace cvpress::cli
