// RenderCV's YAML (schemas of 1.0 to 2.8, and the flat one before) into the model.
#pragma once

#include <string>

#include "base/diagnostics.h"
#include "data/value.h"
#include "model/resume.h"

namespace cvpress::rendercv {

/// The key that all is under.
inline constexpr std::string_view kCv = "cv";

/// Whether a value is a document of this format: a map with a `cv`, or a map under it in capitals.
bool is_document(const data::Value& document);

/// What reading a document needs besides it.
struct DocumentReading {
  const SourceMap& sources;
  Diagnostics& diagnostics;
  std::string folder;    // of the document's file: the photo is looked for in it
  std::string language;  // "" = what the document says, else English
};

struct ReadDocument {
  model::Resume resume;
  data::Value look;  // the theme as a layout, and what of the design layouts can say; Null for none
};

/// Never fails: what is no part of the format becomes a warning.
ReadDocument read_document(const data::Value& document, const DocumentReading& from);

}  // namespace cvpress::rendercv
