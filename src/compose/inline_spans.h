// Inline Markdown as styled spans: emphasis, code and links become styles laid
// over the one around.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "compose/setting.h"
#include "model/rich_text.h"
#include "text/paragraph.h"

namespace cvpress::compose {

/// `href` is the address of what has none of its own; "" for none. A link takes
/// the style `link`; where the setting has no links, none is made.
std::vector<text::TextSpan> inline_spans(const model::InlineText& text, const Setting& setting,
                                         const text::TextStyle& style, std::string_view href);

/// One span of plain text, a link if `href` is not "".
text::TextSpan plain_span(std::string text, const Setting& setting, const text::TextStyle& style,
                          std::string_view href);

/// The characters of spans alone, for outlines and alternative texts.
std::string plain_text(const std::vector<text::TextSpan>& spans);

/// `spans` as a paragraph, with the marks of its links; nothing but white space
/// is still a paragraph.
text::ParagraphPtr shaped(const std::vector<text::TextSpan>& spans, const Setting& setting,
                          const text::LineRules& rules = {});
/// The same without marks.
text::ParagraphPtr shaped_as_is(const std::vector<text::TextSpan>& spans, const Setting& setting,
                                const text::LineRules& rules = {});

}  // namespace cvpress::compose
