// From the files a user names to one Resume. One reader per format; the table
// in read_resume.cc says which reads what.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "base/files.h"
#include "base/result.h"
#include "model/resume.h"

namespace cvpress::input {

/// What to read. Paths are files or folders; `stdin_text` is read when a path is "-".
struct Sources {
  std::vector<std::string> paths;
  std::string stdin_text;
  std::string language;  // "" = from the input, else "en"
};

/// The largest text file that is read: hundreds of pages; what it takes to set
/// them stays below 300 MB.
constexpr std::size_t kLargestTextFile = 3u << 20;

/// Reads all of `sources` into one résumé, in the order they were named (files
/// of a folder by weight, as hugo-formats.md 1.1 says). Fails if anything was an
/// error; all errors of all files are in `diagnostics` then. A broken section
/// is an error for its file; the others are still read.
Result<model::Resume> read_resume(const Sources& sources, const FileProvider& files,
                                  SourceMap& source_map, Diagnostics& diagnostics);

}  // namespace cvpress::input
