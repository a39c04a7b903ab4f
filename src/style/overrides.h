// What is laid over a layout after its files: locales, paper, `--set`.
#pragma once

#include <string>

#include "base/diagnostics.h"
#include "data/value.h"
#include "style/load_layout.h"

namespace cvpress::style {

/// `merged` with its `locales` for a language laid over it: "pt", then "pt-BR".
data::Value with_language(data::Value merged, const std::string& language);

/// The layout that the request names, else the source's wishes, else the default.
std::string chosen_layout(const LayoutRequest& request);

/// Where the source names its layout; unknown for a choice of the command line.
SourceSpan place_of_choice(const LayoutRequest& request);

/// `merged` with what the source wishes laid over it: all but its `layout`.
data::Value with_wishes(data::Value merged, const std::vector<data::Value>& wishes,
                        Diagnostics& diagnostics);

/// `merged` with the request's paper and overrides laid over it. Each override
/// is a text of the source map of its own, so that errors can point into it.
data::Value with_overrides(data::Value merged, const LayoutRequest& request, SourceMap& sources,
                           Diagnostics& diagnostics);

}  // namespace cvpress::style
