#include "jsonresume/own_parts.h"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "base/suggest.h"
#include "jsonresume/dates.h"
#include "jsonresume/entries.h"
#include "model/marks.h"

namespace cvpress::jsonresume {
namespace {

using model::Entry;

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

/// Tags for choosing, under either of their names.
void read_marks(const data::Value& value, Entry& entry, const Reading&) {
  if (value.list() == nullptr) {
    for (std::string& mark : model::read_label(plain_string(&value)).marks) {
      entry.marks.push_back(std::move(mark));
    }
    return;
  }
  for (const data::Value& mark : *value.list()) {
    std::string text = plain_string(&mark);
    if (!text.empty()) entry.marks.push_back(std::move(text));
  }
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
    {kPrintedTags, read_tags, is_list},
    {"tags", read_marks, is_text_or_list},
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
    {"id",
     [](const data::Value& value, Entry& entry, const Reading&) {
       entry.id = plain_string(&value);
     },
     is_scalar},
    {"marks", read_marks, is_text_or_list},
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

}  // namespace

void read_extra(const data::Value& value, model::Entry& entry, const Reading& reading) {
  if (value.map() == nullptr) return;
  for (const data::Member& member : value.map()->members) {
    if (member.value.is_null()) {
      entry.extra.erase(member.key);
    } else {
      entry.extra[member.key] = read_text(member.value, reading);
    }
  }
}

void read_part(const data::Member& member, const data::Value& value, model::Entry& entry,
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

}  // namespace cvpress::jsonresume
