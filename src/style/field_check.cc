#include "style/field_check.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/suggest.h"
#include "base/utf8.h"
#include "locale/words.h"
#include "style/fields.h"
#include "style/format_names.h"
#include "style/value_reader.h"
#include "text/font_catalog.h"

namespace cvpress::style {
namespace {

bool is_root(std::string_view name) {
  const auto fields = field_table();
  return name == "word" || name == "group" ||
         std::any_of(fields.begin(), fields.end(),
                     [name](const FieldInfo& field) { return field.root == name; });
}

bool is_bare_field(std::string_view name) {
  const auto fields = field_table();
  return std::any_of(fields.begin(), fields.end(), [name](const FieldInfo& field) {
    return field.name == name &&
           (field.root == "entry" || field.root == "contact" || field.root == "item");
  });
}

bool is_field_of(std::string_view root, std::string_view name) {
  const auto fields = field_table();
  return std::any_of(fields.begin(), fields.end(), [&](const FieldInfo& field) {
    return field.root == root && field.name == name;
  });
}

/// Only dates have parts, which have none.
bool is_part(const FieldPath& path, std::size_t used) {
  return path.names.size() <= used ||
         (path.names.size() == used + 1 && path.names[used - 1] == "dates" &&
          field_type(path).has_value());
}

/// The roots whose fields may have any name.
bool has_extra(std::string_view root) {
  return root == "entry" || root == "group" || root == "item";
}

bool is_known(const FieldPath& path) {
  const auto& names = path.names;
  const std::string& first = names[0];
  if (first == "extra") return names.size() > 1;
  if (names.size() == 1) return is_bare_field(first);
  if (first == "group") {
    const bool is_field = is_field_of("group", names[1]) || is_field_of("entry", names[1]);
    return names[1] == "extra" || (is_field && is_part(path, 2));
  }
  if (is_root(first)) {
    const bool is_field = is_field_of(first, names[1]) ||
                          ((first == "entry" || first == "item") && is_bare_field(names[1]));
    return (names[1] == "extra" && has_extra(first)) || (is_field && is_part(path, 2));
  }
  return is_bare_field(first) && is_part(path, 1);
}

/// What a key takes, and what a field is: for messages.
struct UseRow {
  FieldUse use;
  std::string_view key;
  std::vector<FieldType> types;
  std::string_view example;
};
const UseRow kUses[] = {
    {FieldUse::kProse, "prose", {FieldType::kBlocks, FieldType::kInline}, "prose: description"},
    {FieldUse::kImage, "image", {FieldType::kImage}, "image: person.photo"},
    {FieldUse::kMeter, "meter", {FieldType::kNumber, FieldType::kDates}, "meter: level"},
    {FieldUse::kQr, "qr", {FieldType::kUrl}, "qr: person.url"},
    {FieldUse::kChart, "chart", {FieldType::kList}, "chart: items"},
    {FieldUse::kEach, "each", {FieldType::kList}, "each: tags"},
    {FieldUse::kLink, "link", {FieldType::kUrl}, "link: url"}};

constexpr std::pair<FieldType, std::string_view> kTypeNames[] = {
    {FieldType::kInline, "text"},
    {FieldType::kBlocks, "Markdown"},
    {FieldType::kDates, "dates"},
    {FieldType::kList, "a list"},
    {FieldType::kImage, "a picture"},
    {FieldType::kUrl, "an address"},
    {FieldType::kNumber, "a number"},
    {FieldType::kTruth, "true or false"},
    {FieldType::kLength, "a length of time"}};

std::string_view type_name(FieldType type) {
  return std::find_if(std::begin(kTypeNames), std::end(kTypeNames),
                      [type](const auto& row) { return row.first == type; })
      ->second;
}

/// Texts of the person and of contacts may have an address beside them.
bool has_address(const FieldPath& path, FieldType type) {
  return type == FieldType::kInline && path.names.size() > 1 &&
         (path.names[0] == "person" || path.names[0] == "item");
}

/// The names of formats that suit a field; all where its type is not known.
void add_formats(std::optional<FieldType> type, std::vector<std::string_view>& names) {
  const auto add = [&names](std::span<const std::string_view> more) {
    names.insert(names.end(), more.begin(), more.end());
  };
  if (!type || type == FieldType::kDates) add(date_format_names());
  if (!type || type == FieldType::kNumber) names.emplace_back("percent");
}

constexpr std::string_view kPhoneFields[] = {"phone", "text", "full", "item"};

bool may_be_phone(const FieldPath& path) {
  return !field_type(path) || std::find(std::begin(kPhoneFields), std::end(kPhoneFields),
                                        path.names.back()) != std::end(kPhoneFields);
}

/// A set of names, and whether a pattern of a date is right too.
struct FormatChoice {
  std::vector<std::string_view> names;
  bool takes_pattern = false;
};

FormatChoice formats_of(const FieldPart& part) {
  FormatChoice choice;
  for (const auto& alternative : part.alternatives) {
    const auto* path = std::get_if<FieldPath>(&alternative);
    if (path == nullptr || path->names.empty()) continue;
    const auto type = field_type(*path);
    add_formats(type, choice.names);
    if (may_be_phone(*path)) {
      const auto phones = phone_format_names();
      choice.names.insert(choice.names.end(), phones.begin(), phones.end());
    }
    choice.takes_pattern = choice.takes_pattern || !type || type == FieldType::kDates;
  }
  return choice;
}

}  // namespace

bool NameFindings::is_new(SourceSpan where) {
  return !where.known() || seen_.insert({where.file, where.begin, where.end}).second;
}

void NameFindings::unknown(SourceSpan where, std::string message, std::string_view name,
                           const std::vector<std::string_view>& names) {
  if (!is_new(where)) return;
  Diagnostic& diagnostic = diagnostics_.error(where, std::move(message));
  if (seen_.size() > kMostTold) return;
  const std::string hint = suggestion(name, names);
  if (!hint.empty()) diagnostic.hints.push_back({hint, {}});
}

void NameFindings::error(SourceSpan where, std::string message, std::string hint) {
  if (!is_new(where)) return;
  diagnostics_.error(where, std::move(message)).hints.push_back({std::move(hint), {}});
}

void FieldCheck::any(const FieldPath& path) const {
  // One that is not written right is an error already.
  if (path.names.empty()) return;
  if (path.names[0] == "word" && path.names.size() > 1) return word(path);
  if (is_known(path)) return;
  std::vector<std::string> paths;
  for (const FieldInfo& info : field_table()) {
    const bool bare = info.root == "entry" || info.root == "contact";
    paths.push_back(bare ? std::string(info.name)
                         : std::string(info.root) + "." + std::string(info.name));
  }
  const std::string text = path_text(path);
  found_.unknown(path.where, fmt::format("there is no field \"{}\"", text), text,
                 {paths.begin(), paths.end()});
}

void FieldCheck::of_entry(const FieldPath& path) const {
  any(path);
  if (path.names.empty() || !is_known(path)) return;
  const bool is_other = is_root(path.names[0]) && path.names[0] != "entry";
  if (!is_other && field_type(path) != FieldType::kBlocks) return;
  found_.error(path.where, fmt::format("entries cannot be equal in \"{}\"", path_text(path)),
               "groups are by a field of entries, such as organization, type or year");
}

void FieldCheck::word(const FieldPath& path) const {
  const auto keys = locale::word_keys();
  const std::string_view key = locale::current_word_key(path.names[1]);
  const bool known = path.names.size() == 2 && (std::binary_search(keys.begin(), keys.end(), key) ||
                                                spec_.words.contains(key));
  if (known) return;
  std::vector<std::string> words;
  for (const std::string_view name : keys) words.push_back("word." + std::string(name));
  for (const auto& [name, value] : spec_.words) words.push_back("word." + name);
  const std::string text = path_text(path);
  found_.unknown(path.where, fmt::format("there is no word \"{}\"", text), text,
                 {words.begin(), words.end()});
}

void FieldCheck::use(const FieldPath& path, FieldUse use) const {
  any(path);
  const auto type = field_type(path);
  if (!type) return;
  const auto* row = std::find_if(std::begin(kUses), std::end(kUses),
                                 [use](const UseRow& each) { return each.use == use; });
  const bool suits = std::find(row->types.begin(), row->types.end(), *type) != row->types.end() ||
                     (use == FieldUse::kQr && has_address(path, *type));
  if (suits) return;
  found_.error(path.where,
               fmt::format("\"{}\" is {}, which {} cannot take", path_text(path), type_name(*type),
                           row->key),
               fmt::format("it takes {}, such as {}", type_name(row->types.front()), row->example));
}

void FieldCheck::part(const FieldPart& part) const {
  for (const auto& alternative : part.alternatives) {
    if (const auto* path = std::get_if<FieldPath>(&alternative)) any(*path);
  }
  if (!part.format.empty()) format(part);
}

void FieldCheck::format(const FieldPart& part) const {
  const FormatChoice choice = formats_of(part);
  const bool known =
      std::find(choice.names.begin(), choice.names.end(), part.format) != choice.names.end() ||
      (choice.takes_pattern && date_format_mistake(part.format).empty());
  if (known) return;
  if (choice.names.empty()) {
    found_.error(part.format_where, fmt::format("\"{}\" is no format of this field", part.format),
                 "dates, numbers and phone numbers have formats");
    return;
  }
  found_.unknown(part.format_where,
                 fmt::format("\"{}\" is no format of this field, whose formats are {}", part.format,
                             fmt::join(choice.names, ", ")),
                 part.format, choice.names);
}

void FieldCheck::icon(const IconPart& icon) const {
  if (icon.name.empty()) return;
  const auto names = text::icon_names();
  if (std::binary_search(names.begin(), names.end(), std::string_view(icon.name))) return;
  found_.unknown(icon.where, fmt::format("there is no icon \"{}\"", icon.name), icon.name,
                 {names.begin(), names.end()});
}

}  // namespace cvpress::style
