#include "style/fields.h"

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
    {"entry", "authors", kInline},
    {"entry", "type", kInline},
    {"entry", "volume", kInline},
    {"entry", "issue", kInline},
    {"entry", "pages", kInline},
    {"entry", "doi", kInline},
    {"section", "title", kInline},
    {"section", "subtitle", kInline},
    {"section", "icon", kInline},
    {"section", "body", kBlocks},
    {"section", "first", kTruth},
    {"section", "last", kTruth},
    {"person", "name", kInline},
    {"person", "given", kInline},
    {"person", "family", kInline},
    {"person", "pronouns", kInline},
    {"person", "postnominals", kInline},
    {"person", "headline", kInline},
    {"person", "photo", kImage},
    {"person", "location", kInline},
    {"person", "address", kInline},
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

std::span<const FieldInfo> field_table() {
  return kFields;
}

}  // namespace cvpress::style
