// Which characters are meant as one picture.
#pragma once

#include <string_view>

namespace cvpress::text {

/// Whether characters shown as one are to be seen as a picture (UTS 51, section
/// 4): by nature, or because a selector, a modifier or a joiner says so.
bool is_emoji(std::u32string_view grapheme);

}  // namespace cvpress::text
