// What is laid over a layout after its files: locales, paper, `--set`.
#pragma once

#include <string>

#include "base/diagnostics.h"
#include "data/value.h"
#include "style/load_layout.h"

namespace cvpress::style {

/// `merged` with its `locales` for a language laid over it: "pt", then "pt-BR".
data::Value with_language(data::Value merged, const std::string& language);

/// `merged` with the request's paper and overrides laid over it. Each override
/// is a text of the source map of its own, so that errors can point into it.
data::Value with_overrides(data::Value merged, const LayoutRequest& request, SourceMap& sources,
                           Diagnostics& diagnostics);

}  // namespace cvpress::style
