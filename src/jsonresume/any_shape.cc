#include "jsonresume/any_shape.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include <fmt/format.h>

#include "base/utf8.h"
#include "jsonresume/localized.h"

namespace cvpress::jsonresume {
namespace {

using model::Block;
using model::BlockKind;
using model::Blocks;
using model::InlineText;

/// Keys that say nothing about what they hold.
constexpr std::string_view kBareKeys[] = {
    "text",    "name",        "title",   "label",       "value",      "content",
    "summary", "description", "section", "items",       "highlights", "language",
    "city",    "region",      "country", "countrycode", "address",    "postalcode"};
constexpr std::string_view kForPrograms[] = {"id",     "_id",     "uuid", "visible",
                                             "hidden", "enabled", "slug", "columns"};
constexpr std::string_view kAddressKeys[] = {"url", "href", "link", "value"};
/// Deeper lists are read as texts.
constexpr int kDeepestList = 6;

template <std::size_t N>
bool is_among_keys(const std::string_view (&keys)[N], std::string_view key) {
  return std::find(std::begin(keys), std::end(keys), ascii_lower(key)) != std::end(keys);
}

bool is_switch(const data::Value& value) {
  return value.scalar() != nullptr && value.scalar()->kind == data::ScalarKind::kBool;
}

/// All texts of a value, one behind the other.
class TextJoiner {
 public:
  explicit TextJoiner(const Reading& reading) : reading_(reading) {}

  void add(const data::Value& written) {
    const data::Value& value = localized(written, reading_);
    if (const data::List* list = value.list()) {
      for (const data::Value& item : *list) add(item);
    } else if (const data::Map* map = value.map()) {
      for (const data::Member& member : map->members) add_member(member);
    } else {
      add_runs(read_text(value, reading_), value.where);
    }
  }

  void add_member(const data::Member& member) {
    if (is_for_programs(member, reading_)) return;
    if (!is_among_keys(kBareKeys, member.key)) label_ = member.key + ": ";
    add(member.value);
    label_.clear();
  }

  InlineText take() { return std::move(text_); }

 private:
  void add_runs(InlineText runs, SourceSpan where) {
    if (runs.empty()) return;
    const std::string before = (text_.empty() ? "" : ", ") + std::exchange(label_, {});
    if (!before.empty()) text_.push_back(model::plain(before, where)[0]);
    text_.insert(text_.end(), std::make_move_iterator(runs.begin()),
                 std::make_move_iterator(runs.end()));
  }

  const Reading& reading_;
  InlineText text_;
  std::string label_;
};

InlineText joined_texts(const data::Value& value, const Reading& reading) {
  TextJoiner joiner(reading);
  joiner.add(value);
  return joiner.take();
}

Block block_of(BlockKind kind, SourceSpan where) {
  Block block;
  block.kind = kind;
  block.where = where;
  return block;
}

void add_paragraph(InlineText text, SourceSpan where, Blocks& blocks) {
  if (text.empty()) return;
  Block paragraph = block_of(BlockKind::kParagraph, where);
  paragraph.inlines = std::move(text);
  blocks.push_back(std::move(paragraph));
}

Blocks nested_blocks(const data::Value& written, const Reading& reading, int depth);

Blocks bullets_of(const data::List& list, SourceSpan where, const Reading& reading, int depth) {
  Block bullets = block_of(BlockKind::kBulletList, where);
  for (const data::Value& value : list) {
    Block item = block_of(BlockKind::kListItem, value.where);
    item.children = nested_blocks(value, reading, depth + 1);
    if (!item.children.empty()) bullets.children.push_back(std::move(item));
  }
  return bullets.children.empty() ? Blocks() : Blocks{std::move(bullets)};
}

Blocks blocks_of_map(const data::Map& map, const Reading& reading, int depth) {
  Blocks blocks;
  for (const data::Member& member : map.members) {
    if (member.value.list() == nullptr && member.value.map() == nullptr) {
      TextJoiner joiner(reading);
      joiner.add_member(member);
      add_paragraph(joiner.take(), member.value.where, blocks);
      continue;
    }
    if (!is_among_keys(kBareKeys, member.key)) {
      add_paragraph(model::plain(member.key, member.key_where), member.key_where, blocks);
    }
    Blocks more = nested_blocks(member.value, reading, depth + 1);
    blocks.insert(blocks.end(), std::make_move_iterator(more.begin()),
                  std::make_move_iterator(more.end()));
  }
  return blocks;
}

bool holds_lists(const data::Map& map) {
  return std::any_of(map.members.begin(), map.members.end(), [](const data::Member& member) {
    return member.value.list() != nullptr || member.value.map() != nullptr;
  });
}

Blocks nested_blocks(const data::Value& written, const Reading& reading, int depth) {
  const data::Value& value = localized(written, reading);
  if (value.text()) return read_blocks(value, reading);
  const bool is_deep = depth > kDeepestList;
  if (value.list() != nullptr && !is_deep) {
    return bullets_of(*value.list(), value.where, reading, depth);
  }
  if (value.map() != nullptr && !is_deep && holds_lists(*value.map())) {
    return blocks_of_map(*value.map(), reading, depth);
  }
  Blocks blocks;
  add_paragraph(joined_texts(value, reading), value.where, blocks);
  return blocks;
}

/// Tells how a list or map was read, or that nothing was.
void tell_shape(const data::Value& value, const std::string& read, const Reading& reading) {
  constexpr std::size_t kShown = 60;
  if (read.empty()) return;
  std::string shown = read;
  if (shown.size() > kShown) {
    std::size_t end = kShown;
    while ((static_cast<unsigned char>(shown[end]) & 0xC0) == 0x80) --end;
    shown = shown.substr(0, end) + "…";
  }
  reading.diagnostics.warning(value.where,
                              wrong_shape(value, "text") + ", is read as " + json_quoted(shown));
}

/// A value for which text is no right one; told, and nothing read.
bool is_told_switch(const data::Value& value, const Reading& reading) {
  if (!is_switch(value)) return false;
  reading.diagnostics.warning(value.where, wrong_shape(value, "text") + ", is not printed");
  return true;
}

std::vector<std::string_view> parts_at_commas(std::string_view text) {
  std::vector<std::string_view> parts;
  int open = 0;
  std::size_t begin = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '(') ++open;
    if (text[i] == ')') --open;
    if (open > 0 || (text[i] != ',' && text[i] != ';' && text[i] != '\n')) continue;
    parts.push_back(text.substr(begin, i - begin));
    begin = i + 1;
  }
  parts.push_back(text.substr(begin));
  std::erase_if(parts, [](std::string_view part) { return trimmed(part).empty(); });
  return parts;
}

}  // namespace

std::string wrong_shape(const data::Value& value, std::string_view expected) {
  return fmt::format("{}, where {} was expected", data::kind_name(value), expected);
}

bool is_for_programs(const data::Member& member, const Reading& reading) {
  if (!is_among_keys(kForPrograms, member.key)) return false;
  reading.diagnostics.note(member.key_where,
                           fmt::format("\"{}\" is for programs, and is not printed", member.key));
  return true;
}

InlineText any_text(const data::Value* written, const Reading& reading) {
  if (written == nullptr) return {};
  const data::Value& value = localized(*written, reading);
  if (is_told_switch(value, reading)) return {};
  if (value.text()) return read_text(value, reading);
  InlineText text = joined_texts(value, reading);
  tell_shape(value, model::plain_text(text), reading);
  return text;
}

std::string any_string(const data::Value* written, const Reading& reading) {
  if (written == nullptr) return {};
  const data::Value& value = localized(*written, reading);
  if (is_told_switch(value, reading)) return {};
  if (value.text()) return plain_string(&value);
  std::string text = model::plain_text(joined_texts(value, reading));
  tell_shape(value, text, reading);
  return text;
}

Blocks any_blocks(const data::Value* written, const Reading& reading) {
  if (written == nullptr) return {};
  const data::Value& value = localized(*written, reading);
  if (is_told_switch(value, reading)) return {};
  Blocks blocks = nested_blocks(value, reading, 0);
  if (!value.text()) tell_shape(value, model::plain_text(blocks), reading);
  return blocks;
}

std::string any_address(const data::Value* written, const Reading& reading) {
  if (written == nullptr) return {};
  const data::Value& value = localized(*written, reading);
  const data::Map* map = value.map();
  if (map == nullptr) return any_string(&value, reading);
  const data::Member* address = nullptr;
  for (const data::Member& member : map->members) {
    const bool is_one = is_among_keys(kAddressKeys, member.key) && member.value.text();
    if (is_one && address == nullptr && !plain_string(&member.value).empty()) address = &member;
  }
  for (const data::Member& member : map->members) {
    if (&member == address || any_string(&member.value, reading).empty()) continue;
    reading.diagnostics.warning(member.key_where,
                                fmt::format("\"{}\" of an address is not printed", member.key));
  }
  return address != nullptr ? plain_string(&address->value) : std::string();
}

data::List any_list(const data::Value* written, const Reading& reading) {
  if (written == nullptr) return {};
  const data::Value& value = localized(*written, reading);
  data::List items;
  if (value.list() != nullptr) {
    items = *value.list();
    std::erase_if(items, [](const data::Value& item) { return item.is_null(); });
    return items;
  }
  const auto text = value.text();
  if (!text) return value.is_null() ? data::List() : data::List{value};
  if (trimmed(*text).empty() || is_told_switch(value, reading)) return {};
  reading.diagnostics.warning(value.where,
                              wrong_shape(value, "a list") + ", is read as what its commas part");
  for (const std::string_view part : parts_at_commas(*text)) {
    items.push_back({data::Scalar{std::string(trimmed(part))}, value.where});
  }
  return items;
}

}  // namespace cvpress::jsonresume
