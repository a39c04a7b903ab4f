#include "support/markdown_reading.h"

#include <array>

namespace cvpress::markdown {
namespace {

constexpr std::array<std::string_view, 13> kNames = {
    "p", "h", "ul", "ol", "li", "quote", "code", "table", "tr", "td", "rule", "term", "def"};

std::string run_outline(const model::Inline& run) {
  if (run.kind == model::InlineKind::kLineBreak) return "|";
  if (run.kind == model::InlineKind::kImage) return run.text + "!(" + run.image + ")";
  std::string text = run.text;
  const auto wrap = [&text](bool on, std::string_view mark) {
    if (on) text = std::string(mark) + text + std::string(mark);
  };
  wrap(run.strong, "*");
  wrap(run.emphasis, "/");
  wrap(run.code, "`");
  wrap(run.strike, "~");
  wrap(run.superscript, "^");
  wrap(run.subscript, "_");
  wrap(run.underline, "__");
  return run.href.empty() ? text : "[" + text + "](" + run.href + ")";
}

std::string inlines_outline(const model::InlineText& inlines) {
  std::string text;
  for (const model::Inline& run : inlines) text += run_outline(run);
  return text;
}

std::string block_outline(const model::Block& block) {
  const std::string inner = inlines_outline(block.inlines) + outline(block.children);
  if (block.kind == model::BlockKind::kParagraph) return inner;
  std::string name(kNames[static_cast<std::size_t>(block.kind)]);
  if (block.kind == model::BlockKind::kHeading) name += std::to_string(block.number);
  if (block.kind == model::BlockKind::kTableRow && block.number == 1) name = "head";
  if (block.align == model::CellAlign::kEnd) name += ">";
  if (block.align == model::CellAlign::kCenter) name += "^";
  if (block.task == model::Task::kDone) name += "+";
  if (block.small) name += "-small";
  return name + "(" + inner + ")";
}

}  // namespace

std::string outline(const model::Blocks& blocks) {
  std::string text;
  for (const model::Block& block : blocks) text += (text.empty() ? "" : " ") + block_outline(block);
  return text;
}

ReadMarkdown read(const std::string& text, const ReadOptions& options) {
  SourceMap sources;
  const FileId file = sources.add("a.md", text);
  Diagnostics diagnostics;
  ReadMarkdown result;
  const Context context{sources, diagnostics, options.dialect, options.resolve, options.word};
  result.blocks = read_blocks(text, {file, 0, static_cast<std::uint32_t>(text.size())}, context);
  result.messages = diagnostics_as_text(diagnostics, sources);
  return result;
}

std::string outline(const std::string& text, const ReadOptions& options) {
  return outline(read(text, options).blocks);
}

std::string inline_outline(const std::string& text, const ReadOptions& options) {
  SourceMap sources;
  Diagnostics diagnostics;
  const Context context{sources, diagnostics, options.dialect, options.resolve, options.word};
  return inlines_outline(read_inline(text, {}, context));
}

}  // namespace cvpress::markdown
