// What is said of inputs that are no CV, or none in the language that is read.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "hugo/load.h"
#include "hugo/site.h"
#include "model/resume.h"

namespace cvpress::hugo {

/// The site has no folder of pages, or none that may be read.
void tell_no_content(const Site& site, const FileProvider& files, Diagnostics& diagnostics);

/// A folder that was named has no pages.
void tell_empty_folder(const std::string& path, Diagnostics& diagnostics);

/// Whether a page is of a format of another program that is recognised, but not
/// read; that is an error.
bool is_foreign(const Page& page, Diagnostics& diagnostics);

/// A profile alone is half a CV where the pages are of other languages.
bool tells_of_person_only(const model::Resume& resume);

/// The languages besides the one that is read that have a page of sections.
std::vector<std::string> other_languages(const Site& site, const SourceFiles& from);

/// The site has no CV in its language; `others` are those that it has one in.
void tell_no_cv(const Site& site, const std::vector<std::string>& others, Diagnostics& diagnostics);

}  // namespace cvpress::hugo
