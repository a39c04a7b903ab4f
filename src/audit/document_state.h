// Fonts, tags and what a file says of itself, as far as it helps or hinders readers.
#pragma once

#include "audit/observation.h"
#include "reader/document.h"

namespace cvpress::audit {

void look_at_fonts(const reader::SeenDocument& seen, Observations& observations);

/// Whether there are tags, and whether they are of use.
void look_at_tags(const reader::SeenDocument& seen, Observations& observations);

/// Language, title and size. `bytes` is the whole file's.
void look_at_file(const reader::SeenDocument& seen, std::size_t bytes, Observations& observations);

}  // namespace cvpress::audit
