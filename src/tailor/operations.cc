#include "tailor/operations.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/suggest.h"
#include "base/utf8.h"
#include "tailor/operation_reader.h"

namespace cvpress::tailor {
namespace {

using Info = OperationKeyInfo;
using Reader = OperationReader;
using data::Value;

constexpr std::string_view kExtraField = "extra.";
/// Sorted as people think of them.
constexpr std::string_view kEntryFields[] = {
    "title",           "organization", "location",   "start", "end", "url", "organization_url",
    "certificate_url", "description",  "level_text", "tags"};

bool is_entry_field(std::string_view key) {
  if (key.starts_with(kExtraField)) return key.size() > kExtraField.size();
  return std::find(std::begin(kEntryFields), std::end(kEntryFields), key) != std::end(kEntryFields);
}

/// Puts what was read, unless nothing was, into a member.
template <auto kMember, auto kRead, class T>
void put(const Info& info, const Reader& reader, const Value& value, T& target) {
  if (auto read = (reader.*kRead)(info.key, value)) target.*kMember = std::move(*read);
}

/// Tells it where an item lacks what it needs.
bool has_needs(bool has_all, const Reader& reader, const Value& value, std::string_view needs) {
  if (!has_all) reader.diagnostics().error(value.where, fmt::format("this needs {}", needs));
  return has_all;
}

/// Reads one or several mappings by a table; an item in which something was wrong is left out.
template <class T, std::size_t N, class Finish>
void read_maps(const OperationKey<T> (&table)[N], const Info& info, const Reader& reader,
               const Value& value, const Finish& finish) {
  for (const Value& item : items_of(value)) {
    const data::Map* map = reader.map(info.key, item);
    if (map == nullptr) continue;
    T read;
    read.where = item.where;
    const std::size_t before = reader.diagnostics().all().size();
    read_all(table, reader, *map, fmt::format("\"{}\"", info.key), read);
    if (reader.diagnostics().all().size() == before) finish(item, std::move(read));
  }
}

/// The one selector of an operation on exactly one part.
template <class T>
void put_select(const Info& info, const Reader& reader, const Value& value, T& target) {
  auto read = reader.selector(info.key, value);
  if (read && read->every) {
    reader.diagnostics().error(read->where,
                               "\"every\" counts in hide, tags and first; here one part is meant");
    return;
  }
  if (read) target.select = std::move(*read);
}

// clang-format off
constexpr OperationKey<Tagging> kTaggingKeys[] = {
    {{"select", OperationValue::kSelectors, "what gets the tags"},
     [](const Info& info, const Reader& reader, const Value& value, Tagging& target) { target.select = reader.selectors(info.key, value); }},
    {{"tags", OperationValue::kWords, "tags for choosing, which are never printed"},
     [](const Info& info, const Reader& reader, const Value& value, Tagging& target) {
       for (PlacedName& word : reader.words(info.key, value)) target.tags.push_back(std::move(word.name));
     }},
};

constexpr OperationKey<Ordering> kOrderingKeys[] = {
    {{"section", OperationValue::kWord, "the section in which \"first\" looks"}, put<&Ordering::section, &Reader::word>},
    {{"first", OperationValue::kSelectors, "what comes first, in this order"},
     [](const Info& info, const Reader& reader, const Value& value, Ordering& target) { target.first = reader.selectors(info.key, value); }},
    {{"sections", OperationValue::kWords, "which sections come first, by kind or title"},
     [](const Info& info, const Reader& reader, const Value& value, Ordering& target) { target.sections = reader.words(info.key, value); }},
};

constexpr OperationKey<Limit> kLimitKeys[] = {
    {{"section", OperationValue::kWord, "a section's kind or title; all if not given"}, put<&Limit::section, &Reader::word>},
    {{"entries", OperationValue::kCount, "at most so many entries"}, put<&Limit::entries, &Reader::whole>},
    {{"bullets", OperationValue::kWhole, "at most so many bullets of each entry"}, put<&Limit::bullets, &Reader::whole>},
};

constexpr OperationKey<Replacement> kReplacementKeys[] = {
    {{"select", OperationValue::kSelector, "what gets another text"}, put_select<Replacement>},
    {{"with", OperationValue::kText, "the text, as Markdown"}, put<&Replacement::with, &Reader::text>},
};

/// A bullet without words would print a lone sign.
void check_words(std::string_view key, const PlanText& text, const Reader& reader) {
  for (const PlanText::Version& version : text.versions) {
    if (!trimmed(version.text).empty()) continue;
    reader.diagnostics()
        .error(version.where, fmt::format("\"{}\" is empty", key))
        .hints.push_back({"\"{column|}\" is a bullet only where a row's column says something", {}});
  }
}

constexpr OperationKey<Addition> kAdditionKeys[] = {
    {{"select", OperationValue::kSelector, "an entry or section that gets it, or a bullet before it"}, put_select<Addition>},
    {{"bullet", OperationValue::kTexts, "one bullet or several, as Markdown"},
     [](const Info& info, const Reader& reader, const Value& value, Addition& target) {
       for (const Value& item : items_of(value)) {
         auto text = reader.text(info.key, item);
         if (!text) continue;
         check_words(info.key, *text, reader);
         target.bullets.push_back(std::move(*text));
       }
     }},
};
// clang-format on

void read_field(const data::Member& member, const Reader& reader, FieldChange& change) {
  if (is_entry_field(member.key)) {
    auto text = reader.text(member.key, member.value);
    if (text) change.fields.push_back({member.key, std::move(*text), member.key_where});
    return;
  }
  std::vector<std::string_view> known(std::begin(kEntryFields), std::end(kEntryFields));
  known.insert(known.begin(), "select");
  known.push_back("extra.NAME");
  reader.unknown_key(member, known, "\"set\"");
}

void read_changes(const Info& info, const Reader& reader, const Value& value, Operations& target) {
  for (const Value& item : items_of(value)) {
    const data::Map* map = reader.map(info.key, item);
    if (map == nullptr) continue;
    FieldChange change;
    change.where = item.where;
    const std::size_t before = reader.diagnostics().all().size();
    for (const data::Member& member : map->members) {
      if (member.key == "select") {
        put_select({.key = "select", .about = {}}, reader, member.value, change);
      } else {
        read_field(member, reader, change);
      }
    }
    if (reader.diagnostics().all().size() != before) continue;
    const bool is_complete = !is_empty(change.select) && !change.fields.empty();
    if (has_needs(is_complete, reader, item, "\"select\" and a field")) {
      target.set.push_back(std::move(change));
    }
  }
}

void read_titles(const Info& info, const Reader& reader, const Value& value, Operations& target) {
  const data::Map* map = reader.map(info.key, value);
  if (map == nullptr) return;
  for (const data::Member& member : map->members) {
    if (auto text = reader.text(member.key, member.value)) {
      target.titles.push_back({member.key, std::move(*text), member.key_where});
    }
  }
}

void read_tags(const Info& info, const Reader& reader, const Value& value, Operations& target) {
  read_maps(kTaggingKeys, info, reader, value, [&](const Value& item, Tagging&& read) {
    if (has_needs(!read.select.empty() && !read.tags.empty(), reader, item,
                  "\"select\" and \"tags\"")) {
      target.tags.push_back(std::move(read));
    }
  });
}

void read_order(const Info& info, const Reader& reader, const Value& value, Operations& target) {
  read_maps(kOrderingKeys, info, reader, value, [&](const Value& item, Ordering&& read) {
    if (has_needs(!read.first.empty() || !read.sections.empty(), reader, item,
                  "\"first\" or \"sections\"")) {
      target.order.push_back(std::move(read));
    }
  });
}

void read_limit(const Info& info, const Reader& reader, const Value& value, Operations& target) {
  read_maps(kLimitKeys, info, reader, value, [&](const Value& item, Limit&& read) {
    if (read.entries == 0) {
      reader.diagnostics()
          .error(item.map()->find("entries")->where, "a limit of 0 entries leaves nothing")
          .hints.push_back({"use \"hide\" for a section, or \"exclude\" for what has a tag", {}});
      return;
    }
    if (has_needs(read.entries || read.bullets, reader, item, "\"entries\" or \"bullets\"")) {
      target.limit.push_back(std::move(read));
    }
  });
}

void read_replace(const Info& info, const Reader& reader, const Value& value, Operations& target) {
  read_maps(kReplacementKeys, info, reader, value, [&](const Value& item, Replacement&& read) {
    if (has_needs(!is_empty(read.select) && !read.with.versions.empty(), reader, item,
                  "\"select\" and \"with\"")) {
      target.replace.push_back(std::move(read));
    }
  });
}

void read_add(const Info& info, const Reader& reader, const Value& value, Operations& target) {
  read_maps(kAdditionKeys, info, reader, value, [&](const Value& item, Addition&& read) {
    if (has_needs(!is_empty(read.select) && !read.bullets.empty(), reader, item,
                  "\"select\" and \"bullet\"")) {
      target.add.push_back(std::move(read));
    }
  });
}

template <auto kMember, auto kWhere>
void read_expression(const Info& info, const Reader& reader, const Value& value,
                     Operations& target) {
  target.*kMember = reader.expression(info.key, value);
  target.*kWhere = value.where;
}

constexpr std::string_view kGuardAbout =
    "what is held against the profile: \"facts\", as usual, or \"statements\", so that a variant "
    "hides, orders and chooses, and every text that is not the profile's needs "
    "\"allow: [statements]\"; letters are held to facts alone.";

constexpr std::string_view kAllowAbout =
    "facts that may differ from the profile's. Fields of entries are compared exactly. Headlines, "
    "summaries, bullets, titles of sections and words that settings give a layout are compared by "
    "the numbers, dates, employers, titles and degrees that their words state; the rest of what "
    "they say is not. What letters say of their writer is compared by employers, titles, degrees "
    "and schools, and warned of. --explain lists every statement that is not in the profile.";

// clang-format off
constexpr OperationKey<Operations> kOperationKeys[] = {
    {{"tags", OperationValue::kMaps, "tags for choosing, without touching the source", "tagging"}, read_tags},
    {{"include", OperationValue::kExpression, "of what is tagged, only what this holds for"}, read_expression<&Operations::include, &Operations::include_where>},
    {{"exclude", OperationValue::kExpression, "nothing that this holds for"}, read_expression<&Operations::exclude, &Operations::exclude_where>},
    {{"hide", OperationValue::kSelectors, "what is left out"},
     [](const Info& info, const Reader& reader, const Value& value, Operations& target) { target.hide = reader.selectors(info.key, value); }},
    {{"order", OperationValue::kMaps, "what comes first", "ordering"}, read_order},
    {{"limit", OperationValue::kMaps, "at most so many entries and bullets", "limit"}, read_limit},
    {{"replace", OperationValue::kMaps, "other texts", "replacement"}, read_replace},
    {{"add", OperationValue::kMaps, "more bullets", "addition"}, read_add},
    {{"set", OperationValue::kMaps, "other values for fields of entries", "change"}, read_changes},
    {{"titles", OperationValue::kNamedTexts, "other titles of sections"}, read_titles},
    {{"headline", OperationValue::kText, "the line below the name"}, put<&Operations::headline, &Reader::text>},
    {{"summary", OperationValue::kText, "the text of the summary, as Markdown"}, put<&Operations::summary, &Reader::text>},
    {{"bold", OperationValue::kWords, "words that descriptions print strong"},
     [](const Info& info, const Reader& reader, const Value& value, Operations& target) { target.bold = reader.words(info.key, value); }},
    {{"guard", OperationValue::kGuard, kGuardAbout},
     [](const Info& info, const Reader& reader, const Value& value, Operations& target) { target.guard = reader.guard(info.key, value); }},
    {{"allow", OperationValue::kFacts, kAllowAbout},
     [](const Info& info, const Reader& reader, const Value& value, Operations& target) { target.allow = reader.facts(info.key, value); }},
};
// clang-format on

OperationMapInfo change_info() {
  OperationMapInfo info{"change",
                        {{"select", OperationValue::kSelector, "the entry that is changed"}}};
  for (const std::string_view field : kEntryFields) {
    info.keys.push_back({field, OperationValue::kText, "the field's value"});
  }
  return info;
}

}  // namespace

std::span<const std::string_view> entry_fields() {
  return kEntryFields;
}

bool is_operation_key(std::string_view key) {
  for (const OperationKey<Operations>& row : kOperationKeys) {
    if (row.info.key == key) return true;
  }
  return false;
}

std::vector<OperationMapInfo> operation_maps() {
  return {map_info("operations", kOperationKeys), selector_info(),
          map_info("tagging", kTaggingKeys),      map_info("ordering", kOrderingKeys),
          map_info("limit", kLimitKeys),          map_info("replacement", kReplacementKeys),
          map_info("addition", kAdditionKeys),    change_info()};
}

Operations read_operations(const data::Value& mapping, Diagnostics& diagnostics) {
  Operations operations;
  const OperationReader reader(diagnostics);
  const data::Map* map = reader.map("operations", mapping);
  if (map == nullptr) return operations;
  for (const data::Member& member : map->members) {
    read_member(kOperationKeys, reader, member, operations);
  }
  return operations;
}

}  // namespace cvpress::tailor
