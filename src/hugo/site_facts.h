// A site's facts from its folders and configuration.
#pragma once

#include <string>

#include "base/diagnostics.h"
#include "base/result.h"
#include "hugo/load.h"
#include "hugo/site.h"

namespace cvpress::hugo {

/// Which site to read, and how.
struct SiteWish {
  std::string root;
  std::string language;  // "" = its default one
  std::string today;     // see Site::today
};

/// The site in a folder. Broken configuration is a warning; a language that the
/// site has not is an error that names those it has.
Result<Site> read_site_facts(const SiteWish& wish, const SourceFiles& from,
                             Diagnostics& diagnostics);

/// A folder of pages that no configuration stands beside: it is root and
/// content in one.
Result<Site> read_folder_facts(const SiteWish& wish, const SourceFiles& from,
                               Diagnostics& diagnostics);

/// The language that is read.
const SiteLanguage& language_read(const Site& site);

/// The site as one of its languages sees it, which must be one of `site.languages`.
Site in_language(Site site, const SiteLanguage& language);

}  // namespace cvpress::hugo
