// Short ways to a shaped paragraph, for tests of text and of what uses it.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "text/font_catalog.h"
#include "text/paragraph.h"

namespace cvpress::tests {

/// The faces of the project's fonts/ folder; one for all tests of a program.
const text::FontCatalog& project_fonts();

/// Debian's fonts-noto-core and fonts-noto-cjk.
const text::FontCatalog& noto_fonts();

/// Only what is compiled in.
const text::FontCatalog& built_in_fonts();

text::TextSpan text_span(std::string text, text::TextStyle style = {});
text::TextSpan icon_span(std::string name);
text::TextSpan line_break();

text::ParagraphPtr shaped(const std::vector<text::TextSpan>& spans,
                          const std::string& language = "en");
text::ParagraphPtr shaped(const std::string& text, const text::TextStyle& style = {});
/// The same, keeping what was to be said.
text::ParagraphPtr shaped(const std::vector<text::TextSpan>& spans, Diagnostics& diagnostics);

/// A text in a face of Debian's Noto packages, "Noto Sans Italic" for the italics.
struct NotoText {
  const char* family;
  const char* language;
  const char* text;
};
/// Its glyphs, from the left; the face that they are of.
std::vector<text::Glyph> noto_glyphs(const NotoText& text, text::FacePtr* face = nullptr);

/// The width of a text on one line.
Pt width_of(const std::string& text, const text::TextStyle& style = {});

/// The text of each line, by its offsets.
std::vector<std::string> line_texts(const text::Paragraph& paragraph,
                                    const std::vector<text::Line>& lines);

}  // namespace cvpress::tests
