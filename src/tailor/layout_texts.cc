#include "tailor/layout_texts.h"

#include <algorithm>

#include "claims/application_words.h"

namespace cvpress::tailor {
namespace {

/// No letter, digit or blank.
constexpr std::string_view kPrinted = "\uFFFC";

/// What stands for a value as it is filled in already.
std::string without_application(std::string text, const Variables& variables) {
  const Variables claims = claims::claims_of(variables);
  for (const auto& [name, value] : variables) {
    const auto claim = claims.find(name);
    if (value.empty() || claim == claims.end() || claim->second == value) continue;
    for (std::size_t at = text.find(value); at != std::string::npos;
         at = text.find(value, at + claim->second.size())) {
      text.replace(at, value.size(), claim->second);
    }
  }
  return text;
}

/// Where what a brace prints begins: behind "{?" and "{.style "; npos where it only names
/// something.
std::size_t begin_of_words(std::string_view text, std::size_t brace) {
  if (brace + 1 >= text.size()) return std::string_view::npos;
  if (text[brace + 1] == '?') return brace + 2;
  return text[brace + 1] == '.' ? text.find(' ', brace) : std::string_view::npos;
}

}  // namespace

std::string literal_words(std::string_view text, const Variables& variables) {
  std::string words;
  for (std::size_t at = 0; at < text.size();) {
    if (text[at] != '{') {
      if (text[at] != '}') words += text[at];
      ++at;
      continue;
    }
    const std::size_t begin = begin_of_words(text, at);
    if (begin != std::string_view::npos) {
      at = begin;
      continue;
    }
    words += kPrinted;
    at = std::min(text.find('}', at), text.size() - 1) + 1;
  }
  return without_application(std::move(words), variables);
}

}  // namespace cvpress::tailor
