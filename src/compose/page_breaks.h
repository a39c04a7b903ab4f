// Where a layout or a résumé wants pages to begin: `break_before`, by the names
// of sections and entries.
#pragma once

#include <set>

#include "base/diagnostics.h"
#include "layout/node.h"
#include "model/resume.h"
#include "style/layout_spec.h"

namespace cvpress::compose {

struct Setting;

/// What begins a page.
struct PageBreaks {
  std::set<const model::Section*> sections;
  std::set<const model::Entry*> entries;
};

/// Looks the names up: a section's kind or title, or "section / entry" by an
/// entry's title or organization. One that is none of them is warned of.
PageBreaks find_page_breaks(const model::Resume& resume, const style::LayoutSpec& layout,
                            Diagnostics& diagnostics);

/// Those of the document, looked up once.
const PageBreaks& page_breaks(const Setting& setting);

/// Moves a page break from the first thing inside of a node to the node: what
/// stands above that thing goes with it.
void raise_page_break(layout::Node& node);

}  // namespace cvpress::compose
