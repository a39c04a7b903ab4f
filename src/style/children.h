// The children of an element, whatever its kind: internal to style/.
#pragma once

#include <vector>

#include "style/elements.h"

namespace cvpress::style {

/// The children of a stack, row or wrap in their order, a divider and a rail's
/// marker after them, and a chart's label; of other kinds none.
std::vector<const ChildElement*> children_of(const Element& element);

}  // namespace cvpress::style
