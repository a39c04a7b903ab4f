// Values of a design as layouts write them.
#pragma once

#include <optional>

#include "data/value.h"
#include "rendercv/design_options.h"

namespace cvpress::rendercv {

/// The value that says the same in a layout; nothing where none does.
std::optional<data::Value> wish_for(Meaning meaning, const data::Value& value);

/// Whether a value is what layouts do by themselves, so that nothing is to be wished.
bool is_default(Meaning meaning, const data::Value& value);

}  // namespace cvpress::rendercv
