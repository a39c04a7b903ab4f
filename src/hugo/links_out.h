// Symbolic links that lead out of the folders the user named: what lies there
// is not read, which has to be said.
#pragma once

#include <string>

#include "base/diagnostics.h"
#include "base/files.h"
#include "hugo/site.h"

namespace cvpress::hugo {

/// Warns of links among the pages, data files and folders of a folder, and of
/// those below it.
void warn_of_links_out(const std::string& folder, const FileProvider& files,
                       Diagnostics& diagnostics);

/// The same for the folders of a site that a CV is read from.
void warn_of_links_out(const Site& site, const FileProvider& files, Diagnostics& diagnostics);

}  // namespace cvpress::hugo
