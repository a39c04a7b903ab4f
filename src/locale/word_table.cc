#include "locale/word_table.h"

#include <vector>

namespace cvpress::locale {

std::span<const Dictionary> all_dictionaries() {
  static const std::vector<Dictionary> kAll = [] {
    std::vector<Dictionary> all;
    for (const auto part :
         {east_asian_words(), germanic_words(), romance_words(), slavic_words(), other_words()}) {
      all.insert(all.end(), part.begin(), part.end());
    }
    std::sort(all.begin(), all.end(),
              [](const Dictionary& a, const Dictionary& b) { return a.language < b.language; });
    return all;
  }();
  return kAll;
}

}  // namespace cvpress::locale
