// The keys of sections, their groups, and regions.
#include <algorithm>

#include <fmt/format.h>

#include "base/suggest.h"
#include "style/fields.h"
#include "style/tables.h"
#include "text/font_catalog.h"

namespace cvpress::style {
namespace {

using namespace rows;

constexpr Choice<Arrange> kArranges[] = {{"stack", Arrange::kStack}, {"wrap", Arrange::kWrap}};
constexpr Choice<Numbering> kNumberings[] = {{"ascending", Numbering::kAscending},
                                             {"descending", Numbering::kDescending}};
constexpr Choice<ColumnFill> kFills[] = {{"across", ColumnFill::kAcross},
                                         {"down", ColumnFill::kDown}};

constexpr Bounds kColumns = {1, 12, "a count of columns"};

void read_indent(const KeyInfo&, const ElementReader& reader, const data::Value& value,
                 SectionSpec& target) {
  const Sides sides = value.is_null() ? Sides{} : reader.values().start_and_end(value);
  target.indent_start = sides.start.value_or(Length{});
  target.indent_end = sides.end.value_or(Length{});
}

void check_entry_field(const ElementReader& reader, const data::Value& value) {
  const std::string_view name = value.text().value_or("");
  std::vector<std::string_view> names;
  for (const FieldInfo& field : field_table()) {
    if (field.root == "entry") names.push_back(field.name);
  }
  if (name.starts_with("extra.") || std::find(names.begin(), names.end(), name) != names.end()) {
    return;
  }
  Diagnostic& diagnostic = reader.values().diagnostics().error(
      value.where, fmt::format("entries have no field \"{}\"", name));
  const std::string hint = suggestion(name, names);
  if (!hint.empty()) diagnostic.hints.push_back({hint, {}});
}

void read_icon(const KeyInfo&, const ElementReader& reader, const data::Value& value,
               SectionSpec& target) {
  target.icon.clear();
  if (value.is_null()) return;
  target.icon = reader.values().text(value).value_or("");
  const auto names = text::icon_names();
  if (target.icon.empty() || std::find(names.begin(), names.end(), target.icon) != names.end()) {
    return;
  }
  Diagnostic& error = reader.values().diagnostics().error(
      value.where, fmt::format("there is no icon \"{}\"", target.icon));
  const std::string hint = suggestion(target.icon, names);
  error.hints.push_back({hint.empty() ? "such as mail, phone or briefcase" : hint, {}});
}

void read_omit(const KeyInfo&, const ElementReader& reader, const data::Value& value,
               SectionSpec& target) {
  target.omit.clear();
  for (std::string& field : reader.values().texts(value)) target.omit.insert(std::move(field));
  for_each_item(value, [&reader](const data::Value& item) {
    if (item.scalar() != nullptr) check_entry_field(reader, item);
  });
}

void read_region_width(const KeyInfo&, const ElementReader& reader, const data::Value& value,
                       RegionSpec& target) {
  target.width.reset();
  target.share = 1;
  const auto read = value.is_null() ? std::nullopt : reader.values().share(value);
  if (!read) return;
  if (read->kind == RowWidthKind::kLength) {
    target.width = read->length;
  } else {
    target.share = read->share;
  }
}

constexpr Key<GroupSpec> kGroupKeys[] = {
    field<&GroupSpec::by>("by", "The field in which entries of a group are equal, or year"),
    whole<&GroupSpec::at_least>("at_least", "Smaller groups are set as if ungrouped", "1",
                                {1, 1000, "a count of entries"}),
    truth<&GroupSpec::gather>("gather", "Joins all that are equal, not only neighbours", "false"),
    truth<&GroupSpec::restart>("restart", "Numbers begin anew in each group", "false"),
    child<&GroupSpec::heading>("heading", "The element above each group"),
    length<&GroupSpec::heading_gap>("heading_gap", "Between the heading and the entries"),
    child<&GroupSpec::entry>("entry", "The element for an entry in a group"),
    length<&GroupSpec::gap>("gap", "Between the entries of a group"),
    child<&GroupSpec::divider>("divider", "An element between the entries of a group")};

template <class T>
constexpr Key<T> kOwnColors =
    elsewhere<T>({"colors", ValueType::kNamed, "Colours that hold inside", {}, {}, {}, "color"});
template <class T>
constexpr Key<T> kOwnStyles =
    elsewhere<T>({"styles", ValueType::kNamed, "Styles that hold inside", {}, {}, {}, "style"});
template <class T>
constexpr Key<T> kOwnElements = elsewhere<T>(
    {"elements", ValueType::kNamed, "Elements that hold inside", {}, {}, {}, "element"});

constexpr Key<SectionSpec> kSectionKeys[] = {
    elsewhere<SectionSpec>(
        {"like", ValueType::kText, "Takes what it does not say from the section of this name"}),
    texts<&SectionSpec::match>("match",
                               "The title or titles of the section, for a name that is no kind"),
    child<&SectionSpec::heading>("heading", "The element above the entries"),
    length<&SectionSpec::heading_gap>("heading_gap", "Between the heading and the entries", "5pt"),
    length<&SectionSpec::heading_width>("heading_width",
                                        "The heading stands beside the entries, this wide"),
    child<&SectionSpec::entry>("entry", "The element for an entry"),
    length<&SectionSpec::gap>("gap", "Between the entries", "9pt"),
    child<&SectionSpec::divider>("divider", "An element between the entries"),
    word<&SectionSpec::arrange, kArranges>("arrange", "Entries downwards, or run on like words",
                                           "stack"),
    text<&SectionSpec::separator>("separator", "Of arrange: wrap, a text between entries"),
    length<&SectionSpec::line_gap>("line_gap", "Of arrange: wrap, the space between lines", "0"),
    whole<&SectionSpec::columns>("columns", "How many columns the entries stand in", "1", kColumns),
    length<&SectionSpec::gutter>("gutter", "Between the columns", "8mm"),
    word<&SectionSpec::fill, kFills>("fill", "Row by row, or down columns of about equal height",
                                     "across"),
    {{"indent", ValueType::kIndent, "Sets the entries in on both sides, or {start, end}"},
     read_indent},
    map<&SectionSpec::rail, &ElementReader::rail>("rail", "A timeline beside the entries", "rail"),
    word<&SectionSpec::number, kNumberings>("number", "Gives entries a {number}, up or down"),
    map<&SectionSpec::group, &ElementReader::group>(
        "group", "Joins entries that are equal in a field", "group"),
    {{"icon", ValueType::kText, "The icon's name that {section.icon} prints"}, read_icon},
    {{"omit", ValueType::kTexts, "Fields of entries that may stay unprinted without a note"},
     read_omit},
    kOwnColors<SectionSpec>,
    kOwnStyles<SectionSpec>,
    kOwnElements<SectionSpec>};

constexpr Key<RegionSpec> kRegionKeys[] = {
    children<&RegionSpec::content>(
        "content", "Kinds of sections, names with match, or elements; in one region rest"),
    {{"width", ValueType::kShare, "A length, or a share such as 1fr (the default)"},
     read_region_width},
    length<&RegionSpec::gap>("gap", "Between the sections and elements", "14pt"),
    whole<&RegionSpec::columns>("columns", "How many newspaper columns it has", "1", kColumns),
    length<&RegionSpec::gutter>("gutter", "Between the columns", "8mm"),
    truth<&RegionSpec::balance>("balance", "Evens the columns out on the last page", "false"),
    truth<&RegionSpec::bleed>("bleed", "Its background reaches the paper's edges", "false"),
    truth<&RegionSpec::release>(
        "release", "Its content finished, later pages give its width to the others", "false"),
    kOwnColors<RegionSpec>,
    kOwnStyles<RegionSpec>,
    kOwnElements<RegionSpec>};

}  // namespace

std::optional<GroupSpec> ElementReader::group(const data::Value& value) const {
  const data::Map* map = value.map();
  if (map == nullptr || map->find("by") == nullptr) {
    values_.expected(value, "a group: a map with by, such as {by: organization}");
    return std::nullopt;
  }
  GroupSpec result;
  read_map(table_of<GroupSpec>(), *this, *map, "a group", result);
  return result;
}

template <>
KeyTable<GroupSpec> table_of<GroupSpec>() {
  return kGroupKeys;
}
template <>
KeyTable<SectionSpec> table_of<SectionSpec>() {
  return kSectionKeys;
}
template <>
KeyTable<RegionSpec> table_of<RegionSpec>() {
  return kRegionKeys;
}

}  // namespace cvpress::style
