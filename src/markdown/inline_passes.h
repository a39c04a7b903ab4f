// What Goldmark and its extensions do to the text of a paragraph and md4c does
// not: attributes, footnote references, strike-through and other marks, emoji,
// typography. Each pass works on the finished runs, so that no address, code or
// escaped character is touched.
#pragma once

#include <string>

#include "markdown/footnotes.h"
#include "model/rich_text.h"

namespace cvpress::markdown {

struct InlineRules {
  bool marks = false;              // ==x==, ^x^, ~x~
  Footnotes* footnotes = nullptr;  // those that may be referred to
  std::string_view language = {};  // whose quotation marks are set
};

/// Finishes the runs of one paragraph, heading or cell.
void finish_inlines(model::InlineText& inlines, const InlineRules& rules);

/// The attributes at the end of a heading ("# Title {#id .class}") are no text.
void strip_heading_attributes(model::InlineText& inlines);

/// A run with other text, all else as in `run`.
model::Inline styled_like(const model::Inline& run, std::string text);

/// Whether two neighbouring runs are one.
bool same_style(const model::Inline& a, const model::Inline& b);

/// Without line breaks and white space at both ends.
void trim_ends(model::InlineText& inlines);

}  // namespace cvpress::markdown
