#include "support/text_shaping.h"

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
