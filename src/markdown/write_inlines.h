// Inline text as Markdown.
#pragma once

#include <string>

#include "model/rich_text.h"

namespace cvpress::markdown {

/// How what would end a line is written.
enum class LineBreaks {
  kLines,  // a backslash at the line's end
  kTags,   // <br>, where there is one line only
};

std::string inlines_as_markdown(const model::InlineText& inlines, LineBreaks breaks);

}  // namespace cvpress::markdown
