#include "style/fields.h"

#include <algorithm>
#include <initializer_list>

#include <fmt/format.h>

namespace cvpress::style {
namespace {

using enum FieldType;

constexpr FieldInfo kFields[] = {
    {"entry", "title", kInline},
    {"entry", "organization", kInline},
    {"entry", "location", kInline},
    {"entry", "dates", kDates},
    {"entry", "url", kUrl},
    {"entry", "organization_url", kUrl},
    {"entry", "certificate_url", kUrl},
    {"entry", "logo", kImage},
    {"entry", "icon", kInline},
    {"entry", "description", kBlocks},
    {"entry", "summary", kBlocks},
    {"entry", "highlights", kBlocks},
    {"entry", "details", kInline},
    {"entry", "tags", kList},
    {"entry", "items", kList},
    {"entry", "level", kNumber},
    {"entry", "level_text", kInline},
    {"entry", "number", kNumber},
    {"entry", "degree", kInline},
    {"entry", "area", kInline},
    {"entry", "grade", kInline},
    {"entry", "courses", kInline},
    {"entry", "authors", kList},
    {"entry", "coauthors", kList},
    {"entry", "links", kList},
    {"entry", "citation", kInline},
    {"entry", "first", kTruth},
    {"entry", "last", kTruth},
    {"entry", "type", kInline},
    {"entry", "volume", kInline},
    {"entry", "issue", kInline},
    {"entry", "pages", kInline},
    {"entry", "doi", kInline},
    {"group", "title", kInline},
    {"group", "dates", kDates},
    {"group", "count", kNumber},
    {"group", "several", kTruth},
    {"group", "first", kTruth},
    {"group", "last", kTruth},
    {"section", "title", kInline},
    {"section", "subtitle", kInline},
    {"section", "icon", kInline},
    {"section", "body", kBlocks},
    {"section", "entries", kList},
    {"section", "first", kTruth},
    {"section", "last", kTruth},
    {"person", "name", kInline},
    {"person", "given", kInline},
    {"person", "family", kInline},
    {"person", "pronouns", kInline},
    {"person", "postnominals", kInline},
    {"person", "pronunciation", kInline},
    {"person", "headline", kInline},
    {"person", "photo", kImage},
    {"person", "location", kInline},
    {"person", "address", kList},
    {"person", "email", kInline},
    {"person", "phone", kInline},
    {"person", "url", kUrl},
    {"person", "affiliations", kList},
    {"person", "contacts", kList},
    {"contact", "kind", kInline},
    {"contact", "icon", kInline},
    {"contact", "label", kInline},
    {"contact", "text", kInline},
    {"contact", "full", kInline},
    {"contact", "url", kUrl},
    {"item", "name", kInline},
    {"item", "item", kInline},
    {"letter", "recipient", kList},
    {"letter", "reference", kInline},
    {"letter", "date", kDates},
    {"letter", "place", kInline},
    {"letter", "subject", kInline},
    {"letter", "opening", kInline},
    {"letter", "body", kBlocks},
    {"letter", "closing", kInline},
    {"letter", "signature", kImage},
    {"letter", "enclosures", kList},
    {"letter", "postscript", kInline},
    {"document", "title", kInline},
    {"document", "date", kDates},
    {"document", "language", kInline},
    {"page", "number", kNumber},
    {"page", "count", kNumber},
    {"page", "first", kTruth},
    {"page", "last", kTruth},
    {"page", "even", kTruth},
    {"page", "several", kTruth},
};

}  // namespace

namespace {

/// What dates have beside them; their length is no date.
constexpr FieldInfo kDateParts[] = {{"dates", "start", kDates},
                                    {"dates", "end", kDates},
                                    {"dates", "length", kLength},
                                    {"dates", "current", kTruth}};

const FieldInfo* row_of(std::span<const FieldInfo> rows, std::string_view root,
                        std::string_view name) {
  const auto found = std::find_if(rows.begin(), rows.end(), [&](const FieldInfo& row) {
    return row.root == root && row.name == name;
  });
  return found == rows.end() ? nullptr : &*found;
}

/// The first root that has a field of the name.
const FieldInfo* first_of(std::initializer_list<std::string_view> roots, std::string_view name) {
  for (const std::string_view root : roots) {
    if (const FieldInfo* row = row_of(kFields, root, name)) return row;
  }
  return nullptr;
}

const FieldInfo* rooted(std::string_view root, std::string_view name) {
  if (root == "group") return first_of({"group", "entry"}, name);
  if (root == "item") return first_of({"contact", "item", "entry"}, name);
  return row_of(kFields, root, name);
}

}  // namespace

std::span<const FieldInfo> field_table() {
  return kFields;
}

std::optional<FieldType> field_type(const FieldPath& path) {
  const auto& names = path.names;
  if (names.empty()) return std::nullopt;
  const FieldInfo* row = names.size() > 1 ? rooted(names[0], names[1]) : nullptr;
  std::size_t used = 2;
  if (row == nullptr) {
    row = first_of({"entry", "contact", "item"}, names[0]);
    used = 1;
  }
  if (row != nullptr && names.size() > used) row = row_of(kDateParts, row->name, names[used]);
  return row != nullptr ? std::optional(row->type) : std::nullopt;
}

std::string path_text(const FieldPath& path) {
  return fmt::format("{}", fmt::join(path.names, "."));
}

}  // namespace cvpress::style
