#include "jsonresume/rich_text.h"

#include <algorithm>
#include <cctype>
#include <iterator>
#include <optional>
#include <string_view>
#include <utility>

#include "base/numbers.h"
#include "base/utf8.h"
#include "jsonresume/json_text.h"
#include "jsonresume/same.h"
#include "markdown/markdown.h"
#include "markdown/write_markdown.h"

namespace cvpress::jsonresume {
namespace {

using model::Block;
using model::BlockKind;
using model::Blocks;
using model::Inline;
using model::InlineKind;
using model::InlineText;

/// In the order of model::BlockKind.
constexpr std::string_view kBlockNames[] = {"paragraph", "heading", "bullets",   "numbers", "item",
                                            "quote",     "code",    "table",     "row",     "cell",
                                            "rule",      "term",    "definition"};
constexpr std::string_view kAlignNames[] = {"start", "center", "end"};
constexpr std::string_view kTaskNames[] = {"none", "open", "done"};

struct NamedFlag {
  std::string_view name;
  bool Inline::*flag;
};
constexpr NamedFlag kFlags[] = {
    {"strong", &Inline::strong},       {"emphasis", &Inline::emphasis},
    {"code", &Inline::code},           {"strike", &Inline::strike},
    {"underline", &Inline::underline}, {"superscript", &Inline::superscript},
    {"subscript", &Inline::subscript}};

data::Value run_value(const Inline& run) {
  data::Map map;
  add_text(map, "text", run.text);
  if (run.kind == InlineKind::kLineBreak) add(map, "line_break", true_value());
  if (run.kind == InlineKind::kImage) add(map, "image", text_value(run.image));
  add_text(map, "href", run.href);
  for (const NamedFlag& flag : kFlags) {
    if (run.*(flag.flag)) add(map, flag.name, true_value());
  }
  const bool is_bare = map.members.size() == 1 && map.members[0].key == "text";
  return is_bare ? text_value(run.text) : map_value(std::move(map));
}

data::Value exact_text(const InlineText& text) {
  data::List runs;
  for (const Inline& run : text) runs.push_back(run_value(run));
  return list_value(std::move(runs));
}

data::Value exact_blocks(const Blocks& blocks);

data::Value block_value(const Block& block) {
  data::Map map;
  add_text(map, "kind", std::string(kBlockNames[static_cast<std::size_t>(block.kind)]));
  if (block.number != 0) add(map, "number", whole_value(block.number));
  if (!block.tight) add(map, "loose", true_value());
  if (block.small) add(map, "small", true_value());
  if (block.align != model::CellAlign::kStart) {
    add_text(map, "align", std::string(kAlignNames[static_cast<std::size_t>(block.align)]));
  }
  if (block.task != model::Task::kNone) {
    add_text(map, "task", std::string(kTaskNames[static_cast<std::size_t>(block.task)]));
  }
  if (!block.inlines.empty()) add(map, "text", exact_text(block.inlines));
  if (!block.children.empty()) add(map, "children", exact_blocks(block.children));
  return map_value(std::move(map));
}

data::Value exact_blocks(const Blocks& blocks) {
  data::List list;
  for (const Block& block : blocks) list.push_back(block_value(block));
  return list_value(std::move(list));
}

/// The place of a name in a table of an enumeration's names.
template <class T, std::size_t N>
T named(const std::string_view (&names)[N], const data::Value* value) {
  const std::string name = plain_string(value);
  const auto found = std::find(std::begin(names), std::end(names), name);
  return static_cast<T>(found == std::end(names) ? 0 : found - std::begin(names));
}

bool is_true(const data::Map& map, std::string_view key) {
  const data::Value* value = map.find(key);
  return value != nullptr && value->truth().value_or(false);
}

Inline read_run(const data::Value& value) {
  Inline run;
  run.where = value.where;
  run.text = whole_string(&value);
  const data::Map* map = value.map();
  if (map == nullptr) return run;
  run.text = whole_string(map->find("text"));
  run.href = whole_string(map->find("href"));
  if (is_true(*map, "line_break")) run.kind = InlineKind::kLineBreak;
  if (map->find("image") != nullptr) {
    run.kind = InlineKind::kImage;
    run.image = whole_string(map->find("image"));
  }
  for (const NamedFlag& flag : kFlags) run.*(flag.flag) = is_true(*map, flag.name);
  return run;
}

InlineText read_runs(const data::Value& value) {
  InlineText text;
  if (value.list() == nullptr) return text;
  for (const data::Value& run : *value.list()) text.push_back(read_run(run));
  return text;
}

Blocks read_block_list(const data::List& list);

Block read_block(const data::Value& value) {
  Block block;
  block.where = value.where;
  const data::Map* map = value.map();
  if (map == nullptr) {
    block.inlines.push_back(read_run(value));
    return block;
  }
  block.kind = named<model::BlockKind>(kBlockNames, map->find("kind"));
  block.number = parse_whole(plain_string(map->find("number"))).value_or(0);
  if (block.kind == BlockKind::kHeading) block.number = std::clamp(block.number, 1, 6);
  block.tight = !is_true(*map, "loose");
  block.small = is_true(*map, "small");
  block.align = named<model::CellAlign>(kAlignNames, map->find("align"));
  block.task = named<model::Task>(kTaskNames, map->find("task"));
  if (const data::Value* text = map->find("text")) block.inlines = read_runs(*text);
  const data::Value* children = map->find("children");
  if (children != nullptr && children->list() != nullptr) {
    block.children = read_block_list(*children->list());
  }
  return block;
}

Blocks read_block_list(const data::List& list) {
  Blocks blocks;
  for (const data::Value& item : list) blocks.push_back(read_block(item));
  return blocks;
}

bool holds_text(BlockKind kind) {
  return kind == BlockKind::kParagraph || kind == BlockKind::kHeading || kind == BlockKind::kCode ||
         kind == BlockKind::kTerm || kind == BlockKind::kTableCell || kind == BlockKind::kRule;
}

/// What a block's children have to be: a part of it, or blocks that stand anywhere.
std::optional<BlockKind> part_of(BlockKind kind) {
  if (model::is_list(kind)) return BlockKind::kListItem;
  if (kind == BlockKind::kTable) return BlockKind::kTableRow;
  if (kind == BlockKind::kTableRow) return BlockKind::kTableCell;
  return std::nullopt;
}

bool stands_anywhere(BlockKind kind) {
  return kind != BlockKind::kListItem && kind != BlockKind::kTableRow &&
         kind != BlockKind::kTableCell;
}

/// Whether blocks are nested as those of a reader of Markdown are.
bool are_in_shape(const Blocks& blocks, std::optional<BlockKind> part, int depth) {
  constexpr int kDeepest = 62;  // thirty lists with their items
  return depth <= kDeepest && std::all_of(blocks.begin(), blocks.end(), [&](const Block& block) {
           if (part ? block.kind != *part : !stands_anywhere(block.kind)) return false;
           if (holds_text(block.kind)) return block.children.empty();
           return block.inlines.empty() &&
                  are_in_shape(block.children, part_of(block.kind), depth + 1);
         });
}

/// The text of blocks that no reader would give, line by line.
Blocks text_alone(const Blocks& blocks, SourceSpan where) {
  Blocks paragraphs;
  const std::string text = model::plain_text(blocks);
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    Block paragraph;
    paragraph.where = where;
    paragraph.inlines = model::plain(text.substr(at, end - at), where);
    if (end > at) paragraphs.push_back(std::move(paragraph));
    at = end + 1;
  }
  return paragraphs;
}

Blocks read_exact_blocks(const data::Value& value, const Reading& reading) {
  if (value.list() == nullptr) return {};
  Blocks blocks = read_block_list(*value.list());
  if (are_in_shape(blocks, std::nullopt, 1)) return blocks;
  reading.diagnostics.warning(value.where,
                              "these blocks are not inside of each other as they may be; only "
                              "their text is read");
  return text_alone(blocks, value.where);
}

markdown::Context context_of(const Reading& reading) {
  return {reading.sources, reading.diagnostics, {false, false, reading.language}, {}, {}};
}

/// Without the backslashes that take the meaning from what follows.
std::string without_escapes(std::string_view markdown) {
  std::string text;
  for (std::size_t i = 0; i < markdown.size(); ++i) {
    const bool is_escape = markdown[i] == '\\' && i + 1 < markdown.size() &&
                           std::ispunct(static_cast<unsigned char>(markdown[i + 1])) != 0;
    if (is_escape) ++i;
    text += markdown[i];
  }
  return text;
}

/// Either way of writing, by whether the shorter is read as the same.
template <typename Text, typename Read>
std::string shorter_if_same(const Text& text, const Reading& reading, const Read& read) {
  std::string markdown = markdown::markdown_of(text);
  if (markdown.find('\\') == std::string::npos) return markdown;
  Diagnostics ignored;
  const Reading quiet{reading.sources, ignored, reading.folder, reading.language};
  std::string bare = without_escapes(markdown);
  return is_same(read(text_value(bare), quiet), text) ? bare : markdown;
}

}  // namespace

std::string written_text(const InlineText& text, const Reading& reading) {
  return shorter_if_same(text, reading, read_text);
}

std::string written_text(const Blocks& blocks, const Reading& reading) {
  return shorter_if_same(blocks, reading, read_blocks);
}

data::Value text_value(const InlineText& text, const Reading& reading) {
  data::Value value = text_value(markdown::markdown_of(text));
  return is_same(read_text(value, reading), text) ? value : exact_text(text);
}

data::Value blocks_value(const Blocks& blocks, const Reading& reading) {
  data::Value value = text_value(markdown::markdown_of(blocks));
  return is_same(read_blocks(value, reading), blocks) ? value : exact_blocks(blocks);
}

InlineText read_text(const data::Value& value, const Reading& reading) {
  const auto text = value.text();
  if (!text) return read_runs(value);
  if (trimmed(*text).empty()) return {};
  if (markdown::means_itself(*text)) return model::plain(std::string(*text), value.where);
  return markdown::read_inline(*text, value.where, context_of(reading));
}

Blocks read_blocks(const data::Value& value, const Reading& reading) {
  const auto text = value.text();
  if (!text) return read_exact_blocks(value, reading);
  if (trimmed(*text).empty()) return {};
  if (!markdown::means_itself(*text)) {
    return markdown::read_blocks(*text, value.where, context_of(reading));
  }
  Block paragraph;
  paragraph.where = value.where;
  paragraph.inlines = model::plain(std::string(*text), value.where);
  return {std::move(paragraph)};
}

std::string plain_string(const data::Value* value) {
  const auto text = value != nullptr ? value->text() : std::nullopt;
  return text ? std::string(trimmed(*text)) : std::string();
}

std::string whole_string(const data::Value* value) {
  return value != nullptr && value->text() ? std::string(*value->text()) : std::string();
}

}  // namespace cvpress::jsonresume
