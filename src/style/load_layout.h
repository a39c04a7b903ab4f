// Layout files -> LayoutSpec: find, merge along `extends`, lay overrides over,
// check, type. The shipped layouts are also inside the program.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "base/files.h"
#include "base/result.h"
#include "style/layout_spec.h"

namespace cvpress::style {

/// One `--set KEY=VALUE`; the key is a dotted path, the value is all after "=".
struct Override {
  std::string key;
  std::string value;
};

struct LayoutRequest {
  std::string layout = "timeline";  // a name, or a path that ends in .yaml or .yml or holds a "/"
  std::string paper;                // "" = the layout's own
  std::string language = "en";
  std::vector<Override> overrides;
};

/// Where layouts are looked for, before those built in: layouts/ beside the
/// résumé, the user's folder, the shipped folder.
struct LayoutPlaces {
  const FileProvider& files;
  std::vector<std::string> folders;
};

/// Errors (unknown layout with the nearest name, mistakes in it with their
/// place, bad overrides) are all in `diagnostics` when it fails.
Result<LayoutSpec> load_layout(const LayoutPlaces& places, const LayoutRequest& request,
                               SourceMap& sources, Diagnostics& diagnostics);

/// A line of `cvpress layouts`.
struct LayoutListing {
  std::string name;
  std::string about;
  std::string origin;  // path, or "built in"
};

/// All layouts that can be named, sorted by name; a name found earlier hides later ones.
std::vector<LayoutListing> list_layouts(const LayoutPlaces& places);

}  // namespace cvpress::style
