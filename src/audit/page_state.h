// Whether somebody's pages have text at all, and whether people see it.
#pragma once

#include "audit/observation.h"
#include "reader/document.h"

namespace cvpress::audit {

/// Pages without text, pictures of text, text that nobody sees.
void look_at_pages(const reader::SeenDocument& seen, Observations& observations);

}  // namespace cvpress::audit
