// In which order a generation of the theme prints jobs (hugo-formats.md 4.2).
#pragma once

#include <string>

#include "base/files.h"
#include "data/value.h"

namespace cvpress::hugo {

/// Whether the site's theme prints jobs newest first, whatever their order in
/// the file: Academic 3 and 4, told by the configuration's `theme`, and Wowchemy
/// before 5.2, told by the version in go.mod.
bool theme_sorts_jobs(const data::Map& config, const std::string& root, const FileProvider& files);

}  // namespace cvpress::hugo
