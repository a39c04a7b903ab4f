// What the manifest notes of a document that was made.
#pragma once

#include "base/diagnostics.h"
#include "batch/expand.h"
#include "batch/manifest.h"
#include "cli/batch_command.h"
#include "cli/batch_plan.h"
#include "cli/batch_worker.h"

namespace cvpress::cli {

/// All but the digest and the size of its files.
batch::ManifestRecord record_of(const LoadedPlan& loaded, const batch::DocumentRequest& request,
                                const BatchTarget& target, const PrintedDocument& printed,
                                const Diagnostics& diagnostics);

}  // namespace cvpress::cli
