#include "reader/glyph_names.h"

#include "base/utf8.h"
#include "reader/characters.h"
#include "reader/tables.h"

namespace cvpress::reader {
namespace {

constexpr std::size_t kMostDigits = 6;
constexpr std::size_t kLongestName = 256;

/// Whole of `digits` as a hexadecimal code point; 0 where it is none.
char32_t hex_code(std::string_view digits) {
  if (digits.empty() || digits.size() > kMostDigits) return 0;
  char32_t code = 0;
  for (const char c : digits) {
    if (hex_digit(c) < 0) return 0;
    code = code * 16 + static_cast<char32_t>(hex_digit(c));
  }
  return code <= 0x10FFFF ? code : 0;
}

/// "uni" and four digits for each character.
std::string text_of_uni(std::string_view digits) {
  std::string text;
  if (digits.size() % 4 != 0) return text;
  for (std::size_t at = 0; at < digits.size(); at += 4) {
    const char32_t code = hex_code(digits.substr(at, 4));
    if (code == 0) return {};
    append_utf8(text, code);
  }
  return text;
}

std::string text_of_part(std::string_view part) {
  if (const std::string_view listed = listed_glyph(part); !listed.empty()) {
    return std::string(listed);
  }
  if (part.starts_with("uni") && part.size() >= 7) return text_of_uni(part.substr(3));
  if (part.starts_with('u') && part.size() >= 5) {
    std::string text;
    if (const char32_t code = hex_code(part.substr(1)); code != 0) append_utf8(text, code);
    return text;
  }
  return {};
}

}  // namespace

std::string text_of_glyph_name(std::string_view name) {
  if (name.size() > kLongestName) return {};
  std::string_view rest = name.substr(0, name.find('.', 1));
  std::string text;
  while (!rest.empty()) {
    const std::size_t end = rest.find('_');
    text += text_of_part(rest.substr(0, end));
    rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
  }
  return text;
}

}  // namespace cvpress::reader
