// What every reader of a page shares while it reads.
#pragma once

#include <string>

#include "base/diagnostics.h"

namespace cvpress::hugo {

struct Reading {
  const SourceMap& sources;
  Diagnostics& diagnostics;
  std::string folder;  // of the file that is read
};

}  // namespace cvpress::hugo
