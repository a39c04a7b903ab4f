// The keys that RenderCV knows outside of `cv`, in the schemas of all its versions.
#pragma once

#include <string_view>

#include "data/value.h"
#include "rendercv/reading.h"

namespace cvpress::rendercv {

/// Whether a path ("design.page") is a map of options.
bool is_map_of_options(std::string_view path);

/// What stands beside `cv`, with mistyped keys put right, and a warning for each. Keys in capitals
/// are those in small letters.
data::Map beside_cv(const data::Map& document, const Reading& reading);

}  // namespace cvpress::rendercv
