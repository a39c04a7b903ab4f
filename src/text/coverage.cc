#include <algorithm>
#include <string>

#include <unicode/unorm2.h>

#include "text/coverage_internal.h"
#include "text/letter_case_internal.h"

namespace cvpress::text {
namespace {

bool has_all(const FontFace& face, std::u32string_view characters) {
  return std::all_of(characters.begin(), characters.end(),
                     [&face](char32_t c) { return face.glyph_for(c).has_value(); });
}

std::u32string normalized(std::u32string_view characters, bool composed) {
  UErrorCode error = U_ZERO_ERROR;
  const UNormalizer2* form =
      composed ? unorm2_getNFCInstance(&error) : unorm2_getNFDInstance(&error);
  std::u16string units;
  for (const char32_t c : characters) append_utf16(units, c);
  std::u16string result(units.size() * 4 + 16, u'\0');
  const std::int32_t length =
      unorm2_normalize(form, units.data(), static_cast<std::int32_t>(units.size()), result.data(),
                       static_cast<std::int32_t>(result.size()), &error);
  if (U_FAILURE(error)) return std::u32string(characters);
  result.resize(static_cast<std::size_t>(length));
  return utf32(result);
}

}  // namespace

bool can_show(const FontFace& face, std::u32string_view characters) {
  if (has_all(face, characters)) return true;
  // Hangul syllables come apart and go together too.
  return has_all(face, normalized(characters, true)) ||
         has_all(face, normalized(characters, false));
}

}  // namespace cvpress::text
