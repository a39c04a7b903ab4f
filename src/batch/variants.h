// Which variants a variant is built on: internal to batch/.
#pragma once

#include "base/diagnostics.h"
#include "batch/plan.h"

namespace cvpress::batch {

/// Finds what each variant extends, which must not be itself in the end, and the variants that
/// the defaults and dimensions name. What is not there is told with the nearest name.
void resolve_variants(Plan& plan, Diagnostics& diagnostics);

/// Tells of the first of the names that is no variant; false where there is none such.
bool report_unknown_variant(const Plan& plan, const std::vector<tailor::PlacedName>& names,
                            Diagnostics& diagnostics);

}  // namespace cvpress::batch
