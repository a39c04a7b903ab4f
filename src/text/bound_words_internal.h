// Words that a line's end should not part: initials and names, numbers and
// units, a preposition of one letter and what it belongs to.
#pragma once

#include <optional>
#include <vector>

#include "text/source_text_internal.h"

namespace cvpress::text {

/// Takes the places between such words, or leaves them for when both together are
/// wider than a line.
void bind_words(const SourceText& source, std::vector<std::optional<BreakKind>>& places);

}  // namespace cvpress::text
