#include "locale/letters.h"

#include "base/utf8.h"

namespace cvpress::locale {
namespace {

struct Range {
  char32_t first;
  char32_t last;
};

/// Not letters: Latin-1 signs, general punctuation, CJK punctuation, full-width signs.
constexpr Range kSigns[] = {{0x80, 0xA9},     {0xAB, 0xB4},     {0xB6, 0xB9},     {0xBB, 0xBF},
                            {0x2000, 0x206F}, {0x2190, 0x2BFF}, {0x3000, 0x303F}, {0xFF01, 0xFF20}};

char32_t lower(char32_t code) {
  if (code < 0x80) return code >= 'A' && code <= 'Z' ? code + 32 : code;
  if ((code >= 0xC0 && code <= 0xDE && code != 0xD7) || (code >= 0x391 && code <= 0x3A9) ||
      (code >= 0x410 && code <= 0x42F)) {
    return code + 32;
  }
  if (code >= 0x400 && code <= 0x40F) return code + 80;
  // Latin Extended-A pairs capitals with even numbers, but for two stretches.
  const bool odd_capitals = (code >= 0x139 && code <= 0x148) || (code >= 0x179 && code <= 0x17E);
  const bool paired = code >= 0x100 && code <= 0x17E && code != 0x130 && code != 0x131;
  if (paired && (code % 2 == 1) == odd_capitals)
    return code == 0x138 || code == 0x178 ? code : code + 1;
  return code;
}

}  // namespace

std::string folded(std::string_view text) {
  std::string result;
  for (std::size_t i = 0; i < text.size();) {
    const auto [code, length] = decode_utf8(text, i);
    append_utf8(result, lower(code));
    i += length;
  }
  return result;
}

bool is_letter(char32_t code) {
  if (code < 0x80) return (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z');
  for (const Range& range : kSigns) {
    if (code >= range.first && code <= range.last) return false;
  }
  return true;
}

}  // namespace cvpress::locale
