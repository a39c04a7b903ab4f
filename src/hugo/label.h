// The name and the tags for choosing that an entry has in its source: `cvpress: {id: …, tags:
// […]}`.
#pragma once

#include <string_view>

#include "base/diagnostics.h"
#include "data/value.h"
#include "model/resume.h"

namespace cvpress::hugo {

inline constexpr std::string_view kLabelKey = "cvpress";

/// Gives an entry what stands under the key; nothing for nullptr.
void read_label(const data::Value* value, model::Entry& entry, Diagnostics& diagnostics);

}  // namespace cvpress::hugo
