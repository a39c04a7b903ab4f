// Where an input's own folders end: what may be read for it, and where the
// pictures of a site are.
#pragma once

#include <string>
#include <vector>

#include "base/files.h"

namespace cvpress::cli {

/// The folder of the Hugo site around a path (it holds content/ and a
/// configuration or assets), or "". Looks beyond what `files` allows, and there at
/// names only.
std::string site_root_around(const std::string& path, const DiskFiles& files);

/// Allows what the inputs may use: a folder itself, the folder of a file, and
/// the site around either.
void allow_inputs(const std::vector<std::string>& inputs, DiskFiles& files);

}  // namespace cvpress::cli
