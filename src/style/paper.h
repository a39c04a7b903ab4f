// Paper sizes by name, or as [width, height].
#pragma once

#include <string_view>
#include <vector>

#include "base/geometry.h"
#include "style/value_reader.h"

namespace cvpress::style {

/// The size a layout asks for; A4, with an error, where it is none.
Size paper_size(const data::Value& value, const ValueReader& values);

std::vector<std::string_view> paper_names();

}  // namespace cvpress::style
