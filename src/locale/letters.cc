#include "locale/letters.h"

#include "base/utf8.h"

namespace cvpress::locale {
namespace {

struct CharacterRange {
  char32_t first;
  char32_t last;
};

/// Not letters: Latin-1 signs, Arabic and Devanagari punctuation, general punctuation, CJK
/// punctuation, full-width signs.
constexpr CharacterRange kSigns[] = {
    {0x80, 0xA9},     {0xAB, 0xB4},     {0xB6, 0xB9},     {0xBB, 0xBF},     {0x609, 0x60D},
    {0x61B, 0x61F},   {0x66A, 0x66D},   {0x6D4, 0x6D4},   {0x964, 0x965},   {0x2000, 0x200B},
    {0x200E, 0x206F}, {0x2190, 0x2BFF}, {0x3000, 0x3004}, {0x3008, 0x303F}, {0xFF01, 0xFF20}};

struct Pair {
  char32_t capital;
  char32_t small;
};

/// Letters that no rule below pairs. Both letters i of Turkish are one, and both
/// small forms of sigma: names are compared by this.
constexpr Pair kPairs[] = {{0x130, 'i'},   {0x131, 'i'},   {0x178, 0xFF},  {0x1AF, 0x1B0},
                           {0x386, 0x3AC}, {0x388, 0x3AD}, {0x389, 0x3AE}, {0x38A, 0x3AF},
                           {0x38C, 0x3CC}, {0x38E, 0x3CD}, {0x38F, 0x3CE}, {0x3C2, 0x3C3}};

/// Stretches in which capitals have even numbers, each before its small letter.
constexpr CharacterRange kEvenCapitals[] = {{0x1A0, 0x1A5}, {0x218, 0x21B}, {0x460, 0x481},
                                            {0x48A, 0x4BF}, {0x4D0, 0x52F}, {0x1EA0, 0x1EFF}};

/// Stretches in which each capital has its small letter at the same distance.
struct Shift {
  CharacterRange capitals;
  char32_t by;
};
constexpr Shift kShifts[] = {{{'A', 'Z'}, 32},     {{0xC0, 0xD6}, 32},   {{0xD8, 0xDE}, 32},
                             {{0x391, 0x3A9}, 32}, {{0x400, 0x40F}, 80}, {{0x410, 0x42F}, 32}};

bool is_in(char32_t code, const CharacterRange& range) {
  return code >= range.first && code <= range.last;
}

/// Latin Extended-A pairs capitals with even numbers, but for two stretches.
char32_t lower_of_extended_latin(char32_t code) {
  if (!is_in(code, {0x100, 0x17E}) || code == 0x138) return code;
  const bool odd_capitals = is_in(code, {0x139, 0x148}) || is_in(code, {0x179, 0x17E});
  return (code % 2 == 1) == odd_capitals ? code + 1 : code;
}

char32_t lower(char32_t code) {
  for (const Shift& shift : kShifts) {
    if (is_in(code, shift.capitals)) return code + shift.by;
  }
  if (code < 0x80) return code;
  for (const Pair& pair : kPairs) {
    if (code == pair.capital) return pair.small;
  }
  for (const CharacterRange& range : kEvenCapitals) {
    if (is_in(code, range)) return code | 1;
  }
  return lower_of_extended_latin(code);
}

char32_t upper(char32_t code) {
  if (lower(code) != code) return code;  // it is a capital
  for (const char32_t distance : {32U, 1U, 80U}) {
    if (code > distance && lower(code - distance) == code) return code - distance;
  }
  return code;
}

}  // namespace

std::string folded(std::string_view text) {
  std::string result(text);
  std::size_t plain = 0;  // letters of ASCII, which most texts begin with, change in their place
  for (; plain < text.size() && static_cast<unsigned char>(text[plain]) < 0x80; ++plain) {
    if (text[plain] >= 'A' && text[plain] <= 'Z') result[plain] += 'a' - 'A';
  }
  result.resize(plain);
  for (std::size_t i = plain; i < text.size();) {
    const auto [code, length] = decode_utf8(text, i);
    append_utf8(result, lower(code));
    i += length;
  }
  return result;
}

std::string in_capitals(std::string_view text) {
  std::string result;
  for (std::size_t i = 0; i < text.size();) {
    const auto [code, length] = decode_utf8(text, i);
    append_utf8(result, upper(code));
    i += length;
  }
  return result;
}

bool is_letter(char32_t code) {
  if (code < 0x80) return (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z');
  for (const CharacterRange& range : kSigns) {
    if (code >= range.first && code <= range.last) return false;
  }
  return true;
}

}  // namespace cvpress::locale
