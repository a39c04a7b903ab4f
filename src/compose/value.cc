#include "compose/value.h"

#include <algorithm>

namespace cvpress::compose {
namespace {

bool is_blank_block(const model::Block& block) {
  if (block.kind == model::BlockKind::kRule) return false;
  return model::is_blank(block.inlines) && is_blank(block.children);
}

struct IsEmpty {
  bool operator()(std::monostate) const { return true; }
  bool operator()(const model::InlineText& text) const { return model::is_blank(text); }
  bool operator()(const model::Blocks& blocks) const { return is_blank(blocks); }
  bool operator()(const model::DateRange& dates) const { return dates.empty(); }
  bool operator()(const model::ImageRef& image) const { return image.empty(); }
  bool operator()(const Url& url) const { return url.address.empty(); }
  bool operator()(const Icon& icon) const { return icon.name.empty(); }
  bool operator()(double) const { return false; }
  bool operator()(bool truth) const { return !truth; }
  bool operator()(const List& list) const { return list.empty(); }
};

}  // namespace

bool is_blank(const model::Blocks& blocks) {
  return std::all_of(blocks.begin(), blocks.end(), is_blank_block);
}

bool is_empty(const Value& value) {
  return std::visit(IsEmpty{}, value);
}

}  // namespace cvpress::compose
