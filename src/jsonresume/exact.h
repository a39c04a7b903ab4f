// Exact values beside the schema's own fields: they count for as long as nobody edits
// the field that a reader sees.
#pragma once

#include <span>
#include <string_view>

#include "base/diagnostics.h"
#include "data/value.h"
#include "jsonresume/rich_text.h"

namespace cvpress::jsonresume {

/// `exact` as it stands beside the fields `keys` of `standard`: with their digest, also where
/// none of them is there yet; alone where there are no such fields.
data::Value beside(data::Value exact, const data::Map& standard,
                   std::span<const std::string_view> keys);

/// What beside() was given; nullptr, with a note, where the fields were edited since. What
/// stands alone counts: a person wrote it.
const data::Value* unless_edited(const data::Value& own, const data::Map& standard,
                                 std::span<const std::string_view> keys, Diagnostics& diagnostics);

/// The `cvpress` of a map; nullptr where it has none, and with a warning where that is no map.
const data::Map* own_map(const data::Map& map, const Reading& reading);

}  // namespace cvpress::jsonresume
