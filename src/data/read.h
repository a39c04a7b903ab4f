// YAML, TOML and JSON into Value. Third-party exceptions stop here. Hostile
// input is bounded: nesting, aliases (expanded size) and length each have a
// limit and a diagnostic.
#pragma once

#include <string_view>

#include "base/diagnostics.h"
#include "base/result.h"
#include "data/value.h"

namespace cvpress::data {

enum class Format { kYaml, kToml, kJson };

/// How forgiving a YAML reader is.
enum class Repair {
  kNone,     // layouts and other files written for cvpress: errors are errors, but what can
             // be read beside them is
  kLenient,  // résumés: what a human can understand is read, with a warning
};

/// Reads one document. `text` is a part of the file `origin.file` of the
/// source map that begins at byte `origin.begin`; spans point into that file.
/// It must be valid UTF-8 with "\n" newlines. An empty text is Null.
/// Duplicate keys: the last wins, with a warning (an error with kNone).
/// YAML merge keys `<<` are expanded with kLenient and refused with kNone.
/// The repairs of kLenient, each a warning at its place; spans stay those of
/// the text as it was written:
/// - YAML: tabs and no-break spaces as indentation; plain values that begin with
///   `@ % * & ! [ {` or a backtick or contain ": "; quotes inside quotes or never
///   closed; backslashes that escape nothing; lines that do not line up; lines
///   that are no key; control characters.
/// - JSON: trailing commas and comments.
/// Of very many problems only the first 200 are recorded.
Result<Value> read(std::string_view text, Format format, Repair repair, SourceSpan origin,
                   Diagnostics& diagnostics);

}  // namespace cvpress::data
