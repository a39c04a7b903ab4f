#include "text/bare_letters.h"

#include <array>
#include <iterator>

#include <unicode/uchar.h>
#include <unicode/unorm2.h>

#include "base/numbers.h"
#include "base/utf8.h"
#include "text/utf16_internal.h"

namespace cvpress::text {
namespace {

void append_ascii(char c, std::string& letters) {
  if (is_ascii_digit(c)) letters += c;
  if (is_ascii_letter(c)) letters += static_cast<char>(c | 0x20);
}

/// What each byte of ASCII is to others; 0 for what is no letter and no digit.
constexpr std::array<char, 0x80> kBare = [] {
  std::array<char, 0x80> bare{};
  for (std::size_t i = 0; i < bare.size(); ++i) {
    const auto c = static_cast<char>(i);
    if (is_ascii_digit(c)) bare[i] = c;
    if (is_ascii_letter(c)) bare[i] = static_cast<char>(c | 0x20);
  }
  return bare;
}();

/// Appends what is ASCII from `at` on; returns the place behind.
std::size_t append_ascii_part(std::string_view text, std::size_t at, std::string& letters) {
  const std::size_t before = letters.size();
  letters.resize(before + text.size() - at);
  char* to = letters.data() + before;
  for (; at < text.size() && static_cast<unsigned char>(text[at]) < 0x80; ++at) {
    const char bare = kBare[static_cast<unsigned char>(text[at])];
    *to = bare;
    to += bare != 0 ? 1 : 0;
  }
  letters.resize(static_cast<std::size_t>(to - letters.data()));
  return at;
}

void append_letter(char32_t c, std::string& letters) {
  const auto code = static_cast<UChar32>(c);
  if (const int digit = digit_value(c); digit >= 0) {
    letters += static_cast<char>('0' + digit);
  } else if (u_isalnum(code)) {
    // Turkish capitals of both letters i are one to those who do not know the language.
    if (c == 0x131) return append_ascii('i', letters);
    // The letters that capitals of sharp s are; ICU's folding of one character leaves it alone.
    if (c == 0xDF || c == 0x1E9E) {
      letters += "ss";
      return;
    }
    const auto folded = static_cast<char32_t>(u_foldCase(code, U_FOLD_CASE_DEFAULT));
    if (folded < 0x80) return append_ascii(static_cast<char>(folded), letters);
    append_utf8(letters, folded);
  }
}

/// A letter that may come apart: an accent, a ligature, a wide form.
void append_parts(const UNormalizer2& form, char32_t c, std::string& letters) {
  UErrorCode error = U_ZERO_ERROR;
  UChar parts[40];
  const std::int32_t length =
      unorm2_getDecomposition(&form, static_cast<UChar32>(c), parts, std::size(parts), &error);
  if (length < 0 || U_FAILURE(error)) return append_letter(c, letters);
  const std::u16string units(parts, static_cast<std::size_t>(length));
  for (const char32_t part : utf32(units)) append_letter(part, letters);
}

}  // namespace

void append_bare_letters(std::string_view utf8, std::string& letters) {
  UErrorCode error = U_ZERO_ERROR;
  const UNormalizer2* form = nullptr;
  for (std::size_t i = 0; i < utf8.size();) {
    i = append_ascii_part(utf8, i, letters);
    if (i == utf8.size()) return;
    const auto decoded = decode_utf8(utf8, i);
    i += decoded.length;
    if (form == nullptr) form = unorm2_getNFKDInstance(&error);
    if (U_FAILURE(error)) {
      append_letter(decoded.code, letters);
    } else {
      append_parts(*form, decoded.code, letters);
    }
  }
}

std::string bare_letters(std::string_view utf8) {
  std::string letters;
  append_bare_letters(utf8, letters);
  return letters;
}

int digit_value(char32_t code) {
  return u_charDigitValue(static_cast<UChar32>(code));
}

bool is_mark(std::string_view character) {
  if (character.empty()) return false;
  const auto code = static_cast<UChar32>(decode_utf8(character, 0).code);
  return (U_GET_GC_MASK(code) & U_GC_M_MASK) != 0;
}

}  // namespace cvpress::text
