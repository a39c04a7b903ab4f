// The one way in which texts of a site are read as Markdown: in the site's
// dialect, with what shortcodes ask for (hugo-formats.md 9.2, 9.3).
#pragma once

#include <string_view>

#include "hugo/reading.h"
#include "markdown/context.h"
#include "model/resume.h"

namespace cvpress::hugo {

/// What reading Markdown needs of a page; `reading` must outlive it.
markdown::Context markdown_context(const Reading& reading);

/// Inline Markdown that stands at `where`.
model::InlineText inline_markdown(std::string_view text, SourceSpan where, const Reading& reading);

/// Block Markdown that stands at `where`.
model::Blocks block_markdown(std::string_view text, SourceSpan where, const Reading& reading);

/// The Markdown of a page below its front matter.
model::Blocks body_markdown(SourceSpan body, const Reading& reading);

}  // namespace cvpress::hugo
