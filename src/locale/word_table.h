// The words of all languages as data: one list for each language, in the files
// words_*.cc.
#pragma once

#include <algorithm>
#include <span>
#include <string_view>

namespace cvpress::locale {

struct Word {
  std::string_view key;
  std::string_view text;  // may be a template: "{page.number} of {page.count}"
};

struct Dictionary {
  std::string_view language;    // as table_language gives it
  std::span<const Word> words;  // sorted by key
};

std::span<const Dictionary> african_words();
std::span<const Dictionary> arabic_words();
std::span<const Dictionary> baltic_words();
std::span<const Dictionary> chinese_words();
std::span<const Dictionary> cyrillic_words();
std::span<const Dictionary> east_asian_words();
std::span<const Dictionary> germanic_words();
std::span<const Dictionary> iberian_words();
std::span<const Dictionary> indian_words();
std::span<const Dictionary> mediterranean_words();
std::span<const Dictionary> nordic_words();
std::span<const Dictionary> romance_words();
std::span<const Dictionary> south_asian_words();
std::span<const Dictionary> south_slavic_words();
std::span<const Dictionary> indochinese_words();
std::span<const Dictionary> malay_words();
std::span<const Dictionary> uralic_words();
std::span<const Dictionary> west_slavic_words();

/// All of them, sorted by language.
std::span<const Dictionary> all_dictionaries();

/// Look-ups are binary searches.
constexpr bool is_sorted_by_key(std::span<const Word> words) {
  return std::is_sorted(words.begin(), words.end(),
                        [](const Word& a, const Word& b) { return a.key < b.key; });
}

}  // namespace cvpress::locale
