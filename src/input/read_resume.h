// From the files a user names to one Resume. One module reads each format; this
// one knows which.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "base/files.h"
#include "base/result.h"
#include "data/prepare.h"
#include "model/resume.h"

namespace cvpress::input {

/// The largest text that is read.
constexpr std::size_t kLargestTextFile = data::kLargestTextFile;

/// What to read. Paths are files or folders; `stdin_text` is read when a path is "-".
struct Sources {
  std::vector<std::string> paths;
  std::string stdin_text;
  std::string language;  // "" = from the input, else "en"
};

/// Reads all of `sources` into one résumé, in the order they were named (files
/// of a folder by weight, as hugo-formats.md 1.1 says). Fails if anything was an
/// error; all errors of all files are in `diagnostics` then. A broken section
/// is an error for its file; the others are still read.
Result<model::Resume> read_resume(const Sources& sources, const FileProvider& files,
                                  SourceMap& source_map, Diagnostics& diagnostics);

}  // namespace cvpress::input
