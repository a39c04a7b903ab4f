// Columns that nothing uses and that are named nearly as an option is.
#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "batch/expand.h"

namespace cvpress::batch {

/// Of a document's row, the columns that are no options and that no text speaks of, but that are
/// near the name of one ("headlin", "lnag"): each at the place where it is named.
std::vector<RowError> odd_columns(const DocumentRequest& request,
                                  const std::function<bool(std::string_view name)>& is_spoken_of);

/// Whether a text speaks of a variable: "{company" with what may stand behind its name.
bool speaks_of_variable(std::string_view text, std::string_view name);

}  // namespace cvpress::batch
