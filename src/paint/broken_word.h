// Words that stand on several lines: what readers of text shall get of them.
// Internal to paint/.
#pragma once

#include <optional>
#include <string>

#include "layout/fragment.h"

namespace cvpress::paint {

/// The one word that a fragment's lines are, without the icon and the spaces before it, where it
/// is broken inside and without a hyphen, as an address in a narrow column; else nothing. Of text
/// from the right, whose replacements some readers turn around, nothing either.
std::optional<std::string> broken_word(const layout::Fragment& fragment);

}  // namespace cvpress::paint
