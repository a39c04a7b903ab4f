#include "model/marks.h"

#include <algorithm>
#include <utility>

#include "base/utf8.h"

namespace cvpress::model {
namespace {

bool is_labelled(const Block& block) {
  return !block.id.empty() || !block.marks.empty();
}

/// A label that stands alone is a paragraph without text.
bool is_label_alone(const Block& block) {
  return block.kind == BlockKind::kParagraph && block.inlines.empty() && is_labelled(block);
}

template <class Target>
void give(Block& from, Target& to) {
  if (to.id.empty()) to.id = std::move(from.id);
  to.marks.insert(to.marks.end(), std::make_move_iterator(from.marks.begin()),
                  std::make_move_iterator(from.marks.end()));
  from.id.clear();
  from.marks.clear();
}

/// Gives labels inside of list items to them; of any other block, they stay in its paragraphs.
void settle_items(Blocks& blocks) {
  for (Block& block : blocks) {
    settle_items(block.children);
    if (block.kind != BlockKind::kListItem) continue;
    for (Block& child : block.children) {
      if (child.kind == BlockKind::kParagraph) give(child, block);
    }
    std::erase_if(block.children, [](const Block& child) {
      return child.kind == BlockKind::kParagraph && child.inlines.empty() && child.children.empty();
    });
  }
}

void settle_entry(Entry& entry) {
  settle_items(entry.description);
  for (Block& block : entry.description) {
    if (is_label_alone(block)) give(block, entry);
  }
  std::erase_if(entry.description, [](const Block& block) {
    return block.kind == BlockKind::kParagraph && block.inlines.empty() && block.children.empty();
  });
  for (Entry& item : entry.items) settle_entry(item);
}

void drop_alone(Blocks& blocks, Diagnostics& diagnostics) {
  for (const Block& block : blocks) {
    if (!is_label_alone(block)) continue;
    diagnostics.warning(block.where,
                        "tags for choosing stand here beside no bullet and no entry; "
                        "they are left out");
  }
  std::erase_if(blocks, is_label_alone);
  for (Block& block : blocks) drop_alone(block.children, diagnostics);
}

}  // namespace

Label read_label(std::string_view text) {
  Label label;
  text = trimmed(text);
  if (text.starts_with('#')) {
    const std::size_t end = std::min(text.find_first_of(" \t\n,"), text.size());
    label.id = text.substr(1, end - 1);
    text.remove_prefix(end);
  }
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t comma = std::min(text.find(',', at), text.size());
    const std::string_view mark = trimmed(text.substr(at, comma - at));
    if (!mark.empty()) label.marks.emplace_back(mark);
    at = comma + 1;
  }
  return label;
}

void add_label(Label label, Block& block) {
  if (!label.id.empty()) block.id = std::move(label.id);
  block.marks.insert(block.marks.end(), std::make_move_iterator(label.marks.begin()),
                     std::make_move_iterator(label.marks.end()));
}

void settle_labels(Resume& resume, Diagnostics& diagnostics) {
  for (Section& section : resume.sections) {
    settle_items(section.body);
    drop_alone(section.body, diagnostics);
    for (Entry& entry : section.entries) {
      settle_entry(entry);
      drop_alone(entry.description, diagnostics);
    }
  }
}

}  // namespace cvpress::model
