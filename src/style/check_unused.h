// Warns of names that a layout gives and nothing uses: internal to style/.
#pragma once

#include "base/diagnostics.h"
#include "style/layers.h"

namespace cvpress::style {

/// Which unused names are told: all, or only those that are near a known one. A layout
/// may keep elements in store; a slip does nothing, and nobody sees that.
enum class Unused { kAll, kSlips };

/// Warns of new names in the user's own layers that no layer uses, of regions on no
/// page, and of languages that nobody has words of.
void check_unused(const Layers& layers, Unused told, Diagnostics& diagnostics);

}  // namespace cvpress::style
