// Characters that are no letters to a reader.
#pragma once

#include <vector>

#include "audit/finding.h"
#include "reader/document.h"

namespace cvpress::audit {

/// What makes a character useless to readers of text: "a private-use character"; "" for
/// one that is fine (feature-survey 1.8).
std::string_view trouble_of(char32_t character);

/// The first such character of each page, and the first code without any text.
void check_characters(const reader::SeenDocument& seen, std::vector<Finding>& findings);

}  // namespace cvpress::audit
