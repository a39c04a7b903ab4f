#include <algorithm>

#include "markdown/write_inlines.h"
#include "markdown/write_markdown.h"

namespace cvpress::markdown {
namespace {

using model::Block;
using model::BlockKind;
using model::Blocks;
using model::CellAlign;
using model::Task;

std::string joined_blocks(const Blocks& blocks, std::string_view between);

/// Each line after the first begins with `prefix`; empty ones stay empty.
std::string continued(std::string_view text, std::string_view prefix) {
  std::string result;
  for (std::size_t at = 0; at < text.size(); ++at) {
    result += text[at];
    if (text[at] == '\n' && at + 1 < text.size() && text[at + 1] != '\n') result += prefix;
  }
  return result;
}

std::string quoted(const std::string& text) {
  std::string result = "> ";
  for (std::size_t at = 0; at < text.size(); ++at) {
    result += text[at];
    const bool is_empty_line = at + 1 < text.size() && text[at + 1] == '\n';
    if (text[at] == '\n') result += is_empty_line ? ">" : "> ";
  }
  return result;
}

std::string list_text(const Block& list) {
  const std::string_view between = list.tight ? "\n" : "\n\n";
  std::string text;
  int number = list.number;
  for (const Block& item : list.children) {
    std::string mark =
        list.kind == BlockKind::kOrderedList ? std::to_string(number++) + ". " : "- ";
    const std::string indent(mark.size(), ' ');
    if (item.task != Task::kNone) mark += item.task == Task::kDone ? "[x] " : "[ ] ";
    if (!text.empty()) text += between;
    text += mark + continued(joined_blocks(item.children, between), indent);
  }
  return text;
}

std::string code_block(const Block& block) {
  std::string code = block.inlines.empty() ? "" : block.inlines.front().text;
  std::string fence = "```";
  while (code.find(fence) != std::string::npos) fence += '`';
  if (!code.ends_with('\n')) code += '\n';
  return fence + "\n" + code + fence;
}

std::string row_text(const Block& row) {
  std::string text = "|";
  for (const Block& cell : row.children) {
    text += " " + inlines_as_markdown(cell.inlines, LineBreaks::kTags) + " |";
  }
  return text;
}

std::string rule_below_head(const Block& head) {
  std::string text = "|";
  for (const Block& cell : head.children) {
    text += cell.align == CellAlign::kStart ? " --- |"
            : cell.align == CellAlign::kEnd ? " ---: |"
                                            : " :---: |";
  }
  return text;
}

std::string table_text(const Block& table) {
  std::string text;
  for (const Block& row : table.children) {
    if (!text.empty()) text += "\n";
    text += row_text(row);
    if (&row == &table.children.front()) text += "\n" + rule_below_head(row);
  }
  return text;
}

std::string block_text(const Block& block) {
  switch (block.kind) {
    case BlockKind::kParagraph:
    case BlockKind::kTerm:
    case BlockKind::kTableCell: return inlines_as_markdown(block.inlines, LineBreaks::kLines);
    case BlockKind::kHeading:
      return std::string(static_cast<std::size_t>(std::clamp(block.number, 1, 6)), '#') + " " +
             inlines_as_markdown(block.inlines, LineBreaks::kTags);
    case BlockKind::kBulletList:
    case BlockKind::kOrderedList: return list_text(block);
    case BlockKind::kListItem: return "- " + joined_blocks(block.children, "\n");
    case BlockKind::kQuote: return quoted(joined_blocks(block.children, "\n\n"));
    case BlockKind::kCode: return code_block(block);
    case BlockKind::kTable: return table_text(block);
    case BlockKind::kTableRow: return row_text(block);
    case BlockKind::kRule: return "---";
    case BlockKind::kDefinition:
      return ": " + continued(joined_blocks(block.children, "\n\n"), "  ");
  }
  return {};
}

std::string joined_blocks(const Blocks& blocks, std::string_view between) {
  std::string text;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    const bool defines = blocks[i].kind == BlockKind::kDefinition;
    if (i > 0) text += defines ? "\n" : between;
    text += block_text(blocks[i]);
  }
  return text;
}

}  // namespace

std::string markdown_of(const model::InlineText& inlines) {
  return inlines_as_markdown(inlines, LineBreaks::kLines);
}

std::string markdown_of(const Blocks& blocks) {
  return joined_blocks(blocks, "\n\n");
}

}  // namespace cvpress::markdown
