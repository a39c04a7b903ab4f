// The languages of stretches of text in other letters than the document's.
#pragma once

#include <string>
#include <vector>

#include "text/paragraph.h"

namespace cvpress::compose {

/// Spans cut where their text is in letters that `language` is not written in:
/// a Chinese name in an English document is a span that says so. What says its
/// language already stays, and so does what is set apart from the text around.
std::vector<text::TextSpan> with_languages(const std::vector<text::TextSpan>& spans,
                                           const std::string& language);

/// Whether any of them would be cut.
bool has_foreign_text(const std::vector<text::TextSpan>& spans, const std::string& language);

}  // namespace cvpress::compose
