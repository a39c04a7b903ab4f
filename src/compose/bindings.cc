#include "compose/bindings.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

#include "base/utf8.h"
#include "compose/entry_groups.h"
#include "compose/entry_values.h"
#include "compose/running_text.h"

namespace cvpress::compose {
namespace {

using model::Entry;
using model::Person;

Value text_value(const std::string& text) {
  if (text.empty()) return {};
  return model::plain(text);
}

const Person& person(const Fields& fields) {
  return fields.resume->person;
}

/// The values of entries; only called where there is an entry.
const Entry& entry(const Fields& fields) {
  return *fields.entry;
}

/// An account with the site that it is on. A name or number that its address
/// writes differently stays as it is.
std::string full_contact(const model::Contact& contact) {
  const std::string address = address_text(contact.url);
  return address.find(contact.text) == std::string::npos ? contact.text : address;
}

Value contact_list(const Fields& fields) {
  List list;
  for (const model::Contact& contact : person(fields).contacts) {
    ListItem item;
    item.text = model::plain(contact.text, contact.where);
    item.kind = contact.kind;
    item.icon = contact.icon;
    item.label = contact.label;
    item.full = full_contact(contact);
    item.href = contact.url;
    item.where = contact.where;
    list.push_back(std::move(item));
  }
  return list;
}

Value affiliation_list(const Fields& fields) {
  List list;
  for (const model::Affiliation& affiliation : person(fields).affiliations) {
    ListItem item;
    item.text = model::plain(affiliation.name);
    item.href = affiliation.url;
    list.push_back(std::move(item));
  }
  return list;
}

Value address_lines(const Fields& fields) {
  List list;
  for (const std::string& line : person(fields).address) {
    ListItem item;
    item.text = model::plain(line, person(fields).where);
    if (!line.empty()) list.push_back(std::move(item));
  }
  return list;
}

/// The letter's values; only called where there is one.
const model::Letter& letter(const Fields& fields) {
  return *fields.resume->letter;
}

Value line_list(const std::vector<model::InlineText>& lines, SourceSpan fallback) {
  List list;
  for (const model::InlineText& line : lines) {
    if (model::is_blank(line)) continue;
    ListItem item;
    item.text = line;
    item.where = line.front().where.known() ? line.front().where : fallback;
    list.push_back(std::move(item));
  }
  return list;
}

Value letter_date(const Fields& fields) {
  if (!letter(fields).date) return {};
  model::DateRange date;
  date.start = letter(fields).date;
  return date;
}

/// The number that the section gives its entries.
Value entry_number(const Fields& fields) {
  if (fields.numbers == nullptr || fields.entry_index >= fields.numbers->size()) return {};
  return static_cast<double>((*fields.numbers)[fields.entry_index]);
}

Value dates_length(const Fields& fields) {
  const auto duration = duration_of(entry(fields).dates, fields.today);
  return duration ? Value(*duration) : Value();
}

/// The first below its group's heading; without one, that is printed first in its section.
Value is_first_entry(const Fields& fields) {
  if (fields.group != nullptr) return fields.group->members.front() == fields.entry_index;
  if (fields.groups == nullptr) return fields.entry_index == 0;
  return fields.groups->front().members.front() == fields.entry_index;
}

Value is_last_entry(const Fields& fields) {
  if (fields.group != nullptr) return fields.group->members.back() == fields.entry_index;
  if (fields.groups != nullptr) return fields.groups->back().members.back() == fields.entry_index;
  return fields.section != nullptr && fields.entry_index + 1 == fields.section->entries.size();
}

/// The entries as values that have all the fields of entries.
Value section_entries(const Fields& fields) {
  List list;
  for (const Entry& entry : fields.section->entries) {
    ListItem item;
    item.text = entry.title;
    item.member = &entry;
    item.where = entry.where;
    list.push_back(std::move(item));
  }
  return list;
}

Value section_icon(const Fields& fields) {
  const std::string& own = fields.section->icon;
  return Icon{own.empty() ? std::string(fields.section_icon) : own};
}

Value document_date(const Fields& fields) {
  if (fields.today == nullptr) return {};
  model::DateRange date;
  date.start = *fields.today;
  return date;
}

std::string number_of(std::string_view phone) {
  std::string digits;
  for (const char c : phone) {
    if ((c >= '0' && c <= '9') || (c == '+' && digits.empty())) digits += c;
  }
  return digits;
}

using ReadValue = Value (*)(const Fields&);
using ReadAddress = std::string (*)(const Fields&);

struct Row {
  std::string_view root;
  std::string_view name;
  ReadValue value;
  ReadAddress address = nullptr;       // beside it
  std::string_view address_name = {};  // the field that the address is
};

const std::string& item_href(const Fields& f) {
  return f.item->href;
}

Value item_title(const Fields& fields) {
  return fields.item->member != nullptr ? fields.item->member->title : fields.item->text;
}

// Lambdas keep each row in one line. Rows of a root are only read where it exists.
constexpr auto kEntryUrl = [](const Fields& f) { return entry(f).url; };
constexpr auto kOrganizationUrl = [](const Fields& f) { return entry(f).organization_url; };
constexpr auto kItemHref = [](const Fields& f) { return item_href(f); };

// clang-format off
const Row kRows[] = {
    {"entry", "title", entry_title, kEntryUrl, "entry.url"},
    {"entry", "organization", [](const Fields& f) { return Value(entry(f).organization); }, kOrganizationUrl, "entry.organization_url"},
    {"entry", "location", [](const Fields& f) { return Value(entry(f).location); }},
    {"entry", "dates", [](const Fields& f) { return Value(entry(f).dates); }},
    {"entry", "dates.start", start_date},
    {"entry", "dates.end", end_date},
    {"entry", "dates.length", dates_length},
    {"entry", "dates.current", [](const Fields& f) { return Value(entry(f).dates.current); }},
    {"entry", "url", [](const Fields& f) { return Value(Url{entry(f).url}); }},
    {"entry", "organization_url", [](const Fields& f) { return Value(Url{entry(f).organization_url}); }},
    {"entry", "certificate_url", [](const Fields& f) { return Value(Url{entry(f).certificate_url}); }},
    {"entry", "logo", [](const Fields& f) { return Value(entry(f).logo); }, kOrganizationUrl, "entry.organization_url"},
    {"entry", "icon", [](const Fields& f) { return Value(Icon{entry(f).icon}); }},
    {"entry", "description", [](const Fields& f) { return Value(entry(f).description); }},
    {"entry", "summary", entry_summary},
    {"entry", "highlights", entry_highlights},
    {"entry", "details", entry_details},
    {"entry", "tags", entry_tags},
    {"entry", "authors", entry_authors},
    {"entry", "coauthors", entry_coauthors},
    {"entry", "links", entry_links},
    {"entry", "citation", [](const Fields& f) { return Value(entry(f).citation); }},
    {"entry", "level", [](const Fields& f) { return entry(f).level ? Value(*entry(f).level) : Value(); }},
    {"entry", "level_text", [](const Fields& f) { return Value(entry(f).level_text); }},
    {"entry", "number", entry_number},
    {"entry", "items", entry_items},
    {"entry", "first", is_first_entry},
    {"entry", "last", is_last_entry},
    {"section", "title", [](const Fields& f) { return Value(f.section->title); }},
    {"section", "subtitle", [](const Fields& f) { return Value(f.section->subtitle); }},
    {"section", "icon", section_icon},
    {"section", "body", [](const Fields& f) { return Value(f.section->body); }},
    {"section", "entries", section_entries},
    {"section", "first", [](const Fields& f) { return Value(f.section == &f.resume->sections.front()); }},
    {"section", "last", [](const Fields& f) { return Value(f.section == &f.resume->sections.back()); }},
    {"person", "postnominals", [](const Fields& f) { return text_value(person(f).postnominals); }},
    {"person", "pronunciation", [](const Fields& f) { return text_value(person(f).pronunciation); }},
    {"person", "address", address_lines},
    {"person", "name", [](const Fields& f) { return text_value(person(f).name); }},
    {"person", "given", [](const Fields& f) { return text_value(person(f).given); }},
    {"person", "family", [](const Fields& f) { return text_value(person(f).family); }},
    {"person", "pronouns", [](const Fields& f) { return text_value(person(f).pronouns); }},
    {"person", "headline", [](const Fields& f) { return Value(person(f).headline); }},
    {"person", "photo", [](const Fields& f) { return Value(person(f).photo); }},
    {"person", "location", [](const Fields& f) { return text_value(person(f).location); }},
    {"person", "email", [](const Fields& f) { return text_value(person(f).email); }, [](const Fields& f) { return "mailto:" + person(f).email; }},
    {"person", "phone", [](const Fields& f) { return text_value(person(f).phone); }, [](const Fields& f) { return "tel:" + number_of(person(f).phone); }},
    {"person", "url", [](const Fields& f) { return Value(Url{person(f).url}); }},
    {"person", "affiliations", affiliation_list},
    {"person", "contacts", contact_list},
    {"letter", "recipient", [](const Fields& f) { return line_list(letter(f).recipient, letter(f).where); }},
    {"letter", "reference", [](const Fields& f) { return Value(letter(f).reference); }},
    {"letter", "date", letter_date},
    {"letter", "place", [](const Fields& f) { return Value(letter(f).place); }},
    {"letter", "subject", [](const Fields& f) { return Value(letter(f).subject); }},
    {"letter", "opening", [](const Fields& f) { return Value(letter(f).opening); }},
    {"letter", "body", [](const Fields& f) { return Value(letter(f).body); }},
    {"letter", "closing", [](const Fields& f) { return Value(letter(f).closing); }},
    {"letter", "signature", [](const Fields& f) { return Value(letter(f).signature); }},
    {"letter", "enclosures", [](const Fields& f) { return line_list(letter(f).enclosures, letter(f).where); }},
    {"letter", "postscript", [](const Fields& f) { return Value(letter(f).postscript); }},
    {"document", "title", [](const Fields& f) { return text_value(std::string(f.document_title)); }},
    {"document", "date", document_date},
    {"document", "language", [](const Fields& f) { return text_value(f.resume->language); }},
    {"page", "number", [](const Fields& f) { return Value(double(f.page->number)); }},
    {"page", "count", [](const Fields& f) { return Value(double(f.page->count)); }},
    {"page", "first", [](const Fields& f) { return Value(f.page->is_first()); }},
    {"page", "last", [](const Fields& f) { return Value(f.page->is_last()); }},
    {"page", "even", [](const Fields& f) { return Value(f.page->number % 2 == 0); }},
    {"page", "several", [](const Fields& f) { return Value(f.page->count > 1); }},
    {"item", "item", [](const Fields& f) { return Value(f.item->text); }, kItemHref},
    {"item", "text", [](const Fields& f) { return Value(f.item->text); }, kItemHref},
    {"item", "title", item_title, kItemHref},
    {"item", "name", [](const Fields& f) { return Value(f.item->text); }, kItemHref},
    {"item", "kind", [](const Fields& f) { return text_value(f.item->kind); }},
    {"item", "icon", [](const Fields& f) { return Value(Icon{f.item->icon}); }},
    {"item", "label", [](const Fields& f) { return text_value(f.item->label); }, kItemHref},
    {"item", "full", [](const Fields& f) { return text_value(f.item->full); }, kItemHref},
    {"item", "url", [](const Fields& f) { return Value(Url{f.item->href}); }, kItemHref},
};
// clang-format on

constexpr std::array<std::string_view, 9> kRoots = {
    "entry", "section", "group", "person", "letter", "document", "page", "word", "item"};

/// A path taken apart: its root, and the rest joined by dots.
struct Name {
  std::string root;
  std::string rest;
};

Name name_of(const Fields& fields, const style::FieldPath& path) {
  if (path.names.empty()) return {};
  const bool rooted = path.names.size() > 1 &&
                      std::find(kRoots.begin(), kRoots.end(), path.names.front()) != kRoots.end();
  Name name{rooted ? path.names.front() : fields.item != nullptr ? "item" : "entry", ""};
  for (std::size_t i = rooted ? 1 : 0; i < path.names.size(); ++i) {
    if (!name.rest.empty()) name.rest += '.';
    name.rest += path.names[i];
  }
  return name;
}

bool has_root(const Fields& fields, std::string_view root) {
  if (root == "entry") return fields.entry != nullptr;
  if (root == "group") return fields.group != nullptr;
  if (root == "section") return fields.section != nullptr;
  if (root == "page") return fields.page != nullptr;
  if (root == "item") return fields.item != nullptr;
  if (root == "letter") return fields.resume->letter.has_value();
  return root == "person" || root == "document";
}

const Row* row_of(std::string_view root, std::string_view name) {
  const auto found = std::find_if(std::begin(kRows), std::end(kRows), [&](const Row& row) {
    return row.root == root && row.name == name;
  });
  return found == std::end(kRows) ? nullptr : found;
}

/// The part of an entry's name that is a key of its extra fields.
std::string_view extra_key(std::string_view name) {
  return name.starts_with("extra.") ? name.substr(6) : name;
}

/// Of the heading of a group, which has no entry, it is the group that is first or last.
bool is_place_of_group(const Fields& fields, const Name& name) {
  return name.root == "entry" && fields.entry == nullptr && fields.group != nullptr &&
         (name.rest == "first" || name.rest == "last");
}

/// A member of a group has the fields of an entry.
Bound bind_in_member(const Fields& fields, std::string_view name) {
  Fields inner = fields;
  inner.entry = fields.item->member;
  Bound bound = bind(inner, entry_path(name));
  bound.name = "item." + std::string(name);
  bound.href_name.clear();
  return bound;
}

/// Gives a text that has no place of its own the one it comes from.
void put_in_place(Value& value, SourceSpan where) {
  auto* text = std::get_if<model::InlineText>(&value);
  if (text == nullptr) return;
  for (model::Inline& part : *text) {
    if (!part.where.known()) part.where = where;
  }
}

/// Whether a section's place among the others is asked for, or what stands neither in a section
/// nor on the page, but for the person's name. Sections are on no page.
bool is_outside(const Name& name) {
  const bool is_place = name.root == "section" && (name.rest == "first" || name.rest == "last");
  const bool is_of_person = name.root == "person" && name.rest != "name";
  return is_place || is_of_person || name.root == "letter" || name.root == "document";
}

}  // namespace

style::FieldPath entry_path(std::string_view name) {
  style::FieldPath path;
  path.names = {"entry", std::string(name)};
  return path;
}

Bound bind(const Fields& fields, const style::FieldPath& path) {
  const Name name = name_of(fields, path);
  if (is_outside(name)) look_outside(fields);
  Bound bound;
  bound.name = full_name(fields, path);
  if (is_place_of_group(fields, name)) return bind_in_group(fields, name.rest);
  if (!has_root(fields, name.root)) return bound;
  if (name.root == "group") return bind_in_group(fields, name.rest);
  const Row* row = row_of(name.root, name.rest);
  if (row == nullptr && name.root == "item" && fields.item->member != nullptr) {
    return bind_in_member(fields, name.rest);
  }
  if (row == nullptr) {
    if (name.root == "entry") bound.value = extra_value(fields, extra_key(name.rest));
    return bound;
  }
  bound.value = row->value(fields);
  if (name.root == "person") put_in_place(bound.value, person(fields).where);
  if (name.root == "letter") put_in_place(bound.value, letter(fields).where);
  if (row->address != nullptr) bound.href = row->address(fields);
  if (!bound.href.empty()) bound.href_name = row->address_name;
  return bound;
}

std::string full_name(const Fields& fields, const style::FieldPath& path) {
  const Name name = name_of(fields, path);
  return name.root + "." + std::string(name.root == "entry" ? extra_key(name.rest) : name.rest);
}

bool is_bound(std::string_view root, std::string_view name) {
  return root == "entry" || root == "group" || row_of(root, name) != nullptr;
}

}  // namespace cvpress::compose
