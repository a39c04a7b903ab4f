#include "markdown/block_builder.h"

#include <algorithm>

#include "base/utf8.h"
#include "markdown/typographer.h"

namespace cvpress::markdown {
namespace {

constexpr std::size_t kDeepestNesting = 30;

bool same_style(const model::Inline& a, const model::Inline& b) {
  return a.kind == b.kind && a.kind == model::InlineKind::kText && a.href == b.href &&
         a.strong == b.strong && a.emphasis == b.emphasis && a.code == b.code &&
         a.strike == b.strike && a.underline == b.underline && a.superscript == b.superscript &&
         a.subscript == b.subscript;
}

/// Without white space at both ends of the paragraph.
void trim_ends(model::InlineText& inlines) {
  const auto blank = [](const model::Inline& run) {
    return run.kind == model::InlineKind::kLineBreak ||
           (run.kind == model::InlineKind::kText && trimmed(run.text).empty());
  };
  while (!inlines.empty() && blank(inlines.back())) inlines.pop_back();
  inlines.erase(inlines.begin(), std::find_if_not(inlines.begin(), inlines.end(), blank));
  if (inlines.empty()) return;
  std::string& first = inlines.front().text;
  first.erase(0, std::min(first.find_first_not_of(" \n\t"), first.size()));
  std::string& last = inlines.back().text;
  last.erase(last.find_last_not_of(" \n\t") + 1);
}

}  // namespace

bool BlockBuilder::holds_inlines(model::BlockKind kind) const {
  return kind == model::BlockKind::kParagraph || kind == model::BlockKind::kHeading ||
         kind == model::BlockKind::kCode || kind == model::BlockKind::kTableCell;
}

void BlockBuilder::open(model::Block block) {
  close_implicit();
  // A block cannot stand inside a paragraph: the paragraph ends before it.
  if (!open_.empty() && holds_inlines(open_.back().kind) &&
      open_.back().kind != model::BlockKind::kTableCell) {
    close();
  }
  if (open_.size() >= kDeepestNesting && !holds_inlines(block.kind)) {
    ++flattened_;
    if (!warned_) diagnostics_.warning(where_, "this text is nested too deeply and was flattened");
    warned_ = true;
    return;
  }
  block.where = where_;
  open_.push_back(std::move(block));
  implicit_.push_back(false);
}

void BlockBuilder::finish(model::Block& block) {
  if (block.kind == model::BlockKind::kCode) return;
  trim_ends(block.inlines);
  set_typography(block.inlines);
}

void BlockBuilder::close() {
  close_implicit();
  close_top();
}

void BlockBuilder::close_top() {
  if (!open_.empty() && !holds_inlines(open_.back().kind) && flattened_ > 0) {
    --flattened_;
    return;
  }
  if (open_.empty()) return;
  model::Block block = std::move(open_.back());
  open_.pop_back();
  implicit_.pop_back();
  finish(block);
  const bool is_empty = block.inlines.empty() && block.children.empty();
  const bool may_be_empty = block.kind == model::BlockKind::kRule ||
                            block.kind == model::BlockKind::kTableCell ||
                            block.kind == model::BlockKind::kListItem;
  if (is_empty && !may_be_empty) return;
  (open_.empty() ? roots_ : open_.back().children).push_back(std::move(block));
}

void BlockBuilder::close_implicit() {
  while (!implicit_.empty() && implicit_.back()) close_top();
}

model::InlineText& BlockBuilder::inlines() {
  if (open_.empty() || !holds_inlines(open_.back().kind)) {
    open_.push_back({});
    open_.back().where = where_;
    implicit_.push_back(true);
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
  if (!state_.hrefs.empty()) run.href = state_.hrefs.back();
  run.where = where_;
  return run;
}

void BlockBuilder::text(std::string_view text) {
  if (!skipping_.empty() || text.empty()) return;
  model::InlineText& target = inlines();
  model::Inline next = run(text);
  if (!target.empty() && same_style(target.back(), next)) {
    target.back().text += next.text;
  } else {
    target.push_back(std::move(next));
  }
}

void BlockBuilder::line_break() {
  if (!skipping_.empty()) return;
  model::Inline next;
  next.kind = model::InlineKind::kLineBreak;
  next.where = where_;
  inlines().push_back(std::move(next));
}

void BlockBuilder::image(const std::string& address, const std::string& alternative) {
  if (!skipping_.empty()) return;
  model::Inline next = run(alternative);
  next.kind = model::InlineKind::kImage;
  next.image = address;
  next.where = narrowed(sources_, where_, address);
  inlines().push_back(std::move(next));
}

model::Blocks BlockBuilder::take() {
  flattened_ = 0;
  while (!open_.empty()) close_top();
  return std::move(roots_);
}

}  // namespace cvpress::markdown
