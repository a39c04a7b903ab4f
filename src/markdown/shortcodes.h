// Shortcodes, replaced by Markdown for what they print on paper.
#pragma once

#include <string>
#include <string_view>

#include "markdown/context.h"
#include "markdown/places.h"

namespace cvpress::markdown {

/// `markdown` with its shortcodes replaced. Unknown ones are warned of; what
/// they enclose stays.
std::string with_shortcodes_printed(std::string_view markdown, const Context& context,
                                    Places& places);

}  // namespace cvpress::markdown
