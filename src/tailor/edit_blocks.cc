// Bullets: which of them stay, with which texts.
#include <fmt/format.h>

#include "tailor/resume_maker.h"

namespace cvpress::tailor {

using model::Block;
using model::BlockKind;
using model::Blocks;

namespace {

bool holds_bullets(const Block& block) {
  return model::is_list(block.kind) || block.kind == BlockKind::kQuote ||
         block.kind == BlockKind::kDefinition;
}

}  // namespace

/// Bullets by their ranks in the places of bullets; other blocks where they are.
std::vector<std::size_t> ResumeMaker::ordered_blocks(const Blocks& sources, bool is_in_item) const {
  std::vector<std::size_t> bullets;
  for (std::size_t i = 0; i < sources.size(); ++i) {
    if (is_bullet(sources[i], is_in_item)) bullets.push_back(i);
  }
  const auto rank_of = [&](std::size_t i) {
    return draft_.drafts[draft_.parts.index_of(&sources[i])].rank;
  };
  std::stable_sort(bullets.begin(), bullets.end(),
                   [&](std::size_t a, std::size_t b) { return rank_of(a) < rank_of(b); });
  std::vector<std::size_t> order;
  auto next = bullets.begin();
  for (std::size_t i = 0; i < sources.size(); ++i) {
    order.push_back(is_bullet(sources[i], is_in_item) ? *next++ : i);
  }
  return order;
}

void ResumeMaker::edit_blocks(const Blocks& sources, std::optional<int>* bullets_left,
                              bool is_in_item, Blocks& blocks) {
  Blocks result;
  for (const std::size_t i : ordered_blocks(sources, is_in_item)) {
    const Block& source = sources[i];
    if (is_bullet(source, is_in_item)) {
      keep_bullet(source, bullets_left, std::move(blocks[i]), result);
      continue;
    }
    edit_blocks(source.children, bullets_left, is_in_item, blocks[i].children);
    const bool is_emptied =
        holds_bullets(source) && !source.children.empty() && blocks[i].children.empty();
    if (!is_emptied) result.push_back(std::move(blocks[i]));
  }
  blocks = std::move(result);
}

void ResumeMaker::keep_bullet(const Block& source, std::optional<int>* bullets_left, Block&& block,
                              Blocks& result) {
  const std::size_t part = draft_.parts.index_of(&source);
  const bool counts = bullets_left != nullptr && bullets_left->has_value() &&
                      source.kind == BlockKind::kListItem && !is_dropped(part);
  if (counts && --**bullets_left < 0) {
    const PartDraft& section = draft_.drafts[draft_.parts.at(part).root];
    draft_.drop(part, fmt::format("by \"limit\" to {} bullets", section.most_bullets.value_or(0)),
                section.limit_where);
  }
  if (is_dropped(part)) {
    log_.removed(part);
  } else {
    edit_bullet(source, block);
    result.push_back(std::move(block));
  }
  for (const ReadyText& text : draft_.drafts[part].additions) {
    add_bullet(part, "bullet after it", text, source.kind, result);
  }
}

void ResumeMaker::add_bullet(std::size_t part, std::string_view field, const ReadyText& text,
                             BlockKind kind, Blocks& blocks) {
  blocks.push_back(bullet_of(text, kind));
  log_.changed(part, field, "", model::plain_text(Blocks{blocks.back()}), text);
}

/// Another text takes the place of all but the lists inside the bullet.
void ResumeMaker::edit_bullet(const Block& source, Block& block) {
  edit_blocks(source.children, nullptr, true, block.children);
  const std::size_t part = draft_.parts.index_of(&source);
  const std::optional<ReadyText>& replacement = draft_.drafts[part].replacement;
  if (!replacement) return;
  Block written = bullet_of(*replacement, source.kind);
  log_.changed(part, "text", bullet_text(source), model::plain_text(Blocks{written}), *replacement);
  block.inlines = std::move(written.inlines);
  std::erase_if(block.children, [](const Block& child) { return !model::is_list(child.kind); });
  block.children.insert(block.children.begin(), std::make_move_iterator(written.children.begin()),
                        std::make_move_iterator(written.children.end()));
}

/// Bullets behind the others: in the last list of an entry, or in one of their own.
void ResumeMaker::add_bullets(std::size_t part, Blocks& blocks) {
  const std::vector<ReadyText>& additions = draft_.drafts[part].additions;
  if (additions.empty()) return;
  if (blocks.empty() || !model::is_list(blocks.back().kind)) {
    Block list;
    list.kind = BlockKind::kBulletList;
    list.where = additions.front().where;
    blocks.push_back(std::move(list));
  }
  for (const ReadyText& text : additions) {
    add_bullet(part, "bullet", text, BlockKind::kListItem, blocks.back().children);
  }
}

/// A text of the plan as a list item, or as a paragraph with what else is in the text.
Block ResumeMaker::bullet_of(const ReadyText& text, BlockKind kind) const {
  Blocks blocks = blocks_of(text);
  Block bullet;
  bullet.kind = kind;
  bullet.where = text.where;
  const bool is_one_paragraph = blocks.size() == 1 && blocks[0].kind == BlockKind::kParagraph;
  if (kind == BlockKind::kParagraph && is_one_paragraph) return std::move(blocks[0]);
  if (kind == BlockKind::kParagraph) {
    bullet.inlines = inline_of(text);
  } else {
    bullet.children = std::move(blocks);
  }
  return bullet;
}

}  // namespace cvpress::tailor
