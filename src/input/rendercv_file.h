// Files of RenderCV among what a user names.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "base/files.h"
#include "base/result.h"
#include "data/value.h"
#include "model/resume.h"

namespace cvpress::input {

/// A document that was found and read as YAML or JSON.
struct RendercvDocument {
  std::string path;
  data::Value value;
};

/// The RenderCV file that the paths name: such a file, standard input, or a folder with exactly
/// one that is no site. Nothing where they name something else; what is wrong with the YAML of
/// one that was found is in `diagnostics`.
std::optional<RendercvDocument> find_rendercv(const std::vector<std::string>& paths,
                                              const std::string& stdin_text,
                                              const FileProvider& files, SourceMap& source_map,
                                              Diagnostics& diagnostics);

/// Reads it in a language, "" for its own; `looks` gets what it wishes of the look.
Result<model::Resume> read_rendercv(const RendercvDocument& document, const std::string& language,
                                    const SourceMap& source_map, Diagnostics& diagnostics,
                                    std::vector<data::Value>* looks);

}  // namespace cvpress::input
