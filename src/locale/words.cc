#include "locale/words.h"

#include <algorithm>
#include <string>
#include <vector>

#include "base/utf8.h"
#include "locale/language.h"
#include "locale/letters.h"
#include "locale/word_table.h"

namespace cvpress::locale {
namespace {

struct OldKey {
  std::string_view old;
  std::string_view current;
};

/// Ids of the theme's types of publications before version 5.9.
constexpr OldKey kOldKeys[] = {
    {"pub_conf", "pub_paper_conference"}, {"pub_journal", "pub_article_journal"},
    {"pub_preprint", "pub_article"},      {"pub_book_section", "pub_chapter"},
    {"work_experience", "experience"},
};

std::string_view word_of(std::string_view key, std::string_view language) {
  const auto dictionaries = all_dictionaries();
  const auto dictionary = std::lower_bound(
      dictionaries.begin(), dictionaries.end(), language,
      [](const Dictionary& each, std::string_view sought) { return each.language < sought; });
  if (dictionary == dictionaries.end() || dictionary->language != language) return {};
  const auto words = dictionary->words;
  const auto found =
      std::lower_bound(words.begin(), words.end(), key,
                       [](const Word& each, std::string_view sought) { return each.key < sought; });
  const bool known = found != words.end() && found->key == key;
  return known ? found->text : std::string_view();
}

}  // namespace

std::string_view current_word_key(std::string_view key) {
  for (const OldKey& each : kOldKeys) {
    if (each.old == key) return each.current;
  }
  return key;
}

std::string_view word(std::string_view key, std::string_view language) {
  key = current_word_key(key);
  std::string wanted = table_language(language);
  for (;;) {
    if (const std::string_view text = word_of(key, wanted); !text.empty()) return text;
    const std::size_t dash = wanted.rfind('-');
    if (dash == std::string::npos) return word_of(key, "en");
    wanted.resize(dash);
  }
}

std::string word_in_range(std::string_view key, std::string_view language) {
  const std::string_view text = word(key, language);
  if (text.empty() || text == word(key, "en")) return std::string(text);
  const std::size_t first = decode_utf8(text, 0).length;
  return folded(text.substr(0, first)) + std::string(text.substr(first));
}

std::vector<std::string_view> word_languages() {
  std::vector<std::string_view> languages;
  for (const Dictionary& each : all_dictionaries()) languages.push_back(each.language);
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
  // English has every word.
  static const std::vector<std::string_view> kKeys = [] {
    std::vector<std::string_view> all;
    for (const Dictionary& each : all_dictionaries()) {
      if (each.language != "en") continue;
      for (const Word& word : each.words) all.push_back(word.key);
    }
    return all;
  }();
  return kKeys;
}

}  // namespace cvpress::locale
