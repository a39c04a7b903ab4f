// Short ways to what stands under a key of a map.
#pragma once

#include <string>
#include <string_view>

#include "data/value.h"
#include "hugo/keys.h"
#include "hugo/reading.h"
#include "model/rich_text.h"

namespace cvpress::hugo {

/// The value under a key, without ASCII case; nullptr where there is none or null.
const data::Value* value_at(const data::Map& map, std::string_view key);

/// The first value of some keys that is neither null nor "".
const data::Value* value_at_any(const data::Map& map, Names keys);

/// Trimmed scalar text; "" for nullptr, lists and maps.
std::string text_of(const data::Value* value);

/// Trimmed scalar text under a key or the first of some keys, "" where there is none.
std::string text_at(const data::Map& map, std::string_view key);
std::string text_at_any(const data::Map& map, Names keys);

/// The place of the value under a key.
SourceSpan where_at(const data::Map& map, std::string_view key);

/// Whether a switch is on: true, "true", yes, 1.
bool is_on(const data::Value* value);
/// Whether a switch is off: false, "false", no, 0. What is not there is neither.
bool is_off(const data::Value* value);

/// Scalar text as inline Markdown; nothing for nullptr, lists and maps.
model::InlineText inline_of(const data::Value* value, const Reading& reading);

/// Reading of another folder's file.
Reading in_folder(const Reading& reading, std::string folder);

}  // namespace cvpress::hugo
