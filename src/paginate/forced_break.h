// What kind of break the author wants at a place. Not for other modules.
#pragma once

#include "layout/layout.h"

namespace cvpress::paginate {

/// Whether the content that resumes here begins on a new page, because it says
/// so; not if it only wants a new column, or was broken for want of room.
bool begins_new_page(const layout::Node& node, const layout::BreakToken& token);

}  // namespace cvpress::paginate
