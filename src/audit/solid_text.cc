#include "audit/solid_text.h"

#include <algorithm>

#include "base/utf8.h"

namespace cvpress::audit {
namespace {

constexpr std::size_t kLongestExcerpt = 60;

std::u32string characters_of(std::string_view text) {
  std::u32string characters;
  for (std::size_t i = 0; i < text.size();) {
    const DecodedCharacter decoded = decode_utf8(text, i);
    characters += decoded.code;
    i += decoded.length;
  }
  return characters;
}

}  // namespace

bool is_blank(char32_t character) {
  if (character <= U' ' || character == 0xA0) return true;
  if (character < 0x1680) return false;
  const bool is_space = character == 0x1680 || (character >= 0x2000 && character <= 0x200A) ||
                        character == 0x202F || character == 0x205F || character == 0x3000;
  const bool steers = (character >= 0x200B && character <= 0x200F) ||
                      (character >= 0x2028 && character <= 0x202E) ||
                      (character >= 0x2060 && character <= 0x206F) || character == 0xFEFF;
  return is_space || steers;
}

void append_solid(std::string_view text, std::string& solid) {
  for (std::size_t i = 0; i < text.size();) {
    std::size_t end = i;
    while (end < text.size() && is_plain_letter(text[end])) ++end;
    solid.append(text, i, end - i);
    if (end == text.size()) return;
    i = end;
    if (text[i] >= 0 && text[i] <= ' ') {
      ++i;
      continue;
    }
    const DecodedCharacter decoded = decode_utf8(text, i);
    if (!is_blank(decoded.code)) solid.append(text.substr(i, decoded.length));
    i += decoded.length;
  }
}

std::size_t solid_size(std::string_view text) {
  // Most glyphs show one letter.
  if (text.size() == 1) return static_cast<unsigned char>(text[0]) > ' ' ? 1 : 0;
  return solid(text).size();
}

std::string solid(std::string_view text) {
  std::string result;
  append_solid(text, result);
  return result;
}

bool is_beside_ideograph(std::string_view text, std::size_t at) {
  constexpr char32_t kFirst = 0x2E80;
  std::size_t before = at;
  while (before > 0 && (static_cast<unsigned char>(text[--before]) & 0xC0) == 0x80) {
  }
  return (at < text.size() && decode_utf8(text, at).code >= kFirst) ||
         (before < at && decode_utf8(text, before).code >= kFirst);
}

bool same_characters(std::string_view a, std::string_view b) {
  if (a == b) return true;
  if (a.size() != b.size()) return false;
  std::u32string first = characters_of(a);
  std::u32string second = characters_of(b);
  std::sort(first.begin(), first.end());
  std::sort(second.begin(), second.end());
  return first == second;
}

std::string excerpt(std::string_view text) {
  if (text.size() <= kLongestExcerpt) return std::string(text);
  std::size_t end = kLongestExcerpt;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  return std::string(text.substr(0, end)) + "…";
}

}  // namespace cvpress::audit
