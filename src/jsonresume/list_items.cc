#include "jsonresume/list_items.h"

#include <string>
#include <utility>

#include <fmt/format.h>

#include "base/numbers.h"
#include "jsonresume/any_shape.h"
#include "jsonresume/entries.h"
#include "jsonresume/jsonresume.h"
#include "jsonresume/localized.h"
#include "jsonresume/standard_fields.h"

namespace cvpress::jsonresume {
namespace {

int part_of(const data::Map& item) {
  const data::Value* own = item.find(kOwnKey);
  const data::Value* part =
      own != nullptr && own->map() != nullptr ? own->map()->find("part") : nullptr;
  return parse_whole(plain_string(part)).value_or(1);
}

class ListItemsReader {
 public:
  ListItemsReader(const ListRow& row, const Reading& reading) : row_(row), reading_(reading) {}

  std::vector<ListItem> read(const data::Member& member) {
    const data::Value& value = localized(member.value, reading_);
    if (const data::List* list = value.list()) {
      for (const data::Value& item : *list) read_item(item);
    } else if (!value.is_null()) {
      read_no_list(member, value);
    }
    return std::move(items_);
  }

 private:
  void read_item(const data::Value& written) {
    const data::Value& item = localized(written, reading_);
    if (const data::Map* map = item.map()) {
      items_.push_back({read_map(*map, item.where), part_of(*map), map->find(kOwnKey) != nullptr});
    } else if (!item.is_null()) {
      add_titled(any_text(&item, reading_), item.where);
    }
  }

  model::Entry read_map(const data::Map& map, SourceSpan where) {
    model::Entry entry = jsonresume::read_item(map, row_, reading_);
    entry.where = where;
    return entry;
  }

  void add_titled(model::InlineText title, SourceSpan where) {
    model::Entry entry;
    entry.kind = row_.kind;
    entry.where = where;
    entry.title = std::move(title);
    if (!entry.title.empty()) items_.push_back({std::move(entry)});
  }

  void read_no_list(const data::Member& member, const data::Value& value) {
    const data::Map* map = value.map();
    const bool is_item = map != nullptr && is_item_of(*map, row_);
    const bool is_empty = map != nullptr ? map->members.empty() : plain_string(&value).empty();
    if (is_empty) return;
    const bool is_switch = map == nullptr && (value.truth() || value.number());
    const std::string_view then = is_switch        ? "is not printed"
                                  : map == nullptr ? "is read as its one item"
                                  : is_item        ? "is read as its one item"
                                                   : "is read as a list of its members";
    reading_.diagnostics.warning(
        member.key_where, fmt::format("\"{}\" is {}, where a list was expected; it {}", member.key,
                                      data::kind_name(value), then));
    if (is_switch) return;
    if (map == nullptr && names_alone()) {
      Diagnostics told_already;
      const Reading quiet{reading_.sources, told_already, reading_.folder, reading_.language};
      for (const data::Value& name : any_list(&value, quiet)) read_item(name);
    } else if (map == nullptr || is_item) {
      read_item(value);
    } else {
      for (const data::Member& item : map->members) read_named(item);
    }
  }

  /// Whether a name says all of an item: of skills, languages, interests.
  bool names_alone() const { return row_.organization.empty(); }

  /// An item whose name is its key: "Tools": ["Saw", "Plane"].
  void read_named(const data::Member& member) {
    const data::Value& value = localized(member.value, reading_);
    model::Entry entry;
    if (const data::Map* map = value.map()) {
      entry = read_map(*map, value.where);
    } else if (value.list() != nullptr && holds_texts(*value.list())) {
      for (const data::Value& tag : *value.list()) add_tag(tag, entry);
    } else {
      entry.description = any_blocks(&value, reading_);
    }
    entry.kind = row_.kind;
    entry.where = value.where;
    model::InlineText name = model::plain(member.key, member.key_where);
    if (entry.title.empty()) {
      entry.title = std::move(name);
    } else if (entry.organization.empty()) {
      entry.organization = std::move(name);
    }
    items_.push_back({std::move(entry)});
  }

  static bool holds_texts(const data::List& list) {
    for (const data::Value& value : list) {
      if (!value.text()) return false;
    }
    return true;
  }

  void add_tag(const data::Value& value, model::Entry& entry) {
    model::InlineText tag = any_text(&value, reading_);
    if (!tag.empty()) entry.tags.push_back(std::move(tag));
  }

  const ListRow& row_;
  const Reading& reading_;
  std::vector<ListItem> items_;
};

}  // namespace

std::vector<ListItem> read_list_items(const data::Member& list, const ListRow& row,
                                      const Reading& reading) {
  return ListItemsReader(row, reading).read(list);
}

}  // namespace cvpress::jsonresume
