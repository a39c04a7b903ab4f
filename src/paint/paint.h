// Fragments of pages -> display list: the only place that makes absolute coordinates.
#pragma once

#include <vector>

#include "paginate/paginate.h"
#include "paint/display_list.h"

namespace cvpress::paint {

/// Total. Text without an element of its own gets a P; decoration is wrapped
/// as artifacts; each link of a paragraph is one Link element, with an area a line.
DisplayList paint(const std::vector<paginate::Page>& pages);

}  // namespace cvpress::paint
