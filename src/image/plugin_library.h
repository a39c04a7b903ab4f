// The SVG plug-in: where its file is, and its functions. Opened on the first
// SVG, so that documents without one do not pay for its libraries.
#pragma once

#include <string>
#include <vector>

#include "image/plugin/svg_plugin.h"

namespace cvpress::image {

/// nullptr, with the reason in `message`, where it is not installed or of
/// another version. Thread-safe; the library stays open.
cvpress_svg_draw_function svg_plugin(std::string& message);

/// Where a plug-in is looked for, given the path of the running program: beside
/// it, then in the lib folder of its prefix.
std::vector<std::string> plugin_paths(const std::string& program);

}  // namespace cvpress::image
