// A site's configuration files as one map (hugo-formats.md 1.5).
#pragma once

#include <string>

#include "base/diagnostics.h"
#include "data/value.h"
#include "hugo/load.h"

namespace cvpress::hugo {

/// What the configuration says as Hugo merges it: the file hugo.* or config.*
/// of the site's root, then config/_default/, each in TOML, YAML or JSON; only
/// the parts that a CV needs. `config/<environment>/` is left alone. A broken
/// file is a warning and is left out.
data::Map read_config(const std::string& root, const SourceFiles& from, Diagnostics& diagnostics);

}  // namespace cvpress::hugo
