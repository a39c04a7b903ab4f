// Where lines may end: UAX 14 by ICU, and places inside web addresses and long
// names for when nothing else helps.
#pragma once

#include <optional>
#include <vector>

#include "text/source_text_internal.h"

namespace cvpress::text {

/// For each character, how a line may end before it.
std::vector<std::optional<BreakKind>> break_places(const SourceText& source,
                                                   const std::string& language,
                                                   const LineRules& rules);

/// By UAX 14 alone, as ICU has it for the language.
std::vector<std::optional<BreakKind>> standard_break_places(const SourceText& source,
                                                            const std::string& language,
                                                            Kinsoku kinsoku);

}  // namespace cvpress::text
