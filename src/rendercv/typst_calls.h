// Calls of Typst in the texts of a document, which RenderCV passes on to its typesetter.
#pragma once

#include <string>

#include "base/diagnostics.h"

namespace cvpress::rendercv {

/// The text with what known calls print, in Markdown: "#strong[x]" is "**x**", "#h(1cm)" a space.
/// Each gives a warning; unknown calls stay as they are, with one too.
std::string without_typst_calls(std::string text, SourceSpan where, Diagnostics& diagnostics);

}  // namespace cvpress::rendercv
