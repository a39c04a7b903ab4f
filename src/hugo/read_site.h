// Hugo Academic, Wowchemy and Hugo Blox sites, and single pages of them, as one
// résumé (hugo-formats.md).
#pragma once

#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "base/files.h"
#include "base/result.h"
#include "data/value.h"
#include "model/resume.h"

namespace cvpress::hugo {

/// What to read. Paths are files or folders; `stdin_text` is read when a path is "-".
struct Request {
  std::vector<std::string> paths;
  std::string stdin_text;
  std::string language;  // of a site, one that it has; "" = the site's own, else "en"
  std::string page;      // of a site, by name, file or title; "" = the one with the CV
  std::string today;     // "2026-05-01", for scheduled pages; "" = they are shown
};

/// Reads all that was asked for into one résumé, in the order it was named
/// (pages of a folder in Hugo's order). What is broken in a file that the user
/// named is an error; in what was found in a site it is a warning and costs
/// only itself, as long as anything can be read. Notes tell what was chosen and
/// what was left out. `looks` gets the `cvpress` keys of the site, the profile and
/// the pages that were read, the strongest last.
Result<model::Resume> read_site(const Request& request, const FileProvider& files,
                                SourceMap& source_map, Diagnostics& diagnostics,
                                std::vector<data::Value>* looks = nullptr);

/// The languages of the site that the first of `paths` is or lies in; none
/// outside of any site.
std::vector<std::string> site_languages(const std::vector<std::string>& paths,
                                        const FileProvider& files);

}  // namespace cvpress::hugo
