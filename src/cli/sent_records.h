// What manifests say was made, and which of it was replaced since.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "base/result.h"
#include "batch/manifest.h"

namespace cvpress::cli {

struct SentRecord {
  batch::ManifestRecord record;
  bool is_replaced = false;  // its file is another now
};

/// The records of the manifests that are named, or lie in folders that are. One of the same bytes,
/// of a run of all and of a run of a part into one folder, counts once: the last of them.
///
/// Of several contents of a file, the file itself says which it has, where it is one of them; else
/// the manifest in which one follows the other. What neither says is not replaced.
Result<std::vector<SentRecord>> sent_records(const std::vector<std::string>& arguments,
                                             Diagnostics& diagnostics);

}  // namespace cvpress::cli
