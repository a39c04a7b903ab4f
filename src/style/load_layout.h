// Layout files -> LayoutSpec: find, merge along `extends`, lay overrides over,
// check, type. The shipped layouts are also inside the program.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "base/files.h"
#include "base/result.h"
#include "data/value.h"
#include "style/layout_spec.h"

namespace cvpress::style {

/// One `--set KEY=VALUE`; the key is a dotted path, the value is all after "=".
struct Override {
  std::string key;
  std::string value;
};

/// The layout of those who name none.
inline constexpr const char* kDefaultLayout = "timeline";

/// What the source itself wishes (its `cvpress:` keys), the strongest last: maps
/// of a layout's keys, with `layout` and `paper` for these two.
using Wishes = std::vector<data::Value>;

struct LayoutRequest {
  std::string layout;  // a name such as rendercv/classic, or a file's path; "" = the
                       // source's wish, else the default
  std::string paper;   // "" = the layout's own
  std::string language = "en";
  std::vector<Override> overrides = {};
  int pages = 0;                               // of `--pages`; 0 = as the layout says
  std::vector<std::string> break_before = {};  // of `--break-before`; added to the layout's
  Wishes wishes = {};
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

/// The text of a layout's own file.
Result<std::string> layout_text(const LayoutPlaces& places, const std::string& layout,
                                SourceMap& sources, Diagnostics& diagnostics);

/// A layout merged with all it extends, as YAML that loads to the same. Without
/// a language, the changes for languages stay changes.
Result<std::string> effective_layout(const LayoutPlaces& places, const LayoutRequest& request,
                                     SourceMap& sources, Diagnostics& diagnostics);

/// Checks a layout without a résumé, also in each language that it has changes
/// for: errors, and warnings of punctuation that would stand alone. Whether it
/// has no errors.
bool check_layout(const LayoutPlaces& places, const std::string& layout, SourceMap& sources,
                  Diagnostics& diagnostics);

/// A line of `cvpress layouts`.
struct LayoutListing {
  std::string name;
  std::string about;
  std::string origin;  // path, or "built in"
};

/// All layouts that can be named, sorted by name; a name found earlier hides later ones.
std::vector<LayoutListing> list_layouts(const LayoutPlaces& places);

}  // namespace cvpress::style
