// Exact values beside the schema's own fields: they count for as long as nobody edits
// the field that a reader sees.
#pragma once

#include <span>
#include <string_view>

#include "base/diagnostics.h"
#include "data/value.h"

namespace cvpress::jsonresume {

/// `exact` as it stands beside the fields `keys` of `standard`: with their digest, or alone
/// where none of them is there.
data::Value beside(data::Value exact, const data::Map& standard,
                   std::span<const std::string_view> keys);

/// What beside() was given; nullptr, with a note, where the fields were edited since.
const data::Value* unless_edited(const data::Value& own, const data::Map& standard,
                                 std::span<const std::string_view> keys, Diagnostics& diagnostics);

}  // namespace cvpress::jsonresume
