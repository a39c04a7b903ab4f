// What has to be done to Markdown before a CommonMark parser sees it:
// shortcodes, attribute lines, indentation (hugo-formats.md 9.2, 9.3).
#pragma once

#include <string>
#include <string_view>

#include "base/diagnostics.h"

namespace cvpress::markdown {

/// Markdown with shortcodes reduced to their text. Unknown ones are warned of;
/// what they enclose stays.
std::string without_shortcodes(std::string_view markdown, SourceSpan where,
                               const SourceMap& sources, Diagnostics& diagnostics);

/// Without the indentation that all lines share, without lines that are only
/// block attributes ("{.class}"), with "•" at the start of a line as a bullet,
/// footnotes as text and lone tildes as themselves.
std::string normalised_markdown(std::string_view markdown);

}  // namespace cvpress::markdown
