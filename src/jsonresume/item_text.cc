#include <algorithm>
#include <iterator>
#include <utility>

#include "jsonresume/any_shape.h"
#include "jsonresume/item_fields.h"
#include "jsonresume/localized.h"

namespace cvpress::jsonresume {
namespace {

using model::Block;
using model::BlockKind;

class ItemTextReader {
 public:
  explicit ItemTextReader(ItemFields& from) : from_(from) {}

  /// All texts that are there: a job's `description` is of the company, and short.
  model::Blocks read() {
    const bool is_job = from_.row.kind == model::Kind::kExperience;
    if (is_job) add_blocks(any_blocks(from_.field("description"), from_.reading));
    for (const std::string_view name : all_names(from_.row.text)) {
      add_blocks(any_blocks(from_.field(name), from_.reading));
    }
    for (const std::string_view name : all_names(names::kDescriptions)) {
      const bool is_read = from_.row.text.find(name) != from_.row.text.npos || is_job;
      if (!is_read) add_blocks(any_blocks(from_.field(name), from_.reading));
    }
    for (const std::string_view name : all_names(names::kHighlights))
      read_highlights(from_.field(name));
    return std::move(text_);
  }

 private:
  void add_blocks(model::Blocks blocks) {
    text_.insert(text_.end(), std::make_move_iterator(blocks.begin()),
                 std::make_move_iterator(blocks.end()));
  }

  void read_highlights(const data::Value* written) {
    if (written == nullptr) return;
    const data::Value& highlights = localized(*written, from_.reading);
    if (highlights.list() == nullptr) {
      add_blocks(as_bullets(any_blocks(&highlights, from_.reading), highlights.where));
      return;
    }
    Block list;
    list.kind = BlockKind::kBulletList;
    for (const data::Value& highlight : *highlights.list()) {
      Block item;
      item.kind = BlockKind::kListItem;
      item.where = highlight.where;
      item.children = without_typed_bullet(any_blocks(&highlight, from_.reading));
      if (!item.children.empty()) list.children.push_back(std::move(item));
    }
    if (list.children.empty()) return;
    list.where = list.children.front().where;
    text_.push_back(std::move(list));
  }

  /// Of a text where a list belongs: its lists as they are, each paragraph a bullet.
  static model::Blocks as_bullets(model::Blocks blocks, SourceSpan where) {
    const bool is_list = std::any_of(blocks.begin(), blocks.end(), [](const Block& block) {
      return block.kind == BlockKind::kBulletList || block.kind == BlockKind::kOrderedList;
    });
    if (is_list || blocks.empty()) return blocks;
    Block list;
    list.kind = BlockKind::kBulletList;
    list.where = where;
    for (Block& block : blocks) {
      Block item;
      item.kind = BlockKind::kListItem;
      item.where = block.where;
      item.children.push_back(std::move(block));
      list.children.push_back(std::move(item));
    }
    model::Blocks result;
    result.push_back(std::move(list));
    return result;
  }

  /// "- so" in a list of highlights is a bullet typed twice.
  static model::Blocks without_typed_bullet(model::Blocks blocks) {
    const bool is_typed = blocks.size() == 1 && blocks[0].kind == BlockKind::kBulletList &&
                          blocks[0].children.size() == 1;
    return is_typed ? std::move(blocks[0].children[0].children) : std::move(blocks);
  }

  ItemFields& from_;
  model::Blocks text_;
};

}  // namespace

model::Blocks read_item_text(ItemFields& fields) {
  return ItemTextReader(fields).read();
}

}  // namespace cvpress::jsonresume
