// The quotation marks of languages, after CLDR.
#pragma once

#include <string_view>

namespace cvpress::markdown {

struct Quotes {
  std::string_view language;  // BCP 47, as much of it as matters
  char32_t open = 0x201C;
  char32_t close = 0x201D;
  char32_t open_inner = 0x2018;  // of a quotation in another
  char32_t close_inner = 0x2019;
};

/// Those of "de-CH", else of "de"; English ones for languages that are not known.
const Quotes& quotes_of(std::string_view language);

}  // namespace cvpress::markdown
