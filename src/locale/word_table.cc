#include "locale/word_table.h"

#include <vector>

namespace cvpress::locale {

std::span<const Dictionary> all_dictionaries() {
  static const std::vector<Dictionary> kAll = [] {
    std::vector<Dictionary> all;
    for (const auto part : {african_words(), arabic_words(), baltic_words(), chinese_words(),
                            cyrillic_words(), east_asian_words(), germanic_words(), iberian_words(),
                            indian_words(), mediterranean_words(), nordic_words(), romance_words(),
                            south_asian_words(), south_slavic_words(), west_slavic_words(),
                            malay_words(), indochinese_words(), uralic_words()}) {
      all.insert(all.end(), part.begin(), part.end());
    }
    std::sort(all.begin(), all.end(),
              [](const Dictionary& a, const Dictionary& b) { return a.language < b.language; });
    return all;
  }();
  return kAll;
}

}  // namespace cvpress::locale
