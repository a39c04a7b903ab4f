#include "support/text_shaping.h"

#include <algorithm>

#include "base/files.h"

namespace cvpress::tests {

using text::FontCatalog;
using text::Paragraph;
using text::ParagraphPtr;
using text::SpanKind;
using text::TextSpan;
using text::TextStyle;

const FontCatalog& project_fonts() {
  static const DiskFiles files = [] {
    DiskFiles allowed;
    allowed.allow(CVPRESS_SOURCE_DIR "/fonts");
    return allowed;
  }();
  static const FontCatalog fonts(files, {CVPRESS_SOURCE_DIR "/fonts"});
  return fonts;
}

const FontCatalog& noto_fonts() {
  static const std::vector<std::string> folders = {"/usr/share/fonts/truetype/noto",
                                                   "/usr/share/fonts/opentype/noto"};
  static const DiskFiles files = [] {
    DiskFiles allowed;
    for (const std::string& folder : folders) allowed.allow(folder);
    return allowed;
  }();
  static const FontCatalog fonts(files, folders);
  return fonts;
}

const FontCatalog& built_in_fonts() {
  static const MemoryFiles no_files;
  static const FontCatalog fonts(no_files, {});
  return fonts;
}

TextSpan text_span(std::string text, TextStyle style) {
  TextSpan span;
  span.text = std::move(text);
  span.style = std::move(style);
  return span;
}

TextSpan icon_span(std::string name) {
  TextSpan span = text_span(std::move(name));
  span.kind = SpanKind::kIcon;
  return span;
}

TextSpan line_break() {
  TextSpan span;
  span.kind = SpanKind::kLineBreak;
  return span;
}

ParagraphPtr shaped(const std::vector<TextSpan>& spans, Diagnostics& diagnostics) {
  return text::shape(spans, {}, project_fonts(), diagnostics);
}

ParagraphPtr shaped(const std::vector<TextSpan>& spans, const std::string& language) {
  Diagnostics diagnostics;
  text::ShapeOptions options;
  options.language = language;
  return text::shape(spans, options, project_fonts(), diagnostics);
}

ParagraphPtr shaped(const std::string& text, const TextStyle& style) {
  return shaped(std::vector<TextSpan>{text_span(text, style)});
}

std::vector<text::Glyph> noto_glyphs(const NotoText& text, text::FacePtr* face) {
  constexpr std::string_view kItalic = " Italic";
  text::ShapeOptions options;
  options.language = text.language;
  TextStyle style;
  std::string family = text.family;
  style.italic = family.ends_with(kItalic);
  if (style.italic) family.resize(family.size() - kItalic.size());
  style.families = {family};
  Diagnostics diagnostics;
  const ParagraphPtr paragraph =
      text::shape({text_span(text.text, style)}, options, noto_fonts(), diagnostics);
  std::vector<text::Glyph> glyphs;
  // Lines from the right begin with their last run.
  std::vector<text::Run> runs = paragraph->runs;
  if (paragraph->right_to_left) std::reverse(runs.begin(), runs.end());
  for (const text::Run& run : runs) {
    if (face) *face = run.shaped->face;
    glyphs.insert(glyphs.end(), run.shaped->glyphs.begin(), run.shaped->glyphs.end());
  }
  return glyphs;
}

Pt width_of(const std::string& text, const TextStyle& style) {
  return text::natural_widths(*shaped(text, style)).widest_line;
}

std::vector<std::string> line_texts(const Paragraph& paragraph,
                                    const std::vector<text::Line>& lines) {
  std::vector<std::string> texts;
  for (const text::Line& line : lines) {
    texts.push_back(paragraph.text.substr(line.begin, line.end - line.begin));
  }
  return texts;
}

}  // namespace cvpress::tests
