// The Hugo site around a file or folder (hugo-formats.md 11, last row).
#pragma once

#include <string>

#include "base/files.h"

namespace cvpress::hugo {

/// Whether a folder is a site: it holds content/, and beside it a configuration
/// or another folder of a site.
bool is_site_root(const std::string& folder, const FileProvider& files);

/// The folder of the site that a path is or lies in, "" where there is none
/// among the folders that may be looked at.
std::string site_root_around(const std::string& path, const FileProvider& files);

}  // namespace cvpress::hugo
