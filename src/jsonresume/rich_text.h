// Text with structure as JSON: Markdown in a string, or lists that say it exactly.
#pragma once

#include <string>

#include "base/diagnostics.h"
#include "data/value.h"
#include "model/resume.h"

namespace cvpress::jsonresume {

/// What every part of a document is read with.
struct Reading {
  const SourceMap& sources;
  Diagnostics& diagnostics;
  std::string folder;
  std::string language;
};

/// Markdown where it reads back the same, else the runs or blocks as lists.
data::Value text_value(const model::InlineText& text, const Reading& reading);
data::Value blocks_value(const model::Blocks& blocks, const Reading& reading);

/// Text for the schema's own fields, which other programs take as plain: Markdown, without the
/// backslashes that make no difference to how it is read here.
std::string written_text(const model::InlineText& text, const Reading& reading);
std::string written_text(const model::Blocks& blocks, const Reading& reading);

/// A scalar is Markdown, a list what text_value and blocks_value write; else nothing.
model::InlineText read_text(const data::Value& value, const Reading& reading);
model::Blocks read_blocks(const data::Value& value, const Reading& reading);

/// The text of a scalar, trimmed; "" for all else.
std::string plain_string(const data::Value* value);
/// The same with the spaces at its ends.
std::string whole_string(const data::Value* value);

}  // namespace cvpress::jsonresume
