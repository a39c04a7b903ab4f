// Files of a site as values: text pages with front matter, and data files.
#pragma once

#include <optional>
#include <string>

#include "base/diagnostics.h"
#include "base/files.h"
#include "base/result.h"
#include "data/read.h"
#include "hugo/front_matter.h"

namespace cvpress::hugo {

/// Where files come from and where their texts are kept.
struct SourceFiles {
  const FileProvider& files;
  SourceMap& sources;
};

/// What a file of data alone is written in (YAML, TOML, JSON), by its extension;
/// nothing for any other file.
std::optional<data::Format> data_format(const std::string& path);

/// A page, or a data file as a page without body. Fails with an error if it
/// cannot be read.
Result<Page> load_page(const std::string& path, const SourceFiles& from, Recovery recovery,
                       Diagnostics& diagnostics);

/// The same from text that is there already, under the name shown to the user.
Result<Page> page_from(const std::string& name, std::string bytes, Recovery recovery,
                       SourceMap& sources, Diagnostics& diagnostics);

/// The data file called `stem` with one of the extensions that Hugo knows; ""
/// where there is none.
std::string data_file_called(const std::string& stem, const FileProvider& files);

/// The map that a data file holds. What is broken, and a file that is no map,
/// is an error; an empty file is an empty map.
Result<data::Map> load_map(const std::string& path, const SourceFiles& from,
                           Diagnostics& diagnostics);

}  // namespace cvpress::hugo
