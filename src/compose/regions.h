// The regions of the page: where each stands, which sections and elements go
// into it, and its content as one flow.
#pragma once

#include <vector>

#include "compose/document.h"
#include "compose/setting.h"

namespace cvpress::compose {

/// All regions in reading order. `setting` is that of the whole text area, its
/// `region_width` the area's width. Sections no region prints are warned of.
std::vector<RegionFlow> compose_regions(const Setting& setting);

}  // namespace cvpress::compose
