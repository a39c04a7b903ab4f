// The profiles of a site's people, as files (hugo-formats.md 1.3).
#pragma once

#include <string>
#include <vector>

#include "hugo/load.h"
#include "hugo/section_part.h"
#include "hugo/site.h"

namespace cvpress::hugo {

/// All profiles in a folder of authors, or of one author.
std::vector<SectionPart> profiles_in(const std::string& folder, const Site& site,
                                     const SourceFiles& from, Diagnostics& diagnostics);

}  // namespace cvpress::hugo
