// JSON Resume (schema 1.0.0) into the model and back. What the schema cannot say of a
// résumé stands beside it under keys named "cvpress", so that the way back is exact.
#pragma once

#include <string>
#include <string_view>

#include "base/diagnostics.h"
#include "base/result.h"
#include "data/value.h"
#include "model/resume.h"

namespace cvpress::jsonresume {

class ItemsBefore;

/// The key of what only cvpress says: at the top, of `basics`, of an entry.
inline constexpr std::string_view kOwnKey = "cvpress";
/// The `$schema` of what cvpress writes.
inline constexpr std::string_view kSchema =
    "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";
/// The member of the document's `cvpress` that belongs to the résumé.
inline constexpr std::string_view kResumeKey = "resume";
/// The member of the document's `cvpress` that is a letter of the person's.
inline constexpr std::string_view kLetterKey = "letter";

/// The résumé as a document. A fact stands once, in the schema's own field where there is
/// one; text is Markdown, with the exact structure beside it where Markdown does not give
/// it back. `others` are further members of the document's own `cvpress`; `before` may be null.
std::string write_resume(const model::Resume& resume, const data::Map& others,
                         ItemsBefore* before = nullptr);

/// Whether a JSON value is a résumé of this format, of any version and whoever wrote it.
bool is_resume(const data::Value& document);

/// What reading a document needs besides it.
struct DocumentReading {
  const SourceMap& sources;
  Diagnostics& diagnostics;
  std::string folder;    // of the document's file: pictures are looked for in it
  std::string language;  // "" = what the document says, else English
};

struct ReadDocument {
  model::Resume resume;
  data::Value look;  // the members of `cvpress` that are not the résumé's; Null for none
};

/// Never fails: what is no part of the format becomes a warning.
ReadDocument read_resume(const data::Value& document, const DocumentReading& reading);

}  // namespace cvpress::jsonresume
