// The list of sections of a landing page, with what it takes from the site's
// data files (hugo-formats.md 1.2).
#pragma once

#include <string>
#include <vector>

#include "hugo/load.h"
#include "hugo/section_part.h"
#include "hugo/site.h"

namespace cvpress::hugo {

/// Whether front matter is that of a landing page.
bool is_landing(const data::Map& front);

/// The page's blocks in their order: its own, laid over those of data/pages
/// where it names such a source or has none; a block's `ref` is laid under it.
/// `base_name` is the page's name among the data ("home"). Items that are no
/// blocks are warnings. `path` is that of the page's file.
std::vector<SectionPart> parts_of_landing(const data::Map& front, const std::string& path,
                                          const std::string& base_name, const Site& site,
                                          const SourceFiles& from, Diagnostics& diagnostics);

}  // namespace cvpress::hugo
