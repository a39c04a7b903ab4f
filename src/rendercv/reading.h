// Values of a document as text: Markdown in any string, and what people write in its place.
#pragma once

#include <string>
#include <string_view>

#include "base/diagnostics.h"
#include "data/value.h"
#include "model/resume.h"

namespace cvpress::rendercv {

/// What every part of a document is read with.
struct Reading {
  const SourceMap& sources;
  Diagnostics& diagnostics;
  std::string folder;
  std::string language;
  std::string person;         // whose CV it is, as plain text
  std::string degree_phrase;  // "DEGREE in AREA" of the document's own; "" for the language's
};

/// Whether there is nothing to read: no value, null, or a text without letters.
bool is_absent(const data::Value* value);

/// Text where text is expected; lists and maps are read as their texts, with a warning.
model::InlineText text_of(const data::Value* value, const Reading& reading);
/// The same without its structure, trimmed.
std::string string_of(const data::Value* value, const Reading& reading);
/// The same as paragraphs and lists.
model::Blocks blocks_of(const data::Value* value, const Reading& reading);

/// The Markdown of a scalar, without Typst calls; of lists and maps what `text_of` reads.
std::string markdown_of(const data::Value& value, const Reading& reading);
/// Markdown from a place of the document.
model::Blocks blocks_of_markdown(std::string_view markdown, SourceSpan where,
                                 const Reading& reading);

/// A paragraph; none for blank text.
void add_paragraph(model::InlineText text, SourceSpan where, model::Blocks& blocks);

/// Warns of a wrong shape: "a list, where text was expected" and what follows of it.
void tell_shape(const data::Value& value, std::string_view expected, std::string_view outcome,
                const Reading& reading);

/// "start_date" as a reader sees it: "start date".
std::string spaced(std::string_view key);

/// A name in lower case without spaces and dashes: "Google-Scholar" is "googlescholar".
std::string bare_name(std::string_view name);

}  // namespace cvpress::rendercv
