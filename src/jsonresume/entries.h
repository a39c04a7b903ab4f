// Entries as items of the schema's lists, and what these cannot say.
#pragma once

#include <vector>

#include "data/value.h"
#include "jsonresume/lists.h"
#include "jsonresume/rich_text.h"
#include "model/resume.h"

namespace cvpress::jsonresume {

/// An item of a list of the schema; what reading that would not give back is in its `cvpress`.
data::Map item_of(const model::Entry& entry, const ListRow& row, const Reading& reading);

/// The same of the second and later sections of a kind, which says so.
data::Map item_in_part(const model::Entry& entry, const ListRow& row, int part,
                       const Reading& reading);

/// An item of anybody's, with what its `cvpress` says laid over.
model::Entry read_item(const data::Map& item, const ListRow& row, const Reading& reading);

/// An entry in cvpress's own words, for what the schema has no list for; its kind only where it
/// is not `usual`.
data::Map own_entry(const model::Entry& entry, model::Kind usual, const Reading& reading);
model::Entry read_own_entry(const data::Value& value, model::Kind usual, const Reading& reading);

/// Several, and back.
data::List own_entries(const std::vector<model::Entry>& entries, model::Kind usual,
                       const Reading& reading);
std::vector<model::Entry> read_own_entries(const data::Value& value, model::Kind usual,
                                           const Reading& reading);

}  // namespace cvpress::jsonresume
