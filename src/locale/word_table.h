// The words of all languages; the data is in word_table.cc.
#pragma once

#include <span>
#include <string_view>

namespace cvpress::locale {

struct Word {
  std::string_view language;  // in lower case
  std::string_view key;
  std::string_view text;  // may be a template: "{page.number} of {page.count}"
};

/// Sorted by language, then by key.
std::span<const Word> all_words();

}  // namespace cvpress::locale
