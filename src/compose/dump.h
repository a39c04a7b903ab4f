// Composed documents as text: `cvpress render --emit tree`, and the golden
// layer of compose/.
#pragma once

#include <string>

#include "compose/document.h"
#include "layout/node.h"

namespace cvpress::compose {

/// Page, banner, regions in reading order, then header and footer of the first
/// and of the second of two pages. One node a line, indented by depth.
std::string dump(const Document& document);

/// A node and all below it, each line indented by `depth` times two spaces.
std::string dump(const layout::Node& node, int depth = 0);

}  // namespace cvpress::compose
