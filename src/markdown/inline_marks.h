// Marks around text that md4c does not know, or knows otherwise: `~~struck~~`,
// and in the newest theme `==marked==`, `^raised^` and `~lowered~`.
#pragma once

#include "model/rich_text.h"

namespace cvpress::markdown {

/// Replaces the marks by styles; `all` turns on those of the newest theme. A
/// mark without its partner stays.
void apply_marks(model::InlineText& inlines, bool all);

}  // namespace cvpress::markdown
