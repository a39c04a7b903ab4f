// Punctuation that would stand alone: internal to style/.
#pragma once

#include "base/diagnostics.h"
#include "style/layout_spec.h"

namespace cvpress::style {

/// Warns of separators and brackets beside a field that may be empty while its
/// line is not: an optional group would take them along.
void check_punctuation(const LayoutSpec& spec, Diagnostics& diagnostics);

}  // namespace cvpress::style
