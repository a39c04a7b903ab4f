// The one table of the fields that templates, `when`, `each` and images may
// name (layout-language.md section 8): the check of layouts and the values in
// compose/ both come from it.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "style/template.h"

namespace cvpress::style {

enum class FieldType : std::uint8_t {
  kInline,  // inline text or plain text
  kBlocks,  // block Markdown: `prose` sets it, a template runs it on
  kDates,
  kList,  // `each` goes over it, a template joins it
  kImage,
  kUrl,
  kNumber,
  kTruth,
  kLength,  // of a time
};

struct FieldInfo {
  std::string_view root;  // "entry", "section", "group", "person", "contact", "item", "letter",
                          // "document", "page"
  std::string_view name;
  FieldType type = FieldType::kInline;
};

/// All fields, in the order of the table.
std::span<const FieldInfo> field_table();

/// The type of a field as far as it is known: fields of `extra` may be anything. Bare names
/// are fields of entries, contacts and items.
std::optional<FieldType> field_type(const FieldPath& path);

/// "person.name".
std::string path_text(const FieldPath& path);

/// Where a template stands, for what bare names mean in it.
enum class FieldPlace : std::uint8_t { kEntry, kSection, kPage, kBanner };

}  // namespace cvpress::style
