// Hugo Academic, Wowchemy and Hugo Blox sites, and single pages of them, as one
// résumé (hugo-formats.md).
#pragma once

#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "base/files.h"
#include "base/result.h"
#include "model/resume.h"

namespace cvpress::hugo {

/// What to read. Paths are files or folders; `stdin_text` is read when a path is "-".
struct Request {
  std::vector<std::string> paths;
  std::string stdin_text;
  std::string language;  // "" = the site's own, else "en"
};

/// Reads all that was asked for into one résumé, in the order it was named
/// (files of a folder by weight, as hugo-formats.md 1.1 says). Fails if anything
/// was an error; all errors of all files are in `diagnostics` then. A broken
/// section is an error for its file; the others are still read.
Result<model::Resume> read_site(const Request& request, const FileProvider& files,
                                SourceMap& source_map, Diagnostics& diagnostics);

}  // namespace cvpress::hugo
