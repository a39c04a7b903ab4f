// What a look on paper means in text: capitals of headings, raised numbers, code, links
// that icons tell apart.
#pragma once

#include <vector>

#include "export/export.h"
#include "export/tree.h"

namespace cvpress::exporting {

/// Headings that are set in capitals say what their source says again.
void restore_case(Element& document);

/// Words that are smaller and above or below the line around are superscripts and subscripts.
void mark_scripts(Element& document);

/// Where most of a document is in a monospaced face, that face says nothing of code.
void settle_code(Element& document);

/// Links with the same text, which only icons tell apart, say whose they are: "GitHub: jo".
void name_equal_links(Element& document, const std::vector<NamedLink>& names);

}  // namespace cvpress::exporting
