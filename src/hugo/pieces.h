// The last step of recovery (hugo-formats.md 2.2): front matter that cannot be
// read as a whole is read piece by piece, so that a mistake costs its own
// section or item and no other.
#pragma once

#include <optional>
#include <string_view>

#include "base/diagnostics.h"
#include "data/read.h"
#include "data/value.h"

namespace cvpress::hugo {

/// The keys, items and tables of `text` that can be read by themselves; each
/// that cannot is a warning at its place. nullopt where nothing could be read.
std::optional<data::Map> read_in_pieces(std::string_view text, data::Format format,
                                        SourceSpan origin, Diagnostics& diagnostics);

}  // namespace cvpress::hugo
