// The design of a document as wishes for a layout.
#pragma once

#include "data/value.h"
#include "rendercv/reading.h"

namespace cvpress::rendercv {

/// The layout that a theme is, and what of the design is said by keys that all layouts have.
/// One note names what is not.
data::Map look_of(const data::Value* design, const Reading& reading);

/// Puts a value under a key with dots ("page.margins.top").
void put(data::Map& look, std::string_view key, data::Value value);

}  // namespace cvpress::rendercv
