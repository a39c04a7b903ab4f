#include "locale/words.h"

#include <algorithm>
#include <string>
#include <tuple>
#include <vector>

#include "locale/language.h"
#include "locale/word_table.h"

namespace cvpress::locale {
namespace {

std::string_view word_of(std::string_view key, std::string_view language) {
  const auto words = all_words();
  const auto wanted = std::tie(language, key);
  const auto found = std::lower_bound(
      words.begin(), words.end(), wanted,
      [](const Word& row, const auto& sought) { return std::tie(row.language, row.key) < sought; });
  const bool known = found != words.end() && found->language == language && found->key == key;
  return known ? found->text : std::string_view();
}

}  // namespace

std::string_view word(std::string_view key, std::string_view language) {
  std::string wanted = table_language(language);
  for (;;) {
    if (const std::string_view text = word_of(key, wanted); !text.empty()) return text;
    const std::size_t dash = wanted.rfind('-');
    if (dash == std::string::npos) return word_of(key, "en");
    wanted.resize(dash);
  }
}

std::vector<std::string_view> word_languages() {
  std::vector<std::string_view> languages;
  for (const Word& each : all_words()) {
    if (languages.empty() || languages.back() != each.language) languages.push_back(each.language);
  }
  return languages;
}

bool has_words(std::string_view language) {
  const std::vector<std::string_view> languages = word_languages();
  std::string wanted = table_language(language);
  for (;;) {
    if (std::binary_search(languages.begin(), languages.end(), wanted)) return true;
    const std::size_t dash = wanted.rfind('-');
    if (dash == std::string::npos) return false;
    wanted.resize(dash);
  }
}

std::span<const std::string_view> word_keys() {
  // English has every word, sorted by key as the table is.
  static const std::vector<std::string_view> kKeys = [] {
    std::vector<std::string_view> all;
    for (const Word& each : all_words()) {
      if (each.language == "en") all.push_back(each.key);
    }
    return all;
  }();
  return kKeys;
}

}  // namespace cvpress::locale
