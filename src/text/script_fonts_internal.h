// Which font files are likely to have a script: the names that Noto and other
// families of the world's systems give them, and the packages they come in.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <unicode/uscript.h>

namespace cvpress::text {

/// How the names of a family's files begin; of a collection also which of its
/// faces is meant, by a word of its name and the place where it usually is.
struct FontStem {
  std::string name;
  std::string_view face_word;
  unsigned index = 0;
};

/// The script that decides on a font for characters shown as one: that of the
/// first that has one, else one that uses such a mark, else USCRIPT_COMMON.
UScriptCode deciding_script(std::u32string_view characters);

/// The language that says how Han characters are drawn, "zh-Hans", "zh-Hant",
/// "zh-HK", "ja" or "ko"; "" for a language that is not written with them.
std::string_view han_language(std::string_view language);

/// Files to try for a script, best first. `language` is one of han_language() or "".
std::vector<FontStem> font_stems(UScriptCode script, std::string_view language, bool serif);

/// The Debian package that has a face for the character; "" where none is known.
std::string_view font_package(char32_t character);

}  // namespace cvpress::text
