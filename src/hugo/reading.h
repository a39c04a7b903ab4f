// What every reader of a page shares while it reads.
#pragma once

#include <string>

#include "base/diagnostics.h"
#include "base/files.h"
#include "data/value.h"
#include "hugo/site.h"

namespace cvpress::hugo {

class SiteAnswers;

struct Reading {
  SourceMap& sources;
  Diagnostics& diagnostics;
  const FileProvider& files;
  const Site& site;
  std::string folder;  // of the file that is read
  /// What shortcodes ask of the whole site; null where nobody answers.
  SiteAnswers* answers = nullptr;
  /// The front matter of the page that is read; null where it has none.
  const data::Map* page = nullptr;
};

}  // namespace cvpress::hugo
