// A plan file into a Plan.
#pragma once

#include <span>
#include <string>

#include "base/diagnostics.h"
#include "base/result.h"
#include "batch/plan.h"
#include "data/value.h"

namespace cvpress::batch {

/// Reads a plan; all that is wrong with it is told in one go, each at its place. `hideable` are
/// the names of parts that a CV can keep to itself: in `hide` they are options, all else there
/// are selectors.
Result<Plan> read_plan(const data::Value& file, std::span<const std::string> hideable,
                       Diagnostics& diagnostics);

/// A JSON Schema (draft 2020-12) of plans, from the tables that read them.
std::string plan_schema();

}  // namespace cvpress::batch
