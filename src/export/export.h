// Pages as text: plain, Markdown, or a page for browsers. What is written and in
// which order comes from the tags that the PDF has too.
// (`export` is a word of the language, hence the name of the namespace.)
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "paint/display_list.h"

namespace cvpress::exporting {

enum class TextKind : std::uint8_t { kPlain, kMarkdown, kHtml };

/// A link that icons tell from others on paper: "GitHub".
struct NamedLink {
  std::string url;
  std::string label;
};

/// What a page for browsers says of itself.
struct Head {
  std::string title;
  std::string author;
  std::string language = "en";  // BCP 47
  std::vector<NamedLink> links = {};
};

/// Ends with a newline. Pages for browsers have small pictures inside, the others leave them
/// out; what else is drawn is told by its alternative text. No control character but the
/// newline and the tab is written.
std::string export_text(const paint::DisplayList& list, TextKind kind, const Head& head);

}  // namespace cvpress::exporting
