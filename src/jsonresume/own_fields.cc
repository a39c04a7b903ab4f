#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "base/numbers.h"
#include "base/suggest.h"
#include "data/fields.h"
#include "jsonresume/dates.h"
#include "jsonresume/entries.h"
#include "jsonresume/exact.h"
#include "jsonresume/json_text.h"
#include "jsonresume/jsonresume.h"
#include "jsonresume/same.h"
#include "jsonresume/standard_fields.h"

namespace cvpress::jsonresume {
namespace {

using model::Entry;

constexpr std::string_view kExtra = "extra";

struct TextPart {
  std::string_view name;
  model::InlineText Entry::*text;
};
constexpr TextPart kTexts[] = {{"title", &Entry::title},
                               {"organization", &Entry::organization},
                               {"location", &Entry::location},
                               {"level_text", &Entry::level_text},
                               {"citation", &Entry::citation}};
struct StringPart {
  std::string_view name;
  std::string Entry::*text;
};
constexpr StringPart kStrings[] = {{"url", &Entry::url},
                                   {"organization_url", &Entry::organization_url},
                                   {"certificate_url", &Entry::certificate_url},
                                   {"icon", &Entry::icon}};

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
      add(own_, "tags", list_value(texts_value(entry_.tags, reading_)));
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

void read_authors(const data::Value& value, Entry& entry, const Reading& reading) {
  entry.authors.clear();
  if (value.list() == nullptr) return;
  for (const data::Value& item : *value.list()) {
    model::Author author;
    const data::Map* map = item.map();
    const data::Value* name = map != nullptr ? map->find("name") : &item;
    if (name != nullptr) author.name = read_text(*name, reading);
    const data::Value* self = map != nullptr ? map->find("self") : nullptr;
    author.self = self != nullptr && self->truth().value_or(false);
    entry.authors.push_back(std::move(author));
  }
}

void read_links(const data::Value& value, Entry& entry) {
  entry.links.clear();
  if (value.list() == nullptr) return;
  for (const data::Value& item : *value.list()) {
    if (item.map() == nullptr) continue;
    entry.links.push_back({whole_string(item.map()->find("label")),
                           whole_string(item.map()->find("url")), item.where});
  }
}

void read_extra(const data::Value& value, Entry& entry, const Reading& reading) {
  if (value.map() == nullptr) return;
  for (const data::Member& member : value.map()->members) {
    if (member.value.is_null()) {
      entry.extra.erase(member.key);
    } else {
      entry.extra[member.key] = read_text(member.value, reading);
    }
  }
}

void read_logo(const data::Value& value, Entry& entry, const Reading& reading) {
  const bool is_picture = value.map() != nullptr;
  entry.logo.name = whole_string(is_picture ? value.map()->find("picture") : &value);
  entry.logo.folder = reading.folder;
  entry.logo.is_logo = !is_picture;
  entry.logo.where = value.where;
}

void read_tags(const data::Value& value, Entry& entry, const Reading& reading) {
  entry.tags.clear();
  if (value.list() == nullptr) return;
  for (const data::Value& tag : *value.list()) entry.tags.push_back(read_text(tag, reading));
}

using ReadPart = void (*)(const data::Value& value, Entry& entry, const Reading& reading);
struct NamedPart {
  std::string_view name;
  ReadPart read;
  bool (*is_in_shape)(const data::Value& value);
};
bool is_scalar(const data::Value& value) {
  return value.scalar() != nullptr;
}
bool is_list(const data::Value& value) {
  return value.list() != nullptr;
}
bool is_map(const data::Value& value) {
  return value.map() != nullptr;
}
bool is_text_or_list(const data::Value& value) {
  return is_scalar(value) || is_list(value);
}
bool is_text_or_map(const data::Value& value) {
  return is_scalar(value) || is_map(value);
}
constexpr NamedPart kEntryParts[] = {
    {"kind",
     [](const data::Value& value, Entry& entry, const Reading&) {
       entry.kind = model::kind_named(plain_string(&value)).value_or(entry.kind);
     },
     [](const data::Value& value) { return model::kind_named(plain_string(&value)).has_value(); }},
    {"dates",
     [](const data::Value& value, Entry& entry, const Reading&) {
       entry.dates = read_range(value);
     },
     is_map},
    {"logo", read_logo, is_text_or_map},
    {"level",
     [](const data::Value& value, Entry& entry, const Reading&) {
       entry.level = std::clamp(value.number().value_or(0), 0.0, 1.0);
     },
     [](const data::Value& value) { return value.number().has_value(); }},
    {"description",
     [](const data::Value& value, Entry& entry, const Reading& reading) {
       entry.description = read_blocks(value, reading);
     },
     is_text_or_list},
    {"tags", read_tags, is_list},
    {"authors", read_authors, is_list},
    {"links",
     [](const data::Value& value, Entry& entry, const Reading&) { read_links(value, entry); },
     is_list},
    {"items",
     [](const data::Value& value, Entry& entry, const Reading& reading) {
       entry.items = read_own_entries(value, entry.kind, reading);
     },
     is_list},
    {kExtra, read_extra, is_map},
    {"part", [](const data::Value&, Entry&, const Reading&) {}, is_scalar}};

/// Tells of what cvpress never writes so.
void tell_of_shape(const data::Member& member, const Reading& reading) {
  reading.diagnostics.warning(
      member.key_where,
      fmt::format("\"{}\" of cvpress is {}, which it cannot be; it is not printed", member.key,
                  data::kind_name(member.value)));
}

void tell_of_unknown(const data::Member& member, const Reading& reading) {
  std::vector<std::string_view> known;
  for (const TextPart& part : kTexts) known.push_back(part.name);
  for (const StringPart& part : kStrings) known.push_back(part.name);
  for (const NamedPart& part : kEntryParts) known.push_back(part.name);
  Diagnostic& warning = reading.diagnostics.warning(
      member.key_where,
      fmt::format("cvpress has no \"{}\" of entries; it is not printed", member.key));
  std::string near = suggestion(member.key, known);
  if (!near.empty()) warning.hints.push_back({std::move(near), {}});
}

bool read_simple_part(const data::Member& member, const data::Value& value, Entry& entry,
                      const Reading& reading) {
  for (const TextPart& part : kTexts) {
    if (part.name != member.key) continue;
    if (is_text_or_list(value)) {
      entry.*(part.text) = read_text(value, reading);
    } else {
      tell_of_shape(member, reading);
    }
    return true;
  }
  for (const StringPart& part : kStrings) {
    if (part.name != member.key) continue;
    if (is_scalar(value)) {
      entry.*(part.text) = whole_string(&value);
    } else {
      tell_of_shape(member, reading);
    }
    return true;
  }
  return false;
}

void read_part(const data::Member& member, const data::Value& value, Entry& entry,
               const Reading& reading) {
  if (read_simple_part(member, value, entry, reading)) return;
  const auto* part = std::find_if(std::begin(kEntryParts), std::end(kEntryParts),
                                  [&](const NamedPart& each) { return each.name == member.key; });
  if (part == std::end(kEntryParts)) {
    tell_of_unknown(member, reading);
  } else if (!part->is_in_shape(value)) {
    tell_of_shape(member, reading);
  } else {
    part->read(value, entry, reading);
  }
}

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
