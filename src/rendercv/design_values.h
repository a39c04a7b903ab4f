// Values of a design as layouts write them.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "data/value.h"
#include "rendercv/design_options.h"

namespace cvpress::rendercv {

/// The value that says the same in a layout; nothing where none does.
std::optional<data::Value> wish_for(Meaning meaning, const data::Value& value);

/// Whether RenderCV takes a value that no layout has: hsl(…), a length below zero, odd paper.
bool is_rendercvs_alone(Meaning meaning, const data::Value& value);

/// What a value should have been: "a length such as 2cm …".
std::string_view expected_of(Meaning meaning);
/// The names that values of a meaning are, for suggestions; none where they are no names.
std::vector<std::string_view> names_of(Meaning meaning);

/// Whether a value is what layouts do by themselves, so that nothing is to be wished.
bool is_default(Meaning meaning, const data::Value& value);

}  // namespace cvpress::rendercv
