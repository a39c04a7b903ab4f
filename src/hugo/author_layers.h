// The files of author profiles: which of a folder is the profile, data files
// as pages, and how one language's data is laid over the common one.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "base/files.h"
#include "data/prepare.h"
#include "data/value.h"
#include "hugo/front_matter.h"
#include "hugo/site.h"

namespace cvpress::hugo {

/// Whether a file is one of data: YAML, TOML or JSON.
bool is_profile_data(std::string_view path);

/// A data file as a page without a body.
Result<Page> read_profile_data(const data::SourceText& text, std::string_view path,
                               Diagnostics& diagnostics);

/// The folders of pages to look for authors in, that of the language first.
std::vector<std::string> content_folders(const Site& site);

/// The profile of an author's folder: `_index.md` in the language that is read,
/// else in any; "" where there is none.
std::string profile_page_of_folder(const std::string& folder, const Site& site,
                                   const FileProvider& files);

/// Reads mistyped keys of a profile as the nearest known ones, with warnings.
void correct_keys(Page& page, Diagnostics& diagnostics);

/// The members of `upper` in place of those of `lower`; a map `name` member by
/// member.
void lay_over(data::Map& lower, const data::Map& upper);

}  // namespace cvpress::hugo
