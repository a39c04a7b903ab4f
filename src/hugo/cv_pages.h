// The pages of a site that could be the CV: the home page, other widget pages
// and landing pages, and a page of Markdown with a name such as "cv"
// (hugo-formats.md 1.1, 1.2).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "base/result.h"
#include "hugo/load.h"
#include "hugo/section_part.h"
#include "hugo/site.h"

namespace cvpress::hugo {

struct CvPage {
  std::string name;                // what --page calls it: "home", "cv", "about/cv"
  std::string title;               // as it says itself; may be empty
  std::string path;                // of its file, or of the folder of its parts
  std::string hidden;              // why Hugo does not build it ("is a draft"); "" if it does
  std::vector<SectionPart> parts;  // in their order, those not shown too
  Diagnostics problems;            // found while it was read
};

/// The home page: the landing page content/_index.md, else the folder
/// content/home; without parts where the site has neither.
CvPage home_page(const Site& site, const SourceFiles& from);

/// The site's other pages that have sections, or are named as a CV is. Folders
/// of posts, papers and so on are not looked into.
std::vector<CvPage> other_pages(const Site& site, const SourceFiles& from);

/// The page that a file or folder is, whatever it holds. Fails, with the errors
/// in `diagnostics`, if the file cannot be read.
Result<CvPage> page_at(const std::string& path, const Site& site, const SourceFiles& from,
                       Diagnostics& diagnostics);

/// Whether a page's name is one that people give their CV.
bool is_cv_name(std::string_view name);

}  // namespace cvpress::hugo
