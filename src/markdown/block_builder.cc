#include "markdown/block_builder.h"

#include <algorithm>
#include <utility>

#include "base/utf8.h"
#include "markdown/alerts.h"
#include "markdown/literal.h"

namespace cvpress::markdown {
namespace {

using model::BlockKind;

constexpr std::size_t kDeepestBlocks = 30;
/// Many runs may share one long address; together they stay below this.
constexpr std::size_t kMostAddressBytes = 32 << 20;
constexpr int kMostAddedCells = 2000;

bool holds_inlines(BlockKind kind) {
  return kind == BlockKind::kParagraph || kind == BlockKind::kHeading || kind == BlockKind::kCode ||
         kind == BlockKind::kTableCell || kind == BlockKind::kTerm;
}

/// Whether a block of the second kind may stand directly in one of the first.
bool may_hold(BlockKind parent, BlockKind child) {
  if (is_list(parent)) return child == BlockKind::kListItem;
  if (parent == BlockKind::kTable) return child == BlockKind::kTableRow;
  if (parent == BlockKind::kTableRow) return child == BlockKind::kTableCell;
  const bool is_part = child == BlockKind::kListItem || child == BlockKind::kTableRow ||
                       child == BlockKind::kTableCell;
  return !holds_inlines(parent) && !is_part;
}

bool is_kept_empty(const model::Block& block) {
  return block.kind == BlockKind::kRule || block.kind == BlockKind::kTableCell ||
         block.kind == BlockKind::kListItem;
}

/// A table that was written without a head has an empty one.
void drop_empty_head(model::Block& table) {
  if (table.children.empty() || table.children.front().number != 1) return;
  const model::Blocks& cells = table.children.front().children;
  const bool is_empty = std::all_of(cells.begin(), cells.end(), [](const model::Block& cell) {
    return model::is_blank(cell.inlines);
  });
  if (is_empty) table.children.erase(table.children.begin());
}

}  // namespace

bool BlockBuilder::top_is(BlockKind kind) const {
  return !open_.empty() && open_.back().kind == kind;
}

bool BlockBuilder::is_in_text() const {
  return !open_.empty() && holds_inlines(open_.back().kind);
}

bool BlockBuilder::is_in_code() const {
  return top_is(BlockKind::kCode);
}

void BlockBuilder::push(model::Block block, bool implicit) {
  block.where = places_.whole();
  open_.push_back(std::move(block));
  implicit_.push_back(implicit);
}

void BlockBuilder::push_implicit(BlockKind kind) {
  model::Block block;
  block.kind = kind;
  block.number = kind == BlockKind::kOrderedList ? 1 : 0;
  push(std::move(block), true);
}

/// What nobody opened ends where something else begins; a paragraph too, for no
/// block can stand inside it.
void BlockBuilder::make_room_for(BlockKind kind) {
  while (!open_.empty() && !top_is(BlockKind::kTableCell) && !may_hold(open_.back().kind, kind) &&
         (implicit_.back() || holds_inlines(open_.back().kind))) {
    close_top();
  }
  const bool next_part = kind == BlockKind::kTableRow || kind == BlockKind::kTableCell;
  while (next_part && !open_.empty() && implicit_.back() && !may_hold(open_.back().kind, kind)) {
    close_top();
  }
}

void BlockBuilder::wrap_for(BlockKind kind) {
  if (!open_.empty() && may_hold(open_.back().kind, kind)) return;
  if (kind == BlockKind::kListItem) {
    push_implicit(BlockKind::kBulletList);
  } else if (kind == BlockKind::kTableRow) {
    push_implicit(BlockKind::kTable);
  } else if (kind == BlockKind::kTableCell) {
    if (!top_is(BlockKind::kTable)) push_implicit(BlockKind::kTable);
    push_implicit(BlockKind::kTableRow);
  } else if (!open_.empty() && is_list(open_.back().kind)) {
    push_implicit(BlockKind::kListItem);
  } else if (top_is(BlockKind::kTable)) {
    push_implicit(BlockKind::kTableRow);
    push_implicit(BlockKind::kTableCell);
  } else if (top_is(BlockKind::kTableRow)) {
    push_implicit(BlockKind::kTableCell);
  }
}

/// A cell holds lines, not blocks.
void BlockBuilder::begin_line_in_cell(BlockKind kind) {
  const model::InlineText& cell = open_.back().inlines;
  if (!model::is_blank(cell) && cell.back().kind != model::InlineKind::kLineBreak) line_break();
  if (kind == BlockKind::kListItem) text("• ");
}

BlockBuilder::Depth BlockBuilder::open(model::Block block) {
  make_room_for(block.kind);
  const bool too_deep = open_.size() >= kDeepestBlocks && !holds_inlines(block.kind) &&
                        !(may_hold(open_.back().kind, block.kind) &&
                          (is_list(open_.back().kind) || top_is(BlockKind::kTable)));
  if (too_deep) {
    if (!warned_of_depth_) {
      context_.diagnostics.warning(places_.whole(),
                                   "this text is nested too deeply and was flattened");
    }
    warned_of_depth_ = true;
    return open_.size();
  }
  if (!top_is(BlockKind::kTableCell)) wrap_for(block.kind);
  if (top_is(BlockKind::kTableCell)) {
    begin_line_in_cell(block.kind);
    return open_.size();
  }
  const Depth depth = open_.size();
  push(std::move(block), false);
  return depth;
}

void BlockBuilder::close_to(Depth depth) {
  while (open_.size() > depth) close_top();
}

void BlockBuilder::end_paragraph() {
  if (top_is(BlockKind::kParagraph)) {
    close_top();
  } else if (top_is(BlockKind::kTableCell)) {
    begin_line_in_cell(BlockKind::kParagraph);
  }
}

model::Blocks& BlockBuilder::siblings() {
  return open_.empty() ? roots_ : open_.back().children;
}

void BlockBuilder::finish(model::Block& block) {
  if (block.kind == BlockKind::kTable) drop_empty_head(block);
  if (!holds_inlines(block.kind) || block.kind == BlockKind::kCode) return;
  if (block.kind == BlockKind::kHeading) strip_heading_attributes(block.inlines);
  const bool begins_quote = block.kind == BlockKind::kParagraph && top_is(BlockKind::kQuote) &&
                            open_.back().children.empty();
  if (begins_quote) {
    if (auto label = take_alert_label(block.inlines, context_)) {
      finish_inlines(label->inlines, rules_);
      label->where = block.where;
      siblings().push_back(*std::move(label));
    }
  }
  finish_inlines(block.inlines, rules_);
}

/// A cell that spans columns is followed by empty ones; its number is the span.
void BlockBuilder::finish_cell(model::Block cell) {
  const int span = std::exchange(cell.number, 0);
  siblings().push_back(std::move(cell));
  for (int i = 1; i < span && added_cells_ < kMostAddedCells; ++i, ++added_cells_) {
    model::Block empty;
    empty.kind = BlockKind::kTableCell;
    siblings().push_back(std::move(empty));
  }
}

void BlockBuilder::set_head_row(bool is_head) {
  if (open_.size() < 3 || !top_is(BlockKind::kTableCell)) return;
  model::Block& row = open_[open_.size() - 2];
  const model::Block& table = open_[open_.size() - 3];
  const bool may_be_head = table.children.empty() && (row.children.empty() || row.number == 1);
  row.number = is_head && may_be_head ? 1 : 0;
}

bool BlockBuilder::drop_empty_table() {
  if (!top_is(BlockKind::kTable) || !open_.back().children.empty()) return false;
  open_.pop_back();
  implicit_.pop_back();
  return true;
}

void BlockBuilder::close_top() {
  model::Block block = std::move(open_.back());
  open_.pop_back();
  implicit_.pop_back();
  finish(block);
  if (block.kind == BlockKind::kTableCell) return finish_cell(std::move(block));
  const bool says_nothing =
      block.inlines.empty() && block.children.empty() && block.id.empty() && block.marks.empty();
  if (says_nothing && !is_kept_empty(block)) return;
  siblings().push_back(std::move(block));
}

void BlockBuilder::turn_last_paragraph_into_terms() {
  make_room_for(BlockKind::kDefinition);
  model::Blocks& all = siblings();
  if (all.empty() || all.back().kind != BlockKind::kParagraph) return;
  model::Block paragraph = std::move(all.back());
  all.pop_back();
  model::Block term;
  term.kind = BlockKind::kTerm;
  term.where = paragraph.where;
  for (model::Inline& run : paragraph.inlines) {
    if (run.kind != model::InlineKind::kLineBreak) {
      term.inlines.push_back(std::move(run));
      continue;
    }
    if (!term.inlines.empty()) all.push_back(term);
    term.inlines.clear();
  }
  if (!term.inlines.empty()) all.push_back(std::move(term));
}

model::InlineText& BlockBuilder::inlines() {
  if (!is_in_text()) {
    make_room_for(BlockKind::kParagraph);
    wrap_for(BlockKind::kParagraph);
    if (!is_in_text()) push_implicit(BlockKind::kParagraph);
  }
  return open_.back().inlines;
}

model::Inline BlockBuilder::run(std::string_view text) const {
  model::Inline run;
  run.text = std::string(text);
  run.strong = state_.strong > 0;
  run.emphasis = state_.emphasis > 0;
  run.code = state_.code > 0;
  run.strike = state_.strike > 0;
  run.underline = state_.underline > 0;
  run.superscript = state_.superscript > 0;
  run.subscript = state_.subscript > 0;
  run.where = places_.whole();
  if (!state_.hrefs.empty()) run.href = state_.hrefs.back();
  return run;
}

void BlockBuilder::add(model::Inline next) {
  std::string& address = next.kind == model::InlineKind::kImage ? next.image : next.href;
  address_bytes_ += address.size();
  if (address_bytes_ > kMostAddressBytes) {
    std::string().swap(address);  // gives its memory back
    if (!warned_of_addresses_) {
      context_.diagnostics.warning(places_.whole(),
                                   "the addresses in this text are too long; the last ones are "
                                   "left out");
    }
    warned_of_addresses_ = true;
  }
  if (next.kind == model::InlineKind::kImage && next.image.empty()) {
    next.kind = model::InlineKind::kText;
  }
  inlines().push_back(std::move(next));
}

/// The first words of a list's item say where it stands.
void BlockBuilder::place_item(std::string_view text) {
  if (open_.size() < 2 || !open_.back().inlines.empty()) return;
  model::Block& item = open_[open_.size() - 2];
  if (item.kind == BlockKind::kListItem && item.children.empty()) {
    item.where = places_.next_item(text);
  }
}

void BlockBuilder::text(std::string_view text) {
  if (muted_ || text.empty()) return;
  model::InlineText& target = inlines();
  place_item(text);
  model::Inline next = run(with_angles(text));
  if (is_in_code()) {
    // Code is one run, whatever tags are in it.
    next = model::plain(std::move(next.text), next.where).front();
  }
  if (!target.empty() && same_style(target.back(), next)) {
    target.back().text += next.text;
  } else {
    add(std::move(next));
  }
}

void BlockBuilder::line_break() {
  if (muted_) return;
  if (is_in_code()) return text("\n");
  model::Inline next;
  next.kind = model::InlineKind::kLineBreak;
  next.where = places_.whole();
  inlines().push_back(std::move(next));
}

void BlockBuilder::image(const std::string& address, const std::string& alternative) {
  if (muted_) return;
  if (is_in_code()) return text(alternative);
  model::Inline next = run(alternative);
  next.kind = model::InlineKind::kImage;
  next.image = address;
  next.where = places_.next(address);
  add(std::move(next));
}

void BlockBuilder::label(model::Label label) {
  if (muted_) return;
  if (is_in_text()) return model::add_label(std::move(label), open_.back());
  model::Block alone;
  model::add_label(std::move(label), alone);
  alone.where = places_.whole();
  if (open_.empty() || may_hold(open_.back().kind, alone.kind)) {
    siblings().push_back(std::move(alone));
  }
}

model::Blocks BlockBuilder::take() {
  close_to(0);
  return std::move(roots_);
}

}  // namespace cvpress::markdown
