// What every reader of a page shares while it reads.
#pragma once

#include <string>

#include "base/diagnostics.h"
#include "base/files.h"
#include "hugo/site.h"

namespace cvpress::hugo {

struct Reading {
  SourceMap& sources;
  Diagnostics& diagnostics;
  const FileProvider& files;
  const Site& site;
  std::string folder;  // of the file that is read
};

}  // namespace cvpress::hugo
