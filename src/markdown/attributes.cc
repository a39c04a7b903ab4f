#include "markdown/attributes.h"

#include <algorithm>

#include "base/utf8.h"

namespace cvpress::markdown {
namespace {

/// Longer ones are no attributes but a mistake or an attack.
constexpr std::size_t kLongestList = 2000;

bool is_name_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
         c == '_' || c == ':' || c == '.' || static_cast<unsigned char>(c) >= 0x80;
}

std::size_t name_length(std::string_view text) {
  const auto end = std::find_if_not(text.begin(), text.end(), is_name_character);
  return static_cast<std::size_t>(end - text.begin());
}

std::size_t value_length(std::string_view text) {
  if (text.empty()) return 0;
  if (text[0] == '"' || text[0] == '\'') {
    const std::size_t end = text.find(text[0], 1);
    return end == std::string_view::npos ? 0 : end + 1;
  }
  return std::min(text.find_first_of(" \t\n}"), text.size());
}

/// `#id`, `.class` or `key=value`; 0 for anything else. Words alone are
/// attributes only in kramdown's `{: }`.
std::size_t item_length(std::string_view text, bool words) {
  if (text[0] == '#' || text[0] == '.') {
    const std::size_t name = name_length(text.substr(1));
    return name == 0 ? 0 : name + 1;
  }
  const std::size_t key = name_length(text);
  if (key == 0) return 0;
  if (key >= text.size() || text[key] != '=') return words ? key : 0;
  const std::size_t value = value_length(text.substr(key + 1));
  return value == 0 ? 0 : key + 1 + value;
}

}  // namespace

std::size_t attribute_list_length(std::string_view text) {
  if (!text.starts_with('{')) return 0;
  text = text.substr(0, kLongestList);
  const bool words = text.size() > 1 && text[1] == ':';
  std::size_t at = words ? 2 : 1;
  std::size_t items = 0;
  for (;;) {
    at = text.find_first_not_of(" \t\n", at);
    if (at == std::string_view::npos) return 0;
    if (text[at] == '}') return items > 0 ? at + 1 : 0;
    const std::size_t length = item_length(text.substr(at), words);
    if (length == 0) return 0;
    at += length;
    ++items;
  }
}

bool is_attribute_line(std::string_view line) {
  const std::size_t begin = line.find_first_not_of(" \t>");
  if (begin == std::string_view::npos || line[begin] != '{') return false;
  const std::string_view rest = trimmed(line.substr(begin));
  return attribute_list_length(rest) == rest.size();
}

}  // namespace cvpress::markdown
