// How well a person knows something, as the generations of the theme write it
// (hugo-formats.md 5.3, 5.4, 5.6).
#pragma once

#include <optional>
#include <string_view>

#include "data/value.h"
#include "model/resume.h"

namespace cvpress::hugo {

/// "90%", "90 %" or "90" as 0.9; nothing for other texts, and for 0, which
/// the themes take for "not said".
std::optional<double> percentage(std::string_view text);

/// The level of an entry from `level` (1 to 5, or words) and, where that gives
/// none, `percent`. Either may be nullptr.
void set_level(model::Entry& entry, const data::Value* level, const data::Value* percent);

}  // namespace cvpress::hugo
