// Which words may be divided, and where: by language, with the dictionaries of
// Debian's hyphen-* packages, opened when the first text needs them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "text/source_text_internal.h"

namespace cvpress::text {

/// Adds places with a hyphen to those that a text has. Names, addresses, what has
/// capitals or digits inside and other words that are not plain ones stay whole.
/// Returns the package with the dictionary of the first language that needs one
/// and has none, or "".
std::string hyphenate(const SourceText& source, std::vector<std::optional<BreakKind>>& places);

}  // namespace cvpress::text
