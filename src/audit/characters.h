// Characters that are no letters to a reader.
#pragma once

#include <set>
#include <string_view>
#include <vector>

#include "audit/finding.h"
#include "reader/document.h"

namespace cvpress::audit {

/// What makes a character useless to readers of text: "a private-use character"; "" for
/// one that is fine (feature-survey 1.8).
std::string_view trouble_of(char32_t character);

/// The first such character of each page, and the first code without any text. Those that the
/// source itself has (`written`) are its own matter: warnings.
void check_characters(const reader::SeenDocument& seen, const std::set<char32_t>& written,
                      std::vector<Finding>& findings);

/// The troublesome characters of a text.
void add_troubles(std::string_view text, std::set<char32_t>& troubles);

}  // namespace cvpress::audit
