// The fields of an entry by the names that plans give them: internal to tailor/.
#pragma once

#include <string>
#include <string_view>

#include "tailor/draft.h"

namespace cvpress::tailor {

/// What an entry has in a field of entry_fields() or `extra.NAME`, as plain text.
std::string field_text(const model::Entry& entry, std::string_view field);

/// Whether a field's text is Markdown; addresses and dates are not.
TextForm form_of_field(std::string_view field);

/// Puts a text of the plan there; an empty one clears the field.
void set_field(std::string_view field, const ReadyText& text, const Draft& draft,
               model::Entry& entry);

}  // namespace cvpress::tailor
