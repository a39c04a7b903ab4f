#include <unicode/uchar.h>
#include <unicode/ustring.h>

#include "base/utf8.h"
#include "text/letter_case_internal.h"

namespace cvpress::text {

void append_utf16(std::u16string& text, char32_t c) {
  if (c < 0x10000) {
    text += static_cast<char16_t>(c);
    return;
  }
  text += static_cast<char16_t>(U16_LEAD(c));
  text += static_cast<char16_t>(U16_TRAIL(c));
}

bool is_letter(char32_t c) {
  return u_isalpha(static_cast<UChar32>(c)) != 0;
}

bool is_upper(char32_t c) {
  return u_isupper(static_cast<UChar32>(c)) != 0;
}

bool is_digit(char32_t c) {
  return u_isdigit(static_cast<UChar32>(c)) != 0;
}

std::u32string utf32(const std::u16string& units) {
  std::u32string text;
  text.reserve(units.size());
  for (std::size_t i = 0; i < units.size();) {
    UChar32 c = 0;
    U16_NEXT(units.data(), i, units.size(), c);
    text += static_cast<char32_t>(c);
  }
  return text;
}

namespace {

std::u16string utf16(std::string_view text) {
  std::u16string units;
  units.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const DecodedCharacter character = decode_utf8(text, i);
    append_utf16(units, character.code);
    i += character.length;
  }
  return units;
}

std::u32string upper_case_units(const std::u16string& units, const std::string& language) {
  // Greek is the worst known: three characters for one.
  std::u16string upper(units.size() * 3 + 8, u'\0');
  UErrorCode error = U_ZERO_ERROR;
  const std::int32_t length =
      u_strToUpper(upper.data(), static_cast<std::int32_t>(upper.size()), units.data(),
                   static_cast<std::int32_t>(units.size()), language.c_str(), &error);
  if (U_FAILURE(error)) return utf32(units);
  upper.resize(static_cast<std::size_t>(length));
  return utf32(upper);
}

}  // namespace

std::u32string upper_case(std::string_view text, const std::string& language) {
  return upper_case_units(utf16(text), language);
}

std::u32string upper_case(char32_t character) {
  if (!u_isULowercase(static_cast<UChar32>(character))) return {character};
  std::u16string units;
  append_utf16(units, character);
  return upper_case_units(units, "");
}

}  // namespace cvpress::text
