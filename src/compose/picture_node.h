// A picture at its size, with what it shows for those who do not see it.
#pragma once

#include <optional>
#include <string>

#include "compose/setting.h"
#include "layout/node.h"
#include "model/resume.h"

namespace cvpress::compose {

/// Nothing where the picture cannot be had; the loader has said why. A zero
/// side of the box does not limit. Without an alternative text it is decoration.
std::optional<layout::Node> picture_node(const model::ImageRef& image, Size box,
                                         const std::string& alternative, const Setting& setting);

}  // namespace cvpress::compose
