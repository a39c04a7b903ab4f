// What options take, and what is said of all else.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/utf8.h"

namespace cvpress::cli {

/// A word that an option takes, and what it means.
template <class T>
struct Named {
  std::string_view word;
  T value;
};

template <class T>
std::optional<T> meaning(std::span<const Named<T>> names, std::string_view word) {
  for (const Named<T>& name : names) {
    if (name.word == ascii_lower(word)) return name.value;
  }
  return std::nullopt;
}

/// "there is no stage "modle"; did you mean "model"? (pdf, model, …)"
std::string no_such(std::string_view what, std::string_view word,
                    const std::vector<std::string_view>& words);

/// What to say of a word that is none of a list; "" if it is one of it.
using Check = std::function<std::string(const std::string&)>;

template <class T, std::size_t N>
Check one_of(const Named<T> (&names)[N], std::string what) {
  return [all = std::span<const Named<T>>(names),
          what = std::move(what)](const std::string& word) -> std::string {
    if (meaning(all, word)) return {};
    std::vector<std::string_view> words;
    for (const Named<T>& name : all) words.push_back(name.word);
    return no_such(what, word, words);
  };
}

/// Names of POSIX locales become tags. Each returns what is wrong, "" for nothing.
std::string take_language(std::string& tag);
std::string check_output(const std::string& path);
std::string check_date(const std::string& date);
std::string check_layout_name(const std::string& layout);
/// A file of its own: standard input is the résumé.
std::string check_letter(const std::string& path);
std::string check_variable(const std::string& variable);

}  // namespace cvpress::cli
