#include <string_view>

#include "text/simple_letters_internal.h"

namespace cvpress::text {
namespace {

constexpr char32_t kLastOfLatin = 0x17F;
/// Decomposed beside others, or one of two in Catalan; and what is no letter.
constexpr std::u32string_view kComposed = U"\u00AD\u00B7\u00EF\u0132\u0133\u013F\u0140\u0149";
constexpr std::u32string_view kMarks = U"‐‒–—‘’‚“”„•…‰‹›€™−";

}  // namespace

bool is_simple_letter(char32_t c) {
  if (c < 0x7F) return c >= U' ';
  if (c < 0xA0) return false;
  if (c <= kLastOfLatin) return kComposed.find(c) == kComposed.npos;
  return kMarks.find(c) != kMarks.npos;
}

}  // namespace cvpress::text
