// Values of entries that are made of more than one of their fields, and their
// lists: what the table of bindings calls.
#pragma once

#include <string_view>

#include "compose/bindings.h"
#include "compose/value.h"
#include "model/resume.h"

namespace cvpress::compose {

/// A field without a name of its own, by its key; blank if there is none.
/// Addresses and DOIs among them are links.
Value extra_value(const Fields& fields, std::string_view key);

/// The title, or degree and area where an education has no other.
Value entry_title(const Fields& fields);

/// What precedes the description's first list, and the rest.
Value entry_summary(const Fields& fields);
Value entry_highlights(const Fields& fields);

/// Tags and description as running text.
Value entry_details(const Fields& fields);

Value entry_tags(const Fields& fields);
Value entry_authors(const Fields& fields);
/// Authors other than the person.
Value entry_coauthors(const Fields& fields);
Value entry_links(const Fields& fields);
/// The members of a group, each with the fields of an entry; their text is the
/// title and what else says how good one is at it.
Value entry_items(const Fields& fields);

/// One end of the dates alone.
Value start_date(const Fields& fields);
Value end_date(const Fields& fields);

}  // namespace cvpress::compose
