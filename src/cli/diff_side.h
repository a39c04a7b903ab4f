// What `cvpress diff` is given to compare.
#pragma once

#include <string>
#include <string_view>

#include "base/diagnostics.h"
#include "base/result.h"
#include "batch/only.h"

namespace cvpress::cli {

/// "plan.yaml#variant=backend" in its parts.
struct DiffSideName {
  std::string path;
  std::string only;  // "" for no expression
};

DiffSideName diff_side_name(const std::string& argument);

/// The expression of a side that has one; what is wrong with it is told as people wrote it.
Result<batch::OnlyExpression> expression_of(const DiffSideName& name, Diagnostics& diagnostics);

/// `"plan.yaml#variant=lead"`: how messages call it.
std::string quoted_name(const DiffSideName& name);

/// Tells that a plan or a manifest has nothing that the side asks for.
void tell_nothing_of(const DiffSideName& name, std::string_view thing, std::string hint,
                     Diagnostics& diagnostics);

/// The path of the first file of a manifest that is meant: a CV or a packet, and a letter only
/// where the expression speaks of kinds or targets.
Result<std::string> file_of_manifest(const DiffSideName& name, Diagnostics& diagnostics);

}  // namespace cvpress::cli
