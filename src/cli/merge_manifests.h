// The manifests of a batch's parts as one.
#pragma once

#include "cli/options.h"

namespace cvpress::cli {

/// Writes one manifest of several. Where parts say different things of one file, nothing is
/// written; where something of a part cannot be read, the rest is, and the status says so.
ExitStatus merge_manifests(const MergeCommand& command);

}  // namespace cvpress::cli
