#include "export/export.h"

#include "export/writers.h"

namespace cvpress::exporting {

std::string export_text(const paint::DisplayList& list, TextKind kind, const Head& head) {
  const Element document = tree_of(list);
  switch (kind) {
    case TextKind::kPlain: return plain_text(document);
    case TextKind::kMarkdown: return markdown(document);
    case TextKind::kHtml: return html(document, head);
  }
  return {};
}

}  // namespace cvpress::exporting
