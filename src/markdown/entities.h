// Character references of HTML.
#pragma once

#include <string>
#include <string_view>

namespace cvpress::markdown {

/// What "&amp;", "&#233;" or "&#xE9;" stands for; "" where it is unknown.
std::string html_entity(std::string_view entity);

/// `text` with all known references replaced.
std::string with_entities(std::string_view text);

}  // namespace cvpress::markdown
