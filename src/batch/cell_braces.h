// Variables that people write into a table's cells, where they are letters like all others.
#pragma once

#include <vector>

#include "batch/expand.h"

namespace cvpress::batch {

/// The cells of a document's row that say `{name}` of a variable, or of a name near one, each with
/// its place: what stands there is printed as it is.
std::vector<RowError> unread_variables(const DocumentRequest& request);

}  // namespace cvpress::batch
