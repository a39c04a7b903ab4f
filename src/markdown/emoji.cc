#include "markdown/emoji.h"

#include <algorithm>

#include "markdown/literal.h"
#include "markdown/tables.h"

namespace cvpress::markdown {
namespace {

/// No code is longer.
constexpr std::size_t kLongestCode = 48;

bool is_code_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '+' || c == '-';
}

/// The characters of a code that `text`, which is at its colon, begins with, and
/// its length.
std::string_view emoji_at(std::string_view text, std::size_t& length) {
  const std::string_view rest = text.substr(1, kLongestCode);
  const auto end = std::find_if_not(rest.begin(), rest.end(), is_code_character);
  if (end == rest.begin() || end == rest.end() || *end != ':') return {};
  const auto size = static_cast<std::size_t>(end - rest.begin());
  length = size + 2;
  return looked_up(Table::kEmoji, rest.substr(0, size));
}

}  // namespace

std::string with_emoji(std::string_view text) {
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t colon = std::min(text.find(':', at), text.size());
    result += text.substr(at, colon - at);
    at = colon;
    if (at == text.size()) break;
    std::size_t length = 1;
    const bool escaped = text.substr(0, at).ends_with(kLiteral);
    const std::string_view emoji = escaped ? "" : emoji_at(text.substr(at), length);
    result += emoji.empty() ? std::string_view(":") : emoji;
    at += emoji.empty() ? 1 : length;
  }
  return result;
}

}  // namespace cvpress::markdown
