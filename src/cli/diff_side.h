// What `cvpress diff` is given to compare.
#pragma once

#include <string>

#include "base/diagnostics.h"
#include "base/result.h"

namespace cvpress::cli {

/// "plan.yaml#variant=backend" in its parts.
struct DiffSideName {
  std::string path;
  std::string only;  // "" for no expression
};

DiffSideName diff_side_name(const std::string& argument);

/// The path of the first file of a manifest that is meant: a CV or a packet, and a letter only
/// where the expression speaks of kinds or targets.
Result<std::string> file_of_manifest(const DiffSideName& name, Diagnostics& diagnostics);

}  // namespace cvpress::cli
