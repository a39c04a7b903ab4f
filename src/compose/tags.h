// Structure: which lines of text are headings, and at what level.
#pragma once

#include <string>
#include <vector>

#include "compose/document.h"
#include "compose/evaluate.h"
#include "compose/setting.h"
#include "layout/node.h"
#include "layout/tag.h"

namespace cvpress::compose {

layout::TagPtr make_tag(layout::Role role, std::string alt = "", std::string outline = "");

bool is_heading(layout::Role role);

/// What a line of text is, by the fields it prints: the first name is H1,
/// section titles H2, groups H3, an entry's first title or organization H3 (H4
/// in a group). A line that prints more than a heading holds, such as a citation
/// or a label with its details, is a P. Remembers which headings were made.
layout::Role line_role(const Line& line, const Setting& setting);

/// Whether a heading stands in the node.
bool has_heading(const layout::Node& node);

/// Gives headings levels without gaps, the first being H1, in reading order:
/// what was composed are ranks. Without a name, sections begin at H1.
void settle_heading_levels(Document& document);

}  // namespace cvpress::compose
