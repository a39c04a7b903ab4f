// A letter: a Markdown file whose front matter says to whom it goes, of when and about what.
#pragma once

#include <string>

#include "base/diagnostics.h"
#include "base/files.h"
#include "base/result.h"
#include "data/value.h"
#include "locale/variables.h"
#include "model/resume.h"

namespace cvpress::input {

/// What to read. Variables stand in the body and in all fields: `{company}`.
struct LetterSource {
  std::string path;
  std::string language = {};  // "" = what the letter says, else what its text is in
  locale::Variables variables = {};
};

struct ReadLetter {
  model::Letter letter;
  std::string language = {};  // BCP 47; "" where it cannot be told
  data::Value look = {};      // its `cvpress` key; Null for none
};

/// Reads front matter (YAML, TOML or JSON; any key may be missing) and body; without front
/// matter, the whole text is the body. A file of data alone has the body under `body`. Fails
/// with an error if the file cannot be read, is empty, or has a variable that there is not.
Result<ReadLetter> read_letter(const LetterSource& source, const FileProvider& files,
                               SourceMap& sources, Diagnostics& diagnostics);

/// The language of a letter whose variables are not known yet; "" where it cannot be told or read.
std::string letter_language(const LetterSource& source, const FileProvider& files,
                            SourceMap& sources);

}  // namespace cvpress::input
