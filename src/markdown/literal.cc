#include "markdown/literal.h"

#include <algorithm>

namespace cvpress::markdown {
namespace {

/// U+FDD0 to U+FDEF, the noncharacters of the Arabic block.
bool is_noncharacter_at(std::string_view text, std::size_t at) {
  if (!text.substr(at).starts_with("\xEF\xB7") || at + 2 >= text.size()) return false;
  const auto last = static_cast<unsigned char>(text[at + 2]);
  return last >= 0x90 && last <= 0xAF;
}

}  // namespace

std::string without_marks_of_ours(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t next = std::min(text.find('\xEF', at), text.size());
    result += text.substr(at, next - at);
    at = next;
    if (at == text.size()) break;
    if (is_noncharacter_at(text, at)) {
      at += kLiteral.size();
    } else {
      result += text[at++];
    }
  }
  return result;
}

std::string with_angles(std::string_view text) {
  if (text.find(kLess.substr(0, 2)) == std::string_view::npos) return std::string(text);
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const bool less = text.substr(at).starts_with(kLess);
    if (less || text.substr(at).starts_with(kGreater)) {
      result += less ? '<' : '>';
      at += kLess.size();
    } else {
      result += text[at++];
    }
  }
  return result;
}

bool is_ascii_space(char c) {
  return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

bool is_ascii_punctuation(char c) {
  return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') ||
         (c >= '{' && c <= '~');
}

std::string escaped_markdown(std::string_view text) {
  // A backslash before these may begin or end a formula.
  constexpr std::string_view kReferred = "()[]$\\";
  std::string result;
  for (const char c : text) {
    if (kReferred.find(c) != std::string_view::npos) {
      result += "&#" + std::to_string(static_cast<int>(c)) + ";";
      continue;
    }
    if (is_ascii_punctuation(c)) result += '\\';
    result += c == '\n' ? ' ' : c;
  }
  return result;
}

}  // namespace cvpress::markdown
