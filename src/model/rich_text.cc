#include "model/rich_text.h"

#include "base/utf8.h"

namespace cvpress::model {

InlineText plain(std::string text, SourceSpan where) {
  if (text.empty()) return {};
  Inline run;
  run.text = std::move(text);
  run.where = where;
  return {std::move(run)};
}

std::string plain_text(const InlineText& inlines) {
  std::string text;
  for (const Inline& run : inlines) {
    if (run.kind == InlineKind::kLineBreak) {
      text += ' ';
    } else {
      text += run.text;
    }
  }
  return text;
}

std::string plain_text(const Blocks& blocks) {
  std::string text;
  for (const Block& block : blocks) {
    const std::string own = plain_text(block.inlines);
    const std::string inner = plain_text(block.children);
    for (const std::string& part : {own, inner}) {
      if (part.empty()) continue;
      if (!text.empty() && text.back() != '\n') text += '\n';
      text += part;
    }
  }
  return text;
}

bool is_blank(const InlineText& inlines) {
  for (const Inline& run : inlines) {
    if (run.kind == InlineKind::kImage || !trimmed(run.text).empty()) return false;
  }
  return true;
}

}  // namespace cvpress::model
