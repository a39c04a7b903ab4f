// Documents of a format that one file holds whole: JSON Resume, RenderCV.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "base/files.h"
#include "base/result.h"
#include "data/read.h"
#include "data/value.h"
#include "model/resume.h"

namespace cvpress::input {

struct DocumentFormat;

/// A document that was found and read as YAML or JSON.
struct Document {
  const DocumentFormat* format = nullptr;
  std::string path;
  data::Value value;  // Null where it could not be read, as was told
};

/// The file among what a user names that may be a document.
struct Candidate {
  std::string path;         // "-" for standard input, "" for none
  bool is_refused = false;  // it is one that is not read, as was told
};

/// A résumé, and what its document wishes of the look; Null for nothing.
struct ReadDocument {
  model::Resume resume;
  data::Value look;
};

/// What tells documents of a format apart, and who reads them.
struct DocumentFormat {
  Candidate (*candidate)(const std::vector<std::string>& paths, const FileProvider& files,
                         Diagnostics& diagnostics);
  /// How a text is written that may be one; nothing where it is none.
  std::optional<data::Format> (*written_in)(std::string_view text, const std::string& path);
  /// Whether a text that cannot be read was meant to be one.
  bool (*is_meant)(std::string_view text, const std::string& path);
  bool (*is_document)(const data::Value& value);
  ReadDocument (*read)(const Document& document, const std::string& language,
                       const SourceMap& sources, Diagnostics& diagnostics);
  std::string_view enough;  // the hint to who has a document that shows nothing
};

/// A file's text, or that of standard input, as UTF-8; "" where it cannot be read.
std::string text_of(const std::string& path, const std::string& stdin_text,
                    const FileProvider& files);

/// The document of the format that the paths name; nothing where they name something else. What is
/// wrong with the text of one that was found is in `diagnostics`.
std::optional<Document> find_document(const DocumentFormat& format,
                                      const std::vector<std::string>& paths,
                                      const std::string& stdin_text, const FileProvider& files,
                                      SourceMap& sources, Diagnostics& diagnostics);

/// Reads it in a language, "" for its own; `looks` gets what it wishes of the look.
Result<model::Resume> read_document(const Document& document, const std::string& language,
                                    const SourceMap& sources, Diagnostics& diagnostics,
                                    std::vector<data::Value>* looks);

}  // namespace cvpress::input
