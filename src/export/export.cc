#include "export/export.h"

#include "base/utf8.h"
#include "export/meaning.h"
#include "export/writers.h"

namespace cvpress::exporting {

namespace {

/// Controls, and marks that turn the direction of all that follows (UAX 9's overrides).
bool is_unwanted(char32_t c) {
  return (c < 0x20 && c != U'\n' && c != U'\t') || (c >= 0x7F && c < 0xA0) || c == 0x202D ||
         c == 0x202E || (c & 0xFFFE) == 0xFFFE;
}

/// Addresses and alternative texts never were shaped, which drops such characters.
std::string without_controls(const std::string& text) {
  std::string clean;
  clean.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const DecodedCharacter decoded = decode_utf8(text, at);
    if (!is_unwanted(decoded.code)) append_utf8(clean, decoded.code);
    at += decoded.length;
  }
  return clean;
}

std::string written(const Element& document, TextKind kind, const Head& head) {
  switch (kind) {
    case TextKind::kPlain: return plain_text(document);
    case TextKind::kMarkdown: return markdown(document);
    case TextKind::kHtml: return html(document, head);
  }
  return {};
}

}  // namespace

std::string export_text(const paint::DisplayList& list, TextKind kind, const Head& head) {
  Element document = tree_of(list);
  name_equal_links(document, head.links);
  return without_controls(written(document, kind, head));
}

}  // namespace cvpress::exporting
