// Values of documents that people wrote: texts, addresses and lists in whatever shape. What a
// person would understand is read, and a warning tells where the schema has it otherwise.
#pragma once

#include <string>
#include <string_view>

#include "data/value.h"
#include "jsonresume/rich_text.h"
#include "model/resume.h"

namespace cvpress::jsonresume {

/// Markdown of a text; of a list or map all texts in it, with commas between.
model::InlineText any_text(const data::Value* value, const Reading& reading);
/// The same with the words alone, for fields that have no Markdown.
std::string any_string(const data::Value* value, const Reading& reading);
/// Markdown of a text; lists become lists of bullets.
model::Blocks any_blocks(const data::Value* value, const Reading& reading);

/// An address: a text, or the `url` or `href` of a map.
std::string any_address(const data::Value* value, const Reading& reading);

/// The items of a list, all that are not null; a text with commas is one in other words.
data::List any_list(const data::Value* value, const Reading& reading);

/// Whether a key is meant for programs: `id`, `visible`. Notes that it is not printed.
bool is_for_programs(const data::Member& member, const Reading& reading);

/// "a list, where text was expected": how messages of wrong shapes begin.
std::string wrong_shape(const data::Value& value, std::string_view expected);

}  // namespace cvpress::jsonresume
