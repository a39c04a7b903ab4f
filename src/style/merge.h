// How layouts are laid over each other (layout-language.md section 2), on
// untyped values.
#pragma once

#include <string_view>

#include "base/diagnostics.h"
#include "data/value.h"

namespace cvpress::style {

/// `over` laid over `base`: maps merge key by key, lists and plain values
/// replace. Entries of `elements` start anew if they say `like` or are of
/// another kind than before; those of `styles` and `sections` if they say `like`.
data::Value laid_over(data::Value base, const data::Value& over);

/// The same for a map of entries of one sort ("elements", "styles", "sections").
data::Value entries_laid_over(std::string_view sort, data::Value base, const data::Value& over);

/// Gives each entry that says `like: other` the keys it does not have from that
/// entry of the same map. Unknown names and cycles are errors.
void resolve_like(data::Value& entries, Diagnostics& diagnostics);

/// The kind key an element's map has ("text", "stack", …), or "".
std::string_view element_kind(const data::Value& element);

}  // namespace cvpress::style
