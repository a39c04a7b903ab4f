#include "text/direction.h"

#include <unicode/uchar.h>
#include <unicode/uloc.h>

#include "base/utf8.h"

namespace cvpress::text {

bool is_written_from_right(const std::string& language) {
  return uloc_isRightToLeft(language.c_str()) != 0;
}

LetterDirections letter_directions(std::string_view text) {
  LetterDirections letters;
  for (std::size_t at = 0; at < text.size();) {
    if (static_cast<unsigned char>(text[at]) < 0x80) {
      if (is_ascii_letter(text[at])) ++letters.from_left;
      ++at;
      continue;
    }
    const DecodedCharacter character = decode_utf8(text, at);
    at += character.length;
    const UCharDirection direction = u_charDirection(static_cast<UChar32>(character.code));
    if (direction == U_LEFT_TO_RIGHT) ++letters.from_left;
    const bool from_right = direction == U_RIGHT_TO_LEFT || direction == U_RIGHT_TO_LEFT_ARABIC;
    if (from_right) ++letters.from_right;
  }
  return letters;
}

}  // namespace cvpress::text
