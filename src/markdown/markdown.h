// Markdown as Hugo renders it (hugo-formats.md 9) into blocks.
#pragma once

#include <string_view>

#include "base/diagnostics.h"
#include "markdown/context.h"
#include "model/rich_text.h"

namespace cvpress::markdown {

/// Block Markdown: dedented, typographer on, raw HTML reduced to its meaning,
/// shortcodes to their text. `where` is the span of the whole text in its file.
model::Blocks read_blocks(std::string_view markdown, SourceSpan where, const Context& context);

/// Inline Markdown, as titles and names have it; several paragraphs become
/// lines.
model::InlineText read_inline(std::string_view markdown, SourceSpan where, const Context& context);

/// The same for a text of no site: the dialect's defaults, nobody to ask.
model::Blocks read_blocks(std::string_view markdown, SourceSpan where, const SourceMap& sources,
                          Diagnostics& diagnostics);
model::InlineText read_inline(std::string_view markdown, SourceSpan where, const SourceMap& sources,
                              Diagnostics& diagnostics);

}  // namespace cvpress::markdown
