// Typographic characters for typed ones, as Goldmark's typographer does
// (hugo-formats.md 9.2): quotes, dashes, ellipses. Code is left alone.
#pragma once

#include "model/rich_text.h"

namespace cvpress::markdown {

/// Works over all runs of a paragraph, because a quote may open in one and
/// close in another.
void set_typography(model::InlineText& inlines);

}  // namespace cvpress::markdown
