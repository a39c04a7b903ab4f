// The headline of a document, before the document is made.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "tailor/operations.h"
#include "tailor/plan_text.h"

namespace cvpress::tailor {

/// The headline that the layers give a document, without marks; nothing where none gives one, or
/// where it cannot be filled, which tailor() tells.
std::optional<std::string> headline_of(const std::vector<const Operations*>& layers,
                                       std::string_view language, const Variables& variables);

}  // namespace cvpress::tailor
