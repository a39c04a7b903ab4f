// What was made for whom: manifests as tables.
#pragma once

#include "cli/options.h"

namespace cvpress::cli {

/// Lists the records that are asked for, as a table or as JSON Lines.
ExitStatus show_sent(const SentCommand& command);

/// Whether a PDF is one of a manifest's files, as it was made, and for whom.
ExitStatus verify_by_manifest(const VerifyCommand& command);

}  // namespace cvpress::cli
