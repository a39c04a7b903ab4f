// All texts of a résumé.
#pragma once

#include <functional>

#include "model/resume.h"

namespace cvpress::model {

/// Calls `look` or `change` with each line of words: of the headline, of sections, entries and what
/// is in them, of the letter.
void for_each_text(const Resume& resume, const std::function<void(const InlineText&)>& look);
void for_each_text(Resume& resume, const std::function<void(InlineText&)>& change);

/// The same of some blocks.
void for_each_text(const Blocks& blocks, const std::function<void(const InlineText&)>& look);

/// The same of each entry, and each member of a group.
void for_each_entry(const Resume& resume, const std::function<void(const Entry&)>& look);

}  // namespace cvpress::model
