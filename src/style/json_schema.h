// The layout language for editors: completion and hover texts for every key.
#pragma once

#include <string>

namespace cvpress::style {

/// A JSON Schema (draft 2020-12) of layout files, written from the tables that
/// read them. What only a reader can know, such as names of other layouts'
/// elements, it lets pass.
std::string layout_schema();

}  // namespace cvpress::style
