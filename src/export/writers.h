// One function a kind of text: internal to export/.
#pragma once

#include <string>

#include "export/export.h"
#include "export/tree.h"

namespace cvpress::exporting {

/// A paragraph is one line, however long; a date stands on its title's line.
std::string plain_text(const Element& document);

/// CommonMark with tables (GFM), whose words a reader of Markdown gives back.
std::string markdown(const Element& document);

/// A whole page, with nothing that has to be fetched.
std::string html(const Element& document, const Head& head);

}  // namespace cvpress::exporting
