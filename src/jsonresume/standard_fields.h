// The fields of the schema's items.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "data/value.h"
#include "jsonresume/lists.h"
#include "jsonresume/rich_text.h"
#include "model/resume.h"

namespace cvpress::jsonresume {

/// What of an entry the schema can say.
data::Map standard_fields(const model::Entry& entry, const ListRow& row, const Reading& reading);

/// Reads these, and those that people use in their place; the item's `cvpress` is not looked at.
model::Entry read_standard_fields(const data::Map& item, const ListRow& row,
                                  const Reading& reading);

/// Whether a map has a field that the items of a list have.
bool is_item_of(const data::Map& map, const ListRow& row);
/// Whether a key is one, in any letter case.
bool is_field_of(std::string_view key, const ListRow& row);

/// The fields of the schema that a part of an entry is in: its member's name in own_fields.
std::vector<std::string_view> fields_of_part(std::string_view part, const ListRow& row);
/// The same of a member of its `extra`, which lives as long as the result.
std::vector<std::string_view> fields_of_extra(std::string_view extra, const ListRow& row);

}  // namespace cvpress::jsonresume
