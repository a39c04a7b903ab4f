// Han characters that tell Simplified Chinese, Traditional Chinese and Japanese apart.
#pragma once

#include <span>
#include <string_view>

namespace cvpress::locale {

/// Which of them writes a character; none of them where it tells nothing.
struct HanUse {
  bool simplified = false;
  bool traditional = false;
  bool japanese = false;
};

/// Characters of the same use, sorted.
struct HanRow {
  std::u32string_view characters;
  HanUse use;
};

/// All that tell something; no character is in two rows.
std::span<const HanRow> han_rows();

HanUse han_use(char32_t code);

}  // namespace cvpress::locale
