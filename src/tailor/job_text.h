// The text of a job as it is found: in words, or as a page of the web.
#pragma once

#include <string>
#include <string_view>

namespace cvpress::tailor {

/// Whether a text begins as pages of the web do.
bool begins_like_html(std::string_view text);

/// What a page says, a line for each of its blocks, "- " before items of lists, "# " before
/// headings and lines that are all bold: without tags, comments, scripts and styles.
std::string text_of_html(std::string_view html);

/// Whether bytes are of something else than text: many are control characters.
bool is_no_text(std::string_view bytes);

}  // namespace cvpress::tailor
