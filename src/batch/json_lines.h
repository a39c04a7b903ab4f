// JSON Lines: one object on each line, whose members are the columns.
#pragma once

#include <memory>

#include "batch/row.h"

namespace cvpress::batch {

/// The rows of a file of JSON Lines. Blank lines are passed over; members that are null are
/// as if they were not there. Members may be lists and maps where the plan's keys take such.
std::unique_ptr<RowStream> json_lines_rows(NextChunk next);

}  // namespace cvpress::batch
