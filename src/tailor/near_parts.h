// What a selector that fits nothing may have meant: internal to tailor/.
#pragma once

#include "tailor/find_parts.h"

namespace cvpress::tailor {

/// An error that says which of the selector's fields no part has, beside those before it, and
/// what the nearest value is.
void report_unmatched(const Selector& selector, const Ground& ground, Diagnostics& diagnostics);

void report_no_section(std::string_view name, SourceSpan where, const Parts& parts,
                       Diagnostics& diagnostics);

}  // namespace cvpress::tailor
