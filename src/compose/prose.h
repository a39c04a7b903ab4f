// Block Markdown as nodes: paragraphs, headings, lists, quotes, code, tables,
// rules and pictures.
#pragma once

#include <optional>
#include <vector>

#include "compose/element.h"
#include "compose/setting.h"
#include "layout/node.h"
#include "model/rich_text.h"
#include "style/elements.h"

namespace cvpress::compose {

/// How and where blocks are set.
struct Prose {
  const style::ProseElement& look;
  Setting setting;
  int list_depth = 0;
  int depth = 0;  // of blocks in blocks
};

/// Blocks downwards; nothing if all are blank.
std::optional<layout::Node> prose_node(const model::Blocks& blocks, const Prose& prose);

/// The blocks that print something, each on its own.
std::vector<Composed> prose_blocks(const model::Blocks& blocks, const Prose& prose);

/// Whether a node is a paragraph that fits into one line of the room.
bool is_one_line(const layout::Node& node, Pt room);

/// A paragraph of the blocks' look.
layout::Node prose_paragraph(const model::InlineText& text, layout::Role role, const Prose& prose);

/// A list; labels hang in a column of their own.
layout::Node list_node(const model::Block& list, const Prose& prose);

/// A table; its columns are as wide as their texts want to be, as far as there is room.
layout::Node table_node(const model::Block& table, const Prose& prose);

/// Code: every line kept, on a light ground, long lines wrapped.
layout::Node code_node(const model::Block& code, const Prose& prose);

/// The colour of rules in this place.
Color rule_color(const Setting& setting);

}  // namespace cvpress::compose
