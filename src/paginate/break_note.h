// Tells why an area ends where it does, in plain words. Not for other modules.
#pragma once

#include <string>

#include "base/diagnostics.h"
#include "paginate/plan.h"

namespace cvpress::paginate {

/// Where notes of breaks go, and the page that is being filled.
struct BreakNotes {
  Diagnostics& diagnostics;
  int page = 1;
};

/// A note of the break at the end of a planned area, against its best rival.
void note_break(const PlanInput& input, const PlannedArea& planned, std::size_t area,
                BreakNotes& notes);

}  // namespace cvpress::paginate
