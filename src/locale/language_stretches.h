// Stretches of a text in other letters than its language has.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace cvpress::locale {

/// A stretch of a text in another language than what is around it.
struct LanguageStretch {
  std::size_t begin = 0;  // bytes
  std::size_t end = 0;
  std::string language;  // BCP 47
};

/// The stretches of a text of a document in `language` that are in letters which
/// this language is not written in. Marks after Latin letters go with them ("C++",
/// "Ltd."), space and other marks only between letters of one stretch; full-width
/// marks are none of a text in Latin letters.
std::vector<LanguageStretch> foreign_stretches(std::string_view text, std::string_view language);

}  // namespace cvpress::locale
