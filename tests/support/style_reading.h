// Loads a layout from text, for tests of style/.
#pragma once

#include <string>

#include "style/load_layout.h"

namespace cvpress::style {

struct Loaded {
  LayoutSpec spec;
  bool failed = false;
  std::string messages;
};

/// Loads "mine", which extends a shipped layout unless it says otherwise.
inline Loaded load(const std::string& text, LayoutRequest request = {},
                   const std::string& extends = "base") {
  MemoryFiles files;
  files.add("layouts/mine.yaml", "about: Mine\nextends: " + extends + "\n" + text);
  files.add("layouts/loop.yaml", "extends: loop\n");
  request.layout = request.layout == "timeline" ? "mine" : request.layout;
  SourceMap sources;
  Diagnostics diagnostics;
  auto spec = load_layout({files, {"layouts"}}, request, sources, diagnostics);
  Loaded loaded;
  loaded.failed = !spec;
  if (spec) loaded.spec = std::move(*spec);
  loaded.messages = diagnostics_as_text(diagnostics, sources);
  return loaded;
}

}  // namespace cvpress::style
