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
#include "data/value.h"
#include "model/resume.h"

namespace cvpress::input {

/// The largest text that is read.
constexpr std::size_t kLargestTextFile = data::kLargestTextFile;

/// What to read. Paths are files or folders; `stdin_text` is read when a path is "-".
struct Sources {
  std::vector<std::string> paths;
  std::string stdin_text;
  std::string language;  // "" = what the input says, else what its text is in, else "en"
  std::string page;      // of a site: the page that is the CV; "" = the best
  std::string today;     // "2026-05-01", for pages that are scheduled; "" = unknown
};

/// Reads all of `sources` into one résumé, in the order they were named (files
/// of a folder by weight, as hugo-formats.md 1.1 says). Fails if anything was an
/// error; all errors of all files are in `diagnostics` then. What is broken in
/// a site is a warning and costs only itself, unless nothing is left. `looks` gets
/// what the sources wish of the look (their `cvpress` keys), the strongest last.
Result<model::Resume> read_resume(const Sources& sources, const FileProvider& files,
                                  SourceMap& source_map, Diagnostics& diagnostics,
                                  std::vector<data::Value>* looks = nullptr);

/// The languages that the sources can be read in: those of the site that they
/// are or lie in, none where there is no site.
std::vector<std::string> languages_of(const Sources& sources, const FileProvider& files);

/// The folder of the site that a path is or lies in, "" where there is none.
std::string site_root_around(const std::string& path, const FileProvider& files);

}  // namespace cvpress::input
