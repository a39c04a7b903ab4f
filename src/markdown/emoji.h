// Emoji codes such as ":smile:".
#pragma once

#include <string>
#include <string_view>

namespace cvpress::markdown {

/// `text` with known codes replaced; unknown ones ("12:30:45") stay.
std::string with_emoji(std::string_view text);

}  // namespace cvpress::markdown
