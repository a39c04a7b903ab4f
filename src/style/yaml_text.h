// Layouts as YAML for people: internal to style/.
#pragma once

#include <string>

#include "data/value.h"

namespace cvpress::style {

/// A merged layout as YAML that reads to the same value, its keys in the order
/// of the language's table, an entry of a named map on each line.
std::string layout_as_yaml(const data::Value& layout);

}  // namespace cvpress::style
