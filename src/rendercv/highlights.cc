#include "rendercv/highlights.h"

#include <utility>
#include <vector>

#include "base/utf8.h"

namespace cvpress::rendercv {
namespace {

using model::Block;
using model::BlockKind;

constexpr std::string_view kSpaces = " \n\t\r";

/// A dash between spaces, as in " - ".
struct Dash {
  std::size_t begin = 0;  // of the spaces before it
  std::size_t end = 0;    // behind the spaces after it
  bool begins_line = false;
};

std::vector<Dash> dashes_in(std::string_view text) {
  std::vector<Dash> dashes;
  for (std::size_t at = text.find('-'); at != text.npos; at = text.find('-', at + 1)) {
    const std::size_t last = text.find_last_not_of(kSpaces, at == 0 ? 0 : at - 1);
    const bool is_apart = at > 0 && kSpaces.find(text[at - 1]) != kSpaces.npos &&
                          at + 1 < text.size() && kSpaces.find(text[at + 1]) != kSpaces.npos;
    const std::size_t next = text.find_first_not_of(kSpaces, at + 1);
    if (!is_apart || last == text.npos || next == text.npos) continue;
    const std::string_view before = text.substr(last + 1, at - last - 1);
    dashes.push_back({last + 1, next, before.find('\n') != before.npos});
  }
  return dashes;
}

/// "10 - 15", wherever its line was broken.
bool is_between_numbers(std::string_view text, const Dash& dash) {
  return dash.begin > 0 && is_ascii_digit(text[dash.begin - 1]) && is_ascii_digit(text[dash.end]);
}

/// The parts of a text that its source has on lines of their own behind dashes.
std::vector<std::string_view> parts_of(std::string_view text, std::string_view source) {
  const std::vector<Dash> here = dashes_in(text);
  const std::vector<Dash> there = dashes_in(source);
  std::vector<std::string_view> parts;
  std::size_t begin = 0;
  if (here.size() == there.size() && text.find('\n') == text.npos) {
    for (std::size_t i = 0; i < here.size(); ++i) {
      if (!there[i].begins_line || is_between_numbers(text, here[i])) continue;
      parts.push_back(text.substr(begin, here[i].begin - begin));
      begin = here[i].end;
    }
  }
  parts.push_back(text.substr(begin));
  return parts;
}

Block list_of(SourceSpan where) {
  Block list;
  list.kind = BlockKind::kBulletList;
  list.where = where;
  return list;
}

Block item_of(model::Blocks children, SourceSpan where) {
  Block item;
  item.kind = BlockKind::kListItem;
  item.children = std::move(children);
  item.where = where;
  return item;
}

}  // namespace

Block bullet_of(const data::Value& value, const Reading& reading) {
  const std::string text = markdown_of(value, reading);
  const auto parts = parts_of(text, reading.sources.text(value.where));
  Block item = item_of(blocks_of_markdown(parts[0], value.where, reading), value.where);
  Block nested = list_of(value.where);
  for (std::size_t i = 1; i < parts.size(); ++i) {
    nested.children.push_back(
        item_of(blocks_of_markdown(parts[i], value.where, reading), value.where));
  }
  if (!nested.children.empty()) item.children.push_back(std::move(nested));
  return item;
}

model::Blocks read_highlights(const data::Value* value, const Reading& reading) {
  if (is_absent(value)) return {};
  const data::List* list = value->list();
  if (list == nullptr) {
    if (value->text()) tell_shape(*value, "a list", "is read as one of it", reading);
    return blocks_of(value, reading);
  }
  Block bullets = list_of(value->where);
  for (const data::Value& item : *list) {
    if (is_absent(&item)) continue;
    if (item.list() != nullptr && !bullets.children.empty()) {
      // A list inside the list belongs to the bullet before it.
      model::Blocks nested = read_highlights(&item, reading);
      model::Blocks& children = bullets.children.back().children;
      children.insert(children.end(), nested.begin(), nested.end());
    } else {
      bullets.children.push_back(bullet_of(item, reading));
    }
  }
  if (bullets.children.empty()) return {};
  return {std::move(bullets)};
}

}  // namespace cvpress::rendercv
