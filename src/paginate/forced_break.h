// What kind of break the author wants at a place. Not for other modules.
#pragma once

#include <vector>

#include "base/source.h"
#include "layout/layout.h"

namespace cvpress::paginate {

/// Whether the content that resumes here begins on a new page, because it says
/// so; not if it only wants a new column, or was broken for want of room.
bool begins_new_page(const layout::Node& node, const layout::BreakToken& token);

/// The places at which the author wants a new page, in reading order, but for the
/// content's own beginning.
std::vector<SourceSpan> page_breaks_inside(const layout::Node& node);

}  // namespace cvpress::paginate
