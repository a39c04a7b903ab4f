#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "jsonresume/dates.h"
#include "jsonresume/entries.h"
#include "jsonresume/exact.h"
#include "jsonresume/json_text.h"
#include "jsonresume/jsonresume.h"
#include "jsonresume/own_parts.h"
#include "jsonresume/same.h"
#include "jsonresume/standard_fields.h"

namespace cvpress::jsonresume {
namespace {

using model::Entry;

bool is_same_list(const std::vector<model::InlineText>& a,
                  const std::vector<model::InlineText>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](const auto& x, const auto& y) { return is_same(x, y); });
}

data::List texts_value(const std::vector<model::InlineText>& texts, const Reading& reading) {
  data::List list;
  for (const model::InlineText& text : texts) list.push_back(text_value(text, reading));
  return list;
}

data::List authors_value(const std::vector<model::Author>& authors, const Reading& reading) {
  data::List list;
  for (const model::Author& author : authors) {
    data::Map map;
    add(map, "name", text_value(author.name, reading));
    if (author.self) add(map, "self", true_value());
    list.push_back(map_value(std::move(map)));
  }
  return list;
}

data::List links_value(const std::vector<model::NamedLink>& links) {
  data::List list;
  for (const model::NamedLink& link : links) {
    data::Map map;
    add_text(map, "label", link.label);
    add_text(map, "url", link.url);
    list.push_back(map_value(std::move(map)));
  }
  return list;
}

data::Value image_value(const model::ImageRef& image) {
  if (image.is_logo) return text_value(image.name);
  data::Map map;
  add_text(map, "picture", image.name);
  return map_value(std::move(map));
}

/// Writes what of an entry another one does not say.
class DifferenceWriter {
 public:
  DifferenceWriter(const Entry& entry, const Entry& base, const Reading& reading)
      : entry_(entry), base_(base), reading_(reading) {}

  data::Map write() {
    if (entry_.kind != base_.kind) {
      add_text(own_, "kind", std::string(model::kind_name(entry_.kind)));
    }
    for (const TextPart& part : kTexts) {
      if (!is_same(entry_.*(part.text), base_.*(part.text))) {
        add(own_, part.name, text_value(entry_.*(part.text), reading_));
      }
    }
    for (const StringPart& part : kStrings) {
      if (entry_.*(part.text) != base_.*(part.text)) {
        add(own_, part.name, text_value(entry_.*(part.text)));
      }
    }
    if (!is_same(entry_.dates, base_.dates)) add(own_, "dates", range_value(entry_.dates));
    if (!is_same(entry_.logo, base_.logo)) add(own_, "logo", image_value(entry_.logo));
    if (entry_.level != base_.level && entry_.level)
      add(own_, "level", number_value(*entry_.level));
    write_lists();
    return std::move(own_);
  }

 private:
  void write_lists() {
    if (!is_same(entry_.description, base_.description)) {
      add(own_, "description", blocks_value(entry_.description, reading_));
    }
    if (!is_same_list(entry_.tags, base_.tags)) {
      add(own_, kPrintedTags, list_value(texts_value(entry_.tags, reading_)));
    }
    add_filled(own_, "authors", authors_value(entry_.authors, reading_));
    add_filled(own_, "links", links_value(entry_.links));
    add_filled(own_, "items", own_entries(entry_.items, entry_.kind, reading_));
    data::Map extra;
    for (const auto& [name, text] : entry_.extra) {
      const auto of_base = base_.extra.find(name);
      const bool is_told = of_base != base_.extra.end() && is_same(of_base->second, text);
      if (!is_told) add(extra, name, text_value(text, reading_));
    }
    for (const auto& [name, text] : base_.extra) {
      if (!entry_.extra.contains(name)) add(extra, name, data::Value());
    }
    add_filled(own_, kExtra, std::move(extra));
  }

  const Entry& entry_;
  const Entry& base_;
  const Reading& reading_;
  data::Map own_;
};

/// Of an entry's exact facts those whose fields nobody edited.
data::Value unedited_extra(const data::Map& extra, const data::Map& item, const ListRow& row,
                           const Reading& reading) {
  data::Map kept;
  for (const data::Member& member : extra.members) {
    const data::Value* value =
        unless_edited(member.value, item, fields_of_extra(member.key, row), reading.diagnostics);
    if (value != nullptr) kept.members.push_back({member.key, member.key_where, *value});
  }
  return map_value(std::move(kept));
}

}  // namespace

data::Map own_entry(const Entry& entry, model::Kind usual, const Reading& reading) {
  Entry base;
  base.kind = usual;
  return DifferenceWriter(entry, base, reading).write();
}

Entry read_own_entry(const data::Value& value, model::Kind usual, const Reading& reading) {
  Entry entry;
  entry.kind = usual;
  entry.where = value.where;
  if (value.map() == nullptr) {
    entry.title = read_text(value, reading);
    return entry;
  }
  for (const data::Member& member : value.map()->members) {
    read_part(member, member.value, entry, reading);
  }
  return entry;
}

data::List own_entries(const std::vector<Entry>& entries, model::Kind usual,
                       const Reading& reading) {
  data::List list;
  for (const Entry& entry : entries) list.push_back(map_value(own_entry(entry, usual, reading)));
  return list;
}

std::vector<Entry> read_own_entries(const data::Value& value, model::Kind usual,
                                    const Reading& reading) {
  std::vector<Entry> entries;
  if (value.list() == nullptr) return entries;
  for (const data::Value& item : *value.list()) {
    entries.push_back(read_own_entry(item, usual, reading));
  }
  return entries;
}

data::Map item_of(const Entry& entry, const ListRow& row, const Reading& reading) {
  data::Map item = standard_fields(entry, row, reading);
  const Entry base = read_standard_fields(item, row, reading);
  data::Map own = DifferenceWriter(entry, base, reading).write();
  for (data::Member& member : own.members) {
    if (member.key == kExtra) {
      for (data::Member& extra : std::get<data::Map>(member.value.content).members) {
        extra.value = beside(std::move(extra.value), item, fields_of_extra(extra.key, row));
      }
    } else {
      member.value = beside(std::move(member.value), item, fields_of_part(member.key, row));
    }
  }
  add_filled(item, kOwnKey, std::move(own));
  return item;
}

Entry read_item(const data::Map& item, const ListRow& row, const Reading& reading) {
  Entry entry = read_standard_fields(item, row, reading);
  const data::Map* own = own_map(item, reading);
  if (own == nullptr) return entry;
  for (const data::Member& member : own->members) {
    if (member.key == kExtra && member.value.map() != nullptr) {
      read_extra(unedited_extra(*member.value.map(), item, row, reading), entry, reading);
      continue;
    }
    const data::Value* value =
        unless_edited(member.value, item, fields_of_part(member.key, row), reading.diagnostics);
    if (value != nullptr) read_part(member, *value, entry, reading);
  }
  return entry;
}

}  // namespace cvpress::jsonresume
