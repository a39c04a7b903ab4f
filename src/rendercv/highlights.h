// The highlights of an entry: bullets, which may have bullets of their own.
#pragma once

#include "data/value.h"
#include "model/rich_text.h"
#include "rendercv/reading.h"

namespace cvpress::rendercv {

/// A list of texts. Lines of a text that begin with "- ", which YAML joins to the line before,
/// are bullets below it; a dash inside a line is a dash ("2019 - 2021").
model::Blocks read_highlights(const data::Value* value, const Reading& reading);

/// A list item with what one text says.
model::Block bullet_of(const data::Value& value, const Reading& reading);

}  // namespace cvpress::rendercv
