// The records of the SVG plug-in (plugin/svg_plugin.h) back into a Picture.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "image/picture.h"

namespace cvpress::image {

/// Trusts nothing: the records come from a process that read hostile data.
/// Nothing, with the reason in `message`, if they are no whole drawing.
std::optional<Picture> read_drawing(std::string_view records, std::string& message);

}  // namespace cvpress::image
