#include "hugo/publication_type.h"

#include <algorithm>

#include "base/utf8.h"
#include "locale/words.h"

namespace cvpress::hugo {
namespace {

/// A type under the names that sites give it.
struct TypeName {
  std::string_view written;
  std::string_view type;
};
constexpr TypeName kTypeNames[] = {{"-1", ""},
                                   {"0", ""},
                                   {"uncategorized", ""},
                                   {"1", "paper-conference"},
                                   {"conference-paper", "paper-conference"},
                                   {"conference", "paper-conference"},
                                   {"inproceedings", "paper-conference"},
                                   {"2", "article-journal"},
                                   {"journal-article", "article-journal"},
                                   {"journal", "article-journal"},
                                   {"3", "article"},
                                   {"preprint", "article"},
                                   {"working-paper", "article"},
                                   {"4", "report"},
                                   {"techreport", "report"},
                                   {"5", "book"},
                                   {"6", "chapter"},
                                   {"book-section", "chapter"},
                                   {"book-chapter", "chapter"},
                                   {"incollection", "chapter"},
                                   {"7", "thesis"},
                                   {"phdthesis", "thesis"},
                                   {"mastersthesis", "thesis"},
                                   {"8", "patent"}};

/// "motion-picture" as "Motion picture".
std::string as_words(std::string_view type) {
  std::string words(type);
  std::replace(words.begin(), words.end(), '-', ' ');
  if (!words.empty() && words[0] >= 'a' && words[0] <= 'z') words[0] -= 'a' - 'A';
  return words;
}

}  // namespace

std::string publication_type(std::string_view written) {
  std::string name = ascii_lower(trimmed(written));
  std::replace_if(
      name.begin(), name.end(), [](char c) { return c == '_' || c == ' '; }, '-');
  const auto found = std::find_if(std::begin(kTypeNames), std::end(kTypeNames),
                                  [&](const TypeName& type) { return type.written == name; });
  return found != std::end(kTypeNames) ? std::string(found->type) : name;
}

std::vector<std::string> publication_types(const data::Value* value) {
  std::vector<std::string> types;
  const auto add = [&](const data::Value& item) {
    std::string type = publication_type(item.text().value_or(""));
    if (!type.empty()) types.push_back(std::move(type));
  };
  if (value == nullptr) return types;
  if (value->list() == nullptr) add(*value);
  if (value->list() != nullptr) std::for_each(value->list()->begin(), value->list()->end(), add);
  return types;
}

std::string publication_type_word(std::string_view type, std::string_view language) {
  if (type.empty()) return {};
  std::string key = "pub_" + std::string(type);
  std::replace(key.begin(), key.end(), '-', '_');
  const std::string_view word = locale::word(key, language);
  return word.empty() ? as_words(type) : std::string(word);
}

}  // namespace cvpress::hugo
