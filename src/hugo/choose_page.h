// Which of a site's pages is the CV.
#pragma once

#include <string>

#include "hugo/cv_pages.h"

namespace cvpress::hugo {

/// The page that `wanted` names by its name, file, folder or title; with
/// "" the one that has the CV: the home page, if it tells of a career; else the
/// other page that does, with what the home page shows of the person around it.
/// Says in notes what was chosen, in a warning if another would do as well.
/// Fails if there is no such page.
Result<CvPage> choose_page(const std::string& wanted, const Site& site, const SourceFiles& from,
                           Diagnostics& diagnostics);

}  // namespace cvpress::hugo
