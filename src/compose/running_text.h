// Values as running text: blocks run on in a line, lists joined the language's
// way, addresses without their scheme.
#pragma once

#include <string>
#include <string_view>

#include "compose/value.h"
#include "model/resume.h"

namespace cvpress::compose {

/// What stands between the items of a list: ", " in most languages.
std::string_view list_comma(std::string_view language);

/// The texts of the items with a separator between them.
model::InlineText joined_texts(const List& list, std::string_view separator);

/// Blocks in one line: paragraphs follow each other, items of a list are joined
/// by the language's comma.
model::InlineText running_text(const model::Blocks& blocks, std::string_view language);

/// An address as people write it: without scheme, "www." and a slash at its end.
std::string address_text(std::string_view address);

/// A printed date or range that breaks only after a dash, never inside "Oct 2021".
std::string with_unbroken_dates(std::string_view text);

}  // namespace cvpress::compose
