// Which characters are meant as one picture.
#pragma once

#include <string_view>

namespace cvpress::text {

inline constexpr char32_t kJoiner = 0x200D;
inline constexpr char32_t kKeycap = 0x20E3;
/// No character before it is a picture by nature; a selector makes some one.
inline constexpr char32_t kFirstPictograph = 0x203C;

/// Two of them are a flag.
inline bool is_flag_letter(char32_t c) {
  return c >= 0x1F1E6 && c <= 0x1F1FF;
}

/// Whether characters shown as one are to be seen as a picture (UTS 51, section
/// 4): by nature, or because a selector, a modifier or a joiner says so.
bool is_emoji(std::u32string_view grapheme);

}  // namespace cvpress::text
