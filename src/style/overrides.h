// What is laid over a layout after its files: locales, wishes, paper, `--set`.
#pragma once

#include <string>
#include <vector>

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

/// What the source wishes (all but its `layout`) and the command line says, each as a
/// layout would say it and checked against `merged`, on which it lies. Each of the
/// command line is a text of the source map of its own, so that errors can point into it.
std::vector<data::Value> changes_asked_for(data::Value merged, const LayoutRequest& request,
                                           SourceMap& sources, Diagnostics& diagnostics);

}  // namespace cvpress::style
