// The files of the inputs, in the order they are to be read.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "base/files.h"

namespace cvpress::hugo {

struct InputFile {
  std::string path;
  bool named = false;  // by the user, not found in a folder
};

/// Named files as they were named; a folder's own pages, then those of the
/// folders that a site keeps its CV in, each sorted by path. Missing inputs and
/// folders without a page are errors.
std::vector<InputFile> collect_files(const std::vector<std::string>& paths,
                                     const FileProvider& files, Diagnostics& diagnostics);

}  // namespace cvpress::hugo
