#include "compose/bindings.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

#include "base/utf8.h"
#include "compose/running_text.h"

namespace cvpress::compose {
namespace {

using model::Entry;
using model::InlineText;
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

InlineText extra(const Fields& fields, std::string_view name) {
  for (const auto& [key, text] : entry(fields).extra) {
    if (key == name) return text;
  }
  return {};
}

/// A field without a name of its own; addresses among them are links.
Value extra_value(const Fields& fields, std::string_view name) {
  InlineText text = extra(fields, name);
  if (model::is_blank(text)) return {};
  const std::string plain = model::plain_text(text);
  const bool is_address = plain.starts_with("https://") || plain.starts_with("http://");
  if (is_address && plain.find(' ') == std::string::npos) return Url{plain};
  if (name == "doi" && plain.starts_with("10.")) return Url{"https://doi.org/" + plain};
  return text;
}

Value entry_title(const Fields& fields) {
  if (!model::is_blank(entry(fields).title)) return entry(fields).title;
  if (entry(fields).kind != model::Kind::kEducation) return {};
  InlineText title = extra(fields, "degree");
  const InlineText area = extra(fields, "area");
  if (!title.empty() && !area.empty()) {
    title.push_back(model::plain(std::string(list_comma(fields.resume->language))).front());
  }
  title.insert(title.end(), area.begin(), area.end());
  return title;
}

/// Where the first list begins: before it is the summary, from it on the highlights.
std::ptrdiff_t first_list(const model::Blocks& blocks) {
  return std::find_if(blocks.begin(), blocks.end(),
                      [](const model::Block& block) {
                        return block.kind == model::BlockKind::kBulletList ||
                               block.kind == model::BlockKind::kOrderedList;
                      }) -
         blocks.begin();
}

Value entry_summary(const Fields& fields) {
  const model::Blocks& all = entry(fields).description;
  return model::Blocks(all.begin(), all.begin() + first_list(all));
}

Value entry_highlights(const Fields& fields) {
  const model::Blocks& all = entry(fields).description;
  return model::Blocks(all.begin() + first_list(all), all.end());
}

List tag_list(const Fields& fields) {
  List list;
  for (const InlineText& tag : entry(fields).tags) {
    if (model::is_blank(tag)) continue;
    ListItem item;
    item.text = tag;
    item.where = tag.front().where;
    list.push_back(std::move(item));
  }
  return list;
}

Value entry_details(const Fields& fields) {
  InlineText text = joined_texts(tag_list(fields), list_comma(fields.resume->language));
  const InlineText description = running_text(entry(fields).description, fields.resume->language);
  if (!text.empty() && !description.empty()) text.push_back(model::plain("; ").front());
  text.insert(text.end(), description.begin(), description.end());
  return text;
}

// The copies are changed inside the value: g++ 12 takes a moved optional that
// was reset for one that was never set.
Value start_date(const Fields& fields) {
  Value value = entry(fields).dates;
  auto& dates = std::get<model::DateRange>(value);
  dates.end.reset();
  dates.current = false;
  return value;
}

Value end_date(const Fields& fields) {
  Value value = entry(fields).dates;
  std::get<model::DateRange>(value).start.reset();
  return value;
}

Value contact_list(const Fields& fields) {
  List list;
  for (const model::Contact& contact : person(fields).contacts) {
    ListItem item;
    item.text = model::plain(contact.text, contact.where);
    item.kind = contact.kind;
    item.icon = contact.icon;
    item.label = contact.label;
    item.full = contact.url.empty() ? contact.text : address_text(contact.url);
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
    {"entry", "dates.length", [](const Fields& f) { return text_value(length_text(entry(f).dates, f.resume->language)); }},
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
    {"entry", "tags", [](const Fields& f) { return Value(tag_list(f)); }},
    {"entry", "level", [](const Fields& f) { return entry(f).level ? Value(*entry(f).level) : Value(); }},
    {"entry", "level_text", [](const Fields& f) { return Value(entry(f).level_text); }},
    {"entry", "number", [](const Fields&) { return Value(); }},
    {"entry", "items", [](const Fields&) { return Value(); }},
    {"entry", "first", [](const Fields& f) { return Value(f.entry_index == 0); }},
    {"entry", "last", [](const Fields& f) { return Value(f.section != nullptr && f.entry_index + 1 == f.section->entries.size()); }},
    {"section", "title", [](const Fields& f) { return Value(f.section->title); }},
    {"section", "subtitle", [](const Fields& f) { return Value(f.section->subtitle); }},
    {"section", "icon", [](const Fields& f) { return Value(Icon{f.section->icon}); }},
    {"section", "body", [](const Fields& f) { return Value(f.section->body); }},
    {"section", "first", [](const Fields& f) { return Value(f.section == &f.resume->sections.front()); }},
    {"section", "last", [](const Fields& f) { return Value(f.section == &f.resume->sections.back()); }},
    {"person", "postnominals", [](const Fields&) { return Value(); }},
    {"person", "address", [](const Fields&) { return Value(); }},
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
    {"document", "title", [](const Fields& f) { return text_value(std::string(f.document_title)); }},
    {"document", "date", [](const Fields&) { return Value(); }},
    {"document", "language", [](const Fields& f) { return text_value(f.resume->language); }},
    {"page", "number", [](const Fields& f) { return Value(double(f.page->number)); }},
    {"page", "count", [](const Fields& f) { return Value(double(f.page->count)); }},
    {"page", "first", [](const Fields& f) { return Value(f.page->number == 1); }},
    {"page", "last", [](const Fields& f) { return Value(f.page->number == f.page->count); }},
    {"page", "even", [](const Fields& f) { return Value(f.page->number % 2 == 0); }},
    {"page", "several", [](const Fields& f) { return Value(f.page->count > 1); }},
    {"item", "item", [](const Fields& f) { return Value(f.item->text); }, kItemHref},
    {"item", "text", [](const Fields& f) { return Value(f.item->text); }, kItemHref},
    {"item", "title", [](const Fields& f) { return Value(f.item->text); }, kItemHref},
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
  if (root == "section") return fields.section != nullptr;
  if (root == "page") return fields.page != nullptr;
  if (root == "item") return fields.item != nullptr;
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

/// Gives a text that has no place of its own the one it comes from.
void put_in_place(Value& value, SourceSpan where) {
  auto* text = std::get_if<InlineText>(&value);
  if (text == nullptr) return;
  for (model::Inline& part : *text) {
    if (!part.where.known()) part.where = where;
  }
}

}  // namespace

Bound bind(const Fields& fields, const style::FieldPath& path) {
  const Name name = name_of(fields, path);
  Bound bound;
  bound.name = full_name(fields, path);
  if (!has_root(fields, name.root)) return bound;
  const Row* row = row_of(name.root, name.rest);
  if (row == nullptr) {
    if (name.root == "entry") bound.value = extra_value(fields, extra_key(name.rest));
    return bound;
  }
  bound.value = row->value(fields);
  if (name.root == "person") put_in_place(bound.value, person(fields).where);
  if (row->address != nullptr) bound.href = row->address(fields);
  if (!bound.href.empty()) bound.href_name = row->address_name;
  return bound;
}

std::string full_name(const Fields& fields, const style::FieldPath& path) {
  const Name name = name_of(fields, path);
  return name.root + "." + std::string(name.root == "entry" ? extra_key(name.rest) : name.rest);
}

bool is_bound(std::string_view root, std::string_view name) {
  return root == "entry" || row_of(root, name) != nullptr;
}

}  // namespace cvpress::compose
